export { type AreaDays, daysNeeded, type SignDays, touchedMinutes } from "./days.ts";
export { burnoutLines, fewestKnown, type Level, type Standing, standingOf } from "./level.ts";
export { type Shift, shiftAt, shiftBars } from "./shift.ts";
export { type Signal, type SignId, signalsOf, type Source } from "./signals.ts";
export { holds, type Sign, signsAt } from "./signs.ts";
