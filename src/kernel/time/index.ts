export * from "./days.ts";
export * from "./weeks.ts";
export { firstAt, isZone, offsetAt, toEpoch, toLocal, type ZoneTable } from "./zone-table.ts";
export * from "./words.ts";
export { homeOf, type Stay, type Zone, zoneKey, zoneOn, type Zones, zonesOf, zoneTable } from "./zones.ts";
