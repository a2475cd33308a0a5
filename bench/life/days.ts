import { checkInsRecord, entriesRecord } from "../../src/features/log/index.ts";
import { type Day, hour, minute, startOfDay, weekday } from "../../src/kernel/time/index.ts";
import type { Boxed } from "./life.ts";
import type { Source } from "./source.ts";

// What a person notes by hand: a few check-ins a day, and the stretches that no calendar knows.

const [checksIn, writesDown] = [0.98, 0.97];
// Two devices that wrote the first item of a day at the same moment made a box each.
const twoDevices = 0.04;

const stretches = [
  { area: "family", labels: ["Breakfast together", "Homework", "Bedtime", "Playground", "Swimming lesson"] },
  { area: "partner", labels: ["Evening on the sofa", "Walk for two", "Date night"] },
  { area: "home", labels: ["Laundry", "Cooking", "Bills", "Mending the fence"] },
  { area: "health", labels: ["Run by the river", "Yoga", "Physio"] },
  { area: "rest", labels: ["Reading", "A nap", "Nothing at all"] },
  { area: "friends", labels: ["Tom came over", "Call with Ines"] },
  { area: "growth", labels: ["Spanish", "Piano"] },
  { area: "work", labels: ["Mail", "Finished the slides at home"] },
];

/** The boxes of one day. */
export function dayBoxes(day: Day, zone: string, source: Source): readonly Boxed[] {
  const midnight = startOfDay(day, zone);
  const parts = () => (source.next() < twoDevices ? 2 : 1);
  const boxes: Boxed[] = [];
  if (source.next() < checksIn)
    for (let part = parts(); part > 0; part--) boxes.push((notebook) => notebook.add(checkInsRecord, checkIns(day, midnight, source)));
  if (source.next() < writesDown)
    for (let part = parts(); part > 0; part--) boxes.push((notebook) => notebook.add(entriesRecord, entries(day, midnight, source)));
  return boxes;
}

function checkIns(day: Day, midnight: number, { id, between, next, words }: Source) {
  const times = [8, 13, 18, 21].slice(0, between(2, 4));
  const items = times.map((time) => ({
    id: id(),
    at: midnight + time * hour + between(0, 55) * minute,
    energy: between(1, 10),
    ...(next() < 0.8 ? { mood: between(2, 9) } : {}),
    ...(next() < 0.7 ? { stress: between(0, 8) } : {}),
    ...(next() < 0.3 ? { words: words(between(4, 30)) } : {}),
  }));
  return { day, items };
}

function entries(day: Day, midnight: number, { id, between, next, pick }: Source) {
  const count = weekday(day) > 5 ? between(4, 8) : between(2, 6);
  let at = midnight + 6.5 * hour;
  const items = Array.from({ length: count }, () => {
    const { area, labels } = pick(stretches);
    const minutes = 5 * between(3, 24);
    const from = at + between(0, 90) * minute;
    at = from + minutes * minute;
    const placed = next() < 0.9;
    return {
      id: id(),
      areas: next() < 0.1 ? [area, "family"] : [area],
      label: pick(labels),
      from: placed ? from : null,
      to: placed ? at : null,
      minutes,
      ...(next() < 0.2 ? { energy: between(1, 10) } : {}),
      source: pick(["hand", "timer", "line", "answer"] as const),
    };
  });
  return { day, items };
}
