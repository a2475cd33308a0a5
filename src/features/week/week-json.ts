import { z } from "zod";
import { minutes } from "../../engine/spans/index.ts";
import { homeOf, minute, zoneOn } from "../../kernel/time/index.ts";
import type { Care } from "../measures/index.ts";
import type { ReadingProblem } from "../sources/index.ts";
import type { WeekReport } from "./report.ts";
import type { Shift } from "./shifts.ts";

const band = z.object({ from: z.number().nullable(), to: z.number().nullable() });

/** A week as programs read it. More may be added; what is here stays. */
export const weekView = z.object({
  week: z.string(),
  zone: z.string(),
  from: z.string(),
  to: z.string(),
  /** Each local day: the zone that it belongs to, how long it was, and how the agreed hours went. */
  days: z.array(z.object({ day: z.string(), zone: z.string(), minutes: z.number(), agreement: z.enum(["held", "bent", "unknown"]) })),
  /** The hours agreed for work, without those of being away. */
  agreed: z.object({ minutes: z.number() }),
  areas: z.array(
    z.object({
      id: z.string(),
      minutes: z.number(),
      energy: z.number().nullable(),
      enough: band.nullable(),
      standing: z.enum(["under", "within", "over", "unknown"]),
    }),
  ),
  unsorted: z.object({ minutes: z.number() }),
  afterHours: z.object({ minutes: z.number(), sessions: z.number(), latestEnd: z.string().nullable() }),
  rest: z.object({ shortestMinutes: z.number().nullable() }),
  meetings: z.object({
    minutes: z.number(),
    doubleBookedMinutes: z.number(),
    count: z.number(),
    long: z.number(),
    chains: z.number(),
    shortNotice: z.number(),
    outsideMinutes: z.number(),
    load: z.number().nullable(),
  }),
  focus: z.object({ blocks60: z.number(), blocks120: z.number(), fragmentation: z.number().nullable() }),
  coverage: z.object({ days: z.number(), minutes: z.number() }),
  alignment: z.object({ from: z.number(), to: z.number() }).nullable(),
  questions: z.array(z.object({ text: z.string(), from: z.string(), to: z.string(), areas: z.array(z.string()) })),
  shifts: z.array(z.object({ text: z.string(), because: z.string() })),
  /** Why no shifts are offered though there may be some: care comes first. Null when nothing makes them wait. */
  shiftsWaitFor: z.enum(["mood", "screening"]).nullable(),
  problems: z.array(z.object({ file: z.string(), line: z.number(), message: z.string() })),
});

/** The contract's view of a week. While `care` comes first, shifts wait. */
export function weekJson(
  report: WeekReport,
  shifts: readonly Shift[],
  problems: readonly ReadingProblem[],
  care?: Care,
): z.output<typeof weekView> {
  const { alignment, afterHours, meetings, focus, days } = report;
  return {
    week: report.week,
    zone: homeOf(report.zone),
    from: new Date(report.range.from).toISOString().replace(".000Z", "Z"),
    to: new Date(report.range.to).toISOString().replace(".000Z", "Z"),
    days: days.days.map((day, index) => ({
      day,
      zone: zoneOn(day, days.zone),
      minutes: tidy((days.bounds[index + 1]! - days.bounds[index]!) / minute),
      agreement: report.outcomes[index]!,
    })),
    agreed: { minutes: tidy(minutes(report.agreed)) },
    areas: report.areas.map(({ area, minutes, enough, standing }) => ({
      id: area.id,
      minutes: tidy(minutes),
      energy: energyOf(report, area.id),
      enough: enough ? { from: enough.from ?? null, to: enough.to ?? null } : null,
      standing,
    })),
    unsorted: { minutes: tidy(report.unsorted) },
    afterHours: { minutes: tidy(afterHours.minutes), sessions: afterHours.sessions.length, latestEnd: afterHours.latestEnd?.time ?? null },
    rest: { shortestMinutes: report.shortestRest ? tidy(report.shortestRest.minutes) : null },
    meetings: {
      minutes: tidy(meetings.minutes),
      doubleBookedMinutes: tidy(meetings.doubleBookedMinutes),
      count: meetings.count,
      long: meetings.longCount,
      chains: meetings.chains.length,
      shortNotice: meetings.shortNoticeCount,
      outsideMinutes: tidy(meetings.outsideMinutes),
      load: meetings.load === null ? null : round(meetings.load),
    },
    focus: { blocks60: focus.blocks60, blocks120: focus.blocks120, fragmentation: focus.fragmentation },
    coverage: { days: report.accountedDays, minutes: tidy(report.coverage.minutes) },
    alignment: alignment?.shown ? { from: round(alignment.from), to: round(alignment.to) } : null,
    questions: (alignment?.shown === false ? alignment.wouldNarrow : []).map(({ block }) => ({
      text: `${block.label}?`,
      from: new Date(block.from).toISOString(),
      to: new Date(block.to).toISOString(),
      areas: [...block.areas],
    })),
    shifts: care ? [] : shifts.map(({ text, because }) => ({ text, because })),
    shiftsWaitFor: care ?? null,
    problems: problems.map(({ file, line, message }) => ({ file, line, message })),
  };
}

/** Mean change of energy around an area's activities, weighted by how often they came; null without any. */
function energyOf({ energy }: WeekReport, area: string): number | null {
  const own = energy.filter(({ kind }) => kind.startsWith(`${area}|`));
  const times = own.reduce((sum, { n }) => sum + n, 0);
  return times === 0 ? null : round(own.reduce((sum, { n, change }) => sum + n * change, 0) / times);
}

/** Minutes without the dust of floating point. */
function tidy(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
