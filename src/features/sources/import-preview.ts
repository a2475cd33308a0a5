import type { Desk } from "../../kernel/actions/index.ts";
import { addDays } from "../../kernel/time/index.ts";
import { learningOf, rulesOf } from "../areas/index.ts";
import { meaningOn } from "../meaning/index.ts";
import { evidenceBetween } from "./evidence.ts";
import { selfOf, shelvesOf } from "./kept.ts";
import { daysOfPreview, type ReasonRow, reasonsOf } from "./preview.ts";
import type { Import } from "./shelve.ts";

/** What an import tells of its last weeks, whether it is kept or not. */
export interface Preview {
  readonly stretches: number;
  readonly rows: readonly ReasonRow[];
  readonly from: string;
  readonly to: string;
  /** Addresses that come up often, while it is not known which are the person's. */
  readonly addresses: readonly string[];
}

/** Reads an import with the person's own rules and what was learned from them, as if it alone were there. */
export async function previewOf({ notebook, zone, now, today, reach }: Desk, id: string, data: Import): Promise<Preview> {
  const firsts = data.files.flatMap(({ first }) => first ?? []).toSorted();
  const lasts = data.files.flatMap(({ last }) => last ?? []).toSorted();
  const { from, to } = daysOfPreview(firsts[0] ?? today, lasts.at(-1) ?? today, now, zone);
  await reach(addDays(from, -62));
  const self = selfOf(notebook);
  const shelves = shelvesOf(notebook, id);
  const { agreed } = meaningOn(notebook, today);
  const { guess } = learningOf(notebook);
  const { stretches } = evidenceBetween(shelves, from, to, { zone, now, self, rules: rulesOf(notebook), guess, agreed });
  return {
    stretches: stretches.length,
    rows: reasonsOf(stretches),
    from,
    to: addDays(to, -1),
    addresses: self.size > 0 ? [] : frequentAddresses(shelves.events.map(({ piece }) => piece.text)),
  };
}

const mostAddresses = 6;

/** The addresses that stand in most events: among them, most likely, one's own. */
function frequentAddresses(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [, address] of text.replaceAll(/\r?\n[ \t]/g, "").matchAll(/^(?:ATTENDEE|ORGANIZER)[^\n]*?mailto:([^\s;]+)/gim)) {
      const folded = address!.toLowerCase();
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostAddresses)
    .map(([address]) => address);
}
