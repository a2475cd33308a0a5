import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasRadicale, type Person, type Radicale, startRadicale } from "../../../../test/support/radicale.ts";
import { openOutbound, readReach } from "../../../kernel/outbound/index.ts";
import { discoverCalendars, fetchCalendar, type SyncPoint } from "./index.ts";

const outbound = openOutbound(readReach("127.0.0.1"));

describe.skipIf(!hasRadicale)("a Radicale", () => {
  let radicale: Radicale;
  let people = 0;
  beforeAll(async () => {
    radicale = await startRadicale();
  });
  afterAll(() => radicale?.stop());

  const somebody = (): Person => radicale.addPerson(`nora${people++}`, "tea: pot ü");
  const discover = (person: Person, address: string, password = person.password) =>
    discoverCalendars(outbound, { address, user: person.user, password });
  const read = ({ user, password, at }: Person, path: string, since?: SyncPoint) =>
    fetchCalendar(outbound, { url: at(path), user, password, ...(since && { since }) });

  describe("tells of the calendars", () => {
    let nora: Person;
    beforeAll(async () => {
      nora = somebody();
      await nora.makeCalendar(`/${nora.user}/work/`, { name: "Arbeit & mehr", colour: "#FF2968FF" });
      await nora.makeCalendar(`/${nora.user}/f%C3%BCr%20uns/`, { holds: ["VEVENT", "VTODO"] });
      await nora.makeCalendar(`/${nora.user}/tasks/`, { name: "To do", holds: ["VTODO"] });
      await nora.makeAddressBook(`/${nora.user}/people/`);
    });

    test.each([
      ["the address of the server", ({ at }: Person) => at("")],
      ["the well-known address", ({ at }: Person) => at("/.well-known/caldav")],
      ["the address of a principal, which is their home too", ({ at, user }: Person) => at(`/${user}/`)],
      ["that address without its end", ({ at, user }: Person) => at(`/${user}`)],
      ["an address of theirs where nothing is", ({ at, user }: Person) => at(`/${user}/nothing/here/`)],
    ])("by %s; tasks and people are left out", async (_, addressOf) => {
      const found = await discover(nora, addressOf(nora));
      expect(found).toMatchObject({ kind: "found", addresses: [] });
      const calendars = found.kind === "found" ? found.calendars.toSorted((a, b) => a.url.localeCompare(b.url)) : [];
      expect(calendars).toEqual([
        {
          url: nora.at(`/${nora.user}/f%C3%BCr%20uns/`),
          name: `${nora.user}/für uns`,
          ctag: expect.any(String) as string,
          token: expect.stringContaining("http") as string,
          syncs: true,
        },
        {
          url: nora.at(`/${nora.user}/work/`),
          name: "Arbeit & mehr",
          colour: "#ff2968",
          ctag: expect.any(String) as string,
          token: expect.stringContaining("http") as string,
          syncs: true,
        },
      ]);
    });

    test("by the address of one calendar: that one", async () => {
      const found = await discover(nora, nora.at(`/${nora.user}/work/`));
      expect(found).toMatchObject({ kind: "found", calendars: [{ name: "Arbeit & mehr" }] });
    });

    test.each([
      ["a wrong password", (person: Person) => discover(person, person.at(""), "coffee"), "app password"],
      ["somebody unknown", (person: Person) => discover({ ...person, user: "nobody" }, person.at("")), "app password"],
      ["no name", (person: Person) => discover({ ...person, user: "" }, person.at("")), "Give the name"],
      ["a name with a colon", (person: Person) => discover({ ...person, user: "no:ra" }, person.at("")), "no colon"],
    ])("not to %s", async (_, asked, words) => {
      const found = await asked(nora);
      expect(found).toEqual({ kind: "problem", problem: expect.stringContaining(words) as string });
    });

    test("not those of somebody else, at whose address they ask: their own", async () => {
      const other = somebody();
      await other.makeCalendar(`/${other.user}/own/`, { name: "Own" });
      const found = await discover(other, nora.at(`/${nora.user}/work/`));
      expect(found).toMatchObject({ kind: "found", calendars: [{ name: "Own" }] });
    });

    test("not when there is none for events", async () => {
      const empty = somebody();
      await empty.makeCalendar(`/${empty.user}/tasks/`, { holds: ["VTODO"] });
      expect(await discover(empty, empty.at(""))).toEqual({
        kind: "problem",
        problem: expect.stringContaining("no calendar for events") as string,
      });
    });
  });

  describe("hands out a calendar", () => {
    const event = (uid: string, summary: string, ...more: readonly string[]) =>
      calendar(
        "BEGIN:VEVENT",
        `UID:${uid}`,
        "DTSTAMP:20260901T080000Z",
        "DTSTART:20260907T153000Z",
        `SUMMARY:${summary}`,
        ...more,
        "END:VEVENT",
      );
    const calendar = (...lines: readonly string[]) =>
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN", ...lines, "END:VCALENDAR", ""].join("\r\n");

    async function someCalendar() {
      const person = somebody();
      const path = `/${person.user}/work/`;
      await person.makeCalendar(path, { name: "Work" });
      await person.put(`${path}a.ics`, event("a", "Sync"));
      await person.put(`${path}Gr%C3%B6%C3%9Fe%20%26%20mehr.ics`, event("b", "Größe & mehr <3"));
      await person.put(
        `${path}series.ics`,
        calendar(
          ...[
            "BEGIN:VEVENT",
            "UID:c",
            "DTSTAMP:20260901T080000Z",
            "DTSTART:20260907T153000Z",
            "RRULE:FREQ=WEEKLY",
            "SUMMARY:Weekly",
            "END:VEVENT",
          ],
          ...["BEGIN:VEVENT", "UID:c", "DTSTAMP:20260901T080000Z", "RECURRENCE-ID:20260914T153000Z", "DTSTART:20260914T170000Z"],
          ...["SUMMARY:Moved", "END:VEVENT"],
        ),
      );
      const first = await read(person, path);
      if (first.kind !== "changed") throw new Error(`The first reading gave: ${JSON.stringify(first)}`);
      return { person, path, first };
    }

    test("whole at first: umlauts and spaces in addresses, a series with its exceptions as one", async () => {
      const { path, first } = await someCalendar();
      expect(first).toMatchObject({ kind: "changed", full: true, removed: [], missing: 0, point: { token: expect.any(String) as string } });
      const texts = new Map(first.items.map(({ href, text }) => [href, text]));
      expect([...texts.keys()].toSorted()).toEqual([`${path}Gr%C3%B6%C3%9Fe%20%26%20mehr.ics`, `${path}a.ics`, `${path}series.ics`]);
      expect(texts.get(`${path}Gr%C3%B6%C3%9Fe%20%26%20mehr.ics`)).toContain("SUMMARY:Größe & mehr <3");
      expect(texts.get(`${path}series.ics`)?.match(/BEGIN:VEVENT/g)).toHaveLength(2);
      expect(texts.get(`${path}series.ics`)).toContain("RECURRENCE-ID");
      for (const { etag } of first.items) expect(etag).toMatch(/^".+"$/);
    });

    test("not again while nothing changes; then what was changed, added and removed", async () => {
      const { person, path, first } = await someCalendar();
      expect(await read(person, path, first.point)).toEqual({ kind: "unchanged", point: first.point });
      await person.put(`${path}a.ics`, event("a", "Sync at six"));
      await person.put(`${path}d%20%C3%A9.ics`, event("d", "New"));
      await person.remove(`${path}series.ics`);
      const next = await read(person, path, first.point);
      expect(next).toMatchObject({ kind: "changed", full: false, removed: [`${path}series.ics`], missing: 0 });
      if (next.kind !== "changed") return;
      expect(next.items.map(({ href }) => href).toSorted()).toEqual([`${path}a.ics`, `${path}d%20%C3%A9.ics`]);
      expect(next.items.find(({ href }) => href === `${path}a.ics`)?.text).toContain("SUMMARY:Sync at six");
      expect(await read(person, path, next.point)).toEqual({ kind: "unchanged", point: next.point });
    });

    test("what came and went in between is only gone", async () => {
      const { person, path, first } = await someCalendar();
      await person.put(`${path}short.ics`, event("e", "Short"));
      await person.remove(`${path}short.ics`);
      const next = await read(person, path, first.point);
      expect(next.kind === "changed" ? next.items : []).toEqual([]);
    });

    test("anew when it does not know the token, or the token is nonsense", async () => {
      const { person, path, first } = await someCalendar();
      const unknown = first.point.token!.replace(/[0-9a-f]{64}$/, "0".repeat(64));
      for (const token of [unknown, "nonsense <&\u0000>"])
        expect(await read(person, path, { token })).toMatchObject({ kind: "changed", full: true, items: [{}, {}, {}], point: first.point });
    });

    test("of more than a hundred entries", async () => {
      const { person, path } = await someCalendar();
      const all = Array.from({ length: 120 }, (_, index) => event(`many-${index}`, `Number ${index}`));
      await person.remove(path);
      await person.putWhole(
        path,
        all.map((one) => /BEGIN:VEVENT[^]*END:VEVENT/.exec(one)![0]),
      );
      const whole = await read(person, path);
      expect(whole).toMatchObject({ kind: "changed", full: true, missing: 0 });
      expect(new Set(whole.kind === "changed" ? whole.items.map(({ href }) => href) : [])).toHaveProperty("size", 120);
    });

    test("that is empty", async () => {
      const person = somebody();
      await person.makeCalendar(`/${person.user}/empty/`);
      const first = await read(person, `/${person.user}/empty/`);
      expect(first).toMatchObject({ kind: "changed", full: true, items: [] });
    });

    test("no longer when it was deleted, or the password was changed", async () => {
      const { person, path, first } = await someCalendar();
      expect(await read({ ...person, password: "old" }, path, first.point)).toMatchObject({
        kind: "unauthorised",
        message: expect.stringContaining("app password") as string,
      });
      await person.remove(path);
      expect(await read(person, path, first.point)).toMatchObject({ kind: "gone" });
      expect(await read(person, path)).toMatchObject({ kind: "gone" });
    });
  });

  test("that was stopped is not reached, and that is said", async () => {
    const other = await startRadicale();
    const person = other.addPerson("nora", "tea");
    await other.stop();
    expect(await discover(person, person.at(""))).toEqual({
      kind: "problem",
      problem: expect.stringContaining("nothing answers") as string,
    });
    expect(await read(person, "/nora/work/")).toEqual({ kind: "failed", message: expect.stringContaining("nothing answers") as string });
    expect(await read(person, "/nora/work/", { token: "t" })).toMatchObject({ kind: "failed" });
  });
});
