import type { Desk } from "../../kernel/actions/index.ts";
import type { Day } from "../../kernel/time/index.ts";
import { type Change, type ChangeKind, changeKinds, changesOf, endOf, type KeptSeason, type Why, whyRecord } from "../meaning/index.ts";
import { beginning, firstDayNow, type Review, reviewsOf, seasonsOf } from "./model.ts";

export const kinds = [...changeKinds, "review"] as const;
export type Kind = (typeof kinds)[number];

/** One day's renegotiation of one kind, or a look back at a season. */
export type Logged = {
  /** Names its place on the page, and a change in the way to its why. */
  readonly id: string;
  readonly day: Day;
  /** The first day of the season that it belongs to. */
  readonly season: Day | null;
} & (
  | ({ readonly of: ChangeKind; readonly why: string | null; readonly standing: "changed" | "put back" } & Omit<Change, "of" | "day">)
  | { readonly of: "review"; readonly review: Review }
);

/** A season with what was renegotiated in it; null for what lies in none. The latest first. */
export interface Chapter {
  readonly season: KeptSeason | null;
  readonly entries: readonly Logged[];
}

/** Everything, the latest first. A why whose change was put back since stays: it says what became of it. */
export async function readLog(desk: Desk): Promise<readonly Logged[]> {
  await desk.reach(beginning);
  const { notebook } = desk;
  const seasons = seasonsOf(notebook);
  const changes = changesOf(notebook).filter(({ day }) => day <= desk.today);
  const ids = new Set(changes.map(idOf));
  const said = lastByChange(notebook.list(whyRecord).map(({ data }) => data));
  const whys = new Map([...said].map(([id, why]) => [placeOf(id, why, seasons, ids, said), why]));
  const orphans = [...whys].filter(([id, { day }]) => !ids.has(id) && day <= desk.today);
  const logged: readonly Logged[] = [
    ...changes.map(({ of, day, ...rest }) => {
      const id = idOf({ of, day });
      return { id, of, day, season: seasonOf(seasons, day, of), why: whys.get(id)?.text ?? null, standing: "changed" as const, ...rest };
    }),
    ...orphans.map(([id, { of, day, text }]) => {
      const season = seasonOf(seasons, day, of);
      return { id, of, day, season, why: text, standing: "put back" as const, lines: [], first: false, makesRoom: false };
    }),
    ...reviewsOf(notebook).map(({ id, data }) => {
      const season = firstDayNow(seasons, data.season) ?? seasonOf(seasons, data.day, "review");
      return { id, of: "review" as const, day: data.day, season, review: data };
    }),
  ];
  // Sorting keeps the order of kinds within a day.
  return logged.toSorted((a, b) => (a.day === b.day ? kinds.indexOf(a.of) - kinds.indexOf(b.of) : a.day < b.day ? 1 : -1));
}

/** Puts what was logged under its seasons. What lies between two seasons makes a chapter of its own. */
export function chaptersOf(logged: readonly Logged[], seasons: readonly KeptSeason[]): readonly Chapter[] {
  const chapters: { season: KeptSeason | null; entries: Logged[] }[] = [];
  for (const entry of logged) {
    const season = seasons.find(({ from }) => from === entry.season) ?? null;
    const chapter = season ? chapters.find((one) => one.season === season) : chapters.at(-1);
    if (chapter && chapter.season === season) chapter.entries.push(entry);
    else chapters.push({ season, entries: [entry] });
  }
  return chapters;
}

/** How much was renegotiated: what was said for the first time is not counted, nor what was put back, nor a look back. */
export function countOf(entries: readonly Logged[]): { readonly changes: number; readonly makeRoom: number; readonly withWhy: number } {
  const changes = entries.flatMap((entry) => (entry.of !== "review" && !entry.first && entry.standing === "changed" ? [entry] : []));
  return {
    changes: changes.length,
    makeRoom: changes.filter(({ makesRoom }) => makesRoom).length,
    withWhy: changes.filter(({ why }) => why !== null).length,
  };
}

/** The kind and the day that an id names; undefined when it is none. */
export function readId(id: string): { readonly of: ChangeKind; readonly day: Day } | undefined {
  const [of, ...day] = id.split("-");
  const kind = changeKinds.find((kind) => kind === of);
  return kind && { of: kind, day: day.join("-") };
}

function idOf({ of, day }: Pick<Change, "of" | "day">): string {
  return `${of}-${day}`;
}

/** Two devices may have said one each: the last counts. */
function lastByChange(whys: readonly Why[]): ReadonlyMap<string, Why> {
  return new Map(whys.toSorted((one, other) => one.at - other.at).map((why) => [idOf(why), why]));
}

/** Where a why belongs: that of a season whose first day was changed since goes along with it, unless another stands there. */
function placeOf(
  id: string,
  { of, day }: Why,
  seasons: readonly KeptSeason[],
  ids: ReadonlySet<string>,
  said: ReadonlyMap<string, Why>,
): string {
  const now = of === "season" && !ids.has(id) ? firstDayNow(seasons, day) : undefined;
  const moved = now && idOf({ of, day: now });
  return moved && ids.has(moved) && !said.has(moved) ? moved : id;
}

/** The season of a day; the end of one, on the day after its last, belongs to it unless another begins there. */
function seasonOf(seasons: readonly KeptSeason[], day: Day, of: Kind): Day | null {
  const index = seasons.findLastIndex(({ from }) => from <= day);
  const end = endOf(seasons, index);
  if (index < 0) return null;
  return end === undefined || day < end || (of === "season" && day === end) ? seasons[index]!.from : null;
}
