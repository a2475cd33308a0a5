import { dayWords } from "../../../kernel/time/index.ts";
import type { Day } from "../../../kernel/time/index.ts";
import type { InTheWay } from "../stretch.ts";
import { checkInOfPart } from "./part-check-in.ts";
import { entriesOfPart } from "./part-entries.ts";
import { type PartReading, readPart } from "./read-part.ts";
import { stretchesOf } from "./stretches.ts";
import { tagsOf } from "./tag.ts";
import { partsOf } from "./text.ts";
import type { LineCheckIn, LineEntry, LinePlace, QuickLine } from "./understood.ts";

const mostParts = 50;

/** Reads a line such as “worked 9-12:30, lunch with a friend 45m #friends energy 7”. Takes any text; what cannot be read is a problem. */
export function parseLine(line: string, place: LinePlace): QuickLine {
  const parts = partsOf(line);
  const entries: LineEntry[] = [];
  const checkIns: LineCheckIn[] = [];
  const problems = parts
    .slice(mostParts)
    .map((part) => ({ part, message: `These are more than ${mostParts} things. Write the rest as a line of its own.` }));
  let said: Day | undefined;
  for (const part of parts.slice(0, mostParts)) {
    const reading = readPart(part, place.areas, place.today);
    // A day holds for what follows it: “yesterday worked 9-12, lunch 45m”.
    said = reading.days.at(-1) ?? said;
    const understood = understandPart(reading, said, place);
    if ("problem" in understood) {
      problems.push({ part, message: understood.problem });
      continue;
    }
    entries.push(...understood.entries);
    checkIns.push(...understood.checkIns);
  }
  return { entries, checkIns, problems };
}

function understandPart(reading: PartReading, said: Day | undefined, place: LinePlace): Omit<QuickLine, "problems"> | InTheWay {
  const wrong = slipIn(reading, said, place);
  if (wrong !== undefined) return { problem: wrong };
  const stretches = stretchesOf(reading, said, place);
  if ("problem" in stretches) return stretches;
  const { ratings, moments } = reading;
  const presence = reading.presence[0]?.value;
  if (stretches.length === 0 && presence !== undefined)
    return { problem: "Presence belongs to time with somebody. Write it there, such as “dinner 18-19 #family presence 8”." };
  if (stretches.length === 0 && ratings.length === 0)
    return namesDayAlone(reading) ? { entries: [], checkIns: [] } : { problem: whenWasIt(reading) };
  // The energy of another day's stretch whose time nobody said has no moment: it stays with the stretch.
  const momentless = moments.length === 0 && stretches.length > 0 && stretches.every(({ to, day }) => to === null && day !== place.today);
  const energy = momentless ? ratings.find(({ of }) => of === "energy")?.value : undefined;
  if (momentless && ratings.some(({ of }) => of !== "energy"))
    return { problem: "When was that? Write mood and stress as a part of their own, such as “mood 6 at 18:00”." };
  const entries = stretches.length === 0 ? [] : entriesOfPart(reading, stretches, { energy, presence }, place);
  if ("problem" in entries || momentless || ratings.length === 0) return "problem" in entries ? entries : { entries, checkIns: [] };
  const checkIn = checkInOfPart(reading, stretches, said, place);
  return "problem" in checkIn ? checkIn : { entries, checkIns: [checkIn] };
}

/** What is wrong with a part before its times are looked at. */
function slipIn({ tags, ratings, presence, days }: PartReading, said: Day | undefined, { areas, today }: LinePlace): string | undefined {
  const unknown = tags.find(({ area }) => area === undefined);
  if (unknown) return `There is no area “${unknown.written}”. Yours are ${tagsOf(areas)}.`;
  const outside = [...ratings, ...presence].find(({ value }) => value === undefined);
  if (outside) return `A rating is from 0 to 10. Write “${outside.of} 7”, say.`;
  if (new Set(days).size > 1) return "It names two days. Write a comma between two things.";
  if (said !== undefined && said > today)
    return `It is about ${dayWords(said, today)}, which has not happened yet. What is over can be noted.`;
  return undefined;
}

function namesDayAlone({ days, label, moments, until, tags }: PartReading): boolean {
  return days.length > 0 && label === "" && moments.length + until.length + tags.length === 0;
}

function whenWasIt({ label }: PartReading): string {
  const example = label === "" ? "worked" : label.slice(0, 60);
  return `When was it, or how long? Write “${example} 9-12:30” or “${example} 45m”.`;
}
