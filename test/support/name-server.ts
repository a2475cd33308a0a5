import { createSocket } from "node:dgram";
import { promises } from "node:dns";
import { once } from "node:events";
import { isIPv4, isIPv6 } from "node:net";
import { onTestFinished } from "vitest";

/** A name server on loopback, closed with the test that opened it. */
export interface NameServer {
  /** All addresses of a name, as its resolver sees them. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** The names that were asked for, once for each kind of address. */
  readonly asked: readonly string[];
}

const kinds: Readonly<Record<number, string>> = { 1: "A", 28: "AAAA" };

/**
 * Answers with addresses and with other names ("CNAME"): those of `answers`, or what a function says to the nth question for that name and kind.
 * Nothing is there for a name without an answer.
 */
export async function openNameServer(answersTo: (name: string, nth: number) => readonly string[]): Promise<NameServer> {
  const asked: string[] = [];
  const socket = createSocket("udp4");
  socket.on("message", (question, from) => {
    const { name, type, end } = readQuestion(question);
    const line = `${kinds[type]} ${name}`;
    asked.push(line);
    const given = answersTo(name, asked.filter((one) => one === line).length);
    socket.send(writeAnswer(question.subarray(0, end), given, type), from.port, from.address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  onTestFinished(() => void socket.close());
  const resolver = new promises.Resolver({ timeout: 10_000, tries: 1 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  return {
    asked,
    async resolve(host) {
      const found = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
      const addresses = found.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
      const [first] = found;
      if (addresses.length === 0 && first.status === "rejected") throw first.reason;
      return addresses;
    },
  };
}

function readQuestion(message: Buffer): { readonly name: string; readonly type: number; readonly end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = message[at]!; length > 0; length = message[at]!) {
    labels.push(message.toString("latin1", at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join(".").toLowerCase(), type: message.readUInt16BE(at + 1), end: at + 5 };
}

/** RFC 1035, section 4.1: the question again, and a row for each answer that is of its kind. */
function writeAnswer(question: Buffer, given: readonly string[], type: number): Buffer {
  const fits = given.filter((one) => (type === 1 ? isIPv4(one) : isIPv6(one)));
  let owner: Buffer = Buffer.from("c00c", "hex");
  const rows: Buffer[] = [];
  for (const alias of given.filter((one) => !isIPv4(one) && !isIPv6(one))) {
    rows.push(row(owner, 5, nameBytes(alias)));
    owner = nameBytes(alias);
  }
  for (const address of fits) rows.push(row(owner, type, addressBytes(address)));
  const header = Buffer.from(question);
  // A response, recursion available; no such name when nothing at all was given.
  header.writeUInt16BE(given.length === 0 ? 0x8183 : 0x8180, 2);
  header.writeUInt16BE(rows.length, 6);
  header.writeUInt32BE(0, 8);
  return Buffer.concat([header, ...rows]);
}

function row(owner: Buffer, type: number, data: Buffer): Buffer {
  const middle = Buffer.alloc(10);
  middle.writeUInt16BE(type, 0);
  middle.writeUInt16BE(1, 2);
  middle.writeUInt16BE(data.length, 8);
  return Buffer.concat([owner, middle, data]);
}

function nameBytes(name: string): Buffer {
  return Buffer.concat([...name.split(".").map((label) => Buffer.from([label.length, ...Buffer.from(label)])), Buffer.of(0)]);
}

function addressBytes(address: string): Buffer {
  if (isIPv4(address)) return Buffer.from(address.split(".").map(Number));
  // The URL parser writes what ends like an IPv4 address in groups too.
  const [head = "", tail = ""] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const groups = (part: string) => part.split(":").filter((group) => group !== "");
  const missing = 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array.from({ length: missing }, () => "0"), ...groups(tail)];
  return Buffer.from(all.map((group) => group.padStart(4, "0")).join(""), "hex");
}
