import type { Stance } from "../../engine/alignment/index.ts";
import { addDays, type Day, dayName } from "../../kernel/time/index.ts";
import { type Area, type AreaId, labelOf } from "../areas/index.ts";
import { formatBand } from "./bands.ts";
import type { Change, ChangeLine } from "./changes.ts";
import { asOf, endOf, type KeptSeason, type Season, seasonOn } from "./seasons.ts";
import { sayStances } from "./words.ts";

interface Event {
  readonly day: Day;
  readonly lines: readonly ChangeLine[];
  readonly makesRoom: boolean;
}

/** What happened to seasons, day by day: begun, ended, moved, or asked something else of an area. */
export function seasonChanges(seasons: readonly KeptSeason[], areas: readonly Area[]): readonly Change[] {
  const events = seasons.flatMap((season, index) => [
    ...ending(season, endOf(seasons, index)),
    begun(seasons, season, areas),
    ...termsChanged(season, areas),
    ...moved(season),
  ]);
  return [...Map.groupBy(events, ({ day }) => day)].map(([day, ofDay]) => ({
    of: "season",
    day,
    lines: ofDay.flatMap(({ lines }) => lines),
    first: false,
    makesRoom: ofDay.some(({ makesRoom }) => makesRoom),
  }));
}

function begun(seasons: readonly KeptSeason[], kept: KeptSeason, areas: readonly Area[]): Event {
  const season = asOf(kept, kept.from);
  const end = season.until === undefined ? "with an open end" : `until ${sayDay(season.until, kept.from)}`;
  const line = { what: `“${kept.name}”`, was: null, became: `begins, ${end}. ${sayStances(areas, season)}` };
  return { day: kept.from, lines: [line], makesRoom: asksLess(seasonOn(seasons, addDays(kept.from, -1)), season) };
}

function ending({ name, from, until }: KeptSeason, end: Day | undefined): readonly Event[] {
  if (end === undefined || end <= from) return [];
  const last = addDays(end, -1);
  const expected = until === undefined ? "its end was open" : until === last ? "as expected" : `expected until ${sayDay(until, end)}`;
  return [
    { day: end, lines: [{ what: `“${name}”`, was: null, became: `over after ${sayDay(last, end)}, ${expected}` }], makesRoom: false },
  ];
}

/** What it asks of the areas, each time that this changed while it went on. */
function termsChanged(season: KeptSeason, areas: readonly Area[]): readonly Event[] {
  return season.terms.slice(1).map(({ since }, index) => {
    const [was, now] = [asOf(season, season.terms[index]!.since), asOf(season, since)];
    const ids = new Set([...areas.map(({ id }) => id), ...Object.keys(was.stances), ...Object.keys(now.stances)]);
    const lines = [...ids].flatMap((id) => {
      const [before, after] = [sayStance(was, id), sayStance(now, id)];
      return before === after ? [] : [{ what: labelOf(areas, id), was: before, became: after }];
    });
    return { day: since, lines, makesRoom: asksLess(was, now) };
  });
}

/** Its name and its dates, as far as what they were was kept. */
function moved(season: KeptSeason): readonly Event[] {
  const moves = season.kept?.moves ?? [];
  return moves.map(({ on, ...was }, index) => {
    const now = moves[index + 1] ?? season;
    const parts = [
      { what: "Its name", was: `“${was.name}”`, became: `“${now.name}”` },
      { what: `“${now.name}” begins`, was: sayDay(was.from, on), became: sayDay(now.from, on) },
      { what: `“${now.name}” ends`, was: sayEnd(was.until, on), became: sayEnd(now.until, on) },
      { what: "Looked at again", was: sayDay(was.review, on), became: sayDay(now.review, on) },
    ];
    return { day: on, lines: parts.filter(({ was, became }) => was !== became), makesRoom: false };
  });
}

function sayEnd(until: Day | undefined, day: Day): string {
  return until === undefined ? "open end" : sayDay(until, day);
}

function sayDay(named: Day, day: Day): string {
  return dayName(named, day);
}

function sayStance({ stances, goodEnough }: Season, id: AreaId): string {
  const minutes = goodEnough[id];
  const stance = stances[id] ?? "hold";
  return stance === "good enough" && minutes !== undefined ? `${stance} (${formatBand({ from: minutes })})` : stance;
}

const asked: Readonly<Record<Stance, number>> = { "lean in": 2, hold: 2, "good enough": 1, pause: 0 };

/** An area that was held or leaned into is good enough or paused, or good enough at fewer hours. Without a season every area is held. */
function asksLess(was: Season | null, now: Season): boolean {
  return Object.entries(now.stances).some(([id, stance]) => {
    const before = asked[was?.stances[id] ?? "hold"];
    const fewer = stance === "good enough" && (now.goodEnough[id] ?? Infinity) < (was?.goodEnough[id] ?? 0);
    return asked[stance] < before || fewer;
  });
}
