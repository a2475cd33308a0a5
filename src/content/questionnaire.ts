export interface Questionnaire {
  readonly id: string;
  readonly name: string;
  /** The same in a sentence or a list. */
  readonly short: string;
  /** What it is about, in one sentence. */
  readonly about: string;
  readonly minutes: string;
  /** How often people who use it look again, in words. */
  readonly rhythm: string;
  /** The sets that somebody may choose it for; none for one that waits for a reason. */
  readonly sets: readonly QuestionnaireSet[];
  /** The time that the answers are about, as it stands in a sentence. */
  readonly recall: string;
  /** How many days back that is, where it is said. */
  readonly recallDays?: number;
  /** What stands above the items. */
  readonly stem: string;
  readonly options: readonly Option[];
  readonly items: readonly Item[];
  readonly scoring: Scoring;
  /** From the lowest score on; empty where the authors draw no lines. */
  readonly bands: readonly Band[];
  /** Where a screening says: look closer. */
  readonly line?: Line;
  /** What looks closer then. */
  readonly closer?: readonly Closer[];
  /** The smallest change between two scores that is more than error of measurement. */
  readonly reliableChange?: { readonly points: number; readonly source: string };
  /** What more of it is. */
  readonly higher: "heavier" | "lighter";
  /** What the score means, and what it does not. */
  readonly means: string;
  readonly not: string;
  readonly licence: string;
  readonly source: string;
}

/** Asked again every week, or every four weeks. */
export type QuestionnaireSet = "weekly" | "monthly";

export interface Option {
  readonly value: number;
  readonly label: string;
}

export interface Item {
  readonly text: string;
  /** Where an item is answered by other words than the rest. */
  readonly options?: readonly Option[];
  /** Any answer above the least leads to help, whatever the score is. */
  readonly harm?: true;
}

/** Items are counted from 1. A reversed answer counts as the lowest value plus the highest, less the answer. */
export interface Scoring {
  readonly by: "sum" | "mean";
  readonly min: number;
  readonly max: number;
  readonly reversed: readonly number[];
  readonly subscales: Readonly<Record<string, readonly number[]>>;
}

export interface Band {
  readonly from: number;
  readonly name: string;
}

/** `score` is that of the whole, or of any one subscale where `ofEach` is true. */
export interface Line {
  readonly score: number;
  readonly ofEach?: true;
  readonly source: string;
}

/** The id of a longer questionnaire, and the subscale that has to be at the line for it; without one, the whole. */
export interface Closer {
  readonly id: string;
  readonly part?: string;
}
