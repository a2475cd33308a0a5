import { gainOf } from "../../engine/alignment/index.ts";
import { dayIndexAt, intersect, minutes, minutesByDay, type Spans, subtract, toRanges } from "../../engine/spans/index.ts";
import {
  clockWords,
  dayOf,
  lengthWords,
  minute,
  type Range,
  timeWords,
  wallMinutes,
  weekdayAt,
  weekdayName,
} from "../../kernel/time/index.ts";
import { listWords, timesWord } from "../../kernel/web/index.ts";
import { type AreaId, labelOf } from "../areas/index.ts";
import type { Stretch } from "../sources/index.ts";
import type { Profile } from "./profile.ts";
import { spansOf, type WeekReport } from "./report.ts";

/** A small change for next week: what to do, the data behind it, and whose it is. */
export interface Shift {
  readonly id: string;
  readonly text: string;
  readonly because: string;
  /** "ask" for what others decide, "limit" for what one decides alone. */
  readonly whose: "ask" | "limit";
  /** What it is predicted to give back, in minutes. */
  readonly minutes: number;
}

interface Candidate extends Shift {
  /** The time that it changes: two that change the same are one too many. */
  readonly span: Spans;
  /** Minutes by area that it is predicted to add or take. */
  readonly moves: Readonly<Record<AreaId, number>>;
  /** Minutes that it costs to begin, and that it costs others. */
  readonly cost: number;
}

const most = 3;
const least = 20;
const lateFinish = 15;

/** Up to three small shifts, those with the largest gain for their cost first. Each keeps the agreed hours as they are. */
export function shiftsFor(report: WeekReport, profile: Profile): readonly Shift[] {
  const candidates = [
    ...moves(report, profile),
    ...quietEvenings(report, profile),
    ...lateFinishes(report, profile),
    ...protections(report, profile),
  ];
  const ranked = candidates
    .filter(({ minutes }) => minutes >= least)
    .map((candidate) => ({ candidate, worth: worthOf(candidate, report) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth || (a.candidate.id < b.candidate.id ? -1 : 1));
  const chosen: Candidate[] = [];
  for (const { candidate } of ranked) {
    if (chosen.length < most && chosen.every(({ span }) => minutes(intersect(span, candidate.span)) < least)) chosen.push(candidate);
  }
  return chosen.map(({ id, text, because, whose, minutes }) => ({ id, text, because, whose, minutes }));
}

/** The gain in alignment for its cost; while nothing can be weighed yet, the time that it gives back. */
function worthOf({ moves, minutes, cost }: Candidate, { areaWeeks, unaccountedMinutes }: WeekReport): number {
  const after = Object.fromEntries(areaWeeks.map(({ id, minutes }) => [id, Math.max(0, minutes + (moves[id] ?? 0))]));
  const gain = gainOf({ minutes: after }, areaWeeks, unaccountedMinutes);
  return (gain ? gain.from * 1000 : minutes / 60) / (10 + cost);
}

/** Events after hours that could lie within them. */
function moves(report: WeekReport, { meaning, zone }: Profile): readonly Candidate[] {
  const { area } = meaning.agreed;
  const outside = report.stretches.filter(
    ({ kind, areas, from, to }) =>
      kind === "event" && areas.includes(area) && minutes(subtract(spansOf([{ from, to }]), report.agreed)) >= least,
  );
  return [...Map.groupBy(outside, ({ id }) => id.slice(0, id.lastIndexOf("|")))].map(([uid, times]) => {
    const [first] = times as [Stretch];
    const span = subtract(spansOf(times), report.agreed);
    const given = minutes(span);
    const met = first.standing === "meeting";
    const when = `${weekdayAt(first.from, zone)} at ${timeWords(first.from, zone)}`;
    return {
      id: `move ${uid}`,
      text: met
        ? `Ask to move “${first.title}” from ${when} into your agreed hours.`
        : `Give “${first.title}” a place inside your agreed hours, instead of ${when}.`,
      because: `${times.length === 1 ? "It" : `It came ${timesWord(times.length)} and`} took ${lengthWords(given)} outside your hours this week${met && first.people > 2 ? `, with ${first.people} people in it` : ""}. Moved, it would return about that much to your ${partOf(first.from, zone)}.`,
      whose: met ? "ask" : "limit",
      minutes: given,
      span,
      moves: givenBack(area, given, report),
      cost: met ? 5 + Math.min(5, first.people) * 2 : 2,
    };
  });
}

/** Work on the computer after hours, evening by evening. */
function quietEvenings(report: WeekReport, { meaning, zone }: Profile): readonly Candidate[] {
  const activity = report.stretches.filter(({ kind, areas }) => kind !== "event" && areas.includes(meaning.agreed.area));
  return report.afterHours.sessions
    .filter((session) => !touchesAgreedEnd(session, report.agreed))
    .flatMap((session) => {
      const inIt = activity.filter(({ from, to }) => from < session.to && to > session.from);
      if (inIt.length === 0) return [];
      const span = subtract(spansOf(inIt), report.agreed);
      const part = `${weekdayAt(session.from, zone)} ${partOf(session.from, zone)}`;
      const given = minutes(intersect(span, spansOf([session])));
      return [
        {
          id: `quiet ${session.from}`,
          text: `Leave ${topTitles(inIt, 2)} closed on ${part}; it can wait for your agreed hours.`,
          because: `${part}, ${timeWords(session.from, zone)} to ${timeWords(session.to, zone)}, held ${lengthWords(given)} of work: ${topTitles(inIt, 3)}.`,
          whose: "limit" as const,
          minutes: given,
          span: spansOf([session]),
          moves: givenBack(meaning.agreed.area, given, report),
          cost: 2,
        },
      ];
    });
}

/** Days that ran on past the agreed end. */
function lateFinishes(report: WeekReport, { meaning, zone }: Profile): readonly Candidate[] {
  const late = report.afterHours.sessions.filter((session) => session.minutes >= lateFinish && touchesAgreedEnd(session, report.agreed));
  if (late.length < 2) return [];
  const given = late.reduce((sum, session) => sum + session.minutes, 0);
  const days = late.map(({ from }) => weekdayAt(from, zone));
  const [end] = late.map(({ from }) => Math.round(wallMinutes(from, zone) / 5) * 5).toSorted((a, b) => a - b);
  return [
    {
      id: "late",
      text: `Stop at ${clockWords(end!)} on ${listWords([...new Set(days)])}, and write down where you pick it up.`,
      because: `On ${late.length} days work ran on past your hours, ${lengthWords(given)} together: until ${listWords(late.map(({ to }) => timeWords(to, zone)))}.`,
      whose: "limit",
      minutes: given,
      span: spansOf(late),
      moves: givenBack(meaning.agreed.area, given, report),
      cost: 4,
    },
  ];
}

/** Open time kept for the area that misses most. */
function protections(report: WeekReport, profile: Profile): readonly Candidate[] {
  const shortest = report.areaWeeks.filter(
    ({ minutes, enough, importance, stance }) => importance > 0 && stance !== "pause" && minutes < (enough?.from ?? 0),
  );
  return shortest.flatMap((area) => {
    const onDays = minutesByDay(spansOf(report.stretches.filter(({ areas }) => areas.includes(area.id))), report.days);
    const had = ({ from }: Range): number => onDays[dayIndexAt(report.days, from)]!;
    const block = report.blocks
      .filter(({ from, to, label }) => to - from >= 60 * minute && !label.endsWith("early morning"))
      .toSorted((a, b) => had(a) - had(b) || b.to - b.from - (a.to - a.from))[0];
    if (!block) return [];
    const given = Math.min(120, (block.to - block.from) / minute, area.enough!.from! - area.minutes);
    const span = spansOf([{ from: block.from, to: block.from + given * minute }]);
    const name = labelOf(profile.areas, area.id).toLowerCase();
    const [range] = toRanges(span);
    if (!range) return [];
    const day = weekdayName(dayOf(block.from, profile.zone));
    return [
      {
        id: `protect ${area.id}`,
        text: `Keep ${day} from ${timeWords(range.from, profile.zone)} to ${timeWords(range.to, profile.zone)} for ${name}.`,
        because: `${labelOf(profile.areas, area.id)} had ${lengthWords(area.minutes)} this week, ${lengthWords(area.enough!.from! - area.minutes)} below your enough, and ${day} had ${lengthWords(had(block))} of it. That time holds nothing else yet.`,
        whose: "limit" as const,
        minutes: given,
        span,
        moves: { [area.id]: given },
        cost: 2,
      },
    ];
  });
}

/** Time that work gives back goes where it helps most; with nothing to weigh by, nowhere in particular. */
function givenBack(from: AreaId, given: number, { areaWeeks, unaccountedMinutes }: WeekReport): Readonly<Record<AreaId, number>> {
  const gains = areaWeeks
    .filter(({ id }) => id !== from)
    .map(({ id, minutes }) => ({ id, gain: gainOf({ minutes: { [id]: minutes + given } }, areaWeeks, unaccountedMinutes)?.from ?? 0 }))
    .toSorted((a, b) => b.gain - a.gain);
  const [best] = gains;
  return best && best.gain > 0 ? { [from]: -given, [best.id]: given } : { [from]: -given };
}

function touchesAgreedEnd({ from }: Range, agreed: Spans): boolean {
  return agreed.ends.some((end) => Math.abs(end - from) <= 5 * minute);
}

/** What took most of some stretches, by title. */
function topTitles(stretches: readonly Stretch[], count: number): string {
  const byTitle = [...Map.groupBy(stretches, ({ title }) => title)].map(([title, same]) => ({ title, minutes: minutes(spansOf(same)) }));
  return listWords(
    byTitle
      .toSorted((a, b) => b.minutes - a.minutes)
      .slice(0, count)
      .map(({ title }) => title),
  );
}

function partOf(epoch: number, zone: string): string {
  const hour = wallMinutes(epoch, zone) / 60;
  return hour < 5 ? "night" : hour < 12 ? "morning" : hour < 17 ? "afternoon" : "evening";
}
