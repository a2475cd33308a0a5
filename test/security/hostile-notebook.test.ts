import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FileRecord } from "../../src/features/data/file.ts";
import { features } from "../../src/features.ts";
import { crawl, fill, routesOf } from "../support/crawl.ts";
import { engines, type TestEngine } from "../support/engines.ts";
import { makePerson, openTestHouse, type TestHouse } from "../support/house.ts";
import { type Life, live } from "../support/life.ts";
import { idFor } from "../support/life-ids.ts";

// A notebook's file that somebody else made: whatever it holds is refused in words, or it is kept and every page still opens.

let place: TestEngine;
let house: TestHouse;
let life: Life;
beforeAll(async () => {
  place = await engines[0]!.open();
  house = openTestHouse(place.engine);
  life = await live(house, "nora");
});
afterAll(() => place.dispose());

const box = randomUUID();
const now = 1_789_456_800_000;
const record = (kind: string, data: object, day = "", id: string = randomUUID()): FileRecord => ({ id, kind, version: 1, day, data });
const entry = (part: object) =>
  record(
    "entries",
    { day: "2026-09-15", items: [{ id: "x", areas: ["work"], label: "y", from: null, to: null, minutes: 1, source: "hand", ...part }] },
    "2026-09-15",
  );
const experimentOf = (days: readonly object[], design = "pairs", outcome = "mood") =>
  record("experiment", { change: "", outcome, design, expected: "same", belief: 0, beliefAfter: null, days, stopped: null });
const thoughtOf = (part: object) =>
  record(
    "thought",
    {
      ...{ at: now, day: "2026-09-15", way: "quick", step: "again", finished: now, aside: false, situation: "", feelings: [] },
      ...{
        thought: "",
        belief: null,
        beliefAfter: null,
        trap: null,
        evidenceFor: "",
        evidenceAgainst: "",
        balanced: "",
        balancedBelief: null,
      },
      ...part,
    },
    (part as { readonly day?: string }).day ?? "2026-09-15",
  );
const practised = (part: object) => ({ id: "x", exercise: "box", at: now, minutes: 5, before: 10, after: 0, ...part });
const planFor = (part: object) =>
  record("safety-plan", { country: "", signs: "", alone: "", away: "", people: [], professionals: [], safer: "", worth: "", ...part });
const askOf = (part: object) =>
  record("ask", {
    ...{ at: now, day: "2026-09-15", strain: null, step: "tone", ready: false, audience: "boss", whom: "", about: "", script: null },
    ...{ blanks: { situation: "", impact: "", ask: "", gives: "" }, tone: null, text: "", sayOn: null, fear: "", likely: null, told: null },
    ...part,
  });
const checkIn = (part: object) =>
  record("check-ins", { day: "2026-09-15", items: [{ id: "x", at: now, energy: 5, ...part }] }, "2026-09-15");
const activity = (part: object) => [
  record("import", {
    at: now,
    state: "kept",
    zone: "nowhere",
    files: [],
    boxes: [{ id: box, kind: "activity", of: "x", month: "2026-09" }],
  }),
  record(
    "evidence-activity",
    {
      device: "x",
      month: "2026-09",
      digest: "",
      keys: [{ app: "A", area: "nowhere", because: "" }],
      starts: [1_788_768_000],
      lengths: [3600],
      key: [0],
      ...part,
    },
    "2026-09-30",
    box,
  ),
];
const events = (text: string, month = "series") => [
  record("import", {
    at: now,
    state: "kept",
    zone: "UTC",
    files: [
      {
        file: "",
        kind: "icalendar",
        digest: "",
        bytes: 0,
        calendars: [{ key: "c", name: "", events: 0, repeating: 0, leftOut: 0, tasks: 0, sketch: [] }],
        devices: [],
        first: "9999-99",
        last: "",
        problems: [],
      },
    ],
    boxes: [{ id: box, kind: "events", of: "c", month }],
  }),
  record("evidence-events", { calendar: "", month: "series", digest: "", text }, "", box),
];
const diaryFile = {
  file: "",
  kind: "daylio",
  digest: "",
  bytes: 0,
  calendars: [],
  devices: [],
  first: null,
  last: "9999-99",
  problems: [],
};
const diary = (state: string, item: object) => [
  record(
    "import",
    {
      at: now,
      state,
      zone: "UTC",
      files: [{ ...diaryFile, moods: [{ label: "constructor", entries: 1e15 }] }],
      boxes: [{ id: box, kind: "diary", of: "", month: "" }],
      moods: [{ label: "constructor", mood: 10 }],
    },
    "",
    idOfImport(),
  ),
  record(
    "evidence-diary",
    { month: "2026-09", digest: "", items: [{ id: "../x", at: now, label: "constructor", words: "", ...item }] },
    "",
    box,
  ),
];
const feed = (part: object, text = "hello", held: object = {}) => [
  record("feed", { name: "", protocol: "icalendar", kept: "server", paused: false, since: now, ...part }, "", idOfFeed()),
  record("feed-holdings", {
    feed: idOfFeed(),
    of: "x",
    name: "constructor",
    box: "",
    at: now,
    events: 1e15,
    first: "9999-12",
    boxes: [
      { id: box, month: "series" },
      { id: "../x", month: "2026-09" },
    ],
    problems: [{ message: "" }],
    ...held,
  }),
  record("evidence-feed", { feed: idOfFeed(), month: "series", text }, "", box),
];
const term = { since: "2026-09-01", stances: { nowhere: "pause", work: "good enough" }, goodEnough: { nowhere: 3 } };

const files: readonly (readonly [string, readonly FileRecord[]])[] = [
  ["a person without a name", [record("about", { name: "", zone: "UTC" })]],
  [
    "no area left",
    [
      record("areas", {
        labels: {},
        added: [],
        hidden: ["work", "family", "partner", "home", "health", "rest", "friends", "growth", "other"],
      }),
    ],
  ],
  [
    "the same area three times",
    [record("areas", { labels: {}, added: ["One", "Two"].map((label) => ({ id: "work", label })), hidden: [] })],
  ],
  [
    "a rule with a path for a name",
    [record("rules", { rules: [{ id: "../../a?b#c", when: {}, area: "nowhere", since: "x", from: "you" }] })],
  ],
  [
    "two thousand rules of one name",
    [
      record("rules", {
        rules: Array.from({ length: 2000 }, (_, count) => ({
          id: "same",
          when: { title: `word ${count}` },
          area: "work",
          since: "x",
          from: "you",
        })),
      }),
    ],
  ],
  [
    "corrections of what is nothing, and of what every object has",
    [
      record("rules", {
        rules: Array.from({ length: 60 }, (_, count) => ({
          id: `r${count}`,
          when: count % 2 === 0 ? {} : { event: "x" },
          area: count % 3 === 0 ? "nowhere" : "work",
          since: "x",
          from: "correction",
          of: [{ title: "constructor __proto__ toString", domain: ".", site: "...", metInHours: "nowhere" }, {}],
        })),
      }),
    ],
  ],
  ["learning that is off", [record("learned-sorting", { on: false })]],
  ["a check-in at the end of time", [checkIn({ at: 9e15 })]],
  ["a check-in before the beginning", [checkIn({ at: -9e15 })]],
  ["an entry that ends before it begins", [entry({ from: now, to: 0 })]],
  ["an entry of a thousand years", [entry({ from: 0, to: 8e13 })]],
  ["an entry past all calendars", [entry({ from: 9e15, to: 9e15 })]],
  ["an entry with half its times", [entry({ from: now }), entry({ to: now })]],
  ["an entry with a path for a name", [entry({ id: "../../settings" })]],
  [
    "entries of days far away",
    [record("entries", { day: "9999-12-31", items: [] }, "9999-12-31"), record("entries", { day: "1583-01-01", items: [] }, "1583-01-01")],
  ],
  [
    "stays over one another, turned round, and to the end of time",
    [
      record("stays", {
        stays: [
          { from: "2026-09-01", to: "2026-09-30", zone: "Asia/Tokyo", by: "you" },
          { from: "2026-09-10", to: "2026-09-05", zone: "Pacific/Kiritimati", by: "you" },
          { from: "2026-09-12", to: null, zone: "Etc/GMT+12", by: "calendar" },
          { from: "9999-12-31", to: "9999-12-31", zone: "Pacific/Kiritimati", by: "you" },
        ],
        elsewhere: [{ from: "1583-01-01", to: "9999-12-31", zone: "UTC" }],
      }),
    ],
  ],
  ["a stay in no zone", [record("stays", { stays: [{ from: "2026-09-01", to: null, zone: "Nowhere/At_All", by: "you" }], elsewhere: [] })]],
  ["a timer from the end of time", [record("timer", { areas: ["nowhere"], label: "", since: 9e15 })]],
  ["a timer from before the beginning", [record("timer", { areas: ["nowhere"], label: "", since: -9e15 })]],
  ["a timer that has run since 1970", [record("timer", { areas: ["nowhere"], label: "", since: 0 })]],
  ["activity whose columns do not fit", activity({ lengths: [], key: [] })],
  ["activity of a key that is not there", activity({ key: [7] })],
  ["activity of a key below none", activity({ key: [-1] })],
  ["activity without end", activity({ lengths: [1e300] })],
  ["activity that ends before it begins", activity({ lengths: [-1e300] })],
  [
    "an import from the end of time",
    [record("import", { at: 1e300, state: "preview", zone: "UTC", files: [], boxes: [] }, "", idOfImport())],
  ],
  ["an import without a file", [record("import", { at: now, state: "preview", zone: "UTC", files: [], boxes: [] }, "", idOfImport())]],
  ["a diary of a mood that every object has", diary("preview", {})],
  ["a diary at the end of time", diary("kept", { at: 253_402_300_799_999 })],
  ["a diary from before the beginning", diary("kept", { at: -1 })],
  ["a calendar that is none", events("hello")],
  [
    "a calendar that never stops",
    events(
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:19700101T000000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY\nSUMMARY:bomb\nEND:VEVENT\n",
    ),
  ],
  ["a calendar of no month", events("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "zz")],
  ["a followed calendar that is none, of the end of time", feed({ since: 253_402_300_799_999 }, "hello", { at: 253_402_300_799_999 })],
  ["a followed calendar from before the beginning", feed({ since: -1 })],
  ["a followed calendar of no month", feed({}, "hello", { first: "9999-99" })],
  [
    "a followed calendar cut off",
    feed({ paused: true, protocol: "caldav", kept: "person" }, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:"),
  ],
  ["what was left of a followed calendar", feed({}, "hello", { feed: randomUUID() })],
  [
    "answers that no scale has",
    [
      record("measure", {
        measure: "phq-8",
        sittings: [
          { id: "x", at: 0, answers: [9, -1, 1e308] },
          { id: "x", at: 253_402_300_799_999, answers: [3, 3, 3, 3, 3, 3, 3, 3] },
          { id: "y", at: 1, answers: [] },
          { id: "z", at: now, answers: [0, 0, 0, 0, 0, 0, 0, 0] },
        ],
      }),
      record("measure", { measure: "constructor", sittings: [] }),
    ],
  ],
  ["a questionnaire begun with too much", [record("measure-draft", { measure: "phq-8", since: 0, answers: Array(500).fill(7) })]],
  [
    "sets of what is never asked, and a no for good",
    [record("measure-sets", { weekly: ["phq-9", "constructor"], monthly: [""], closer: true, aside: [{ measure: "", on: "9999-12-31" }] })],
  ],
  [
    "exercises that there are none of, at the end of time, and months twice",
    [
      record("exercise-sitting", { month: "9999-12", sittings: [practised({ exercise: "constructor", at: 253_402_300_799_999 })] }),
      record("exercise-sitting", { month: "9999-12", sittings: [] }),
      record("exercise-sitting", { month: "2026-09", sittings: Array(900).fill(practised({ id: "../x", minutes: 60 })) }),
    ],
  ],
  [
    "tension before exercises, many times",
    [record("exercise-before", { day: "2026-09-15", ratings: Array.from({ length: 40 }, () => ({ exercise: "__proto__", tension: 10 })) })],
  ],
  ["care put aside for good", [record("care-aside", { since: "9999-12-31" })]],
  ["early signs put aside for good", [record("signs-aside", { since: "9999-12-31" })]],
  ["an address that is none", [record("addresses", { addresses: [""] })]],
  [
    "values that every object has",
    [record("values", { history: [{ since: "2026-01-01", chosen: [{ id: "constructor" }, { id: "toString" }] }] })],
  ],
  ["what matters from the last day on", [record("importance", { history: [{ since: "9999-12-31", byArea: {} }] })]],
  [
    "seasons within one another",
    [
      record("season", {
        seasons: [
          { name: "x", from: "2026-09-01", until: "2026-08-01", ended: "2026-08-01", review: "2026-08-01", terms: [term] },
          { name: "y", from: "2026-09-01", review: "9999-12-31", terms: [term] },
        ],
      }),
    ],
  ],
  [
    "a season that moved at the ends of time, and why",
    [
      {
        ...record("season", {
          seasons: [
            {
              ...{ name: "x", from: "1583-01-01", until: "9999-12-31", review: "1583-01-01" },
              terms: [term, { ...term, since: "9999-12-31" }],
              kept: { since: "9999-12-31", moves: [{ on: "1583-01-01", name: "y", from: "9999-12-31", review: "9999-12-31" }] },
            },
          ],
        }),
        version: 2,
      },
      ...["1583-01-01", "9999-12-31", "2026-09-15"].map((day) =>
        record("change-why", { of: "season", day, at: 253_402_300_799_999, text: "constructor" }, day),
      ),
    ],
  ],
  [
    "looks back at seasons that there are none of, and put off for good",
    [null, 0, 253_402_300_799_999].map((keptAt) =>
      record(
        "season-review",
        {
          ...{ season: keptAt === 0 ? "2026-09-01" : "9999-12-31", name: "", at: 0, day: "9999-12-31", keptAt, notBefore: "9999-12-31" },
          ...{ cost: "", gave: "", dropped: Array.from({ length: 8 }, () => ({ text: "", stays: true })), next: "", decision: "extend" },
        },
        "9999-12-31",
      ),
    ),
  ],
  [
    "bands of nothing",
    [record("enough", { history: [{ since: "2026-01-01", bands: { work: { from: 0, to: 0 }, nowhere: { to: 5 }, rest: {} } }] })],
  ],
  ["hours of no area", [record("agreed-hours", { history: [{ since: "2026-01-01", area: "nowhere", week: {} }] })]],
  ["nobody ever awake", [record("waking", { history: [{ since: "2026-01-01", week: {} }] })]],
  ["ratings of no area", [record("ratings", { week: "2026-W37", byArea: { nowhere: 3 } }, "2026-09-13")]],
  ["a way to fit that no area has", [record("fit-mode", { history: [{ since: "2026-01-01", byArea: { nowhere: "feeling" } }] })]],
  ["an experiment without a day or a word", [experimentOf([])]],
  [
    "an experiment of the ends of time, with days twice and pairs of many",
    [
      experimentOf(
        ["9999-12-31", "1583-01-01", "2026-09-15", "2026-09-15", "2026-09-16"].map((date, index) => ({
          date,
          condition: index % 2 === 0 ? "A" : "B",
          pair: -1,
          done: null,
        })),
      ),
    ],
  ],
  [
    "an experiment before and after, over long ago",
    [
      experimentOf(
        Array.from({ length: 28 }, (_, index) => ({
          date: `1583-02-${String(index + 1).padStart(2, "0")}`,
          condition: index < 14 ? "A" : "B",
          pair: 0,
          done: "A",
        })),
        "before-after",
        "area:__proto__",
      ),
    ],
  ],
  ["a plan for hard hours without a word", [planFor({})]],
  [
    "a plan for hard hours with a country and numbers that there are not",
    [planFor({ country: "__", people: [{ name: "", number: "" }], professionals: [{ name: "<b>x", number: "javascript:alert(1)" }] })],
  ],
  ["a plan with more people than there is room for", [planFor({ people: Array.from({ length: 99 }, () => ({ name: "x", number: "1" })) })]],
  [
    "a journal of the ends of time, to prompts that every object has",
    ["1583-01-01", "9999-12-31", "2026-09-15"].map((day, index) =>
      record(
        "journal-entry",
        {
          day,
          at: index === 0 ? 0 : 253_402_300_799_999,
          changedAt: index,
          prompt: "constructor",
          letter: index === 2 ? "__proto__" : null,
          text: "\u202E",
        },
        day,
      ),
    ),
  ],
  [
    "drafts of nothing, of what is gone, and of a letter with too many steps",
    ["new", "constructor", "finite-self", "perfect-balance", "finite-self"].map((of, index) =>
      record("journal-draft", { of, at: 253_402_300_799_999, prompt: "__proto__", parts: Array(index + 8).fill(" ") }),
    ),
  ],
  [
    "days closed at the ends of time, with things open twice and on every day",
    ["2026-09-15", "9999-12-31", "1583-01-01", "2026-09-14"].map((day, index) =>
      record(
        "shutdown",
        {
          day,
          at: 0,
          closedAt: index === 0 ? null : 253_402_300_799_999,
          loops: ["2026-09-15", "9999-12-31", "1583-01-01"].map((day) => ({
            id: "../x",
            text: "",
            day,
            where: "\u202E",
            how: "",
            standing: "open",
          })),
          firstStep: "",
          act: "constructor",
        },
        "9999-12-31",
      ),
    ),
  ],
  [
    "hours planned for the ends of time, that stop before they start, twice on a day",
    ["9999-12-31", "1583-01-01", "2026-09-15", "2026-09-15"].map((day, index) =>
      record(
        "planned-hours",
        {
          day,
          start: index === 0 ? null : 1440,
          stop: index * 480,
          moves: [{ at: 253_402_300_799_999, from: 1440, to: 0, why: "\u202E" }],
        },
        day,
      ),
    ),
  ],
  [
    "things on a mind from the ends of time, that serve what every object has",
    ["now", "room", "over", "go", null].flatMap((place, index) =>
      ["open", "handed over"].map((standing) =>
        record("priority", {
          at: 0,
          text: "<b>\u202E",
          place,
          placedAt: index === 0 ? 0 : 253_402_300_799_999,
          stays: false,
          day: index === 1 ? "2026-09-15" : "9999-12-31",
          serves: "constructor",
          shorter: "x",
          standing,
          to: "",
          closed: standing === "open" ? null : "9999-12-31",
        }),
      ),
    ),
  ],
  [
    "more things on a mind than there is room for",
    Array.from({ length: 70 }, (_, index) =>
      record("priority", {
        at: index,
        text: "x",
        place: "now",
        placedAt: 0,
        stays: false,
        day: null,
        serves: null,
        shorter: "",
        standing: "open",
        to: "",
        closed: null,
      }),
    ),
  ],
  [
    "strains of the ends of time, on every side twice over",
    ["1583-01-01", "9999-12-31"].map((day) =>
      record("strain", {
        at: 253_402_300_799_999,
        day,
        text: "\u202E",
        sides: ["mine", "mine", "system", "work"],
        shift: { cue: "", act: "", confidence: 0 },
      }),
    ),
  ],
  [
    "moments of lives that nobody lives, without a word, and at the ends of time",
    ["", "age 120 to 0", "1899 to 2099", "2026-99", "0", "constructor", "I was 999", "eleven"].map((when, index) =>
      record(
        "life-moment",
        {
          ...{ at: index === 0 ? 0 : 253_402_300_799_999, day: "1583-01-01", step: "serves", finished: index % 2 === 0, when },
          ...{ felt: index === 1 ? null : 5 - index, happened: "\u202E<b>", asked: "", learned: "", serves: 10 },
        },
        "1583-01-01",
      ),
    ),
  ],
  [
    "threads through what is not there, on the line of somebody not yet born",
    [
      record("life-thread", { at: 0, name: "<b>", moments: ["constructor", "../x"] }),
      record(
        "life-moment",
        {
          at: 1,
          day: "9999-12-31",
          step: "when",
          finished: true,
          when: "3",
          felt: null,
          happened: "",
          asked: "",
          learned: "",
          serves: null,
        },
        "9999-12-31",
      ),
      record("life-line", { birthYear: 2100, child: "", small: "x", smallOn: "9999-12-31" }),
    ],
  ],
  [
    "cards that there are not, twice, and as many as fit",
    [
      record("card-choices", {
        choices: ["close-the-day", "constructor", "__proto__", "close-the-day", ...Array(996).fill("<b>x\u202e")].map((card, index) => ({
          card,
          choice: index % 2 === 0 ? "try" : "not for me",
          day: "9999-12-31",
        })),
      }),
    ],
  ],
  [
    "asks with scripts that every object has, of strains that there are not, with blanks of braces, told before they were said",
    [
      askOf({ script: "constructor", tone: "firm", strain: "../x" }),
      askOf({ script: "boss-too-much", blanks: { situation: "{ask}", impact: "$&", ask: "...", gives: "\u202E?" }, sayOn: "2026-09-15" }),
      askOf({ script: "friend-no", ready: true, sayOn: "9999-12-31", told: { at: 0, said: "", went: "worse", came: "yes" }, likely: 0 }),
      ...Array.from({ length: 3 }, () =>
        askOf({ day: "1583-01-01", step: "blanks", told: { at: now, said: "\n", went: "no answer", came: "no" }, likely: 100 }),
      ),
    ],
  ],
  ["insights into what no day has", [record("insight-choice", { outcomes: ["constructor", "area:"], factors: ["__proto__", "mood"] })]],
  ["a thought without a word", [thoughtOf({})]],
  [
    "thoughts of the ends of time, of traps that every object has, at steps that their way has not",
    [
      thoughtOf({ at: 9e15, day: "9999-12-31", trap: "constructor", thought: "<b>always</b> __proto__", finished: null }),
      thoughtOf({
        at: -9e15,
        day: "1583-01-01",
        trap: "",
        finished: null,
        step: "trap",
        feelings: Array.from({ length: 6 }, () => ({ name: "", before: 0, after: 100 })),
      }),
      thoughtOf({ thought: "always ".repeat(1000), situation: "\u0000\u202e", evidenceFor: "\n\n\n", belief: 100, beliefAfter: 0 }),
    ],
  ],
  [
    "worksheets that there are not, at steps that they have not, with answers to what nobody asks, at the ends of time",
    ["exceptions", "__proto__", "willingness", "exceptions"].map((worksheet, index) =>
      record(
        "worksheet-run",
        {
          pack: index === 3 ? "constructor" : "enough",
          packVersion: 1_000_000_000,
          worksheet,
          name: index === 0 ? "" : "<b>\u202e",
          day: ["2026-09-15", "9999-12-31", "1583-01-01", "2026-09-01"][index],
          begun: index === 1 ? 253_402_300_799_999 : 0,
          finished: index === 0 ? 253_402_300_799_999 : null,
          step: index === 2 ? "constructor" : "more",
          aside: false,
          answers: [
            { question: "where", asked: "", said: { kind: "words", text: "" } },
            { question: "__proto__", asked: "\u0000", said: { kind: "choice", chosen: [{ id: "constructor", name: "" }] } },
            { question: "parts", asked: "x", said: { kind: "rows", columns: [], rows: [["a", "b"], []] } },
            { question: "again", asked: "x", said: { kind: "choice", chosen: [{ id: "yes", name: "y" }] } },
            { question: "plan", asked: "x", said: { kind: "plan", when: "", act: "", sure: 0 } },
            {
              question: "look",
              asked: "x",
              said: { kind: "day", day: ["2026-09-15", "9999-12-31", "1583-01-01"][index % 3], standing: "open" },
            },
            { question: "look", asked: "x", said: { kind: "scale", value: 100, most: 10 } },
          ],
        },
        "9999-12-31",
      ),
    ),
  ],
  [
    "courses that there are not, at sessions and steps that they have not, at the ends of time",
    ["2026-09-15", "9999-12-31", "1583-01-01"].flatMap((at, index) => {
      const id = randomUUID();
      const said = [
        { question: "stress", asked: "\u0000", said: { kind: "words", text: "x" } },
        { question: "stress", asked: "", said: { kind: "scale", value: 100, most: 10 } },
        { question: "__proto__", asked: "<b>\u202e", said: { kind: "rows", columns: [], rows: [["a"], []] } },
      ];
      const run = {
        course: ["always-reachable", "constructor", "working-parent"][index],
        name: index === 0 ? "" : "<b>\u202e",
        version: 1_000_000_000,
        for: ["family", "couple", "one"][index],
        at: index === 1 ? 253_402_300_799_999 : 0,
        day: at,
        standing: ["going", "ended", "going"][index],
        quietUntil: index === 1 ? at : null,
        before: said,
        after: said,
        ended: at,
        lookBack: at,
      };
      const session = (name: string, part: object) => ({
        ...{ run: id, session: name, name: "<i>", at: 253_402_300_799_999, day: at, ended: at, skipped: false, step: "constructor" },
        ...{ parts: [{ id: "__proto__", title: "", standing: "done", answers: said }], homework: [] },
        ...part,
      });
      const homework = [{ id: "constructor", name: "", day: at, said: "done" }];
      return [
        record("course-run", run, "", id),
        record("course-session", session("where-it-leaks", { homework }), at),
        record("course-session", session("guess-and-test", { ended: null, step: "__proto__" }), at),
        record("course-session", session("constructor", { run: "nobody", skipped: true }), at),
      ];
    }),
  ],
  [
    "challenges that there are not, put aside for a hundred years, at the ends of time",
    ["2026-09-15", "9999-12-31", "1583-01-01"].map((at, index) =>
      record("challenge-run", {
        challenge: index === 1 ? "constructor" : "thirty-days",
        name: "<b>\u202e",
        version: 1,
        way: "together",
        at: 0,
        day: at,
        standing: index === 2 ? "paused" : "going",
        pausedOn: index === 2 ? "9999-12-31" : null,
        away: 36_500,
        before: [],
        after: [],
        ended: at,
        steps: [{ id: "__proto__", name: "", said: "done", day: at }],
      }),
    ),
  ],
  ["a shift of the last week", [record("shift", { week: "9999-W52", offer: "", text: "", because: "", whose: "ask" }, "9999-12-31")]],
  ["a shift without a word", [record("shift", { week: "2026-W38", offer: "", text: "", because: "", whose: "limit" }, "2026-09-20")]],
];

test.each(files)("%s", async (_, records) => {
  const { browser } = await makePerson(house, randomUUID());
  const file = { format: "enough-notebook", version: 1, records, whenDifferent: "replace" };
  const answer = await browser.json("POST", "/api/notebook/import", file);
  if (answer.status !== 200) {
    expect([answer.status, answer.json().problems[0].message]).toEqual([422, expect.stringMatching(/^[A-Z].*\.$/)]);
    return;
  }
  const starts = routesOf(house).flatMap((route) => (route.method === "GET" ? [fill(route, (name) => idFor(life, route, name))] : []));
  const edges = [
    "/week/9999-W52",
    "/week/1583-W01",
    "/ratings?week=9999-W52",
    "/days/1583-01-02",
    `/imports/${idOfImport()}`,
    `/feeds/${idOfFeed()}`,
    "/entries/x",
    "/measures/phq-8/result",
    "/measures/constructor",
    "/journal?prompt=constructor",
    "/practice/cards?about=constructor",
    "/practice/cards/constructor",
    "/journal/entries?year=9999",
    "/journal/letters/finite-self?step=7",
    "/worksheets/constructor",
    "/courses/constructor",
    "/challenges/constructor",
  ];
  const visits = await crawl(house, browser, [...starts, ...edges]);
  expect(visits.filter(({ answer }) => answer.status >= 500).map(({ path }) => path)).toEqual([]);
  expect(visits.length).toBeGreaterThan(60);
});

test("every kind of record that comes with a file was looked at", () => {
  const kinds = new Set(features.flatMap(({ records }) => records).flatMap(({ kind, stays }) => (stays ? [] : [kind])));
  expect([...kinds].filter((kind) => !files.some(([, records]) => records.some((record) => record.kind === kind)))).toEqual([]);
});

function idOfFeed(): string {
  return "9d0b6c0e-1f0a-4c55-8a67-0f3f1c1b7a11";
}

function idOfImport(): string {
  return "11111111-1111-4111-8111-111111111111";
}
