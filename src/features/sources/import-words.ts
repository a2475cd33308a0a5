import { dayName, dayOf, dayWords, timeWords, type Zone } from "../../kernel/time/index.ts";
import { trackerNames } from "./activity-stretches.ts";
import type { Import } from "./shelve.ts";

interface Clock {
  readonly zone: Zone;
  readonly today: string;
}

/** How an import stands, as its page’s title says it. */
export function importTitle(data: Import, clock: Clock): string {
  const { files, awaits, state, sync } = data;
  const named = files.length === 1 ? "One file" : `${files.length} files`;
  if (awaits) return `${named} on the way: ${awaits.length === 1 ? "one month has" : `${awaits.length} months have`} not arrived yet.`;
  if (state === "preview") return `${named} read. Nothing is kept until you say so.`;
  return sync ? `${syncName(sync)}, ${syncStanding(data, clock)}.` : `${named}, kept in your notebook.`;
}

/** What there is to know about it, beside the title. */
export function importAside({ at, awaits, state, sync }: Import, { zone, today }: Clock): string {
  if (awaits) return "What has arrived stays here. Run the command once more: it goes on where it stopped.";
  if (state === "preview") return "A second import of the same file changes nothing twice.";
  return sync ? "A command on that device carries it on." : `Brought in on ${dayName(dayOf(at, zone), today)}.`;
}

/** The button that undoes an import, and what it does. */
export function undoing({ state, sync }: Import): readonly [string, string] {
  if (state === "preview") return ["Keep nothing", "What was read is forgotten."];
  if (state === "stopped") return ["Forget that it was undone", "From then on the command brings this device’s time again."];
  const gone = "Everything that came with it goes; what you wrote yourself stays.";
  return ["Undo this import", sync ? `${gone} The command brings nothing more from this device, unless you run it with --again.` : gone];
}

/** What is carried on from a device: "ActivityWatch on maria-laptop". */
export function syncName({ device }: NonNullable<Import["sync"]>): string {
  return `${trackerNames.activitywatch} on ${device}`;
}

/** How it stands: "as of 14:05", or with its day when that is not today. */
export function syncStanding({ at, state }: Import, { zone, today }: { readonly zone: Zone; readonly today: string }): string {
  const day = dayOf(at, zone);
  const when = day === today ? timeWords(at, zone) : `${dayWords(day, today)}, ${timeWords(at, zone)}`;
  return state === "stopped" ? `undone, as it stood at ${when}` : `as of ${when}`;
}
