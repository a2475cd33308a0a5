export { checkText, type Surface, surfaces } from "./check.ts";
export type { Checked } from "./rules.ts";
