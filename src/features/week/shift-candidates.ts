import { gainOf, type Interval } from "../../engine/alignment/index.ts";
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
  type Zone,
} from "../../kernel/time/index.ts";
import { listWords, timesWord } from "../../kernel/web/index.ts";
import { type Area, type AreaId, inSentence } from "../areas/index.ts";
import type { Stretch } from "../sources/index.ts";
import type { Profile } from "./profile.ts";
import { spansOf, type WeekReport } from "./report.ts";
import { partOf } from "./words.ts";

/** A change that may be worth trying, and what is needed to weigh it. */
export interface Candidate {
  /** Begins with its kind: "move", "quiet", "late" or "protect". */
  readonly id: string;
  readonly text: string;
  readonly because: string;
  /** "ask" for what others decide, "limit" for what one decides alone. */
  readonly whose: "ask" | "limit";
  /** What it is predicted to give back, in minutes. */
  readonly minutes: number;
  /** The time that it changes: two that change the same are one too many. */
  readonly span: Spans;
  /** Minutes by area that it is predicted to add or take. */
  readonly moves: Readonly<Record<AreaId, number>>;
  /** What it costs to begin, and what it costs others, in minutes. */
  readonly cost: number;
}

/** What it takes to be worth a change, in minutes. */
export const least = 20;
const lateFinish = 15;
const quarter = 15 * minute;
// A stretch that is kept for something begins in the waking part of the day.
const [earliest, latest] = [8 * 60, 21 * 60 + 30];

/** Events after hours that could lie within them. A journey lies where it lies. */
export function movedEvents(report: WeekReport, { meaning, zone }: Profile): readonly Candidate[] {
  const { area } = meaning.agreed;
  const outside = report.stretches.filter(
    ({ kind, areas, from, to, travel }) =>
      kind === "event" && !travel && areas.includes(area) && minutes(subtract(spansOf([{ from, to }]), report.agreed)) >= least,
  );
  return [...Map.groupBy(outside, ({ id }) => id.slice(0, id.lastIndexOf("|")))].map(([uid, times]) => {
    const [first] = times as [Stretch];
    const span = subtract(spansOf(times), report.agreed);
    const given = minutes(span);
    const met = first.standing === "meeting";
    const when = `${weekdayAt(first.from, zone)} at ${timeWords(first.from, zone)}`;
    const takes = first.from >= report.now ? "takes" : "took";
    return {
      id: `move ${uid}`,
      text: met
        ? `Ask to move “${first.title}” from ${when} into your agreed hours.`
        : `Give “${first.title}” a place inside your agreed hours, instead of ${when}.`,
      because: `${times.length === 1 ? "It" : `It came ${timesWord(times.length)} and`} ${takes} ${lengthWords(given)} outside your hours this week${met && first.people > 2 ? `, with ${first.people} people in it` : ""}. Moved, it would return about that much to your ${partOf(first.from, zone)}.`,
      whose: met ? "ask" : "limit",
      minutes: given,
      span,
      moves: givenBack(area, given, report),
      cost: met ? 5 + Math.min(5, first.people) * 2 : 2,
    };
  });
}

/** An evening on which work was opened again, and what was opened. */
interface Reopened {
  readonly span: Spans;
  readonly when: string;
  readonly seen: readonly Stretch[];
}

/** Work on the computer after hours that no event called for: evenings on which the same was opened are one change. */
export function quietEvenings(report: WeekReport, { meaning, zone }: Profile): readonly Candidate[] {
  const ofWork = report.stretches.filter(({ areas }) => areas.includes(meaning.agreed.area));
  const called = spansOf(report.stretches.filter(({ kind }) => kind === "event"));
  const evenings = report.afterHours.sessions
    .filter((session) => session.to <= report.now && !touchesAgreedEnd(session, report.agreed))
    .flatMap((session): readonly Reopened[] => {
      const seen = ofWork.filter(({ kind, from, to }) => kind !== "event" && from < session.to && to > session.from);
      const span = subtract(subtract(intersect(spansOf(seen), spansOf([session])), report.agreed), called);
      return minutes(span) === 0 ? [] : [{ span, seen, when: `${weekdayAt(session.from, zone)} ${partOf(session.from, zone)}` }];
    });
  return [...Map.groupBy(evenings, ({ span, seen }) => topTitles(seen, span, 1)[0]!)].map(([top, same]) => {
    const seen = same.flatMap((evening) => evening.seen);
    const span = spansOf(same.flatMap((evening) => toRanges(evening.span)));
    const given = minutes(span);
    const when = listWords([...new Set(same.map((evening) => evening.when))]);
    return {
      id: `quiet ${span.starts[0]}`,
      text: `Leave ${top} closed on ${when}; it can wait for your agreed hours.`,
      because: `${when}${same.length === 1 ? "" : " together"} held ${lengthWords(given)} of work that no event called for: ${listWords(topTitles(seen, span, 3))}.`,
      whose: "limit" as const,
      minutes: given,
      span,
      moves: givenBack(meaning.agreed.area, given, report),
      cost: 2,
    };
  });
}

/** Days that ran on past the agreed end. */
export function lateFinishes(report: WeekReport, { meaning, zone }: Profile): readonly Candidate[] {
  const late = report.afterHours.sessions.filter(
    (session) => session.to <= report.now && session.minutes >= lateFinish && touchesAgreedEnd(session, report.agreed),
  );
  if (late.length < 2) return [];
  const given = late.reduce((sum, session) => sum + session.minutes, 0);
  const days = listWords([...new Set(late.map(({ from }) => weekdayAt(from, zone)))]);
  const ends = new Set(late.map(({ from }) => Math.round(wallMinutes(from, zone) / 5) * 5));
  const when = ends.size === 1 ? `at ${clockWords([...ends][0]!)}` : "when your hours end";
  return [
    {
      id: "late",
      text: `Stop ${when} on ${days}, and write down where you pick it up.`,
      because: `On ${late.length} days work ran on past your hours, ${lengthWords(given)} together: until ${listWords(late.map(({ to }) => timeWords(to, zone)))}.`,
      whose: "limit",
      minutes: given,
      span: spansOf(late),
      moves: givenBack(meaning.agreed.area, given, report),
      cost: 4,
    },
  ];
}

/** Open time kept for an area that misses some. */
export function keptStretches(report: WeekReport, profile: Profile): readonly Candidate[] {
  return report.areas.flatMap(({ area, minutes: had, enough, standing, importance, stance }) => {
    if (standing !== "under" || importance === null || stance === "pause") return [];
    const missing = enough!.from! - had;
    const onDays = minutesByDay(spansOf(report.stretches.filter(({ areas }) => areas.includes(area.id))), report.days);
    const hadOn = ({ from }: Range): number => onDays[dayIndexAt(report.days, from)]!;
    const block = report.blocks
      .map(({ from, to }) => ({ from: Math.ceil(from / quarter) * quarter, to: Math.floor(to / quarter) * quarter }))
      .filter(({ from, to }) => to - from >= 60 * minute && isWithinDay(from, profile.zone))
      .toSorted((a, b) => hadOn(a) - hadOn(b) || b.to - b.from - (a.to - a.from))[0];
    if (!block) return [];
    const given = Math.min(120, (block.to - block.from) / minute, Math.ceil(missing / 15) * 15);
    const kept = { from: block.from, to: block.from + given * minute };
    const day = weekdayName(dayOf(kept.from, profile.zone));
    const onDay = hadOn(block);
    return [
      {
        id: `protect ${area.id}`,
        text: `Keep ${day} from ${timeWords(kept.from, profile.zone)} to ${timeWords(kept.to, profile.zone)} for ${purpose(area)}.`,
        because: `${area.label} ${report.over ? "had" : "has"} ${lengthWords(had)} this week, ${lengthWords(missing)} below your enough, and ${onDay < 1 ? "none" : lengthWords(onDay)} of it on ${day}. Nothing was noted then.`,
        whose: "limit" as const,
        minutes: given,
        span: spansOf([kept]),
        moves: { [area.id]: given },
        cost: 2,
      },
    ];
  });
}

function purpose(area: Area): string {
  const name = inSentence(area);
  return name === "partner" ? "the two of you" : name;
}

function isWithinDay(from: number, zone: Zone): boolean {
  const wall = wallMinutes(from, zone);
  return wall >= earliest && wall <= latest;
}

/** Time that work gives back goes where it helps most; with nothing to weigh by, nowhere in particular. */
function givenBack(from: AreaId, given: number, { areaWeeks, unaccountedMinutes }: WeekReport): Readonly<Record<AreaId, number>> {
  const gains = areaWeeks
    .filter(({ id }) => id !== from)
    .map(({ id, minutes }) => ({ id, gain: middleOf(gainOf({ minutes: { [id]: minutes + given } }, areaWeeks, unaccountedMinutes)) ?? 0 }))
    .toSorted((a, b) => b.gain - a.gain);
  const [best] = gains;
  return best && best.gain > 0 ? { [from]: -given, [best.id]: given } : { [from]: -given };
}

/** What to reckon with when a gain is only known to lie between two ends. */
export function middleOf(gain: Interval | null): number | null {
  return gain && (gain.from + gain.to) / 2;
}

function touchesAgreedEnd({ from }: Range, agreed: Spans): boolean {
  return agreed.ends.some((end) => Math.abs(end - from) <= 5 * minute);
}

/** What took most of some time, by title. */
function topTitles(stretches: readonly Stretch[], time: Spans, count: number): readonly string[] {
  return [...Map.groupBy(stretches, ({ title }) => title)]
    .map(([title, same]) => ({ title, minutes: minutes(intersect(spansOf(same), time)) }))
    .filter(({ minutes }) => minutes > 0)
    .toSorted((a, b) => b.minutes - a.minutes)
    .slice(0, count)
    .map(({ title }) => title);
}
