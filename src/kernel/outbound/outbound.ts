import { networkInterfaces } from "node:os";
import type { Answer, Ask, Failed, Outbound, Refused } from "./answer.ts";
import { type Destination, findDestination, resolveBySystem, type Surroundings } from "./destination.ts";
import { exchange, type Exchanged } from "./exchange.ts";
import { openPatience, type Patience, within } from "./patience.ts";
import type { Reach } from "./reach.ts";
import { failure, refusals } from "./words.ts";

/** How names are looked up, and what this machine is part of: by the system, and as the system says, unless told otherwise. */
interface Options extends Partial<Pick<Surroundings, "resolve" | "interfaces">> {
  /** Told of each request, with its host alone: the rest of an address may be a secret. */
  readonly report?: (line: string) => void;
}

const usualSeconds = 10;
const mostRedirects = 3;

/** Opens the door. What `reach` does not name is reached only where the public internet is, and over https alone. */
export function openOutbound(
  reach: Reach,
  { resolve = resolveBySystem, interfaces = networkInterfaces, report = () => undefined }: Options = {},
): Outbound {
  return {
    async request(url, ask = {}) {
      const patience = openPatience(ask.seconds ?? usualSeconds, ask.signal);
      const find = (written: string) => within(patience, findDestination(written, { reach, resolve, interfaces }));
      try {
        return await follow(url, ask, { find, patience, report });
      } finally {
        patience.end();
      }
    },
  };
}

interface Way {
  readonly find: (written: string) => Promise<Destination | Refused | Failed>;
  readonly patience: Patience;
  readonly report: (line: string) => void;
}

async function follow(written: string, asked: Ask, way: Way): Promise<Answer> {
  let ask = asked;
  let isForGood = true;
  let next = written;
  let from: URL | undefined;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const to = await findNext(next, from, way);
    if ("kind" in to) return to;
    if (from && from.origin !== to.url.origin) ask = withoutSecrets(ask);
    const step = await take(to, ask, way);
    if ("kind" in step) return step;
    const { location, ...answer } = step;
    if (location === undefined)
      return { kind: "answered", ...answer, url: to.url.href, ...(from && isForGood && { moved: "permanently" as const }) };
    isForGood &&= step.status === 301 || step.status === 308;
    if (step.status === 303) ask = asGet(ask);
    next = URL.parse(location, to.url)?.href ?? location;
    from = to.url;
  }
  return { kind: "failed", message: `This address sends on more than ${mostRedirects} times, perhaps in a circle.` };
}

/** Looks at where to go, from wherever it leads there: a redirect is an address like any other, and may not give up https. */
async function findNext(next: string, from: URL | undefined, { find, report, patience }: Way): Promise<Destination | Refused | Failed> {
  const host = URL.parse(next)?.hostname || "an address without a host";
  try {
    const found = await find(next);
    const isDowngrade = "url" in found && from?.protocol === "https:" && found.url.protocol !== "https:";
    const to = isDowngrade ? refusals.downgrade() : found;
    if ("kind" in to) report(`${host}: ${to.kind}`);
    return from && "kind" in to && to.kind === "refused" ? refusals.redirected(host, to) : to;
  } catch (error) {
    return failed(error, host, { report, patience });
  }
}

async function take(to: Destination, ask: Ask, { patience, report }: Way): Promise<Exchanged | Failed> {
  try {
    const step = await exchange(to, ask, patience);
    report(`${to.host}: answered ${step.status}`);
    return step;
  } catch (error) {
    return failed(error, to.host, { report, patience });
  }
}

function failed(error: unknown, host: string, { patience, report }: Pick<Way, "patience" | "report">): Failed {
  // Everything that was under way breaks when patience ends, each in a way of its own; the reason is one.
  report(`${host}: failed`);
  return failure(patience.signal.aborted ? patience.signal.reason : error, host);
}

/** Names and passwords are meant for the origin that was asked. Once left behind, they are not taken up again. */
function withoutSecrets(ask: Ask): Ask {
  const kept = Object.entries(ask.headers ?? {}).filter(([name]) => !/^(proxy-)?authorization$|^cookie$/i.test(name));
  return { ...ask, headers: Object.fromEntries(kept) };
}

/** "See other" (303): fetch that, whatever was asked here. */
function asGet({ body: _body, ...ask }: Ask): Ask {
  return { ...ask, method: "GET" };
}
