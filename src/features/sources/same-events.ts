import type { CalendarEvidence, EventStretch } from "./event-stretches.ts";
import type { Stretch } from "./stretch.ts";

/**
 * The events of several calendars, each once, with the names of all calendars that have it. It is one event by its id, and also when two
 * calendars have one title at the same time: copies from one calendar into another get ids of their own.
 */
export function eachEventOnce(calendars: readonly CalendarEvidence[]): readonly EventStretch[] {
  const declined = new Set(calendars.flatMap((calendar) => calendar.declined));
  const told = calendars.flatMap(({ stretches }) => stretches).filter(({ id, response }) => response === "accepted" || !declined.has(id));
  const byId = [...Map.groupBy(told, ({ id }) => id).values()].map(asOne);
  return [...Map.groupBy(byId, sameTime).values()].flatMap((same) => (comesFromSeveral(same) ? [asOne(same)] : same));
}

function sameTime({ from, to, title, travel }: Stretch): string {
  return `${from}|${to}|${travel}|${title.toLowerCase().replaceAll(/\s+/g, " ")}`;
}

/** One calendar may well have two events of one title at one time; two copies come from two. */
function comesFromSeveral(same: readonly Stretch[]): boolean {
  return new Set(same.map(({ source }) => source)).size === same.length && same.length > 1;
}

const answers: readonly EventStretch["response"][] = ["accepted", "tentative", "needs-action", "unknown"];

/** The copy that says most: with others in it, with a clear answer, sorted. */
function asOne(same: readonly EventStretch[]): EventStretch {
  const [best] = same.toSorted(
    (a, b) =>
      Number(b.people > 1) - Number(a.people > 1) ||
      answers.indexOf(a.response) - answers.indexOf(b.response) ||
      b.areas.length - a.areas.length,
  ) as [EventStretch];
  const others = new Set(same.flatMap(({ source, also = [] }) => [source, ...also]).filter((source) => source !== best.source));
  return others.size === 0 ? best : { ...best, also: [...others] };
}
