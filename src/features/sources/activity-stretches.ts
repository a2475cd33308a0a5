import type { Range } from "../../kernel/time/index.ts";
import type { Sorter } from "../areas/index.ts";
import type { ActivityKey, ActivityPiece, Tracker } from "./reading.ts";
import type { Stretch } from "./stretch.ts";

/** What trackers are called. */
export const trackerNames: Readonly<Record<Tracker, string>> = {
  activitywatch: "ActivityWatch",
  toggl: "Toggl",
  rescuetime: "RescueTime",
};

/**
 * The stretches of a month's activity that touch a range. A rule of the person's own about an app or a site decides anew, and what the
 * import left open may be known by now; for the rest its sorting holds, since the titles that it saw were not kept.
 */
export function activityStretches(
  { tracker, device, keys, starts, lengths, key }: Omit<ActivityPiece, "type">,
  { from, to }: Range,
  sorter: Sorter,
): readonly Stretch[] {
  // An account has no device to name.
  const source = tracker === "activitywatch" ? `ActivityWatch on ${device}` : trackerNames[tracker];
  const sorted = keys.map((known) => {
    const { app, site, title, labels, area, because } = known;
    const clue = { title, app, site, labels };
    const now = sorter.place(clue);
    const anew = now.by === "own" || (area === null && now.by === "learned");
    const place = anew ? now : { area, because, when: now.when };
    return {
      name: JSON.stringify([title, app, site, labels]),
      kind: "activity" as const,
      title: titleOf(known),
      source,
      areas: place.area === null ? [] : [place.area],
      because: place.because,
      when: place.when,
      clue,
      standing: "none" as const,
      people: 1,
      travel: false,
      repeats: false,
      open: false,
    };
  });
  const [first, last] = [from / 1000, to / 1000];
  const stretches: Stretch[] = [];
  // In the order of their starts, as a box holds them.
  for (let index = 0; index < starts.length && starts[index]! < last; index++) {
    const start = starts[index]!;
    const end = start + lengths[index]!;
    const found = sorted[key[index]!];
    // A notebook's file may hold columns that do not fit each other.
    if (!found || end <= first) continue;
    const { name, ...reason } = found;
    // By what it says, so that a stretch that two exports tell of is there once.
    stretches.push({ ...reason, id: `${tracker}|${device}|${start}|${name}`, from: start * 1000, to: end * 1000 });
  }
  return stretches;
}

function titleOf({ title, site, app, labels = [] }: ActivityKey): string {
  return title ?? site ?? app ?? labels[0] ?? "An entry without a description";
}
