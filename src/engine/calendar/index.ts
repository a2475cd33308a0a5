// iCalendar, complete and patient: reads calendar files of any quality, finds out when their events take place, and writes them again.
// RFC 5545, with RFC 6868 (parameters), 7529 (SKIP), 7953 (availability) and 7986 (calendar properties).

export type { Availability, BusyKind, BusyPeriod, BusyTimes } from "./availability.ts";
export type { Calendar, Series } from "./calendar.ts";
export { parseComponents } from "./components.ts";
export type { Parameter, Property } from "./content.ts";
export type { Duration } from "./duration.ts";
export { eventComponent } from "./event-component.ts";
export type { CalendarEvent, ExtraDate } from "./event.ts";
export type { FileZone } from "./file-zone.ts";
export { type Busy, freeBusy } from "./free-busy.ts";
export type { Moment } from "./moment.ts";
export { type Occurrence, type Occurrences, occurrences, type View } from "./occurrences.ts";
export { type Changed, changesSince, monthsByKey, outlineCalendar, outlineKey, partOfCalendar } from "./outline.ts";
export type { Outline } from "./outline-rows.ts";
export { parseCalendar, parseSteps } from "./parse.ts";
export type { Attendee, Organizer } from "./people.ts";
export type { Problem, ProblemCode } from "./problems.ts";
export type { Frequency, NthWeekday, Rule } from "./rule.ts";
export { type RuleQuestion, ruleStarts } from "./rule-starts.ts";
export { fingerprint, seriesByMonth, shelveSeries } from "./shelf.ts";
export type { Component } from "./tree.ts";
export { availabilityComponent, busyTimesComponent, type BusyTimesHeader } from "./write-availability.ts";
export { component, property, textProperty, writeComponents } from "./write.ts";
