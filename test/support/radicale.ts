import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findRadicale } from "../../tools/system.mjs";

/** Whether there is a Radicale to test with; says so once when there is none. */
export const hasRadicale = findRadicale() !== undefined;
if (!hasRadicale)
  console.warn("No Radicale: what it would tell about calendars is skipped. Install one (on Debian: apt-get install radicale).");

/** A calendar server of this test run's own, on a free loopback port, with a storage that goes when it stops. */
export interface Radicale {
  /** "http://127.0.0.1:49152" */
  readonly origin: string;
  readonly port: number;
  /** Takes in somebody with an empty home, "/name/". */
  addPerson(user: string, password: string): Person;
  stop(): Promise<void>;
}

/** Somebody who keeps calendars there, with a program of their own that writes. Paths begin with "/". */
export interface Person {
  readonly user: string;
  readonly password: string;
  /** The whole address of a path. */
  readonly at: (path: string) => string;
  /** Makes a calendar for events, for tasks (["VTODO"]), or for whatever is named. */
  makeCalendar(
    path: string,
    named?: { readonly name?: string; readonly colour?: string; readonly holds?: readonly string[] },
  ): Promise<void>;
  makeAddressBook(path: string): Promise<void>;
  put(path: string, calendar: string): Promise<void>;
  /** Makes a calendar of many events at once, each from its BEGIN to its END. */
  putWhole(path: string, events: readonly string[]): Promise<void>;
  remove(path: string): Promise<void>;
}

const startsWithinMs = 30_000;

export async function startRadicale(): Promise<Radicale> {
  const folder = mkdtempSync(join(tmpdir(), "enough-radicale-"));
  const [config, passwords] = [join(folder, "config"), join(folder, "passwords")];
  writeFileSync(passwords, "");
  writeFileSync(config, configuration(folder, passwords));
  const server = spawn(findRadicale()!, ["--config", config], {
    env: { ...process.env, LC_ALL: "C.UTF-8" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const exit = once(server, "exit");
  const kill = () => server.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async (): Promise<void> => {
    server.kill("SIGTERM");
    await exit;
    process.off("exit", kill);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const patience = setTimeout(kill, startsWithinMs);
    const port = await listening(server);
    clearTimeout(patience);
    const origin = `http://127.0.0.1:${port}`;
    const addPerson = (user: string, password: string): Person => {
      appendFileSync(passwords, `${user}:${password}\n`);
      return personAt(origin, user, password);
    };
    return { origin, port, addPerson, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function configuration(folder: string, passwords: string): string {
  return [
    "[server]\nhosts = 127.0.0.1:0",
    `[auth]\ntype = htpasswd\nhtpasswd_filename = ${passwords}\nhtpasswd_encryption = plain\ndelay = 0.001`,
    "[rights]\ntype = owner_only",
    `[storage]\nfilesystem_folder = ${join(folder, "storage")}`,
    "[web]\ntype = none",
    "[logging]\nlevel = info",
  ].join("\n\n");
}

/** The port that it chose, once it is ready. */
async function listening(server: ChildProcess): Promise<number> {
  let said = "";
  for await (const chunk of server.stderr!.setEncoding("utf8")) {
    said += String(chunk);
    const port = /Listening on '\[?127\.0\.0\.1\]?:(\d+)'/.exec(said)?.[1];
    if (port === undefined || !said.includes("server ready")) continue;
    server.stderr!.resume();
    return Number(port);
  }
  throw new Error(`Radicale did not start:\n${said}`);
}

function personAt(origin: string, user: string, password: string): Person {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
  const send = async (method: string, path: string, body?: string, type = "application/xml"): Promise<void> => {
    const headers = { authorization, "content-type": `${type}; charset=utf-8` };
    const { ok, status } = await fetch(`${origin}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
    if (!ok) throw new Error(`Radicale answered ${method} ${path} with ${status}.`);
  };
  return {
    user,
    password,
    at: (path) => `${origin}${path}`,
    makeCalendar: (path, { name, colour, holds = ["VEVENT"] } = {}) => {
      const said = [
        name === undefined ? "" : `<d:displayname>${name.replaceAll("&", "&amp;")}</d:displayname>`,
        colour === undefined ? "" : `<a:calendar-color>${colour}</a:calendar-color>`,
        `<c:supported-calendar-component-set>${holds.map((kind) => `<c:comp name="${kind}"/>`).join("")}</c:supported-calendar-component-set>`,
      ];
      const spaces = 'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:a="http://apple.com/ns/ical/"';
      return send("MKCALENDAR", path, `<c:mkcalendar ${spaces}><d:set><d:prop>${said.join("")}</d:prop></d:set></c:mkcalendar>`);
    },
    makeAddressBook: (path) => {
      const spaces = 'xmlns:d="DAV:" xmlns:r="urn:ietf:params:xml:ns:carddav"';
      const kind = "<d:resourcetype><d:collection/><r:addressbook/></d:resourcetype>";
      return send("MKCOL", path, `<d:mkcol ${spaces}><d:set><d:prop>${kind}</d:prop></d:set></d:mkcol>`);
    },
    put: (path, calendar) => send("PUT", path, calendar, "text/calendar"),
    putWhole: (path, events) =>
      send(
        "PUT",
        path,
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN", ...events, "END:VCALENDAR", ""].join("\r\n"),
        "text/calendar",
      ),
    remove: (path) => send("DELETE", path),
  };
}
