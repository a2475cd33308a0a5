import net from "node:net";

// Every test file runs behind this: a connection to anywhere but this machine fails, and says what tried to make it.
const loopback = /^(127\.|::1$|localhost$|0\.0\.0\.0$|\[::1\]$)/;

net.Socket.prototype.connect = new Proxy(Reflect.get(net.Socket.prototype, "connect"), {
  apply(connect, socket, given: unknown[]) {
    const [target] = Array.isArray(given[0]) ? given[0] : given;
    const host: unknown = typeof target === "object" && target !== null && "host" in target ? target.host : "localhost";
    if (typeof host === "string" && !loopback.test(host))
      throw new Error(`A test tried to reach ${host}. Tests talk to this machine alone.`);
    return Reflect.apply(connect, socket, given);
  },
});
