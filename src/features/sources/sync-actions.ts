import { homeOf } from "../../kernel/time/index.ts";
import { z } from "zod";
import { action, refuse } from "../../kernel/actions/index.ts";
import { importRecord } from "./records.ts";
import { faultIn, sentColumns, sentDevice, sentSecond } from "./sent-columns.ts";
import { carryOn, knownUntil, syncOf } from "./sync.ts";

// What a command on a person's own machine needs to carry on the activity of a device: where it stopped, and a way to bring the rest.

export const listSyncs = action({
  name: "sources.syncs",
  summary: "List the devices whose activity is carried on, and until when it is known",
  route: "GET /syncs",
  input: z.object({}),
  output: z.object({
    /** Where the person's days begin and end. */
    zone: z.string(),
    devices: z.array(
      z.object({
        device: z.string(),
        import: z.string(),
        /** “stopped” when the person undid it: it is brought again only when they say so. */
        state: z.enum(["kept", "stopped"]),
        at: z.string(),
        /** Seconds since the epoch. */
        until: z.number().nullable(),
      }),
    ),
  }),
  async run(desk) {
    const devices = [];
    for (const { id, data } of desk.notebook.list(importRecord)) {
      if (!data.sync) continue;
      const until = (await knownUntil(desk, data)) ?? null;
      const state = data.state === "stopped" ? ("stopped" as const) : ("kept" as const);
      devices.push({ device: data.sync.device, import: id, state, at: new Date(data.at).toISOString(), until });
    }
    return { zone: homeOf(desk.zone), devices };
  },
});

const mostStretches = 20_000;

const parcel = sentColumns.extend({
  device: sentDevice,
  /** Seconds since the epoch, half-open: what is known of this window gives way to what is sent. */
  from: sentSecond,
  to: sentSecond,
  starts: sentColumns.shape.starts.max(mostStretches),
  /** Begins again with a device that the person undid. */
  again: z.boolean().default(false),
});

export const bringSync = action({
  name: "sources.sync",
  summary: "Bring the activity of a device in a window of time, in columns; what was known of that window gives way to it",
  route: "POST /syncs",
  input: parcel,
  output: z.object({ id: z.string(), changed: z.boolean() }),
  run(desk, { device, again, ...sent }) {
    const fault = faultInWindow(sent);
    if (fault !== undefined) return refuse(fault);
    if (syncOf(desk.notebook, device)?.data.state === "stopped" && !again)
      return refuse(
        `You undid what came from ${device}. To begin again with it, say so: with “again”, or --again on the command line.`,
        "device",
      );
    return carryOn(
      desk,
      device,
      sent,
      sent.keys.some(({ title }) => title !== undefined),
    );
  },
});

/** What does not fit in a window that was sent. */
function faultInWindow({ from, to, ...columns }: Omit<z.output<typeof parcel>, "device" | "again">): string | undefined {
  const { starts, lengths } = columns;
  if (to <= from) return "The window ends before it begins.";
  const fault = faultIn(columns);
  if (fault !== undefined) return fault;
  if (starts.some((start) => start < from)) return "A stretch begins before the window.";
  if (starts.some((start, index) => start + lengths[index]! > to)) return "A stretch ends after the window.";
  return undefined;
}
