import { trackerNames } from "./activity-stretches.ts";
import type { Import } from "./shelve.ts";

type Read = Import["files"][number];

export function kindName(kind: Read["kind"]): string {
  if (kind === "icalendar") return "Calendar";
  return kind === "daylio" ? "Daylio" : trackerNames[kind];
}

/** How many entries the diaries of an import hold. */
export function entriesIn({ files }: Import): number {
  return files.reduce((sum, { moods = [] }) => sum + moods.reduce((of, { entries }) => of + entries, 0), 0);
}

/** What was understood of a file, in a few sentences. */
export function describeFile({ kind, calendars, devices, moods = [], first, last }: Read, sync?: Import["sync"]): string {
  const events = calendars.map(({ name, events, repeating, leftOut, tasks }) => {
    const parts = [
      `${counted(events, "event")} in “${name}”${repeating === 0 ? "" : `, ${repeating.toLocaleString("en")} of them repeating`}`,
    ];
    if (leftOut > 0) parts.push(`${leftOut.toLocaleString("en")} cancelled or marked free ${leftOut === 1 ? "is" : "are"} left out`);
    if (tasks > 0) parts.push(`${counted(tasks, "task")} ${tasks === 1 ? "is" : "are"} left out`);
    return parts.join("; ");
  });
  const activity = devices.map(
    ({ name, stretches }) =>
      `${counted(stretches, "stretch", "stretches")}${kind === "activitywatch" ? ` on ${name}` : ""}. ${sync ? ofSync(sync) : ofTracker[kind]}`,
  );
  const entries = moods.reduce((sum, { entries }) => sum + entries, 0);
  const diary =
    kind === "daylio"
      ? [`${entries.toLocaleString("en")} entries with ${moods.length} moods. Moods and notes are kept, activities are left out`]
      : [];
  const when = first === null ? "" : first === last ? `All on ${first}.` : `From ${first} to ${last}.`;
  return `${[...events, ...activity, ...diary].join(". ")}. ${when}`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

function ofSync({ titles }: NonNullable<Import["sync"]>): string {
  return titles
    ? "Titles of windows came along, since the command was run with --titles; addresses stayed on the device"
    : "Titles and addresses were used for sorting on the device, and stayed there";
}

const ofTracker: Readonly<Record<Read["kind"], string>> = {
  icalendar: "",
  daylio: "",
  activitywatch: "Window titles were used for sorting, and dropped",
  toggl: "Your descriptions, projects and tags are kept with them, and the times are taken to be of your own time zone",
  rescuetime:
    "It tells how long, hour by hour, and not when exactly: what an hour holds is laid one after the other from its beginning. Names of documents were used for sorting, and dropped",
};
