import type { z } from "zod";
import type { Why } from "../meaning/index.ts";
import type { seasonReviewRecord } from "../renegotiations/index.ts";
import { type Adult, backAtWork, launchBegins } from "./household.ts";

type Review = z.output<(typeof seasonReviewRecord)["schema"]>;

/** Why the two changed what they changed, and how one of them looked back at a season. */
export const renegotiated: Readonly<
  Record<Adult, { readonly whys: readonly Omit<Why, "at">[]; readonly reviews: readonly Omit<Review, "at" | "keptAt">[] }>
> = {
  nora: {
    whys: [
      { of: "values", day: "2026-10-04", text: "Reliability had become saying yes. Ada asked who reads to her now." },
      { of: "season", day: "2026-10-26", text: "The crane comes a week late. I asked Tom before I said yes." },
      { of: "season", day: launchBegins, text: "Six weeks, and they have an end. The house may look like it." },
    ],
    reviews: [
      {
        season: backAtWork,
        name: "Back to rhythm",
        day: "2026-10-11",
        notBefore: null,
        cost: "The long mornings of August. I missed them more than I thought.",
        gave: "We know who takes whom where, without asking each evening.",
        dropped: [
          { text: "The photo book of last year", stays: true },
          { text: "Ringing my sister on Sundays", stays: false },
        ],
        next: "The evenings that begin at five on Fridays.",
        decision: null,
      },
    ],
  },
  tom: {
    whys: [{ of: "season", day: launchBegins, text: "Nora has seven weeks of harbour. I take the afternoons." }],
    reviews: [],
  },
};
