import { minutes, subtract, type Spans } from "../../engine/spans/index.ts";
import { lengthWords, type Range, timeWords, wallMinutes, weekdayAt, type Zone } from "../../kernel/time/index.ts";
import { listWords } from "../../kernel/web/index.ts";
import { type Area, inSentence } from "../areas/index.ts";
import type { Stretch } from "../sources/index.ts";
import { type AreaRow, spansOf, type WeekReport } from "./report.ts";

// The sentence that stands above each part of the week: its answer.

/** Areas by their share of the gap, the largest first; both ends as shares from 0 to 1. */
export interface GapRow {
  readonly row: AreaRow;
  readonly from: number;
  readonly to: number;
}

export function gapRows({ alignment, areas }: WeekReport): readonly GapRow[] {
  if (!alignment?.shown) return [];
  return alignment.areas
    .map(({ id, gap }) => ({ row: areas.find(({ area }) => area.id === id)!, from: gap.from, to: gap.to }))
    .toSorted((a, b) => b.to - a.to);
}

const small = 0.1;
const mostOfIt = 0.6;

export function gapTitle(rows: readonly GapRow[], over: boolean): string {
  const total = rows.reduce((sum, { to }) => sum + to, 0);
  if (total < small) return over ? "This week fits what matters to you." : "So far, this week fits what matters to you.";
  const named: Area[] = [];
  let held = 0;
  for (const { row, to } of rows) {
    if (held >= mostOfIt * total || named.length === 3) break;
    named.push(row.area);
    held += to;
  }
  const words = listWords(named.map((area, index) => (index === 0 && over ? area.label : inSentence(area))));
  return `${over ? "" : "So far, "}${words} ${named.length === 1 ? "holds" : "hold"} most of this week’s gap.`;
}

export function bandsTitle(report: WeekReport, workArea: string): string {
  const { areas, afterHours, alignment } = report;
  const gap = (id: string): number => (alignment?.shown ? (alignment.areas.find((area) => area.id === id)?.gap.to ?? 0) : 0);
  const away = areas
    .flatMap((row) => {
      const { minutes, enough, standing, area } = row;
      if (standing === "over") return [{ row, by: minutes - enough!.to!, gap: gap(area.id) }];
      // Less work than usual is a holiday more often than a want.
      return standing === "under" ? [{ row, by: minutes - enough!.from!, gap: area.id === workArea ? -1 : gap(area.id) }] : [];
    })
    .toSorted((a, b) => b.gap - a.gap || Math.abs(b.by) - Math.abs(a.by))[0];
  if (!away) return areas.some(({ standing }) => standing === "within") ? "Every area with a band was inside it." : totalsTitle(areas);
  const { area } = away.row;
  if (away.by < 0)
    return `${area.label} ${report.over ? "had" : "has"} ${lengthWords(-away.by)} less than enough${report.over ? "" : " so far"}.`;
  const when = area.id === workArea && afterHours.sessions.length > 0 ? `, mostly on ${busiestEvenings(report)}` : "";
  return `${area.label} took ${lengthWords(away.by)} more than enough${when}.`;
}

function totalsTitle(areas: readonly AreaRow[]): string {
  const most = areas.filter(({ minutes }) => minutes > 0).toSorted((a, b) => b.minutes - a.minutes);
  if (most.length === 0) return "No area has time noted this week.";
  return `${listWords(most.slice(0, 3).map(({ area, minutes }, index) => `${index === 0 ? area.label : inSentence(area)} took ${lengthWords(minutes)}`))}.`;
}

/** The parts of days that hold most of the work after hours: "Tuesday and Thursday evenings". */
function busiestEvenings({ afterHours, zone }: WeekReport): string {
  const byPart = Map.groupBy(afterHours.sessions, ({ from }) => `${weekdayAt(from, zone)} ${partOf(from, zone)}`);
  const parts = [...byPart].map(([part, sessions]) => ({ part, minutes: sessions.reduce((sum, session) => sum + session.minutes, 0) }));
  const top = parts
    .toSorted((a, b) => b.minutes - a.minutes)
    .slice(0, 2)
    .map(({ part }) => part.split(" ") as [string, string]);
  const [first, second] = top;
  if (!first) return "";
  if (!second) return `${first[0]} ${first[1]}`;
  return first[1] === second[1] ? `${first[0]} and ${second[0]} ${first[1]}s` : `${first[0]} ${first[1]} and ${second[0]} ${second[1]}`;
}

/** "morning", "afternoon", "evening" or "night". */
export function partOf(epoch: number, zone: Zone): string {
  const hour = wallMinutes(epoch, zone) / 60;
  return hour < 5 ? "night" : hour < 12 ? "morning" : hour < 17 ? "afternoon" : "evening";
}

const peak = 7;

/** The check-ins with a stress of 7 or more. */
export function stressPeaks({ checkIns }: WeekReport): readonly { readonly at: number; readonly stress: number }[] {
  return checkIns.flatMap(({ at, stress }) => (stress !== undefined && stress >= peak ? [{ at, stress }] : []));
}

export function hoursTitle(report: WeekReport, workArea: string): string {
  const { zone, afterHours, checkIns, stretches, coverage } = report;
  const peaks = stressPeaks(report);
  const evenings = new Set(afterHours.sessions.map(({ from }) => weekdayAt(from, zone))).size;
  const known = stretches.some(({ areas }) => areas.includes(workArea))
    ? "Work stayed inside your agreed hours."
    : coverage.accounted.some(Boolean)
      ? "No work was seen this week."
      : "Too little is known of this week to draw its hours.";
  const work =
    afterHours.minutes === 0 ? known : `Work reached past your agreed hours on ${evenings === 1 ? "one day" : `${evenings} days`}.`;
  if (!checkIns.some(({ stress }) => stress !== undefined)) return work;
  if (peaks.length === 0) return `${work.slice(0, -1)}, and no stress of 7 or more was noted.`;
  const late = peaks.filter(({ at }) => wallMinutes(at, zone) >= 18 * 60);
  const near = late.filter(({ at }) => afterHours.sessions.some(({ from, to }) => at >= from - 3_600_000 && at <= to + 7_200_000));
  if (late.length * 2 > peaks.length && near.length === late.length)
    return "Stress was highest in the evening, around the work that came back.";
  if (late.length * 2 > peaks.length) return "Stress was highest in the evening.";
  return `Stress of 7 or more came ${peaks.length === 1 ? "once" : `${peaks.length} times`}: ${listWords(peaks.map(({ at }) => `${weekdayAt(at, zone)} at ${timeWords(at, zone)}`))}.`;
}

/** Something that lay outside the agreed hours, and how much of it did. */
export interface Outside extends Range {
  readonly title: string;
  readonly source: string;
  readonly minutes: number;
  /** Whether it is still to come. */
  readonly planned: boolean;
}

/** What lay outside the agreed hours, session by session, each named by what held most of it. */
export function outsideHours(report: WeekReport, workArea: string): readonly Outside[] {
  const work = report.stretches.filter(({ areas }) => areas.includes(workArea));
  return report.afterHours.sessions.map((session) => {
    const inIt = work.filter(({ from, to }) => from < session.to && to > session.from);
    const events = inIt.filter(({ kind }) => kind !== "activity");
    const [top] = rankedByTime(events.length > 0 ? events : inIt, report.agreed);
    const others = rankedByTime(
      inIt.filter(({ title }) => title !== top?.title),
      report.agreed,
    );
    const also = others.length > 0 ? `; also ${listWords(others.slice(0, 2).map(({ title }) => title))}` : "";
    return {
      from: session.from,
      to: session.to,
      minutes: session.minutes,
      planned: session.from >= report.now,
      title: top?.title ?? "Work",
      source: `${top?.source ?? ""}${also}`,
    };
  });
}

function rankedByTime(
  stretches: readonly Stretch[],
  agreed: Spans,
): readonly { readonly title: string; readonly source: string; readonly minutes: number }[] {
  return [...Map.groupBy(stretches, ({ title }) => title).values()]
    .map((same) => ({ title: same[0]!.title, source: same[0]!.source, minutes: minutes(subtract(spansOf(same), agreed)) }))
    .filter(({ minutes }) => minutes > 0)
    .toSorted((a, b) => b.minutes - a.minutes);
}

export function afterHoursTitle({ afterHours, coverage }: WeekReport, outside: readonly Outside[]): string {
  const total = afterHours.minutes;
  if (total === 0)
    return coverage.accounted.some(Boolean)
      ? "No work was seen outside your agreed hours."
      : "Too little is known of this week to speak of its evenings.";
  const top = outside.toSorted((a, b) => b.minutes - a.minutes).slice(0, 2);
  const held = top.reduce((sum, { minutes }) => sum + minutes, 0);
  if (outside.length <= 1) return `${lengthWords(total)} of work lay outside your hours.`;
  const which = top.length === 1 ? "One stretch holds" : "Two stretches hold";
  return held >= total - 1
    ? `${lengthWords(total)} of work lay outside your hours.`
    : `${which} ${lengthWords(held)} of the ${lengthWords(total)} outside your hours.`;
}

export function meetingsTitle({ meetings, focus }: WeekReport): string {
  const blocks =
    focus.blocks60 === 0
      ? "no free hour at a stretch was left"
      : focus.blocks60 === 1
        ? "one free stretch of an hour or more was left"
        : `${focus.blocks60} free stretches of an hour or more were left`;
  if (meetings.count === 0) return `No meeting with others was seen; ${blocks}.`;
  const share = meetings.load === null ? "" : `, ${Math.round(100 * meetings.load)} % of your agreed hours`;
  return `${meetings.count === 1 ? "One meeting" : `${meetings.count} meetings`} took ${lengthWords(meetings.minutes)}${share}; ${blocks}.`;
}

/** "+1.3", "−0.7". */
export function signed(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? "0" : `${rounded > 0 ? "+" : "−"}${Math.abs(rounded).toFixed(1)}`;
}

export function energyTitle(kinds: readonly { readonly name: string; readonly change: number }[]): string {
  const [gives, drains] = [kinds[0], kinds.at(-1)];
  if (!gives || !drains) return "";
  if (kinds.length === 1 || drains.change >= 0)
    return gives.change > 0 ? `${gives.name} goes together with the most energy after it.` : `Nothing stands out in what gives or drains.`;
  return gives.change <= 0
    ? `${drains.name} goes together with the largest drop in energy.`
    : `${gives.name} gives the most back; ${drains.name} takes the most.`;
}
