import type { Range } from "../../kernel/time/index.ts";
import type { Sorter } from "../areas/index.ts";
import type { ActivityPiece } from "./reading.ts";
import type { Stretch } from "./stretch.ts";

/**
 * The stretches of a month's activity that touch a range. A rule of the person's own about an app or a site decides anew; for the rest
 * the sorting of the import holds, since the titles that it saw were not kept.
 */
export function activityStretches(
  { device, keys, starts, lengths, key }: Omit<ActivityPiece, "type">,
  { from, to }: Range,
  sorter: Sorter,
): readonly Stretch[] {
  const source = `ActivityWatch on ${device}`;
  const sorted = keys.map(({ app, site, area, because }) => {
    const clue = { app, site };
    const now = sorter.place(clue);
    const place = now.own ? now : { area, because, when: now.when };
    return {
      kind: "activity" as const,
      title: site ?? app,
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
    const reason = sorted[key[index]!];
    // A notebook's file may hold columns that do not fit each other.
    if (reason && end > first) stretches.push({ ...reason, id: `${device}|${start}|${key[index]}`, from: start * 1000, to: end * 1000 });
  }
  return stretches;
}
