import { randomBytes } from "node:crypto";
import type { Hono } from "hono";
import { features, wayIn } from "./features.ts";
import { undo } from "./kernel/actions/index.ts";
import { openNotebooks } from "./kernel/notebook/index.ts";
import { openOutbound, readReach } from "./kernel/outbound/index.ts";
import type { Engine } from "./kernel/storage/index.ts";
import { currentCost } from "./kernel/vault/index.ts";
import { type Config, createApp, type Env, type House, logOutbound, openAssets, openVisitors } from "./kernel/web/index.ts";

/** The house as a whole: what it holds, the function that answers requests, and what it does by itself, once a minute. */
export interface Composed {
  readonly house: House;
  readonly app: Hono<Env>;
  round(): Promise<void>;
  /** Breaks off what is asked outside, before the house closes. */
  leave(): void;
}

export const defaultConfig: Config = {
  origin: undefined,
  insecureHttp: false,
  leaveTo: "https://www.bbc.com/weather",
  importBytes: 64 * 1024 * 1024,
  cost: currentCost,
  backups: undefined,
  reach: readReach(undefined),
  // Good for as long as this process lives; a server that is to know its own again keeps one.
  serverKey: randomBytes(32),
};

/** Puts the house together on an engine. `build` is the folder of the build whose assets the pages load. */
export function compose(engine: Engine, build: string, clock: () => number, config: Config = defaultConfig): Composed {
  const actions = [...features.flatMap(({ actions }) => actions), undo];
  const leaving = new AbortController();
  const outside = openOutbound(config.reach, { report: (line) => logOutbound(line, clock()) });
  const house: House = {
    engine,
    notebooks: openNotebooks(engine, clock),
    visitors: openVisitors(clock),
    outbound: { request: (url, ask) => outside.request(url, { ...ask, signal: leaving.signal }) },
    clock,
    config,
    assets: openAssets(build),
    actions: new Map(actions.map((action) => [action.name, action])),
    openings: features.flatMap(({ opening }) => opening ?? []),
    said: new Map([
      ...actions.flatMap(({ name, done }) => (done ? [[name, done] as const] : [])),
      ...features.flatMap(({ said = {} }) => Object.entries(said)),
    ]),
    places: features.flatMap(({ place }) => place ?? []).toSorted((a, b) => a.order - b.order),
  };
  return {
    house,
    app: createApp(house, features, wayIn),
    async round() {
      for (const { round } of features) await round?.(house);
    },
    leave: () => leaving.abort(),
  };
}
