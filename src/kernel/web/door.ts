import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type Action, type Desk, type Outcome, readInput, stageAction } from "../actions/index.ts";
import {
  applyInMemory,
  type Cabinet,
  type Ids,
  type InboxItem,
  type Notebooks,
  openNotebook,
  sealedIds,
  visitorIds,
  zoneOf,
} from "../notebook/index.ts";
import { addToInbox, findReceipt, listFeeds, StorageError } from "../storage/index.ts";
import { addDays, type Day, dayOf } from "../time/index.ts";
import { hkdf, openPair, openSealed, recordKeys, seal, sealTo, unseal } from "../vault/index.ts";
import { logFault } from "./faults.ts";
import type { Guest, House } from "./house.ts";

// The one way from a request to a notebook and back: every form, JSON route and command that changes something passes here.

type Person = Extract<Guest, { kind: "person" }>;
type Reader = Person | Extract<Guest, { kind: "visitor" }>;

/** Thrown when a page or action needs an open notebook and nobody opened one. */
export class Closed extends Error {
  override readonly name = "Closed";
}

const weeksAtHand = 13;
const triesAgainstOthers = 3;

/** A notebook opened for reading, and for staging when an action wants to. `from` reaches further back than the last 13 weeks. */
export async function openDesk(house: House, guest: Guest, options: { readonly from?: Day; readonly key?: string } = {}): Promise<Desk> {
  return (await openWithCabinet(house, reader(guest), options)).desk;
}

/**
 * Does an action for a guest. With a key, the same request again writes nothing and answers the same. What somebody else wrote in the
 * same moment is taken in and the action run again, unless the person looked at an older version: then they decide.
 */
export async function perform(house: House, guest: Guest, action: Action, given: unknown, key?: string): Promise<Outcome> {
  if (guest.kind === "capture" && action.capture) return capture(house, guest, action, given, key);
  const who = reader(guest);
  const answered =
    who.kind === "person" && key !== undefined
      ? await house.engine.read({ owners: [who.person.owner.id] }, (queries) => findReceipt(queries, who.person.owner, key))
      : undefined;
  if (answered) return openReceipt(who as Person, key!, answered);
  for (let tries = 0; ; tries++) {
    const { cabinet, desk } = await openWithCabinet(house, who, key === undefined ? {} : { key });
    const outcome = await stageAction(action, desk, given);
    if (outcome.kind !== "done" || desk.notebook.changes.length === 0) return outcome;
    if (who.kind === "visitor") {
      who.visitor.room -= desk.notebook.changes.length;
      if (who.visitor.room < 0)
        return {
          kind: "refused",
          problems: [{ message: "A look around has room for so many changes, and they are used up. Make a notebook to go on." }],
        };
      applyInMemory(cabinet, desk.notebook.changes);
      return outcome;
    }
    const applied = await house.notebooks.commit(
      cabinet,
      desk.notebook,
      key === undefined ? {} : { receipt: receiptFor(who, key, desk.today, outcome) },
    );
    if (applied.kind === "written") return outcome;
    if (applied.kind === "repeated") return openReceipt(who, key!, applied.box);
    if (tries >= triesAgainstOthers) return { kind: "conflict", now: undefined };
  }
}

function reader(guest: Guest): Reader {
  if (guest.kind === "person" || guest.kind === "visitor") return guest;
  throw new Closed();
}

async function openWithCabinet(house: House, who: Reader, { from, key }: { readonly from?: Day; readonly key?: string }) {
  const clock = house.clock();
  if (who.kind === "visitor") {
    const { cabinet, clockOffset } = who.visitor;
    return { cabinet, desk: deskFor(house, cabinet, visitorIds, clock + clockOffset) };
  }
  const { person, master } = who;
  const keys = recordKeys(master, person.keys.keyVersion);
  const recent = addDays(dayOf(clock, "UTC"), -7 * weeksAtHand);
  const open = () => house.notebooks.open(person.owner, keys, from !== undefined && from < recent ? from : recent);
  const { cabinet } = await welcome(house, who, open, await takeInbox(house, who, open));
  const feeds = () => house.engine.read({ owners: [person.owner.id] }, (queries) => listFeeds(queries, person.owner));
  return { cabinet, desk: { ...deskFor(house, cabinet, sealedIds(master, key), clock), feeds } };
}

function deskFor(house: House, cabinet: Cabinet, ids: Ids, now: number): Desk {
  const notebook = openNotebook(cabinet, ids);
  const zone = zoneOf(notebook);
  return { notebook, now, zone, today: dayOf(now, zone), reach: (day) => house.notebooks.reach(cabinet, day) };
}

const captured = z.object({ action: z.string(), input: z.unknown(), at: z.number() });

/** Seals an action to its owner's public key; it is run when they next open their notebook. */
async function capture(
  house: House,
  { person, sealTo: publicKey }: Extract<Guest, { kind: "capture" }>,
  action: Action,
  given: unknown,
  key: string = randomUUID(),
): Promise<Outcome> {
  const read = readInput(action, given);
  if ("problems" in read) return { kind: "refused", problems: read.problems };
  const item = JSON.stringify({ action: action.name, input: given, at: house.clock() } satisfies z.input<typeof captured>);
  const { owner } = person;
  const box = sealTo(publicKey, `inbox|${owner.id}|${key}`, Buffer.from(item));
  await house.engine.write({ owners: [owner.id] }, (queries) => addToInbox(queries, owner, key, box));
  return { kind: "done", output: undefined };
}

/** Opens the notebook and runs what was captured while it was closed, in that order; each item sees what the one before it wrote. */
async function takeInbox(house: House, who: Person, open: () => ReturnType<Notebooks["open"]>): ReturnType<Notebooks["open"]> {
  let opened = await open();
  for (const { id, action: name, input, at } of openInbox(who, opened.inbox).toSorted((a, b) => a.at - b.at)) {
    // An item that another request takes in at the same moment is gone at the next look.
    for (let tries = 0; tries < triesAgainstOthers && opened.inbox.some((item) => item.id === id); tries++) {
      const desk: Desk = { ...deskFor(house, opened.cabinet, sealedIds(who.master, id), at), captured: true };
      if (!(await runCaptured(house.actions.get(name), desk, input))) break;
      await house.notebooks.commit(opened.cabinet, desk.notebook, { taken: [id] });
      opened = await open();
    }
  }
  return opened;
}

// The head of a notebook at which the rooms have seen it last.
const seen = new WeakMap<Cabinet, number>();

/** Lets the rooms do what they have to when something in a notebook is new. What goes wrong there is no reason to keep it shut. */
async function welcome(
  house: House,
  who: Person,
  open: () => ReturnType<Notebooks["open"]>,
  opened: Awaited<ReturnType<Notebooks["open"]>>,
): ReturnType<Notebooks["open"]> {
  const { cabinet } = opened;
  if (seen.get(cabinet) === cabinet.head) return opened;
  for (const opening of house.openings) {
    try {
      const desk = deskFor(house, cabinet, sealedIds(who.master, undefined), house.clock());
      const after = await opening(house, who, desk);
      const { changes } = desk.notebook;
      // What another request wrote in the same moment is seen at the next opening.
      if (changes.length > 0 && (await house.notebooks.commit(cabinet, desk.notebook)).kind !== "written") continue;
      await after?.();
    } catch (error) {
      if (error instanceof StorageError || !(error instanceof Error)) throw error;
      logFault(error, "an opening");
    }
  }
  const now = await open();
  seen.set(now.cabinet, now.cabinet.head);
  return now;
}

/** Runs what was captured. False for what cannot be run: it stays where it is, and is no reason to keep the notebook shut. */
async function runCaptured(action: Action | undefined, desk: Desk, input: unknown): Promise<boolean> {
  if (!action) return false;
  try {
    await stageAction(action, desk, input);
    return true;
  } catch (error) {
    if (error instanceof StorageError || !(error instanceof Error)) throw error;
    logFault(error, `captured ${action.name}`);
    return false;
  }
}

/** An item that does not open was not sealed here, or is damaged: it stays where it is and is no reason to keep the notebook shut. */
function openInbox({ person, master }: Person, inbox: readonly InboxItem[]) {
  const pair = openPair(person.owner.id, master, person.keys);
  return inbox.flatMap(({ id, box }) => {
    try {
      return [{ id, ...captured.parse(JSON.parse(openSealed(pair, `inbox|${person.owner.id}|${id}`, box).toString())) }];
    } catch {
      return [];
    }
  });
}

function receiptFor({ master, person }: Person, key: string, madeOn: Day, outcome: Outcome) {
  return { key, madeOn, box: seal(receiptKey(master), `receipt|${person.owner.id}|${key}`, Buffer.from(JSON.stringify(outcome))) };
}

function openReceipt({ master, person }: Person, key: string, box: Uint8Array): Outcome {
  // Sealed by `receiptFor`, and authenticated: it is an outcome.
  return JSON.parse(unseal(receiptKey(master), `receipt|${person.owner.id}|${key}`, box).toString()) as Outcome;
}

function receiptKey(master: Uint8Array): Buffer {
  return hkdf(master, "enough/v1/receipt");
}
