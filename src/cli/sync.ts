import { parseArgs } from "node:util";
import { fromIntervals, minutes } from "../engine/spans/index.ts";
import type { Rule } from "../features/areas/index.ts";
import type { Parcel } from "../features/sources/index.ts";
import { addDays, dayOf, isDay, startOfDay } from "../kernel/time/index.ts";
import { type ActivityWatch, openActivityWatch, usualAddress } from "./activitywatch-server.ts";
import { type Client, openClient } from "./client.ts";
import { type Command, InputError, NotPossible, say, warn } from "./command.ts";
import { sayJson } from "./json.ts";
import { endProgress, showProgress } from "./progress.ts";
import { isUnattended, readDevice, type StaysHere, type WatchedDevice, watchedDevices } from "./sync-device.ts";
import { broughtText, type Sent, wouldSendText } from "./sync-text.ts";

const options = {
  from: { type: "string" },
  days: { type: "string" },
  titles: { type: "boolean", default: false },
  again: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  url: { type: "string" },
  key: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

type Options = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

/** What the notebook says about devices that are carried on. */
interface Known {
  readonly zone: string;
  readonly devices: readonly { readonly device: string; readonly state: "kept" | "stopped"; readonly until: number | null }[];
}

export const sync: Command = {
  name: "sync",
  summary: "Carry on your notebook with what ActivityWatch saw on this device, without titles and addresses",
  usage:
    "sync activitywatch [--from 2026-01-01 | --days 30] [--titles] [--dry-run] [--again]\n    [--url http://localhost:5600] [--key KEY] [--json]",
  example: "enough sync activitywatch --days 30 --dry-run",
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.join(" ") !== "activitywatch") throw new InputError("Say what to carry on from: enough sync activitywatch");
    const begins = beginOf(values);
    const client = await openClient();
    try {
      const key = values.key ?? process.env["ENOUGH_ACTIVITYWATCH_KEY"];
      const server = await openActivityWatch(values.url ?? usualAddress, key);
      if (!/^v?0\.\d/.test(server.version ?? ""))
        warn(
          `This ActivityWatch says that it is version “${server.version ?? ""}”, which is not known here. It is read like those that are.`,
        );
      const known = (await client.get("/api/syncs")) as Known;
      const rules = (await client.get("/api/rules")) as readonly Rule[];
      return await carryOn(client, server, { known, rules, begins, values });
    } catch (error) {
      if (values.json && error instanceof NotPossible) sayJson({ devices: [], problem: error.message });
      throw error;
    } finally {
      endProgress();
      await client.close();
    }
  },
};

interface Job {
  readonly known: Known;
  readonly rules: readonly Rule[];
  readonly begins: ReturnType<typeof beginOf>;
  readonly values: Options;
}

async function carryOn(client: Client, server: ActivityWatch, job: Job): Promise<number> {
  const { known, values } = job;
  const watched = watchedDevices(await server.listBuckets(), server.hostname);
  if (watched.length === 0)
    throw new NotPossible("ActivityWatch has no bucket of windows yet. Let its watcher of windows run for a while, then try again.");
  const stopped = new Set(known.devices.flatMap(({ device, state }) => (state === "stopped" && !values.again ? [device] : [])));
  const wanted = watched.filter(({ name }) => !stopped.has(name));
  for (const { name } of watched.filter((device) => !wanted.includes(device)))
    warn(`You undid what came from ${name}, so nothing more is sent. To begin again with it, add --again.`);
  for (const { name } of wanted.filter(isUnattended))
    warn(`There is no record of when you were away from ${name}, so time away from the keyboard may be counted.`);
  const sent: Sent[] = [];
  for (const device of wanted) sent.push(await carryOnDevice(client, server, device, job));
  endProgress();
  if (values.json) sayJson({ dryRun: values["dry-run"], devices: sent.map((one) => (values["dry-run"] ? one : withoutParcels(one))) });
  else for (const one of sent) say(values["dry-run"] ? wouldSendText(one, known.zone, values.titles) : broughtText(one, known.zone));
  return wanted.length > 0 ? 0 : 1;
}

async function carryOnDevice(client: Client, server: ActivityWatch, device: WatchedDevice, job: Job): Promise<Sent> {
  const { known, rules, begins, values } = job;
  const { titles, again, "dry-run": dry } = values;
  const now = Date.now();
  const until = known.devices.find((one) => one.device === device.name)?.until ?? undefined;
  const parcels: (Parcel & { readonly device: string })[] = [];
  const seen = { starts: [] as number[], ends: [] as number[] };
  let [changed, staysHere]: [boolean, StaysHere] = [false, { titles: 0, addresses: 0, events: 0, broken: 0 }];
  const reading = { rules, zone: known.zone, titles, since: begins(now, known.zone, until), now };
  for await (const { parcel, share, month } of readDevice(server, device, reading, (stays) => (staysHere = stays))) {
    showProgress({ share, doing: `${device.name}, ${month}` });
    const body = { device: device.name, ...parcel };
    if (dry) parcels.push(body);
    else changed = ((await client.post("/api/syncs", { ...body, again })) as { readonly changed: boolean }).changed || changed;
    for (const [index, start] of parcel.starts.entries()) {
      seen.starts.push(1000 * start);
      seen.ends.push(1000 * (start + parcel.lengths[index]!));
    }
  }
  endProgress();
  if (staysHere.broken > 0)
    warn(`${device.name}: ${staysHere.broken.toLocaleString("en")} of ActivityWatch’s events could not be read and were left out.`);
  const spans = fromIntervals(seen);
  const [from, to] = [instant(spans.starts[0]), instant(spans.ends.at(-1))];
  return { device: device.name, from, to, stretches: seen.starts.length, minutes: Math.round(minutes(spans)), changed, staysHere, parcels };
}

const safeOverlapDays = 1;

/** When reading begins: as was asked, or a day before where the notebook ends; undefined for the very first event. */
function beginOf({ from, days }: Options) {
  if (from !== undefined && days !== undefined) throw new InputError("Say --from or --days, not both.");
  if (from !== undefined && !isDay(from)) throw new InputError(`“${from}” is not a day. Write --from like 2026-01-31.`);
  if (days !== undefined && !/^[1-9]\d{0,4}$/.test(days)) throw new InputError(`“${days}” is not a number of days. Write --days like 30.`);
  return (now: number, zone: string, until: number | undefined): number | undefined => {
    if (from !== undefined) return startOfDay(from, zone);
    if (days !== undefined) return startOfDay(addDays(dayOf(now, zone), 1 - Number(days)), zone);
    return until === undefined ? undefined : startOfDay(addDays(dayOf(1000 * until, zone), -safeOverlapDays), zone);
  };
}

function withoutParcels({ parcels: _parcels, staysHere: _stays, ...rest }: Sent): object {
  return rest;
}

function instant(epoch: number | undefined): string | null {
  return epoch === undefined ? null : new Date(epoch).toISOString();
}
