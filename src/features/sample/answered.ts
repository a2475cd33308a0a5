import type { z } from "zod";
import { type Day, timeOn } from "../../kernel/time/index.ts";
import type { setsRecord } from "../measures/index.ts";
import { type Adult, zone } from "./household.ts";

/** The questionnaires that one of the adults answered, and what they chose to be asked again. */
export interface Answered {
  readonly sittings: readonly Answers[];
  readonly sets?: z.output<(typeof setsRecord)["schema"]>;
}

/** One questionnaire, each time on an evening; the scale’s own values. */
interface Answers {
  readonly measure: string;
  readonly sittings: readonly { readonly id: string; readonly at: number; readonly answers: readonly number[] }[];
}

const evenings: readonly Day[] = ["2026-08-30", "2026-09-27", "2026-10-25"];
/** A week of illness and a week of late calls have none. */
const sundays: readonly Day[] = ["2026-10-04", "2026-10-18", "2026-10-25"];

/** Each once a month, from the end of the holiday to the launch; in the launch Nora looks each week, when she can. */
export const answered: Readonly<Record<Adult, Answered>> = {
  nora: {
    sets: { weekly: ["phq-4"], monthly: ["cbi-work", "swls"], closer: true, aside: [] },
    sittings: [
      answers("cbi-work", evenings, [
        [50, 25, 25, 50, 25, 25, 75],
        [50, 50, 25, 75, 25, 25, 50],
        [75, 50, 50, 75, 50, 50, 25],
      ]),
      answers("swls", evenings, [
        [5, 6, 6, 6, 5],
        [5, 5, 6, 6, 5],
        [4, 5, 5, 6, 5],
      ]),
      answers("phq-4", sundays, [
        [1, 0, 0, 0],
        [1, 1, 1, 0],
        [1, 1, 1, 1],
      ]),
    ],
  },
  tom: {
    sittings: [
      answers("cbi-personal", evenings, [
        [50, 25, 25, 0, 25, 25],
        [50, 50, 25, 25, 50, 25],
        [75, 50, 50, 25, 50, 25],
      ]),
    ],
  },
};

function answers(measure: string, on: readonly Day[], given: readonly (readonly number[])[]): Answers {
  const sittings = given.map((answers, index) => ({
    id: `${measure}-${index}`,
    at: timeOn(on[index]!, 20 * 60 + 15, zone),
    answers,
  }));
  return { measure, sittings };
}
