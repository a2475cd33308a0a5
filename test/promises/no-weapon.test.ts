import { setGlobalProxyFromEnv } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { openOutbound, readReach } from "../../src/kernel/outbound/index.ts";
import { type FarServer, openFarServer, openFarSocket } from "../support/far-server.ts";
import { openNameServer } from "../support/name-server.ts";
import { found } from "./size.ts";

// Nobody can make this server reach into the network that it stands in: whatever is asked of the one door out, a listener inside hears nothing.

/** Ways to write an address of this machine. V4 and V6 are the ports where the listeners wait. */
const ofThisMachine = [
  "127.0.0.1:V4/",
  "127.1:V4/",
  "127.0.1:V4/",
  "127.0.0.1.:V4/",
  "0:V4/",
  "0.0.0.0:V4/",
  "0x0:V4/",
  "2130706433:V4/",
  "0x7f000001:V4/",
  "0x7F.1:V4/",
  "0x7f.0x0.0x0.0x1:V4/",
  "0x7f.0.0.0x1:V4/",
  "017700000001:V4/",
  "0177.0.0.1:V4/",
  "0177.0.0.01:V4/",
  "00000177.0.0.1:V4/",
  "127.0.0.0x1:V4/",
  "127.0x000001:V4/",
  "127.000.000.001:V4/",
  "①②⑦.⓪.⓪.①:V4/",
  "１２７.０.０.１:V4/",
  "127。0。0。1:V4/",
  "127．0．0．1:V4/",
  "127｡0｡0｡1:V4/",
  "%31%32%37.0.0.1:V4/",
  "127.0.0.%31:V4/",
  "1\u00AD27.0.0.1:V4/",
  "127.0\u200B.0.1:V4/",
  "127.0.0.\n1:V4/",
  "127.0.\t0.1:V4/",
  "127.0.0.1:V4\r\n/",
  "/127.0.0.1:V4/",
  "\\127.0.0.1:V4/",
  "\\\\127.0.0.1:V4\\",
  "///127.0.0.1:V4/",
  "@127.0.0.1:V4/",
  ":@127.0.0.1:V4/",
  "127.0.0.1:V4/?@calendar.example/",
  "127.0.0.1:V4#@calendar.example/",
  "127.0.0.1:V4\\@calendar.example/",
  "127.0.0.1:0V4/",
  "127.0.0.1:0000V4/",
  "[::1]:V6/",
  "[0:0:0:0:0:0:0:1]:V6/",
  "[0000:0000:0000:0000:0000:0000:0000:0001]:V6/",
  "[0::0:1]:V6/",
  "[::0.0.0.1]:V6/",
  "[::ffff:127.0.0.1]:V4/",
  "[::ffff:7f00:1]:V4/",
  "[0:0:0:0:0:ffff:127.0.0.1]:V4/",
  "[::ffff:0.0.0.0]:V4/",
  "localhost:V4/",
  "LOCALHOST:V4/",
  "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:V4/",
  "localhost.:V4/",
  "decoy.example:V4/",
  "DECOY.example.:V4/",
  "xn--dcoy-bpa.example:V4/",
  "décoy.example:V4/",
  "decoy6.example:V6/",
  "mapped.example:V4/",
  "alias.example:V4/",
  "alias-of-alias.example:V4/",
  "127.0.0.1.decoy.example:V4/",
];

/** Names, as a name server of somebody who means no good answers for them. */
const names: Readonly<Record<string, readonly string[]>> = {
  localhost: ["127.0.0.1", "::1"],
  "decoy.example": ["127.0.0.1"],
  "127.0.0.1.decoy.example": ["127.0.0.1"],
  "xn--dcoy-bpa.example": ["127.0.0.1"],
  "decoy6.example": ["::1"],
  "mapped.example": ["::ffff:127.0.0.1"],
  "alias.example": ["localhost", "127.0.0.1"],
  "alias-of-alias.example": ["alias.example", "localhost", "127.0.0.1"],
  "inside.example": ["192.168.1.1"],
  "linked.example": ["fe80::1"],
  "mixed.example": ["93.184.216.34", "127.0.0.1"],
  "mixed-otherwise.example": ["127.0.0.1", "93.184.216.34"],
  "mixed-families.example": ["93.184.216.34", "::1"],
  "mixed-last.example": [...Array.from({ length: 20 }, (_, index) => `93.184.216.${index + 1}`), "10.0.0.1"],
};

/** Other places inside: networks at home and at work, what clouds tell their machines, what no registry gives out; and other schemes. */
const inside = [
  ...[
    "127.255.255.254",
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.254",
    "192.168.0.1",
    "100.64.0.1",
    "198.18.0.1",
    "192.0.0.192",
    "192.88.99.1",
  ],
  ...["169.254.169.254", "2852039166", "0xa9fea9fe", "0251.0376.0251.0376", "169.254.43518", "100.100.100.200", "168.63.129.16"],
  ...["224.0.0.251", "239.255.255.250", "240.0.0.1", "255.255.255.255", "0.1.2.3", "203.0.113.1"],
  ...["[::]", "[fe80::1]", "[fc00::1]", "[fd00:ec2::254]", "[fd20:ce::254]", "[fec0::1]", "[ff02::1]", "[100::1]", "[2001:db8::1]"],
  ...["[::127.0.0.1]", "[::ffff:0:127.0.0.1]", "[::ffff:10.0.0.1]", "[64:ff9b::127.0.0.1]", "[64:ff9b::a00:1]", "[64:ff9b:1::7f00:1]"],
  ...["[2002:7f00:1::]", "[2002:a00:1::1]", "[2001:0:7f00:1::]", "[2001::1]", "[3fff::1]", "[5f00::1]"],
  ...["inside.example", "linked.example", "mixed.example", "mixed-otherwise.example", "mixed-families.example", "mixed-last.example"],
].map((host) => `https://${host}/`);

const otherwise = [
  ...["file:///etc/passwd", "file://127.0.0.1:V4/x", "gopher://127.0.0.1:V4/_GET", "dict://127.0.0.1:V4/x", "ftp://127.0.0.1:V4/"],
  ...[
    "data:text/calendar,BEGIN:VCALENDAR",
    "javascript:alert(1)",
    "blob:http://127.0.0.1:V4/x",
    "ws://127.0.0.1:V4/",
    "ldap://127.0.0.1:V4/",
  ],
  ...[
    "jar:http://127.0.0.1:V4/!/",
    "view-source:http://127.0.0.1:V4/",
    "http+unix://%2Fvar%2Frun%2Fdocker.sock/",
    "unix:/var/run/docker.sock",
  ],
  ...["//127.0.0.1:V4/", "127.0.0.1:V4/", "", "/", "https://", "https://[::1%25lo]:V6/", "https://[fe80::1%eth0]/", "https://[::1]:V6:80/"],
  ...["https://calendar.example:x@127.0.0.1:V4/", "https://127.0.0.1:V4@93.184.216.34/", "https://user:secret@93.184.216.34/"],
  ...["http://93.184.216.34/", "https://93.184.216.34:25/", "https://93.184.216.34:6667/", "https://93.184.216.34:0/"],
];

const schemes = ["https://", "http://", "webcal://", "webcals://", " hTTps:\t//", "https:"];

interface Decoy {
  readonly write: (form: string) => string;
  readonly connections: () => number;
  readonly v4: FarServer;
  readonly v6: FarServer;
}

/** Listens on both loopbacks, for whoever comes. */
async function openDecoy(): Promise<Decoy> {
  const [v4, v6] = [await openFarSocket((socket) => socket.end()), await openFarSocket((socket) => socket.end(), "::1")];
  return {
    v4,
    v6,
    write: (form) => form.replace("V4", String(v4.port)).replace("V6", String(v6.port)),
    connections: () => v4.connections() + v6.connections(),
  };
}

const openNames = () => openNameServer((name) => names[name] ?? []);

test("no way of writing an address reaches what listens inside", async () => {
  const decoy = await openDecoy();
  const { resolve } = await openNames();
  const outbound = openOutbound(readReach(undefined), { resolve });
  const forms = [...ofThisMachine.flatMap((form) => schemes.map((scheme) => scheme + form)), ...inside, ...otherwise].map(decoy.write);
  const answers = await Promise.all(forms.map(async (form) => ({ form, answer: await outbound.request(form) })));
  const distinct = ofThisMachine.length + inside.length + otherwise.length;
  const figure = `${distinct} forms of address, ${forms.length} with their schemes, ${decoy.connections()} connections`;
  found("The server is no weapon: forbidden addresses", decoy.connections() === 0, figure);
  expect(answers.filter(({ answer }) => answer.kind !== "refused")).toEqual([]);
  expect(decoy.connections()).toBe(0);
  expect(distinct).toBeGreaterThanOrEqual(60);
});

test("the same addresses do reach it where the operator allows it: the listener can hear", async () => {
  const decoy = await openDecoy();
  const { resolve } = await openNames();
  const outbound = openOutbound(readReach("127.0.0.0/8, 0.0.0.0, ::1"), { resolve });
  const silent: string[] = [];
  for (const form of ofThisMachine) {
    const before = decoy.connections();
    await outbound.request(`http://${decoy.write(form)}`);
    if (decoy.connections() === before) silent.push(form);
  }
  expect(silent).toEqual([]);
});

test("no redirect leads there, and nothing of it is asked", async () => {
  const decoy = await openDecoy();
  const { resolve } = await openNames();
  let location = "";
  const door = await openFarServer((_, response) => response.writeHead(302, { Location: Buffer.from(location).toString("latin1") }).end());
  const outbound = openOutbound(readReach(`127.0.0.1:${door.port}`), { resolve });
  const starts = ["https://", "http://", "webcal://", "//", "\\\\"];
  // A header has one line.
  const forms = [...ofThisMachine.flatMap((form) => starts.map((start) => start + form)), ...inside]
    .filter((form) => !/[\r\n]/.test(form))
    .map(decoy.write);
  const followed: string[] = [];
  for (const form of forms) {
    location = form;
    const answer = await outbound.request(door.origin);
    if (answer.kind !== "refused" || !/sends on to/.test(answer.message)) followed.push(form);
  }
  found("The server is no weapon: redirects", decoy.connections() === 0, `${forms.length} redirects, ${decoy.connections()} connections`);
  expect(followed).toEqual([]);
  expect(forms.length).toBeGreaterThanOrEqual(60);
  expect(door.connections()).toBe(forms.length);
  expect(decoy.connections()).toBe(0);
});

// Tests may not leave this machine: that they are stopped at an address shows that it was the one connected to.
const stoppedAt = (address: string) => `A test tried to reach ${address}.`;

test.each([
  ["https://93.184.216.34/", "93.184.216.34"],
  ["https://[2606:2800:220:1::1]/", "2606:2800:220:1::1"],
  ["webcal://public.example/mine.ics", "93.184.216.34"],
  ["https://public.example:8443/mine.ics", "93.184.216.34"],
])("what is public is not refused: %s is tried", async (url, address) => {
  const outbound = openOutbound(readReach(undefined), { resolve: async () => ["93.184.216.34"] });
  await expect(outbound.request(url)).rejects.toThrow(stoppedAt(address));
});

test("a name that is public when it is looked at and inside a moment later leads nowhere: it is looked up once, and that address is used", async () => {
  const decoy = await openDecoy();
  const server = await openNameServer((_, nth) => (nth === 1 ? ["93.184.216.34"] : ["127.0.0.1"]));
  const outbound = openOutbound(readReach(undefined), { resolve: server.resolve });
  const url = decoy.write("https://turning.example:V4/");
  await expect(outbound.request(url)).rejects.toThrow(stoppedAt("93.184.216.34"));
  expect(server.asked.toSorted()).toEqual(["A turning.example", "AAAA turning.example"]);
  expect(await outbound.request(url)).toMatchObject({ kind: "refused" });
  expect(decoy.connections()).toBe(0);
});

test("this machine’s own public addresses are inside too, as are its neighbours’ at home", async () => {
  const interfaces = () => ({
    lo: [{ address: "127.0.0.1", cidr: "127.0.0.1/8", family: "IPv4" as const }],
    eth0: [
      { address: "93.184.216.34", cidr: "93.184.216.34/24", family: "IPv4" as const },
      { address: "2606:2800:220:1::7", cidr: "2606:2800:220:1::7/128", family: "IPv6" as const },
    ],
  });
  const resolve = async () => ["93.184.216.35", "2606:2800:220:1::8"];
  const outbound = openOutbound(readReach(undefined), { resolve, interfaces });
  for (const url of [
    "https://93.184.216.34/",
    "https://[2606:2800:220:1::7]:8443/",
    "https://[2606:2800:220:1:ffff::1]/",
    "https://router.example/",
  ])
    expect(await outbound.request(url), url).toMatchObject({ kind: "refused" });
  await expect(outbound.request("https://93.184.216.35/")).rejects.toThrow(stoppedAt("93.184.216.35"));
  await expect(outbound.request("https://[2606:2800:220:2::1]/")).rejects.toThrow(stoppedAt("2606:2800:220:2::1"));
});

test("what the operator allows at one port, or under one name, is not allowed at another", async () => {
  const decoy = await openDecoy();
  const { resolve } = await openNames();
  const outbound = openOutbound(readReach(`127.0.0.1:${decoy.v4.port + 1}, decoy6.example, 10.0.0.0/8`), { resolve });
  for (const form of ["http://127.0.0.1:V4/", "https://localhost:V4/", "http://[::1]:V6/", "http://mixed-families.example:V6/"])
    expect(await outbound.request(decoy.write(form)), form).toMatchObject({ kind: "refused" });
  expect(decoy.connections()).toBe(0);
  await outbound.request(decoy.write("http://decoy6.example:V6/"));
  expect(decoy.connections()).toBe(1);
});

test("no proxy of the environment is asked, so that nobody else looks names up", async () => {
  const decoy = await openDecoy();
  const proxy = await openFarSocket((socket) => socket.end());
  onTestFinished(setGlobalProxyFromEnv({ http_proxy: proxy.origin, https_proxy: proxy.origin }));
  const outbound = openOutbound(readReach(`127.0.0.1:${decoy.v4.port}`));
  for (const scheme of schemes) await outbound.request(decoy.write(`${scheme}127.0.0.1:V4/`));
  expect([decoy.connections(), proxy.connections()]).toEqual([schemes.length, 0]);
  // What asks as Node does is sent to the proxy: it is there, and can hear.
  await expect(fetch(decoy.v4.origin)).rejects.toThrow("fetch failed");
  expect([decoy.connections(), proxy.connections()]).toEqual([schemes.length, 1]);
});
