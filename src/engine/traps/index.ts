export { type Suggestion, suggestTraps } from "./suggest.ts";
