export { type Checked, checkText, type Surface, surfaces } from "./check.ts";
