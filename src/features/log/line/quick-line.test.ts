import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { addDays, clockWords, dayOf, minute, timeOn, wallMinutes } from "../../../kernel/time/index.ts";
import { defaultAreas, makeSorter } from "../../areas/index.ts";
import { parseLine } from "./quick-line.ts";
import type { LinePlace } from "./understood.ts";

const zone = "Europe/Berlin";
const sorter = makeSorter([{ when: { title: "board" }, area: "friends" }]);

/** Tuesday, 15 September 2026, 13:10 in Berlin, unless said otherwise. */
function at(now = "2026-09-15T13:10", areas = defaultAreas): LinePlace {
  const instant = Temporal.PlainDateTime.from(now).toZonedDateTime(zone).epochMilliseconds;
  return { now: instant, zone, today: now.slice(0, 10), areas, sort: (title) => sorter.place({ title }).area };
}

/** What a line comes to, short enough to compare: "work 2026-09-15 9:00-12:30 210 worked". */
function told(line: string, place = at()): readonly string[] {
  const { entries, checkIns, problems } = parseLine(line, place);
  const clock = (epoch: number) => clockWords(wallMinutes(epoch, zone));
  return [
    ...entries.map(({ areas, day, from, to, minutes, label, energy, presence }) =>
      [
        areas.join("+"),
        day,
        from === null ? "-" : `${clock(from)}-${clock(to!)}`,
        minutes,
        label,
        ...(energy === undefined ? [] : [energy]),
        ...(presence === undefined ? [] : [`present ${presence}`]),
      ].join(" "),
    ),
    ...checkIns.map(({ at, energy, mood, stress, words }) =>
      [
        "check-in",
        dayOf(at, zone),
        clock(at),
        `${energy ?? "-"}/${mood ?? "-"}/${stress ?? "-"}`,
        ...(words === undefined ? [] : [words]),
      ].join(" "),
    ),
    ...problems.map(({ part }) => `? ${part}`),
  ];
}

const today = "2026-09-15";
const yesterday = "2026-09-14";

describe("a line", () => {
  test("says several things at once", () => {
    expect(told("worked 9-12:30, lunch with a friend 45m #friends energy 7")).toEqual([
      `work ${today} 9:00-12:30 210 worked`,
      `friends ${today} - 45 lunch with a friend`,
      `check-in ${today} 13:10 7/-/-`,
    ]);
  });

  test("is parted by commas, semicolons and line ends, and not by the comma of a number", () => {
    expect(told("slept 1,5 h; read 20m\n- ran 30m,walked 1,25 hours")).toEqual([
      `rest ${today} - 90 slept`,
      `rest ${today} - 20 read`,
      `health ${today} - 30 ran`,
      `health ${today} - 75 walked`,
    ]);
  });

  test("keeps its good parts when others cannot be read", () => {
    expect(told("worked 9-10, lunch with Mira, ran 30m")).toEqual([
      `work ${today} 9:00-10:00 60 worked`,
      `health ${today} - 30 ran`,
      "? lunch with Mira",
    ]);
  });

  test.each(["", "   ", ",;\n,", "yesterday", "Monday:"])("that says nothing (“%s”) comes to nothing", (line) => {
    expect(told(line)).toEqual([]);
  });
});

describe("times", () => {
  test.each([
    ["9-12:30", "9:00-12:30"],
    ["9:00–12.30", "9:00-12:30"],
    ["9:00 — 12:30", "9:00-12:30"],
    ["09:00-12:30", "9:00-12:30"],
    ["9am-1pm", "9:00-13:00"],
    ["9 a.m. to 1 p.m.", "9:00-13:00"],
    ["9-1pm", "9:00-13:00"],
    ["11-1pm", "11:00-13:00"],
    ["8 to 12", "8:00-12:00"],
    ["from 9 until 12", "9:00-12:00"],
    ["from 9 till noon", "9:00-12:00"],
    ["between 9 and 11:15", "9:00-11:15"],
    ["9h-12h30", "9:00-12:30"],
    ["9 Uhr bis 12", "9:00-12:00"],
    ["9 o'clock to 12 o’clock", "9:00-12:00"],
    ["12-1", "12:00-13:00"],
    ["11-1", "11:00-13:00"],
    ["10:30-1", "10:30-13:00"],
    ["0-0:30", "0:00-0:30"],
    ["midnight-1am", "0:00-1:00"],
    ["since 9", "9:00-13:10"],
    ["9-now", "9:00-13:10"],
    ["from 12:30 until now", "12:30-13:10"],
    ["at 9 45m", "9:00-9:45"],
    ["at 9:15 for 45m", "9:15-10:00"],
    ["until 12:30 1h", "11:30-12:30"],
    ["9am 1h", "9:00-10:00"],
    ["9-12 3h", "9:00-12:00"],
  ])("“worked %s” is %s", (written, expected) => {
    const line = `worked ${written}`;
    expect(told(line).map((text) => text.split(" ").slice(2, 3).join())).toEqual([expected]);
    expect(told(line)[0]).toMatch(/ worked$/);
  });

  test.each([
    ["worked 9-5", "9:00-17:00", "“9-5” is read as 9:00 to 17:00."],
    ["worked 10-6:30", "10:00-18:30", "“10-6:30” is read as 10:00 to 18:30."],
    ["worked 9:30-5pm", "9:30-17:00", "Work: today, 9:30 to 17:00, 7 h 30."],
    ["slept 11-7", "23:00-7:00", "“11-7” is read as 23:00 to 7:00."],
    ["slept 12-8", "0:00-8:00", "“12-8” is read as 0:00 to 8:00."],
    ["met Ada for lunch 1-2 #friends", "1:00-2:00", "1:00 is at night; for the afternoon write 13:00."],
  ])("“%s” is read in the one way that makes sense, and says so", (line, times, note) => {
    const { entries } = parseLine(line, at("2026-09-15T20:00"));
    expect(told(line, at("2026-09-15T20:00"))[0]).toContain(times);
    expect(entries[0]!.understood).toContain(note);
  });

  test("a night without a day is the last one, and lies on the day on which it began", () => {
    expect(told("worked 22:30-0:30")).toEqual([`work ${yesterday} 22:30-0:30 120 worked`]);
    expect(told("slept 23-7, worked last night 21-22")).toEqual([
      `rest ${yesterday} 23:00-7:00 480 slept`,
      `work ${yesterday} 21:00-22:00 60 worked last night`,
    ]);
    expect(told("worked since 22", at("2026-09-15T00:30"))).toEqual([`work ${yesterday} 22:00-0:30 150 worked`]);
    expect(parseLine("yesterday worked 22:30-0:30", at()).entries[0]!.understood).toBe("Work: yesterday, 22:30 to 0:30 the next day, 2 h.");
  });

  test("several stretches of one thing may share a part", () => {
    expect(told("worked 8-9 and 10-11:30")).toEqual([`work ${today} 8:00-9:00 60 worked`, `work ${today} 10:00-11:30 90 worked`]);
  });

  test("on the nights when the clocks change, a stretch is as long as it was", () => {
    expect(told("slept 1:30-3:30", at("2026-10-25T12:00"))).toEqual(["rest 2026-10-25 1:30-3:30 180 slept"]);
    expect(told("slept 1:30-3:30", at("2026-03-29T12:00"))).toEqual(["rest 2026-03-29 1:30-3:30 60 slept"]);
    expect(told("slept 2:15-2:45", at("2026-03-29T12:00"))).toEqual(["rest 2026-03-29 3:15-3:45 30 slept"]);
    expect(told("slept 2:30-3:00", at("2026-03-29T12:00"))).toEqual(["? slept 2:30-3:00"]);
  });

  test.each([
    ["read pages 9-12", "? read pages 9-12"],
    ["drove 1-2 hours #home", "? drove 1-2 hours #home"],
    ["worked 9-12-15", "? worked 9-12-15"],
    ["worked 25-26", "? worked 25-26"],
    ["worked 9:75-10", "? worked 9:75-10"],
  ])("“%s” is not taken for something that it does not say", (line, expected) => {
    expect(told(line, at("2026-09-15T08:00"))).toEqual([expected]);
  });
});

describe("lengths", () => {
  test.each([
    ["45m", 45],
    ["45 min", 45],
    ["90 minutes", 90],
    ["1h30", 90],
    ["1h 30m", 90],
    ["1 h 20", 80],
    ["1 hour and 20 minutes", 80],
    ["1.5h", 90],
    ["1,5 h", 90],
    ["2 hours", 120],
    ["2 Std", 120],
    ["1:45h", 105],
    ["half an hour", 30],
    ["an hour", 60],
    ["an hour and a half", 90],
    ["for 20 min", 20],
    ["about 2h", 120],
  ])("“%s” is %i minutes", (written, minutes) => {
    expect(told(`read ${written}`)).toEqual([`rest ${today} - ${minutes} read`]);
  });

  test.each(["read 0m", "read 25h", "read 20m 30m", "read 9-10 30m", "read at 9:00 at 10:00 20m"])("“%s” is not a length", (line) => {
    expect(told(line)).toEqual([`? ${line}`]);
  });

  test("what is counted otherwise stays in the words", () => {
    expect(told("ran 1 h 10 km")).toEqual([`health ${today} - 60 ran 10 km`]);
    expect(told("read 30 pages 20m")).toEqual([`rest ${today} - 20 read 30 pages`]);
  });
});

describe("days", () => {
  test.each([
    ["yesterday worked 9-12", yesterday],
    ["worked yesterday 9-12", yesterday],
    ["worked 9-12 today", today],
    ["Monday worked 9-12", yesterday],
    ["worked 9-12 on Mon", yesterday],
    ["worked 9-12 last tuesday", "2026-09-08"],
    ["Tuesday: worked 9-12", "2026-09-08"],
    ["worked 9-12 on Sunday", "2026-09-13"],
    ["worked 9-12 on 14 Sep", yesterday],
    ["worked 9-12 on the 3rd of September", "2026-09-03"],
    ["September 3 worked 9-12", "2026-09-03"],
    ["Tuesday 8 September worked 9-12", "2026-09-08"],
    ["worked 9-12 20 Dec", "2025-12-20"],
    ["worked 9-12 on 20 Dec 2024", "2024-12-20"],
    ["29 Feb worked 9-12", "2024-02-29"],
    ["2026-09-01 worked 9-12", "2026-09-01"],
  ])("“%s” is about %s", (line, day) => {
    expect(told(line)).toEqual([`work ${day} 9:00-12:00 180 worked`]);
  });

  test("a day holds for what follows it", () => {
    expect(told("yesterday: worked 9-12, ran 30m, Sunday, read 1h, worked 9-10 today")).toEqual([
      `work ${yesterday} 9:00-12:00 180 worked`,
      `health ${yesterday} - 30 ran`,
      "rest 2026-09-13 - 60 read",
      `work ${today} 9:00-10:00 60 worked`,
    ]);
  });

  test("words that look like days stay words", () => {
    expect(told("read yesterday’s paper 20m")).toEqual([`rest ${today} - 20 read yesterday’s paper`]);
    expect(told("sat in the sun 20m #rest")).toEqual([`rest ${today} - 20 sat in the sun`]);
    expect(told("prepared monday meeting 20m")).toEqual([`work ${today} - 20 prepared monday meeting`]);
  });

  test.each([
    ["worked 14-15", /14:00 today has not happened yet/],
    ["worked 9-15", /If it is still going on, write “since 9:00”/],
    ["worked 9-12 on 2026-09-16", /Wednesday 16 September, which has not happened yet/],
    ["worked 9-12 on 2027-01-01", /Friday 1 January 2027/],
    ["energy 7 at 18:00", /18:00 today has not happened yet/],
    ["monday worked 2026-09-01 yesterday 9-12", /two days/],
    ["yesterday since 9 worked", /until now/],
    ["worked 13:30-9:45", /20 h 15/],
    ["worked 09:00-05:00", /20 h/],
  ])("“%s” is refused kindly", (line, message) => {
    const { entries, problems } = parseLine(line, at());
    expect(entries).toEqual([]);
    expect(problems.map((problem) => problem.message).join()).toMatch(message);
  });
});

describe("areas", () => {
  test.each([
    ["worked on the roof 1h", "work"],
    ["slept 1h", "rest"],
    ["cooked 1h", "home"],
    ["cleaned 1h", "home"],
    ["walked 1h", "health"],
    ["swimming 1h", "health"],
    ["read to the kids 1h", "family"],
    ["worked in the garden 1h", "home"],
    ["board games with work people 1h", "friends"],
    ["1h #Family", "family"],
    ["walk with Tom 1h #partner #health", "partner+health"],
    ["piano #rest #rest 1h", "rest"],
  ])("“%s” belongs to %s", (line, areas) => {
    expect(told(line)[0]!.split(" ")[0]).toBe(areas);
  });

  test("a tag may be an area’s own label, and a person stays in the words", () => {
    const place = at(undefined, [
      { id: "partner", label: "The two of us" },
      { id: "health", label: "Körper" },
    ]);
    expect(told("walk with @Tom 1h #the-two-of-us #körper", place)).toEqual([`partner+health ${today} - 60 walk with @Tom`]);
  });

  test("without words the area’s label is the label", () => {
    expect(told("9-12 #work")).toEqual([`work ${today} 9:00-12:00 180 Work`]);
  });

  test.each([
    ["pottered 1h", /Where does it belong\? Add an area: #work, #family, .*#other\.$/],
    ["9-12", /^What was it\?/],
    ["worked 9-12 #wrok", /There is no area “#wrok”\. Yours are #work, #family/],
    ["worked 9-12 #work #nope", /“#nope”/],
    ["lunch with Mira", /“lunch with Mira 9-12:30” or “lunch with Mira 45m”/],
  ])("“%s” says what is missing", (line, message) => {
    const { entries, checkIns, problems } = parseLine(line, at());
    expect([entries, checkIns]).toEqual([[], []]);
    expect(problems[0]!.message).toMatch(message);
  });

  test("an area that the person put away is not chosen for them", () => {
    const place = at(
      undefined,
      defaultAreas.filter(({ id }) => id !== "health"),
    );
    expect(told("ran 30m", place)).toEqual(["? ran 30m"]);
  });
});

describe("ratings", () => {
  test.each([
    ["energy 7", `check-in ${today} 13:10 7/-/-`],
    ["energy: 7, mood=6", `check-in ${today} 13:10 7/-/-`],
    ["tired but content energy low mood 6 stress 8/10", `check-in ${today} 13:10 3/6/8 tired but content`],
    ["mood 6 out of 10 at 9:30", `check-in ${today} 9:30 -/6/-`],
    ["yesterday energy 5 at 21:00", `check-in ${yesterday} 21:00 5/-/-`],
    ["energy 0", `check-in ${today} 13:10 0/-/-`],
  ])("“%s” is a check-in", (line, expected) => {
    expect(told(line)[0]).toBe(expected);
  });

  test("beside a stretch, the check-in is at its end", () => {
    expect(told("worked 9-12:30 energy 4 stress 7")).toEqual([`work ${today} 9:00-12:30 210 worked`, `check-in ${today} 12:30 4/-/7`]);
    expect(told("worked 9-11 and 11:30-12 energy 4")).toContain(`check-in ${today} 12:00 4/-/-`);
    expect(told("worked 9-11 energy 4 at 11:15")).toContain(`check-in ${today} 11:15 4/-/-`);
  });

  test("the energy of another day’s stretch without a time stays with the stretch", () => {
    expect(told("yesterday ran 30m energy 8")).toEqual([`health ${yesterday} - 30 ran 8`]);
    expect(told("yesterday ran 30m mood 8")).toEqual(["? yesterday ran 30m mood 8"]);
  });

  test.each(["energy 11", "stress 100", "yesterday energy 7", "energy 7 at 14:00"])("“%s” cannot be kept", (line) => {
    expect(told(line)).toEqual([`? ${line}`]);
  });

  test("presence stays with its stretch, and energy beside it is a check-in as ever", () => {
    expect(told("dinner 18-19 yesterday #family presence 8")).toEqual([`family ${yesterday} 18:00-19:00 60 dinner present 8`]);
    expect(told("walk 30m #partner presence: 6/10, energy 7")).toEqual([
      `partner ${today} - 30 walk present 6`,
      `check-in ${today} 13:10 7/-/-`,
    ]);
    expect(told("walk 9-10 #partner presence 0 energy 7")).toEqual([
      `partner ${today} 9:00-10:00 60 walk present 0`,
      `check-in ${today} 10:00 7/-/-`,
    ]);
    for (const line of ["presence 8", "presence 8 at 9:30", "walk 30m #partner presence 11"]) expect(told(line)).toEqual([`? ${line}`]);
  });

  test("words that only look like ratings stay words", () => {
    expect(told("energy 9-12 #work")).toEqual([`work ${today} 9:00-12:00 180 energy`]);
    expect(told("stress workshop 1h")).toEqual([`work ${today} - 60 stress workshop`]);
    expect(told("presence training 9-12 #work")).toEqual([`work ${today} 9:00-12:00 180 presence training`]);
  });
});

describe("any text", () => {
  const pieces =
    "worked|9-12|9-5|22:30-0:30|1,5 h|45m|0m|#work|#x|@Ada|energy 7|mood 99|yesterday|monday|on 14 Sep|29 feb|2026-02-30|since 9|until 3|at 7|noon|-|–|,|;|\n|:|24:00|12am-12am|’|\u0000|🙂";
  const piece = fc.constantFrom(...pieces.split("|"));
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(" ")),
  );
  const moment = fc.integer({ min: Date.parse("2020-01-01"), max: Date.parse("2030-01-01") });
  const zones = fc.constantFrom("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC");

  test.prop([text, moment, zones])("is read without a fault, and what comes of it is over, has a length and an area", (line, now, zone) => {
    const place = { ...at(), now, zone, today: dayOf(now, zone) };
    const { entries, checkIns, problems } = parseLine(line, place);
    for (const { areas, day, from, to, minutes } of entries) {
      expect(defaultAreas.map(({ id }) => id)).toEqual(expect.arrayContaining(areas));
      expect(areas.length).toBeGreaterThan(0);
      expect(minutes).toBeGreaterThan(0);
      expect(minutes).toBeLessThanOrEqual(1440);
      expect(day <= place.today).toBe(true);
      expect(from === null).toBe(to === null);
      if (from === null || to === null) continue;
      expect(to).toBeLessThanOrEqual(now);
      expect(dayOf(from, zone)).toBe(day);
      expect(Math.round((to - from) / minute)).toBe(minutes);
    }
    for (const { at, energy = 0, mood = 0, stress = 0 } of checkIns) {
      expect(at).toBeLessThanOrEqual(now);
      for (const rating of [energy, mood, stress]) expect(rating >= 0 && rating <= 10).toBe(true);
    }
    for (const { message } of problems) expect(message).toMatch(/^[A-Z0-9“].*[.?]$/s);
  });

  test.prop([fc.array(fc.constantFrom("worked 9-12", "ran 30m", "energy 7", "nothing at all"), { maxLength: 12 })])(
    "comes to one thing a part, in order and whatever stands beside it",
    (parts) => {
      const alone = parts.map((part) => told(part));
      const { entries, checkIns, problems } = parseLine(parts.join(", "), at());
      expect(entries.length + checkIns.length + problems.length).toBe(parts.length);
      expect(told(parts.join(", ")).toSorted()).toEqual(alone.flat().toSorted());
    },
  );

  test.prop([fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 960 }), fc.constantFrom("-", "–", " - ", " to ", " until ")])(
    "gives back the times that were written on a 24-hour clock, whatever stands between them",
    (from, length, between) => {
      const to = (from + length) % 1440;
      const padded = (minutes: number) => clockWords(minutes).padStart(5, "0");
      const [entry] = parseLine(`worked ${padded(from)}${between}${padded(to)} on 2026-09-10`, at()).entries;
      expect(entry).toMatchObject({ day: "2026-09-10", from: timeOn("2026-09-10", from, zone), minutes: length, label: "worked" });
    },
  );

  test.prop([fc.integer({ min: 1, max: 1440 })])("gives back a length in every spelling", (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    const spellings = [
      `${minutes}m`,
      `${minutes} min`,
      `${hours}h ${rest}m`,
      `${hours} h ${rest} min`,
      `${hours}:${String(rest).padStart(2, "0")}h`,
    ];
    for (const spelling of spellings) expect(parseLine(`read ${spelling}`, at()).entries[0]?.minutes, spelling).toBe(minutes);
  });

  test.prop([fc.integer({ min: 1, max: 400 })])("gives back a day in every spelling", (back) => {
    const day = addDays(today, -back);
    const plain = Temporal.PlainDate.from(day);
    const month = plain.toLocaleString("en", { month: "short" });
    for (const spelling of [day, `on ${plain.day} ${month} ${plain.year}`, `${month} ${plain.day}, ${plain.year}`])
      expect(parseLine(`${spelling} read 1h`, at()).entries[0]?.day, spelling).toBe(day);
  });

  test("a long line of anything is read in no time", () => {
    const started = performance.now();
    for (const unit of [" ", "9", "9-", "1h ", "at ", "#a", "energy ", "9 to ", "a.m.", "between 9 and "])
      parseLine(unit.repeat(2000), at());
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
