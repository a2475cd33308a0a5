import type { Feature } from "../../kernel/web/index.ts";
import { listRenegotiations, sayWhyOf } from "./actions.ts";
import { renegotiationPages } from "./pages.ts";
import { seasonReviewRecord } from "./records.ts";
import { keepReview, keepReviewDraft, putReviewOff, removeReview, showReview } from "./review-actions.ts";

export { onPurpose } from "./on-purpose.tsx";
export { seasonReviewRecord } from "./records.ts";
export { SeasonToday } from "./today-entry.tsx";

/** Balance as a living process: what was renegotiated and why, and looks back at seasons. */
export const renegotiations: Feature = {
  name: "renegotiations",
  records: [seasonReviewRecord],
  actions: [listRenegotiations, sayWhyOf, showReview, keepReview, keepReviewDraft, putReviewOff, removeReview],
  pages: renegotiationPages,
};
