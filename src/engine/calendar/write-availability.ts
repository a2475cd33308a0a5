import type { Availability, BusyKind } from "./availability.ts";
import { durationProperty, eventComponent, momentProperty } from "./event-component.ts";
import type { Busy } from "./free-busy.ts";
import { basicTime } from "./moment.ts";
import type { Component } from "./tree.ts";
import { component, property, textProperty } from "./write.ts";

/** What a published list of busy times says besides the times. Instants are epoch milliseconds. */
export interface BusyTimesHeader {
  readonly uid: string;
  readonly from: number;
  readonly to: number;
  /** When it was made. */
  readonly stamp: number;
  /** Whose times they are. */
  readonly email?: string;
}

/** A VFREEBUSY (RFC 5545, 3.6.4): when somebody is busy, in UTC, without a word about what with. */
export function busyTimesComponent({ uid, from, to, stamp, email }: BusyTimesHeader, busy: readonly Busy[]): Component {
  const kinds = (["BUSY", "BUSY-UNAVAILABLE", "BUSY-TENTATIVE"] as const).filter((kind) => busy.some((one) => one.kind === kind));
  return component("VFREEBUSY", [
    textProperty("UID", uid),
    property("DTSTAMP", utc(stamp)),
    property("DTSTART", utc(from)),
    property("DTEND", utc(to)),
    ...(email === undefined ? [] : [property("ORGANIZER", `mailto:${email}`)]),
    ...kinds.map((kind) => property("FREEBUSY", periods(busy, kind), { FBTYPE: kind })),
  ]);
}

function periods(busy: readonly Busy[], kind: BusyKind): string {
  return busy
    .filter((one) => one.kind === kind)
    .map(({ from, to }) => `${utc(from)}/${utc(to)}`)
    .join(",");
}

function utc(instant: number): string {
  return `${basicTime(instant)}Z`;
}

/** A VAVAILABILITY (RFC 7953) with its slots. `stamp` is when it was made. */
export function availabilityComponent(availability: Availability, stamp: number): Component {
  const { uid, summary, priority, kind, start, end, duration, slots } = availability;
  const properties = [
    textProperty("UID", uid),
    property("DTSTAMP", utc(stamp)),
    ...(summary === "" ? [] : [textProperty("SUMMARY", summary)]),
    ...(priority === 0 ? [] : [property("PRIORITY", String(priority))]),
    property("BUSYTYPE", kind),
    ...(start ? [momentProperty("DTSTART", start)] : []),
    ...(end ? [momentProperty("DTEND", end)] : []),
    ...(duration ? [durationProperty(duration)] : []),
  ];
  const events = slots.flatMap(({ master, overrides }) => (master ? [master, ...overrides] : overrides));
  return component(
    "VAVAILABILITY",
    properties,
    events.map((event) => eventComponent(event, "AVAILABLE")),
  );
}
