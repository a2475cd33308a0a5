import type { Outbound } from "../../../kernel/outbound/index.ts";
import { placesFor } from "./address.ts";
import { type Asker, askDav, makeAsker } from "./ask.ts";
import { type Collection, collectionProps, type FoundCalendar, readCollection } from "./collection.ts";
import { propfind } from "./questions.ts";
import { problemOf, wrongPassword } from "./said.ts";

/** What a person gives to find their calendars. */
export interface Sought {
  /** Anything that they would type: a host, an address with a path, a mail address. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** Ends the asking early, when the house closes. */
  readonly signal?: AbortSignal;
}

export type Discovered =
  | {
      readonly kind: "found";
      /** At least one. */
      readonly calendars: readonly FoundCalendar[];
      /** The mail addresses under which the person is invited, as far as the server says them; in small letters. */
      readonly addresses: readonly string[];
    }
  | { readonly kind: "problem"; readonly problem: string };

/** No calendars at a place, and whether another place of the host, or any other place, may still have some. */
interface Missed {
  readonly kind: "missed";
  readonly problem: string;
  readonly lookOn: "anywhere" | "elsewhere" | "nowhere";
}

// The well-known address may lead into a circle or to a server that is gone while the rest of the host is well.
const mostFailures = 2;

/**
 * Finds a person's calendars (RFC 6764, 5397, 4791): from the well-known address or the one they gave, over who they are there, to
 * where their calendars live. Only calendars that may hold events are found. Nothing is changed on the server.
 */
export async function discoverCalendars(outbound: Outbound, { address, user, password, signal }: Sought): Promise<Discovered> {
  const found = placesFor(address);
  if ("problem" in found) return { kind: "problem", problem: found.problem };
  if (user === "" || user.includes(":")) return { kind: "problem", problem: "Give the name that you sign in with there. It has no colon." };
  const missed: string[] = [];
  const failures = new Map<string, number>();
  for (const { url, exact } of found.places) {
    const { origin } = new URL(url);
    if ((failures.get(origin) ?? 0) >= mostFailures) continue;
    const looked = await lookAt(makeAsker(outbound, { given: url, user, password, signal }), url, exact);
    if (looked.kind === "found") return looked;
    if (looked.lookOn === "nowhere") return { kind: "problem", problem: looked.problem };
    if (looked.lookOn === "elsewhere") failures.set(origin, (failures.get(origin) ?? 0) + 1);
    missed.push(looked.problem);
  }
  // The first place is the nearest to what they typed; the others are guesses.
  return { kind: "problem", problem: missed[0]! };
}

type Looked = Extract<Discovered, { kind: "found" }> | Missed;

async function lookAt(asker: Asker, place: string, exact: boolean): Promise<Looked> {
  const here = await describePlace(asker, place);
  if (here.kind === "missed") return here;
  if (here.stranger) return { kind: "missed", problem: wrongPassword(here.url), lookOn: "nowhere" };
  const principal = here.homes.length > 0 || here.principal === undefined ? here : await describe(asker, here.principal);
  const addresses = principal.kind === "missed" ? [] : principal.addresses;
  if (here.calendar) return { kind: "found", calendars: [here.calendar], addresses };
  if (exact) {
    const { calendars } = await calendarsIn(asker, [here.url]);
    if (calendars.length > 0) return { kind: "found", calendars, addresses };
  }
  if (principal.kind === "missed") return principal;
  const { calendars, problem } = await calendarsIn(asker, principal.homes.length > 0 ? principal.homes : [here.url]);
  if (calendars.length > 0) return { kind: "found", calendars, addresses };
  const none = `You are signed in at ${new URL(here.url).host}, but no calendar for events was found there.`;
  return { kind: "missed", problem: problem ?? none, lookOn: principal.homes.length > 0 ? "nowhere" : "anywhere" };
}

type Described = (Collection & { readonly kind: "described" }) | Missed;

/** A place described; some servers lead on from their well-known address for GET alone. */
async function describePlace(asker: Asker, place: string): Promise<Described> {
  const here = await describe(asker, place);
  if (here.kind !== "missed" || here.lookOn !== "anywhere" || !place.includes("/.well-known/")) return here;
  const led = await askDav(asker, { method: "GET", url: place }, () => undefined);
  return led.kind === "other" && led.url !== place ? describe(asker, led.url) : here;
}

async function describe(asker: Asker, url: string): Promise<Described> {
  const answer = await askForCollections(asker, url, "0");
  if (answer.kind === "multistatus") {
    const [collection] = answer.read;
    if (collection) return { ...collection, kind: "described" };
    return { kind: "missed", problem: `${new URL(url).host} says nothing about this address.`, lookOn: "anywhere" };
  }
  const problem = problemOf(answer, url);
  if (answer.kind === "unauthorised") return { kind: "missed", problem, lookOn: "nowhere" };
  // What is refused may be a wrong turn that the well-known address takes; a host that gave no answer gives none at its other addresses.
  return { kind: "missed", problem, lookOn: answer.kind === "unreachable" && !answer.refused ? "elsewhere" : "anywhere" };
}

interface Inside {
  readonly calendars: readonly FoundCalendar[];
  /** Why one of the collections could not be looked into, the first. */
  readonly problem: string | undefined;
}

/** The calendars right inside some collections. One that cannot be looked into is passed over, so that the others are found. */
async function calendarsIn(asker: Asker, urls: readonly string[]): Promise<Inside> {
  const found = new Map<string, FoundCalendar>();
  let problem: string | undefined;
  for (const url of urls) {
    const answer = await askForCollections(asker, url, "1");
    if (answer.kind !== "multistatus") problem ??= problemOf(answer, url);
    else for (const { calendar } of answer.read) if (calendar) found.set(calendar.url, calendar);
  }
  return { calendars: [...found.values()], problem };
}

function askForCollections(asker: Asker, url: string, depth: "0" | "1") {
  const question = { method: "PROPFIND", url, depth, body: propfind(collectionProps) } as const;
  return askDav(asker, question, (response, at) => readCollection(response, at, asker.given));
}
