import type { Feature } from "../../kernel/web/index.ts";
import { samplePages } from "./pages.ts";

export { sampleNow } from "./household.ts";
export { sampleFiles } from "./season.ts";

/** A household that does not exist, with a season of its life: to look around before giving anything. */
export const sample: Feature = {
  name: "sample",
  records: [],
  actions: [],
  pages: samplePages,
  said: { "visit.ended": "Gone. Nothing of your look around was kept." },
};
