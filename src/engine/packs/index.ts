export { type Checked, checkPack } from "./check.ts";
export { findJsonFault, type JsonFault } from "./json-fault.ts";
export { wordsIn } from "./plain.ts";
export type { PackProblem } from "./problem.ts";
export { qualified } from "./qualify.ts";
export { textsOf } from "./texts.ts";
export { neverSaid, readingEase, syllablesOf } from "./writing.ts";
