export * from "./days.ts";
export * from "./weeks.ts";
export { isZone, offsetAt, toEpoch, toLocal, type ZoneTable, zoneTable } from "./zone-table.ts";
export * from "./words.ts";
