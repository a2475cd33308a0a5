import { type Question } from "../../engine/stats/index.ts";
import type { Notebook } from "../../kernel/notebook/index.ts";
import type { AreaId } from "../areas/index.ts";
import type { Figure, FigureId } from "../days/index.ts";
import { choiceRecord, mostFactors, mostOutcomes } from "./records.ts";

/** What is looked at: figures that matter to somebody, and figures that they can change. */
export interface Chosen {
  readonly outcomes: readonly Figure[];
  readonly factors: readonly Figure[];
  /** Nobody chose: what is usual is looked at. */
  readonly usual: boolean;
}

/**
 * What is looked at in a notebook. Unless somebody chose: what was felt, and all that was measured and differs from day to day; where that is too
 * much, what is known of the most days.
 */
export function chosenOf(notebook: Notebook, figures: readonly Figure[]): Chosen {
  const choice = notebook.setting(choiceRecord)?.data;
  const varying = figures.filter(isVarying);
  if (choice)
    return {
      outcomes: varying.filter(({ id }) => choice.outcomes.includes(id)),
      factors: varying.filter(({ id, source }) => source === "measured" && choice.factors.includes(id)),
      usual: false,
    };
  const measured = varying.filter(({ source }) => source === "measured");
  const best = new Set(measured.toSorted((one, other) => knownDays(other) - knownDays(one)).slice(0, mostFactors));
  return {
    outcomes: varying.filter(({ source }) => source === "felt").slice(0, mostOutcomes),
    factors: measured.filter((figure) => best.has(figure)),
    usual: true,
  };
}

function isVarying({ values }: Figure): boolean {
  const first = values.find((value) => !Number.isNaN(value));
  return first !== undefined && values.some((value) => !Number.isNaN(value) && value !== first);
}

function knownDays({ values }: Figure): number {
  return values.reduce((days, value) => days + (Number.isNaN(value) ? 0 : 1), 0);
}

const lags = [0, 1];

export function questionOf({ outcomes, factors }: Pick<Chosen, "outcomes" | "factors">, workArea: AreaId): Question {
  return {
    outcomes: outcomes.map(({ id }) => id),
    factors: factors.map(({ id }) => id),
    lags,
    except: (outcome, factor, lagDays) => isMadeAlike(outcome as FigureId, factor as FigureId, lagDays, workArea),
  };
}

/**
 * Whether two figures go together by the way in which they are made, so that finding it would tell nothing:
 * - work after hours, the end of work, the rest before the next and time for work are all made of the same hours of work;
 * - time in meetings, double-booked time, the room to focus beside them and time for work are all made of the same meetings;
 * - an hour is spent once: what one area has of a day, or work has of an evening, no other area has that day. The day after is another one;
 * - ratings of one check-in are given in one breath.
 */
export function isMadeAlike(one: FigureId, other: FigureId, lagDays: number, workArea: AreaId): boolean {
  const ofBoth = (figures: readonly FigureId[]) => figures.includes(one) && figures.includes(other);
  const timeForWork = `area:${workArea}` as const;
  const spent = (id: FigureId) => id === "after-hours" || id.startsWith("area:");
  return (
    one === other ||
    ofBoth(["after-hours", "last-work", "rest", timeForWork]) ||
    ofBoth(["meetings", "double-booked", "focus", timeForWork]) ||
    (lagDays === 0 && spent(one) && spent(other)) ||
    ofBoth(["mood", "energy", "stress"])
  );
}
