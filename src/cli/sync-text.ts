import { dayOf, lengthWords, timeWords } from "../kernel/time/index.ts";
import type { Parcel } from "../features/sources/index.ts";
import type { StaysHere } from "./sync-device.ts";

/** What was sent of one device, or would be. */
export interface Sent {
  readonly device: string;
  /** Instants; null when there was nothing to send. */
  readonly from: string | null;
  readonly to: string | null;
  readonly stretches: number;
  readonly minutes: number;
  readonly changed: boolean;
  readonly staysHere: StaysHere;
  readonly parcels: readonly (Parcel & { readonly device: string })[];
}

/** What was brought of a device. */
export function broughtText({ device, from, to, stretches, minutes, changed }: Sent, zone: string): string {
  if (from === null || to === null) return `${device}: ActivityWatch saw nothing new.`;
  const range = `${moment(from, zone)} to ${moment(to, zone)}`;
  if (!changed) return `${device}: nothing new. ${range} is as it was.`;
  return `${device}: ${counted(stretches, "stretch", "stretches")}, ${lengthWords(minutes)}, ${range}. It can be undone on the page “What was brought in”.`;
}

/** Exactly what would be sent of a device, and what would not. */
export function wouldSendText({ device, from, to, stretches, minutes, staysHere, parcels }: Sent, zone: string, titles: boolean): string {
  if (from === null || to === null) return `${device}: ActivityWatch saw nothing new, so nothing would be sent.`;
  const rows = [...rowsOf(parcels)].toSorted((a, b) => b.minutes - a.minutes);
  const { titles: seen, addresses, events } = staysHere;
  return [
    `${device}, ${moment(from, zone)} to ${moment(to, zone)}. Nothing was sent. It would be, to your notebook alone:`,
    "",
    ...rows.map(
      ({ name, area, because, minutes, times }) =>
        `  ${name}: ${lengthWords(minutes)} in ${counted(times, "stretch", "stretches")}, ${area ?? "not sorted"}, because ${because}`,
    ),
    "",
    `With each of the ${counted(stretches, "stretch", "stretches")} (${lengthWords(minutes)}) go its start and its length in seconds; --json prints every one.`,
    `${titles ? "Titles go along, since you said --titles. What stays here:" : `What stays here: ${counted(seen, "title")} of windows and pages,`} ${counted(addresses, "address", "addresses")} of pages, and the ${counted(events, "event")} that this was made from.`,
    "",
  ].join("\n");
}

interface Row {
  readonly name: string;
  readonly area: string | null;
  readonly because: string;
  readonly minutes: number;
  readonly times: number;
}

/** What is sent of each app, site and title together, over all parcels. */
function rowsOf(parcels: Sent["parcels"]): Iterable<Row> {
  const rows = new Map<string, Row>();
  for (const { keys, key, lengths } of parcels) {
    for (const [index, place] of key.entries()) {
      const { app = "", site, title, area, because } = keys[place]!;
      const name = [app, site, title && `“${title}”`].filter(Boolean).join(", ") || "without a name";
      const known = rows.get(`${name}|${area}|${because}`);
      rows.set(`${name}|${area}|${because}`, {
        name,
        area,
        because,
        minutes: (known?.minutes ?? 0) + lengths[index]! / 60,
        times: (known?.times ?? 0) + 1,
      });
    }
  }
  return rows.values();
}

function moment(instant: string, zone: string): string {
  const epoch = Date.parse(instant);
  return `${dayOf(epoch, zone)} ${timeWords(epoch, zone)}`;
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : several}`;
}
