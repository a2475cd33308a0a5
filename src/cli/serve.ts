import { parseArgs } from "node:util";
import { compose, defaultConfig } from "../compose.ts";
import { startCare } from "../kernel/storage/index.ts";
import type { Config } from "../kernel/web/index.ts";
import { listen, PortTaken, type Running } from "../server.ts";
import { type Command, InputError, say } from "./command.ts";
import { openEngine } from "./engine.ts";
import { nameAddress, releaseLock, takeLock } from "./lock.ts";
import { loadNamedPacks } from "./packs.ts";
import { backupsIn, dataDirectory } from "./places.ts";
import { allowedReach } from "./reach.ts";
import { serverKeyIn } from "./server-key.ts";
import { stopSignal } from "./signal.ts";

const usualPort = 4747;
const portsToTry = 20;

export const serve: Command = {
  name: "serve",
  summary: "Run Enough and print its address",
  usage: "serve [--port 4747] [--host 127.0.0.1]",
  example: "ENOUGH_DATA=/srv/enough enough serve --port 8080",
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { port: { type: "string" }, host: { type: "string" } } });
    const folder = dataDirectory();
    const holder = takeLock(folder);
    if (holder) {
      say(`Enough is already running at ${holder.address}`);
      return 0;
    }
    try {
      loadNamedPacks();
      const backups = backupsIn(folder);
      const composed = compose(await openEngine(folder), import.meta.dirname, Date.now, {
        ...readConfig(),
        backups,
        serverKey: serverKeyIn(folder),
      });
      const host = values.host ?? process.env["ENOUGH_HOST"] ?? "127.0.0.1";
      const running = await listenSomewhere(composed, host, values.port ?? process.env["ENOUGH_PORT"]);
      const address = composed.house.config.origin ?? `http://${host.includes(":") ? `[${host}]` : host}:${running.port}`;
      nameAddress(folder, address);
      const daily = process.env["ENOUGH_BACKUPS"] === "daily";
      const stopCare = startCare({ source: composed.house.engine.source, folder: backups, daily }, Date.now);
      // Whoever reads the address may stop the server at once.
      const stopping = stopSignal();
      say(`Enough is running at ${address}`);
      await stopping;
      await stopCare();
      await running.stop();
      return 0;
    } finally {
      releaseLock(folder);
    }
  },
};

/** The usual port moves on when somebody has it; a port that was asked for does not. */
async function listenSomewhere(composed: Parameters<typeof listen>[0], host: string, asked: string | undefined): Promise<Running> {
  const wanted = asked === undefined ? usualPort : Number(asked);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535)
    throw new InputError(`“${asked}” is not a port. Give a number from 0 to 65535.`);
  for (let port = wanted; ; port++) {
    try {
      return await listen(composed, host, port);
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
      if (asked !== undefined)
        throw new InputError(`Port ${port} is taken by another program. Stop that one, or choose another port with --port.`);
      if (port - wanted >= portsToTry) throw new InputError(`Ports ${wanted} to ${port} are all taken. Choose another with --port.`);
    }
  }
}

function readConfig(): Config {
  const { ENOUGH_ORIGIN: origin, ENOUGH_LEAVE_TO: leaveTo, ENOUGH_INSECURE_HTTP: insecure } = process.env;
  if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).protocol === "https:")) {
    throw new InputError(`ENOUGH_ORIGIN is “${origin}”. It has to be an address such as https://enough.example.`);
  }
  if (leaveTo !== undefined && !(URL.canParse(leaveTo) && /^https?:$/.test(new URL(leaveTo).protocol))) {
    throw new InputError(`ENOUGH_LEAVE_TO is “${leaveTo}”. It has to be an address such as ${defaultConfig.leaveTo}.`);
  }
  return {
    ...defaultConfig,
    origin: origin === undefined ? undefined : new URL(origin).origin,
    leaveTo: leaveTo ?? defaultConfig.leaveTo,
    insecureHttp: insecure === "1",
    reach: allowedReach(),
  };
}
