import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAuthority } from "../../../../test/support/certificate.ts";
import { type Asked, type DavServer, entry, multistatus, openDavServer, type Reply } from "../../../../test/support/dav-server.ts";
import { openFarSocket } from "../../../../test/support/far-server.ts";
import { freePort } from "../../../../test/support/postgres.ts";
import { type Outbound, openOutbound, readReach } from "../../../kernel/outbound/index.ts";
import { discoverCalendars } from "./index.ts";

// Servers that find their people's calendars in other ways than Radicale, over TLS and under names.

const authority = makeAuthority();
const usual = getCACertificates("default");
beforeAll(() => setDefaultCACertificates([...usual, authority.cert]));
afterAll(() => setDefaultCACertificates(usual));

const outbound = openOutbound(readReach("127.0.0.1"), { resolve: async (host) => (host.startsWith("no.") ? [] : ["127.0.0.1"]) });
const discover = (address: string, by: Outbound = outbound) => discoverCalendars(by, { address, user: "nora", password: "tea" });
const problem = (words: string) => ({ kind: "problem", problem: expect.stringContaining(words) as string });
const isSignedIn = ({ authorization }: Asked) => authorization === `Basic ${Buffer.from("nora:tea").toString("base64")}`;

/** What a server answers, by the first part of its name and the path: "dav/nora/". */
type Answers = Readonly<Record<string, Reply | ((asked: Asked) => Reply)>>;

/** A server under all names of one site. Redirects it gives to everybody, the rest to those who sign in. */
async function openSite(site: string, answers: Answers): Promise<DavServer & { at(address: string): string }> {
  const server = await openDavServer(
    (asked) => {
      const found = answers[`${asked.host.split(".")[0]}${asked.path}`] ?? { status: 404 };
      const reply = typeof found === "function" ? found(asked) : found;
      return reply.headers || isSignedIn(asked) ? reply : { status: 401, headers: { "www-authenticate": 'Basic realm="x"' } };
    },
    authority.certify(`*.${site}`),
  );
  const at = (address: string) => `https://${address.replace(/^[^/]*/, `$&.${site}:${server.port}`)}`;
  return { ...server, at };
}

const to = (location: string, status = 301): Reply => ({ status, headers: { location } });
const collection = "<resourcetype><collection/></resourcetype>";
const me = (href: string) => multistatus(entry("/", `${collection}<current-user-principal><href>${href}</href></current-user-principal>`));
const hrefs = (...all: readonly string[]) => all.map((href) => `<href>${href}</href>`).join("");
const home = (...all: readonly string[]) => multistatus(entry("/nora/", `<c:calendar-home-set>${hrefs(...all)}</c:calendar-home-set>`));
const calendar = (href: string, more = "") =>
  entry(href, `<resourcetype><collection/><c:calendar/></resourcetype>${more}`, "<displayname/><sync-token/>");
const only = (kind: string) => `<c:supported-calendar-component-set><c:comp name="${kind}"/></c:supported-calendar-component-set>`;
const plain: Answers = { "dav/": me("/nora/"), "dav/nora/": home("/cal/"), "dav/cal/": multistatus(calendar("/cal/one/")) };
const one = { kind: "found", calendars: [{ name: "one" }] };

describe("calendars are found", () => {
  test("as iCloud keeps them: on another host of the same site, with the addresses that she is invited under", async () => {
    const cloud: { port?: number } = {};
    const site = await openSite("cloud.test", {
      "caldav/.well-known/caldav": to("/"),
      "caldav/": me("/1234/principal/"),
      "caldav/1234/principal/": () =>
        multistatus(
          entry(
            "/1234/principal/",
            `<c:calendar-home-set>${hrefs(`https://p42-caldav.cloud.test:${cloud.port}/1234/calendars/`)}</c:calendar-home-set>
             <c:calendar-user-address-set>${hrefs("mailto:Nora@Cloud.test", "MAILTO:nora@cloud.test", "/1234/", "mailto:n.b@other.test")}</c:calendar-user-address-set>`,
          ),
        ),
      "p42-caldav/1234/calendars/": multistatus(
        entry("/1234/calendars/", collection),
        calendar(
          "/1234/calendars/work/",
          "<displayname> Work &amp; more </displayname><a:calendar-color>#1BADF8FF</a:calendar-color><s:getctag>c7</s:getctag>",
        ),
        calendar("/1234/calendars/odd/", "<displayname>1e5</displayname><a:calendar-color>url(x)</a:calendar-color>"),
        calendar("/1234/calendars/tasks/", only("VTODO")),
        calendar("/1234/calendars/Gr%C3%B6%C3%9Fe/", only("VEVENT")),
        calendar("https://caldav.evil.test/x/"),
        entry("/1234/calendars/inbox/", "<resourcetype><collection/><c:schedule-inbox/></resourcetype>"),
      ),
    });
    cloud.port = site.port;
    expect(await discover(site.at("caldav"))).toEqual({
      kind: "found",
      calendars: [
        { url: site.at("p42-caldav/1234/calendars/work/"), name: "Work & more", colour: "#1badf8", ctag: "c7", syncs: false },
        { url: site.at("p42-caldav/1234/calendars/odd/"), name: "1e5", syncs: false },
        { url: site.at("p42-caldav/1234/calendars/Gr%C3%B6%C3%9Fe/"), name: "Größe", syncs: false },
      ],
      addresses: ["nora@cloud.test", "n.b@other.test"],
    });
    expect(new Set(site.asked.map(({ host }) => host))).toEqual(new Set(["caldav.cloud.test", "p42-caldav.cloud.test"]));
  });

  test.each([301, 302, 303, 307, 308])(
    "where the well-known address leads with %i: to another host, where the password goes with it",
    async (status) => {
      const cloud: { at?: string } = {};
      const site = await openSite("cloud.test", { ...plain, "www/.well-known/caldav": () => to(cloud.at!, status) });
      cloud.at = site.at("dav/");
      expect(await discover(site.at("www"))).toMatchObject(one);
    },
  );

  test("where the well-known address leads for GET alone", async () => {
    const lead = ({ method }: Asked) => (method === "GET" ? to("/") : { status: 405 });
    const root = ({ method }: Asked) => (method === "GET" ? { status: 200 } : me("/nora/"));
    const site = await openSite("cloud.test", { ...plain, "dav/.well-known/caldav": lead, "dav/": root });
    expect(await discover(site.at("dav"))).toMatchObject(one);
    expect(site.asked.slice(0, 2).map(({ method }) => method)).toEqual(["PROPFIND", "GET"]);
  });

  test("though the well-known address leads nowhere, or to plain http as behind a careless proxy", async () => {
    for (const reply of [{ status: 404 }, to("/.well-known/caldav"), to("http://dav.cloud.test/remote.php/dav/")]) {
      const site = await openSite("cloud.test", {
        "dav/.well-known/caldav": reply,
        "dav/remote.php/dav/": me("/nora/"),
        "dav/nora/": home("/cal/"),
        "dav/cal/": multistatus(calendar("/cal/one/")),
      });
      expect(await discover(site.at("dav"))).toMatchObject(one);
    }
  });

  test("in all homes; one that cannot be looked into hides none of the others", async () => {
    const site = await openSite("cloud.test", {
      "dav/": me("/nora/"),
      "dav/nora/": home("/own/", "/broken/", "/shared/", "https://evil.test/"),
      "dav/own/": multistatus(calendar("/own/a/"), calendar("/shared/b/")),
      "dav/broken/": { status: 500 },
      "dav/shared/": multistatus(calendar("/shared/b/"), calendar("/shared/c/")),
    });
    const found = await discover(site.at("dav"));
    expect(found.kind === "found" ? found.calendars.map(({ name }) => name) : found).toEqual(["a", "b", "c"]);
  });

  test("by a mail address: at its domain, else at the host that is named for it", async () => {
    const hidden = { ...plain, "caldav/": me("/nora/"), "caldav/nora/": home("/cal/"), "caldav/cal/": multistatus(calendar("/cal/one/")) };
    const site = await openSite("cloud.test", hidden);
    // The usual port is not a test's to listen on.
    const usualPort = "https://$1.cloud.test:$2";
    const by: Outbound = {
      async request(url, ask) {
        const answer = await outbound.request(
          url.replace(/^https:\/\/(\w+)\.cloud\.test()/, usualPort.replace("$2", String(site.port))),
          ask,
        );
        return answer.kind === "answered" ? { ...answer, url: answer.url.replace(`:${site.port}`, "") } : answer;
      },
    };
    expect(await discover("nora@dav.cloud.test", by)).toMatchObject({ ...one, calendars: [{ url: "https://dav.cloud.test/cal/one/" }] });
    expect(await discover("nora@no.cloud.test", outbound)).toEqual(problem("There is no “no.cloud.test”"));
  });
});

describe("a person is told", () => {
  test("that a server leads to another site, where the password does not go", async () => {
    const far = await openSite("evil.test", { "dav/": me("/nora/") });
    const site = await openSite("cloud.test", { "dav/.well-known/caldav": to(far.at("dav/")) });
    expect(await discover(site.at("dav"))).toEqual(problem(`leads on to ${new URL(far.at("dav")).origin}`));
    const hrefOnly = await openSite("cloud.test", { "dav/": me(far.at("dav/")) });
    expect(await discover(hrefOnly.at("dav"))).toEqual(problem("no calendar"));
    expect(far.asked.some(({ authorization }) => authorization !== undefined)).toBe(false);
  });

  test("that the password is wrong, after a single try", async () => {
    const server = await openDavServer(() => ({ status: 401, headers: { "www-authenticate": 'Basic realm="x"' } }));
    expect(await discover(server.origin)).toEqual(problem("app password"));
    expect(server.asked).toHaveLength(1);
  });

  test("that she is nobody there, where everybody may look at the first page", async () => {
    const stranger = multistatus(entry("/", `${collection}<current-user-principal><unauthenticated/></current-user-principal>`));
    const server = await openDavServer(() => stranger);
    expect(await discover(server.origin)).toEqual(problem("app password"));
  });

  test.each([
    ["how to sign in otherwise", { status: 401, headers: { "www-authenticate": 'Bearer realm="x"' } }, "asks for “bearer”"],
    ["of Digest", { status: 401, headers: { "www-authenticate": 'Digest realm="x", nonce="y"' } }, "switch it to “Basic”"],
    ["of a web page", { status: 200, headers: { "content-type": "text/html" }, body: "<!doctype html><title>Hello" }, "no calendar at"],
    ["of a page in the place of an answer", { body: "<!doctype html><title>Hello" }, "document type"],
    ["of laughs", { body: '<!DOCTYPE m [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><m>&b;</m>' }, "document type"],
    ["that it is busy", { status: 503 }, "busy"],
    ["that it is broken", { status: 502 }, "trouble of its own"],
    ["that nothing is to be seen", { status: 403 }, "does not let you see"],
    ["that it says nothing", { body: '<multistatus xmlns="DAV:"/>' }, "says nothing"],
  ])("%s", async (_, reply, words) => {
    const server = await openDavServer(() => reply);
    expect(await discover(server.origin)).toEqual(problem(words));
    expect(await discover(`${server.origin}/some/where/`)).toEqual(problem(words));
  });

  test("that a host hangs up, after a second try", async () => {
    const { origin, connections } = await openFarSocket((socket) => socket.destroy());
    expect(await discover(origin)).toEqual(problem("broke off"));
    expect(connections()).toBe(2);
  });

  test("why the place where the calendars live cannot be looked into", async () => {
    const site = await openSite("cloud.test", { ...plain, "dav/cal/": { status: 503 } });
    expect(await discover(site.at("dav"))).toEqual(problem("busy"));
  });

  test("that nobody is there", async () => {
    expect(await discover(`http://127.0.0.1:${await freePort()}`)).toEqual(problem("nothing answers"));
    expect(await discover("https://no.cloud.test/dav/")).toEqual(problem("There is no “no.cloud.test”"));
  });

  test("that an address inside is not for everybody", async () => {
    expect(await discover("http://127.0.0.1:5232/", openOutbound(readReach(undefined)))).toEqual(problem("ENOUGH_ALLOW_LAN"));
  });
});
