export { complement, intersect, subtract, union, within } from "./algebra.ts";
export { type Evidence, sortedByStart, spansOfArea } from "./evidence.ts";
export { fromIntervals, fromRanges, overlapOf } from "./from-intervals.ts";
export { dayIndexAt, type LocalDays, localDays, minutesByDay, rangeOfDays, weeksOf } from "./local-days.ts";
export { atLeast, bridge, gaps, widen } from "./shape.ts";
export { covers, indexAt, type Intervals, isEmpty, minutes, none, type Spans, toRanges } from "./spans.ts";
export { type Tally, tally, type Totals } from "./tally.ts";
export { type WallRange, type Weekday, type WeeklyWindows, windowsOn } from "./weekly-windows.ts";
