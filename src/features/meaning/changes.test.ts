import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { emptyCabinet, openNotebook, visitorIds } from "../../kernel/notebook/index.ts";
import { dayFromNumber } from "../../kernel/time/index.ts";
import type { Band } from "./bands.ts";
import { changesOf } from "./changes.ts";
import { withChange } from "./dated.ts";
import { agreedHoursRecord, enoughRecord, seasonRecord } from "./records.ts";
import { begin, change, type KeptSeason, type SaidSeason } from "./seasons.ts";

const emptyNotebook = () => openNotebook(emptyCabinet({ id: "someone", household: "somewhere" }, null, ""), visitorIds);
const day = fc.integer({ min: 20_000, max: 20_040 }).map(dayFromNumber);
const area = fc.constantFrom("work", "family", "rest");
const some = fc.constantFrom<Band[]>({ from: 60 }, { to: 120 }, { from: 60, to: 120 }, { from: 30 });
const said = fc.record({ since: day, bands: fc.dictionary(area, some) });

function changesOfBands(history: readonly { readonly since: string; readonly bands: Readonly<Record<string, Band>> }[]) {
  const notebook = emptyNotebook();
  notebook.keep(enoughRecord, { history: history.map(({ since, bands }) => ({ since, bands: { ...bands } })) });
  return changesOf(notebook);
}

describe("what was renegotiated", () => {
  test.prop([fc.array(said, { maxLength: 8 })])("hangs together: what became of a thing is what it was before its next change", (all) => {
    const changes = changesOfBands(all.reduce(withChange<(typeof all)[number]>, []));
    const last = new Map<string, string>();
    for (const { lines, first } of changes.toReversed())
      for (const { what, was, became } of lines) {
        expect(was).toBe(first ? null : (last.get(what) ?? "no band"));
        expect(became).not.toBe(was);
        last.set(what, became);
      }
    expect(changes.map(({ day }) => day)).toEqual(
      changes
        .map(({ day }) => day)
        .toSorted()
        .toReversed(),
    );
  });

  test.prop([said, said])("of a change and the one that undoes it, one at least makes room", (one, other) => {
    const [a, b] = [
      { ...one, since: "2026-01-01" },
      { ...other, since: "2026-02-01" },
    ];
    const [there] = changesOfBands([a, b]);
    const [back] = changesOfBands([
      { ...b, since: "2026-01-01" },
      { ...a, since: "2026-02-01" },
    ]);
    if (there && !there.first && back) expect(there.makesRoom || back.makesRoom).toBe(true);
  });

  test.each([
    ["an upper end that comes down", { to: 2400 }, { to: 2280 }, true],
    ["an upper end that is new", { from: 60 }, { from: 60, to: 120 }, true],
    ["a lower end that goes", { from: 60, to: 120 }, { to: 120 }, true],
    ["an upper end that goes up", { to: 2280 }, { to: 2400 }, false],
    ["a lower end that goes up", { from: 60 }, { from: 90 }, false],
  ])("%s makes room or does not", (_, was, now, room) => {
    const [latest] = changesOfBands([
      { since: "2026-01-01", bands: { work: was } },
      { since: "2026-02-01", bands: { work: now } },
    ]);
    expect(latest!.makesRoom).toBe(room);
  });

  test("fewer agreed hours make room, nights counted whole", () => {
    const notebook = emptyNotebook();
    const week = (fr: string) => ({ area: "work", week: { fr: [fr] } });
    notebook.keep(agreedHoursRecord, {
      history: [
        { since: "2026-01-01", ...week("22:00-06:00") },
        { since: "2026-02-01", ...week("09:00-18:00") },
        { since: "2026-03-01", ...week("09:00-16:00") },
      ],
    });
    expect(changesOf(notebook).map(({ makesRoom }) => makesRoom)).toEqual([true, false, false]);
  });
});

describe("what happened to seasons", () => {
  const launch: SaidSeason = { name: "Launch", from: "2026-01-05", review: "2026-02-02", stances: { work: "lean in" }, goodEnough: {} };
  const kept = (seasons: ReturnType<typeof begin>): readonly KeptSeason[] => {
    if ("problem" in seasons) throw new Error(seasons.problem);
    return seasons;
  };
  const told = (seasons: readonly KeptSeason[]) => {
    const notebook = emptyNotebook();
    notebook.keep(seasonRecord, { seasons: [...seasons] });
    return changesOf(notebook).map(({ day, lines, makesRoom }) => [
      day,
      makesRoom,
      ...lines.map(({ was, became }) => `${was} > ${became}`),
    ]);
  };

  test("what it asks of an area and its dates are told by the day on which they changed", () => {
    const one = kept(begin([], launch, "2026-01-05"));
    const two = kept(
      change(one, "2026-01-05", { ...launch, stances: { work: "lean in", home: "good enough" }, goodEnough: { home: 120 } }, "2026-01-10"),
    );
    const three = kept(
      change(
        two,
        "2026-01-05",
        { ...launch, until: "2026-03-01", stances: { work: "lean in", home: "good enough" }, goodEnough: { home: 60 } },
        "2026-01-20",
      ),
    );
    expect(told(three).slice(0, 2)).toEqual([
      ["2026-01-20", true, "good enough (2 h or more) > good enough (1 h or more)", "open end > Sunday 1 March"],
      ["2026-01-10", true, "hold > good enough (2 h or more)"],
    ]);
  });

  test("dates changed twice in a day are changed once, and put back they are not changed", () => {
    const one = kept(begin([], launch, "2026-01-05"));
    const two = kept(change(one, "2026-01-05", { ...launch, until: "2026-03-01" }, "2026-01-10"));
    const three = kept(change(two, "2026-01-05", { ...launch, until: "2026-04-01" }, "2026-01-10"));
    expect(told(three)[0]).toEqual(["2026-01-10", false, "open end > Wednesday 1 April"]);
    expect(told(kept(change(three, "2026-01-05", launch, "2026-01-10")))).toHaveLength(1);
  });

  test("of a season that an older version kept, moves are known from the first on that was kept", () => {
    const [season] = kept(begin([], launch, "2026-01-05"));
    const { kept: _, ...old } = season!;
    const moved = kept(change([old], "2026-01-05", { ...launch, name: "Thesis" }, "2026-01-10"));
    expect(moved[0]!.kept).toMatchObject({ since: "2026-01-10", moves: [{ on: "2026-01-10", name: "Launch" }] });
  });
});
