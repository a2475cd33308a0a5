import dgram from "node:dgram";
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

// Every test file runs behind this: a connection to anywhere but this machine fails, and says what tried to make it. So does asking for the
// address of another machine, unless it is a name server on this machine that is asked, and a datagram to one.
const loopback = /^(127\.|::1$|::ffff:(127\.|7f[0-9a-f]{2}:|0:0$)|localhost$|0\.0\.0\.0$|\[::1\]$)/;

function refuse(host: unknown): void {
  if (typeof host === "string" && host !== "" && !loopback.test(host))
    throw new Error(`A test tried to reach ${host}. Tests talk to this machine alone.`);
}

/** Puts a look at the arguments before a method. */
function guard(of: object, name: string, hostOf: (args: readonly unknown[], self: unknown) => unknown): void {
  const method: unknown = Reflect.get(of, name);
  if (typeof method !== "function") return;
  const guarded = new Proxy(method, {
    apply(target, self, args: unknown[]) {
      refuse(hostOf(args, self));
      return Reflect.apply(target, self, args);
    },
  });
  Reflect.set(of, name, guarded);
}

guard(net.Socket.prototype, "connect", ([given]) => {
  const [target] = Array.isArray(given) ? given : [given];
  return typeof target === "object" && target !== null && "host" in target ? target.host : "localhost";
});
for (const name of ["send", "connect"])
  guard(dgram.Socket.prototype, name, (args) => args.findLast((arg) => typeof arg === "string" && args.indexOf(arg) > 0));
for (const of of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of ["lookup", "resolve", "resolve4", "resolve6", "resolveAny", "resolveTxt", "resolveSrv", "resolveMx", "reverse"])
    guard(of, name, ([host], self) => (asksHere(self) ? undefined : host));
syncBuiltinESMExports();

function asksHere(resolver: unknown): boolean {
  const asks = resolver instanceof dns.Resolver || resolver instanceof dns.promises.Resolver ? resolver.getServers() : [];
  return asks.length > 0 && asks.every((server) => loopback.test(server));
}
