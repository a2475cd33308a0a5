export type { FoundCalendar } from "./collection.ts";
export { discoverCalendars, type Discovered, type Sought } from "./discover.ts";
export { type CalendarAnswer, fetchCalendar, type SyncPoint, type Wanted } from "./fetch-calendar.ts";
export type { CalendarItem } from "./gather.ts";
