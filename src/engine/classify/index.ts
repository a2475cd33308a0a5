export { type Counts, count, type Example } from "./counts.ts";
export { judge, type Verdict } from "./judge.ts";
export { signTest } from "./sign-test.ts";
