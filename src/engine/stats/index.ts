export { type Association, associations, fewestDays, type Question, type Untested } from "./association.ts";
export { blockPermutation } from "./block-permutation.ts";
export { confirmed, isSame } from "./confirm.ts";
export type { DaySeries, Diary } from "./day-series.ts";
export { missingWithOutcome } from "./missingness.ts";
export { daysFor } from "./power.ts";
