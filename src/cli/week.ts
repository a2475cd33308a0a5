import { parseArgs } from "node:util";
import { readFiles } from "../features/sources/index.ts";
import { latestWeek, readProfile, reportFromFiles, shelvesOfReadings, shiftsFor, weekJson } from "../features/week/index.ts";
import { dayOf, isWeek, type Week, weekOf, zonesOf } from "../kernel/time/index.ts";
import { openClient } from "./client.ts";
import { type Command, InputError, say } from "./command.ts";
import { readJsonFile, readNamedFiles } from "./files.ts";
import { sayJson } from "./json.ts";
import { endProgress, showProgress } from "./progress.ts";
import { weekText } from "./week-text.ts";
import { checkZone } from "./zone.ts";

const options = {
  files: { type: "string", multiple: true },
  profile: { type: "string" },
  week: { type: "string" },
  zone: { type: "string" },
  json: { type: "boolean" },
} as const;

export const week: Command = {
  name: "week",
  summary: "See a week, from files or from your own notebook",
  usage: "week [--files FILE… [--profile FILE] [--zone Europe/Berlin]] [--week 2026-W37] [--json]",
  example: "enough week --files work.ics aw-buckets-export.json --profile me.json --week 2026-W37",
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { week: asked, json = false } = values;
    if (asked !== undefined && !isWeek(asked))
      throw new InputError(`“${asked}” is not a week. Write it like 2026-W37; a year has 52 or 53 of them.`);
    const zone = checkZone(values.zone);
    const files = [...(values.files ?? []), ...positionals];
    const view = files.length > 0 ? await fromFiles(files, values.profile, asked, zone) : await fromNotebook(asked);
    if (json) sayJson(view);
    else say(weekText(view));
    return 0;
  },
};

type View = ReturnType<typeof weekJson>;

async function fromFiles(
  paths: readonly string[],
  profilePath: string | undefined,
  asked: Week | undefined,
  givenZone: string | undefined,
): Promise<View> {
  const profile = readProfile(profilePath === undefined ? {} : await readJsonFile(profilePath));
  if ("problem" in profile) throw new InputError(`${profilePath}: ${profile.problem}`);
  const zone = zonesOf(givenZone ?? profile.zone ?? Temporal.Now.timeZoneId(), profile.stays);
  const now = Date.now();
  const readings = await readFiles(await readNamedFiles(paths), { rules: profile.rules, zone, now }, showProgress);
  endProgress();
  if (readings.readings.length === 0) throw new InputError(readings.unread.map(({ file, message }) => `${file}: ${message}`).join(" "));
  const shelves = shelvesOfReadings(readings);
  const week = asked ?? latestWeek(readings, shelves, (week) => profile.profileFor(week, zone), now, zone) ?? weekOf(dayOf(now, zone));
  const held = profile.profileFor(week, zone);
  const { report, problems } = reportFromFiles(readings, shelves, week, held, now);
  return weekJson(report, shiftsFor(report, held), problems);
}

async function fromNotebook(asked: Week | undefined): Promise<View> {
  const client = await openClient();
  try {
    const week = asked ?? weekOf(dayOf(Date.now(), Temporal.Now.timeZoneId()));
    return (await client.get(`/api/weeks/${week}`)) as View;
  } finally {
    await client.close();
  }
}
