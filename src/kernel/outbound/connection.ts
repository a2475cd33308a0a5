import { once } from "node:events";
import { connect as connectTcp, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { Destination } from "./destination.ts";
import type { Patience } from "./patience.ts";

const mostTries = 4;

/**
 * Connects to a destination, over TLS when it is https. The socket is given one of the addresses that were looked at, never the name: nothing is
 * looked up a second time, so nothing can have changed in between. Rejects with the error of the last address.
 */
export async function connectTo(destination: Destination, patience: Patience): Promise<Socket> {
  const socket = await connectToAny(destination, patience);
  return destination.url.protocol === "https:" ? secure(socket, destination, patience) : socket;
}

async function connectToAny({ addresses, port }: Destination, { signal, silenceMs }: Patience): Promise<Socket> {
  const tried = addresses.slice(0, mostTries);
  for (const [index, host] of tried.entries()) {
    const isLast = index === tried.length - 1;
    // An address that swallows everything leaves time for the next one.
    const patient = isLast ? signal : AbortSignal.any([signal, AbortSignal.timeout(silenceMs / mostTries)]);
    const socket = connectTcp({ host, port });
    try {
      return await established(socket, "connect", patient);
    } catch (error) {
      if (isLast || signal.aborted) throw error;
    }
  }
  throw new Error("There was no address to connect to.");
}

function secure(socket: Socket, { host }: Destination, { signal }: Patience): Promise<Socket> {
  const named = isIP(host) === 0 ? { servername: host } : { host };
  // The certificate is looked at whatever NODE_TLS_REJECT_UNAUTHORIZED says.
  return established(connectTls({ socket, ...named, ALPNProtocols: ["http/1.1"], rejectUnauthorized: true }), "secureConnect", signal);
}

async function established<S extends Socket>(socket: S, event: string, signal: AbortSignal): Promise<S> {
  // A socket goes on to fail after it was given up, and an error that nobody hears ends the process.
  socket.on("error", () => undefined);
  try {
    await once(socket, event, { signal });
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}
