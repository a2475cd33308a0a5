import { type Day, timeOn } from "../../kernel/time/index.ts";
import { type Adult, zone } from "./household.ts";

/** A questionnaire as one of the adults answered it on an evening; the scale's own values. */
export interface Answered {
  readonly measure: string;
  readonly sittings: readonly { readonly id: string; readonly at: number; readonly answers: readonly number[] }[];
}

const evenings: readonly Day[] = ["2026-08-30", "2026-09-27", "2026-10-25"];

/** Each once a month, from the end of the holiday to the launch. */
export const answered: Readonly<Record<Adult, readonly Answered[]>> = {
  nora: [
    monthly("cbi-work", [
      [50, 25, 25, 50, 25, 25, 75],
      [50, 50, 25, 75, 25, 25, 50],
      [75, 50, 50, 75, 50, 50, 25],
    ]),
    monthly("swls", [
      [5, 6, 6, 6, 5],
      [5, 5, 6, 6, 5],
      [4, 5, 5, 6, 5],
    ]),
  ],
  tom: [
    monthly("cbi-personal", [
      [50, 25, 25, 0, 25, 25],
      [50, 50, 25, 25, 50, 25],
      [75, 50, 50, 25, 50, 25],
    ]),
  ],
};

function monthly(measure: string, answers: readonly (readonly number[])[]): Answered {
  const sittings = answers.map((answers, index) => ({
    id: `${measure}-${index}`,
    at: timeOn(evenings[index]!, 20 * 60 + 15, zone),
    answers,
  }));
  return { measure, sittings };
}
