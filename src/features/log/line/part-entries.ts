import { dayOf, dayWords, lengthWords, timeWords } from "../../../kernel/time/index.ts";
import { type AreaId, labelOf } from "../../areas/index.ts";
import type { InTheWay } from "../stretch.ts";
import { areaOfWords } from "./area-of-words.ts";
import type { PartReading } from "./read-part.ts";
import type { LineStretch } from "./stretches.ts";
import { tagsOf } from "./tag.ts";
import type { LineEntry, LinePlace } from "./understood.ts";

/** How a part rates its stretches: presence, and energy where no moment is known to which a check-in could belong. */
type EntryRatings = Pick<LineEntry, "energy" | "presence">;

/** The entries of a part's stretches. */
export function entriesOfPart(
  reading: PartReading,
  stretches: readonly LineStretch[],
  { energy, presence }: EntryRatings,
  place: LinePlace,
): readonly LineEntry[] | InTheWay {
  const areas = areasOfPart(reading, place);
  if ("problem" in areas) return areas;
  const label = reading.label === "" ? labelOf(place.areas, areas[0]!) : reading.label;
  return stretches.map((stretch) => {
    const { day, from, to, minutes } = stretch;
    const entry = {
      day,
      areas: [...areas],
      label,
      from,
      to,
      minutes,
      source: "line" as const,
      ...(energy === undefined ? {} : { energy }),
      ...(presence === undefined ? {} : { presence }),
    };
    return { ...entry, understood: sentenceOf(entry, stretch.note, place) };
  });
}

function areasOfPart({ tags, label }: PartReading, place: LinePlace): readonly AreaId[] | InTheWay {
  const tagged = [...new Set(tags.flatMap(({ area }) => area ?? []))];
  if (tagged.length > 0) return tagged;
  const found = areaOfWords(label, place);
  if (found !== undefined) return [found];
  return { problem: `${label === "" ? "What was it? Add a word or" : "Where does it belong? Add"} an area: ${tagsOf(place.areas)}.` };
}

function sentenceOf(
  { areas, day, from, to, minutes, energy, presence }: Omit<LineEntry, "understood">,
  note: string | undefined,
  place: LinePlace,
): string {
  const { zone, today } = place;
  const names = areas.map((id) => labelOf(place.areas, id)).join(" and ");
  const nextDay = to !== null && dayOf(to - 1, zone) !== day ? " the next day" : "";
  const when = from === null || to === null ? "" : `, ${timeWords(from, zone)} to ${timeWords(to, zone)}${nextDay}`;
  const rated = [
    ...(energy === undefined ? [] : [` Energy ${energy}.`]),
    ...(presence === undefined ? [] : [` Presence ${presence}.`]),
  ].join("");
  return `${names}: ${dayWords(day, today)}${when}, ${lengthWords(minutes)}.${rated}${note === undefined ? "" : ` ${note}`}`;
}
