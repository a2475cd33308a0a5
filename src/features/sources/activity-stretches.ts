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
  const sorted = keys.map(({ app, site, area, because }) => {
    const clue = { app, site };
    const now = sorter.place(clue);
    return now.own ? { clue, ...now } : { clue, area, because, when: now.when };
  });
  const [first, last] = [from / 1000, to / 1000];
  const stretches: Stretch[] = [];
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index]!;
    const end = start + lengths[index]!;
    if (end <= first || start >= last) continue;
    const { clue, area, because, when } = sorted[key[index]!]!;
    stretches.push({
      id: `${device}|${start}|${key[index]}`,
      from: start * 1000,
      to: end * 1000,
      kind: "activity",
      title: clue.site === undefined ? clue.app : `${clue.site} in ${clue.app}`,
      source: `ActivityWatch on ${device}`,
      areas: area === null ? [] : [area],
      because,
      when,
      clue,
      standing: "none",
      people: 1,
      repeats: false,
      open: false,
    });
  }
  return stretches;
}
