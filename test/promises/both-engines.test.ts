import { fc, test } from "@fast-check/vitest";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect } from "vitest";
import { z } from "zod";
import { notebookDigest, openNotebook, openNotebooks, record, sealedIds } from "../../src/kernel/notebook/index.ts";
import { type Engine, type Owner, tallySource } from "../../src/kernel/storage/index.ts";
import { recordKeys } from "../../src/kernel/vault/index.ts";
import { engines, type TestEngine } from "../support/engines.ts";
import { found, sized } from "./size.ts";

const sequences = sized(60, 1000);
const people = 3;

const note = record({ kind: "note", version: 1, schema: z.object({ day: z.string(), words: z.string() }), day: ({ day }) => day });
const mood = record({ kind: "mood", version: 1, schema: z.object({ of: z.number() }) });

/** One request: what it does in whose notebook. `at` picks a record among those that are there. */
const step = fc.record({
  person: fc.nat(people - 1),
  /** The same request sent again, with the key of its last one. */
  repeats: fc.boolean(),
  changes: fc.array(
    fc.oneof(
      fc.record({
        does: fc.constant("add" as const),
        words: fc.string({ maxLength: 40 }),
        day: fc.constantFrom("2026-01-01", "2026-09-14", "2026-11-30"),
      }),
      fc.record({ does: fc.constant("change" as const), at: fc.nat(), words: fc.string({ unit: "grapheme", maxLength: 40 }) }),
      fc.record({ does: fc.constant("remove" as const), at: fc.nat() }),
      fc.record({ does: fc.constant("set" as const), of: fc.nat(10) }),
      fc.record({ does: fc.constant("bring back" as const), at: fc.nat() }),
    ),
    { minLength: 1, maxLength: 4 },
  ),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

let places: readonly TestEngine[];
let equal = 0;
beforeAll(async () => {
  places = await Promise.all(engines.map(({ open }) => open()));
});
afterAll(async () => {
  found("Both engines do the same", equal === sequences, `${equal} of ${sequences} random sequences of requests: equal digests`);
  await Promise.all(places.map((place) => place.dispose()));
});

test.prop([fc.array(step, { minLength: 1, maxLength: 12 })], { numRuns: sequences })(
  "the same requests leave the same notebooks on both engines",
  async (steps) => {
    const owners = Array.from({ length: people }, () => ({
      household: randomUUID(),
      id: randomUUID(),
      master: Buffer.alloc(32, randomUUID()),
    }));
    const digests = await Promise.all(places.map(({ engine }) => play(engine, owners, steps)));
    expect(digests[1]).toEqual(digests[0]);
    // Boxes are sealed with fresh randomness; what can be compared unopened is how many rows there are.
    const [one, other] = await Promise.all(
      places.map(async ({ engine }) => (await tallySource(engine.source)).tables.map(({ name, rows }) => [name, rows])),
    );
    expect(other).toEqual(one);
    equal += 1;
  },
  sized(60_000, 600_000),
);

/** Does all steps as requests would, and answers what each notebook says, read afresh. */
async function play(engine: Engine, owners: readonly (Owner & { master: Buffer })[], steps: readonly Step[]): Promise<readonly unknown[]> {
  const notebooks = openNotebooks(engine, () => 0);
  const keys = new Map(owners.map(({ id }) => [id, 0]));
  const outcomes: unknown[] = [];
  for (const { person, repeats, changes } of steps) {
    const { master, ...owner } = owners[person]!;
    const count = keys.get(owner.id)! + (repeats ? 0 : 1);
    keys.set(owner.id, count);
    const { cabinet } = await notebooks.open(owner, recordKeys(master, 1), "0001-01-01");
    const notebook = openNotebook(cabinet, sealedIds(master, `request-${count}`));
    for (const change of changes) apply(notebook, change);
    const receipt = { key: `request-${count}`, madeOn: "2026-11-22", box: Buffer.from("answer") };
    const applied = await notebooks.commit(cabinet, notebook, { receipt });
    outcomes.push(applied.kind === "repeated" ? "repeated" : applied);
  }
  const fresh = openNotebooks(engine, () => 0);
  for (const { master, ...owner } of owners) {
    const { cabinet } = await fresh.open(owner, recordKeys(master, 1), "0001-01-01");
    outcomes.push([notebookDigest(cabinet), cabinet.head, cabinet.damaged.size]);
  }
  return outcomes;
}

function apply(notebook: ReturnType<typeof openNotebook>, change: Step["changes"][number]): void {
  const notes = notebook.list(note);
  const chosen = "at" in change && notes.length > 0 ? notes[change.at % notes.length]! : undefined;
  if (change.does === "add") notebook.add(note, { day: change.day, words: change.words });
  else if (change.does === "set") notebook.keep(mood, { of: change.of });
  else if (chosen && change.does === "change") notebook.change(note, chosen.id, { ...chosen.data, words: change.words });
  else if (chosen && change.does === "remove") notebook.remove(note, chosen.id);
  else if (chosen)
    notebook.restore({ id: chosen.id, kind: "note", version: 1, day: chosen.data.day, data: { ...chosen.data, words: "as it was" } });
}
