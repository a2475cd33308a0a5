import {
  type ChangePoint,
  fewestDaysForChanges,
  type LookedAt,
  lookForChanges,
  mostFalseChanges,
  sureLevels,
  worthAWord,
} from "../../engine/stats/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, type Day } from "../../kernel/time/index.ts";
import type { DayFigures, Figure } from "../days/index.ts";
import { digestOf, keptOf } from "./kept.ts";

/** A level of a figure, over the days from its first to its last. */
export interface Level {
  readonly from: Day;
  readonly to: Day;
  /** How many of them are known. */
  readonly days: number;
  readonly level: number;
  readonly interval: readonly [number, number];
}

/** A figure whose level changed. */
export interface Change {
  readonly figure: Figure;
  readonly before: Level;
  readonly after: Level;
  /** The change of the level, and where it truly lies in 95 of 100 such intervals, in the unit of the figure. */
  readonly size: number;
  readonly interval: readonly [number, number];
  /** Whether it came at once: then the first day of the new level is `day`, in 95 of 100 cases from `earliest` to `latest`. */
  readonly atOnce: boolean;
  readonly day: Day;
  readonly earliest: Day;
  readonly latest: Day;
  readonly chance: number;
}

/** Changes that may have come in the same days, the surest first. */
export type ChangeGroup = readonly [Change, ...Change[]];

export interface Changes {
  readonly first: Day;
  readonly last: Day;
  /** The newest first. */
  readonly groups: readonly ChangeGroup[];
  /** Figures in which something may be changing now, too new to be sure. */
  readonly lately: readonly Figure[];
  /** How many figures were looked at, and those that are known on too few days yet, by how many more it takes. */
  readonly looked: number;
  readonly tooFew: readonly { readonly figure: Figure; readonly more: number }[];
}

/** When the levels of somebody's figures changed. A figure is looked at anew when one of its days is another, and all are told anew then. */
export function changesOf(desk: Desk, known: DayFigures): Changes {
  const kept = keptOf(desk, "changes of level");
  const ofEach = known.figures.map(({ id, values }) => digestOf([id, known.firstWeekday], [values]));
  const all = JSON.stringify([known.first, known.figures.map(({ label }) => label), ofEach]);
  const looked = known.figures.map(({ id, values }, at) =>
    kept.get(ofEach[at]!, () => lookForChanges({ name: id, values }, known.firstWeekday)),
  );
  const told = kept.get(all, () => tellOf(known, looked));
  kept.tidy();
  return told;
}

function tellOf({ first, last, figures }: DayFigures, looked: readonly LookedAt[]): Changes {
  const levels = sureLevels(looked, mostFalseChanges);
  const changes = levels.flatMap(({ parts, changes }, index) =>
    changes.map((point, at) => {
      const [before, after] = parts
        .slice(at, at + 2)
        .map((part) => ({ ...part, from: addDays(first, part.first), to: addDays(first, part.last) }));
      return changeOf(figures[index]!, before!, after!, point, first);
    }),
  );
  const known = levels.map(({ days }, index) => ({ figure: figures[index]!, days })).filter(({ days }) => days > 0);
  return {
    first,
    last,
    groups: groupsOf(changes),
    lately: figures.filter((_, index) => levels[index]!.lately >= worthAWord),
    looked: known.filter(({ days }) => days >= fewestDaysForChanges).length,
    tooFew: known
      .filter(({ days }) => days < fewestDaysForChanges)
      .map(({ figure, days }) => ({ figure, more: fewestDaysForChanges - days })),
  };
}

function changeOf(figure: Figure, before: Level, after: Level, point: ChangePoint, first: Day): Change {
  const { size, interval, atOnce, day, between, chance } = point;
  const [earliest, latest] = between.map((one) => addDays(first, one));
  return { figure, before, after, size, interval, atOnce, day: addDays(first, day), earliest: earliest!, latest: latest!, chance };
}

/** What came at once in the same days is one group; what came slowly stands for itself. */
function groupsOf(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups: [Change, ...Change[]][] = [];
  for (const change of changes.toSorted((one, other) => one.chance - other.chance)) {
    const alike = groups.find(([surest]) => surest.atOnce && change.atOnce && areNear(surest, change));
    if (alike) alike.push(change);
    else groups.push([change]);
  }
  return groups.toSorted(([one], [other]) => (one.day < other.day ? 1 : -1));
}

/** Some figures are known on working days alone: what began on a Friday shows in them on a Monday. */
const nearDays = 7;

function areNear(one: Change, other: Change): boolean {
  return one.earliest <= addDays(other.latest, nearDays) && other.earliest <= addDays(one.latest, nearDays);
}
