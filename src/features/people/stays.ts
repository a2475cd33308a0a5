import type { z } from "zod";
import { type Notebook, staysRecord } from "../../kernel/notebook/index.ts";
import { addDays, isZone } from "../../kernel/time/index.ts";

type Said = z.output<(typeof staysRecord)["schema"]>;
export type KeptStay = Said["stays"][number];

/** Where the person said that their days were, and where they said that they were not. */
export function staysOf(notebook: Notebook): Said {
  return notebook.setting(staysRecord)?.data ?? { stays: [], elsewhere: [] };
}

/** The stays with one more, in order. It holds for its days, whatever was said of them before; one at home is none, and ends those before it. */
export function withStay(stays: readonly KeptStay[], stay: KeptStay, home: string): KeptStay[] {
  const others = stays.flatMap((before) => restOf(before, stay));
  return [...others, ...(stay.zone === home ? [] : [stay])].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** What is left of a stay beside another: what was before that one, and what comes after it. */
function restOf(stay: KeptStay, { from, to }: KeptStay): readonly KeptStay[] {
  const lastBefore = addDays(from, -1);
  const before = stay.from < from ? [{ ...stay, to: stay.to === null || stay.to > lastBefore ? lastBefore : stay.to }] : [];
  if (to === null || (stay.to !== null && stay.to <= to)) return before;
  return [...before, { ...stay, from: stay.from > to ? stay.from : addDays(to, 1) }];
}

/** The zone of a name as somebody types it: its own, in any case, or that of a city that has one. Undefined when there is none. */
export function findZone(typed: string): string | undefined {
  const name = fold(typed);
  if (name === "") return undefined;
  const known = knownZones();
  const found = known.find((zone) => fold(zone) === name) ?? known.find((zone) => fold(cityOf(zone)) === name);
  return found ?? (/^[a-z]/i.test(typed.trim()) && isZone(typed.trim()) ? typed.trim() : undefined);
}

/** The zones that this runtime knows. */
export function knownZones(): readonly string[] {
  return Intl.supportedValuesOf("timeZone");
}

/** "New York" of "America/New_York". */
export function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[\s_]+/g, " ")
    .trim();
}
