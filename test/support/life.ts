import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ids } from "./life-ids.ts";
import {
  askFor,
  closeDays,
  fillIn,
  lookBack,
  pickCards,
  planForHardHours,
  practise,
  reviewSeason,
  setPriorities,
  takeCourses,
  thinkOver,
  writeDown,
} from "./life-practised.ts";
import { type Browser, makePerson, passphrase, type TestHouse } from "./house.ts";

// A person who has used every room: what crawls, forgeries and strangers are tried on. 2026-09-15 is a Tuesday, in week 38.

/** An action of the API with input that it takes. */
export interface Example {
  readonly action: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Life {
  /** Signed in, on a device that is theirs. */
  readonly browser: Browser;
  /** Holds the cookie of a session that may only capture. */
  readonly capturing: Browser;
  readonly recoveryCode: string;
  readonly ids: Ids;
  /** What was done, action by action, in an order in which it can be done again. */
  readonly examples: readonly Example[];
}

export const week = "2026-W37";
export const fixtures = join(import.meta.dirname, "..", "fixtures");
export const fixtureNames = ["outlook-work.ics", "google-family.ics", "aw-buckets-export.json"] as const;

/** A fixture as a file that somebody sends; with a word put before each title of a calendar's events. */
export function fixtureFile(name: (typeof fixtureNames)[number], word = ""): File {
  const text = readFileSync(join(fixtures, name), "utf8");
  return new File([word === "" ? text : text.replaceAll(/^SUMMARY[^:]*:/gm, (begin) => `${begin}${word} `)], name);
}

/**
 * Makes a person whose notebook holds something of all that can be done. `word` stands in every text that is theirs; `more` is sent along
 * with everything.
 */
export async function live(house: TestHouse, name: string, word = "marigold", more: object = {}): Promise<Life> {
  const { browser, recoveryCode } = await makePerson(house, name);
  const examples: Example[] = [];
  const undos: string[] = [];
  const done = async (action: string, path: string, body: Example["body"]): Promise<any> => {
    examples.push({ action, path, body });
    const answer = await browser.json("POST", `/api${path}`, { ...more, ...body });
    if (answer.status !== 200) throw new Error(`${action} was not done: ${answer.status} ${answer.body}`);
    if (answer.json().undo) undos.push(answer.json().undo);
    return answer.json().result;
  };
  const kept = await bringIn(browser, word);
  await done("sources.keep", `/imports/${kept}/keep`, { self: ["nora.lind@harbour-studio.example"] });
  await carryOn(done, word);
  await sendPart(done, word);
  await liveAtHome(done, word);
  const shift = await pickShift(browser, done);
  const log = await noteDown(done, word);
  const rule = await done("areas.add-rule", "/rules", { when: { title: `${word} choir` }, area: "friends" });
  await done("areas.correct", "/corrections", { area: "health", scope: "title", clue: { title: `${word} walk`, calendar: "Family" } });
  await done("areas.raise-rule", `/rules/${rule.id}/raise`, {});
  await done("areas.set-learned", "/areas/learned", { on: true });
  await done("teach.answer", "/areas/teach", { answers: { first: { when: { title: `${word} tandem` }, area: "friends" } } });
  await settleIn(done, word);
  const sitting = await answerQuestions(browser, done);
  const practised = await practise(done);
  const feed = await followCalendars(done, word);
  const experiment = await tryOut(done, word);
  const journal = await writeDown(done, word);
  await pickCards(done);
  const loop = await closeDays(done, word);
  const thing = await setPriorities(done, word);
  const life = await lookBack(done, word);
  const asked = await askFor(done, word);
  await done("insights.choose", "/insights", { outcomes: ["mood", "after-hours"], factors: ["meetings", "area:family"] });
  const thought = await thinkOver(done, word);
  const run = await fillIn(done, word);
  const courses = await takeCourses(done, word);
  const seasonReview = await reviewSeason(done, word);
  await planForHardHours(done, word);
  await letGo(browser, done, word);
  const other = house.browser();
  await other.post("/sign-in", { name, passphrase, own: "on" });
  other.cookies.delete("enough");
  const session = /\/sessions\/([0-9a-f]{64})\/end/.exec((await browser.get("/settings")).body)![1]!;
  const ids = {
    import: kept,
    ...log,
    rule: rule.id,
    shift,
    undo: undos.at(-1)!,
    session,
    feed,
    sitting,
    experiment,
    thought,
    practised,
    journal,
    loop,
    run,
    thing,
    ...life,
    ...asked,
    ...courses,
    seasonReview,
  };
  return { browser, capturing: other, recoveryCode, ids, examples };
}

export type Do = (action: string, path: string, body: Example["body"]) => Promise<any>;

async function bringIn(browser: Browser, word: string): Promise<string> {
  const answer = await browser.post("/imports", { files: fixtureNames.map((name) => fixtureFile(name, word)) });
  if (answer.status !== 303) throw new Error(`The files were not taken: ${answer.body}`);
  return answer.location!.split("/").at(-1)!;
}

/** What a device did on an evening in June. */
async function carryOn(done: Do, word: string): Promise<void> {
  const from = Date.parse("2026-06-10T18:00:00Z") / 1000;
  await done("sources.sync", "/syncs", {
    device: `${word}-laptop`,
    from,
    to: from + 3600,
    keys: [{ app: `${word} player`, site: `${word}.example`, title: `${word} film`, area: "rest", because: "the app is a player" }],
    starts: [from],
    lengths: [1800],
    key: [0],
  });
}

/** A long export of which the command has sent one month of two. */
async function sendPart(done: Do, word: string): Promise<void> {
  const device = `${word}-desk`;
  const start = Date.parse("2026-05-04T18:00:00Z") / 1000;
  const key = { app: `${word} editor`, area: "work", because: "the app is an editor" };
  const months = ["2026-04", "2026-05"].map((month) => ({ device, month }));
  const file = { file: `${word}.json`, kind: "activitywatch", digest: "0a".repeat(32), bytes: 1000, devices: [], first: null, last: null };
  await done("sources.bring-part", "/imports/parts", {
    file: { ...file, problems: [{ file: `${word}.json`, line: 3, message: `${word} is not whole.` }] },
    months,
    pieces: [{ ...months[1], keys: [key], starts: [start], lengths: [900], key: [0] }],
  });
}

/** What matters, and what is enough. */
async function liveAtHome(done: Do, word: string): Promise<void> {
  await done("areas.set", "/areas", {
    labels: { work: `${word} work` },
    added: `${word} garden`,
    used: ["work", "family", "partner", "home", "health", "rest", "friends"],
  });
  await done("meaning.values", "/meaning/values", { chosen: ["family", `${word} mornings`], own: `${word} calm` });
  await done("meaning.importance", "/meaning/importance", { byArea: { work: 6, family: 9, rest: 7 } });
  await done("meaning.season", "/meaning/season", {
    name: `${word} launch`,
    from: "2026-09-01",
    review: "2026-10-01",
    stances: { work: "lean in", friends: "pause", home: "good enough" },
    goodEnough: { home: 120 },
  });
  await done("meaning.enough", "/meaning/enough", {
    bands: { work: { to: 2100 }, family: { from: "9:30" }, rest: { from: 300, to: 900 } },
  });
  await done("meaning.fit-mode", "/meaning/fit-mode", { byArea: { family: "feeling" } });
  await done("meaning.hours", "/meaning/hours", { area: "work", week: { mo: ["9-12:30, 13:15-17:30"] }, copy: true });
  await done("meaning.waking", "/meaning/waking", { waking: { mo: ["7-23"] }, copy: true });
  await done("meaning.rate", "/ratings", { week, byArea: { work: 4, family: 7, rest: 3 } });
}

async function pickShift(browser: Browser, done: Do): Promise<string> {
  const picked = async (): Promise<string> => {
    const offer = found(/name="offer" value="([^"]+)"/, (await browser.get(`/week/${week}`)).body);
    await done("week.pick-shift", `/weeks/${week}/shift`, { offer: unescaped(offer) });
    return found(/\/shifts\/([\w-]+)\/went/, (await browser.get("/today")).body);
  };
  await done("week.leave-shift", `/shifts/${await picked()}/leave`, {});
  const shift = await picked();
  await done("week.shift-went", `/shifts/${shift}/went`, { went: "partly" });
  return shift;
}

function found(what: RegExp, body: string): string {
  const part = what.exec(body)?.[1];
  if (part === undefined) throw new Error(`A page does not have what a life needs: ${what}`);
  return part;
}

/** A log of two days, with a timer that runs. */
async function noteDown(done: Do, word: string): Promise<Pick<Ids, "entry" | "checkIn">> {
  const { id: entry } = await done("log.add-entry", "/entries", {
    areas: ["family", "rest"],
    label: `${word} breakfast`,
    day: "2026-09-15",
    from: "7:10",
    to: "8:00",
  });
  await done("log.change-entry", `/entries/${entry}`, {
    areas: ["family"],
    label: `${word} late breakfast`,
    from: "7:30",
    to: "8:10",
    energy: 7,
    presence: 8,
  });
  const { id: checkIn } = await done("log.check-in", "/check-ins", { energy: 4, mood: 6, stress: 8, words: `${word} is near` });
  await done("log.preview-line", "/lines/preview", { line: `lunch with ${word} 35m #friends` });
  await done("log.line", "/lines", { line: `${word} papers 10-11:15 #work, energy 6` });
  await done("log.start-timer", "/timer/start", { areas: ["work"], label: `${word} letters` });
  await done("log.stop-timer", "/timer/stop", {});
  await done("log.start-timer", "/timer/start", { areas: ["work"], label: `${word} more letters` });
  return { entry, checkIn };
}

/** Settings, and a notebook's file with something that this version does not know. */
async function settleIn(done: Do, word: string): Promise<void> {
  await done("sources.addresses", "/addresses", { addresses: `nora.lind@harbour-studio.example, ${word}@home.example` });
  await done("people.confirm-recovery", "/recovery-code/confirm", { group: "anything, since it is confirmed" });
  await done("people.about", "/settings/about", { name: `${word} Nora`, zone: "Europe/Berlin" });
  await done("people.add-stay", "/stays", { from: "2026-09-15", to: "2026-09-18", place: "New York" });
  await done("people.answer-stay", "/stays/answers", { from: "2026-08-03", to: "2026-08-05", zone: "Asia/Tokyo", there: "no" });
  const record = { id: crypto.randomUUID(), kind: "of-a-later-version", version: 9, day: "2026-09-01", data: { says: `${word} later` } };
  await done("data.import", "/notebook/import", { format: "enough-notebook", version: 1, records: [record], whenDifferent: "keep" });
}

/** Two questionnaires, one of them twice and one left half-way, and care put aside. */
async function answerQuestions(browser: Browser, done: Do): Promise<string> {
  const score = { "1": 1, "2": 0, "3": 2, "4": 1, "5": 0, "6": 1, "7": 0, "8": 1 };
  await done("measures.answer", "/measures/phq-8/answers", { answers: { "1": 1, "3": 2 } });
  for (const last of [0, 2]) await done("measures.finish", "/measures/phq-8/sittings", { answers: { ...score, "8": last } });
  await done("measures.finish", "/measures/swls/sittings", { answers: { "1": 5 } });
  await done("measures.drop", "/measures/swls/drop", {});
  await done("measures.answer", "/measures/phq-9/answers", { answers: { "1": 1, "9": 1 } });
  await done("measures.care-aside", "/care/aside", {});
  await done("signs.aside", "/signs/aside", {});
  await done("measures.finish", "/measures/phq-2/sittings", { answers: { "1": 1, "2": 1 } });
  await done("measures.choose-sets", "/measures/sets", { weekly: ["phq-4"], monthly: ["swls", "cbi-work"], closer: true });
  await done("measures.leave", "/measures/left", { measures: ["swls"] });
  const [kept] = (await browser.json("GET", "/api/measures/phq-2")).json().result.sittings;
  await done("measures.remove", `/measures/phq-2/sittings/${kept.id}/remove`, {});
  return (await browser.json("GET", "/api/measures/phq-8")).json().result.sittings[0].id;
}

/** Calendars elsewhere; nobody has looked at them yet. */
async function followCalendars(done: Do, word: string): Promise<string> {
  const { id } = await done("feeds.follow", "/feeds", { url: `https://calendar.example/${word}/mine.ics`, name: `${word} calendar` });
  await done("feeds.change", `/feeds/${id}`, { name: `${word} work`, kept: "person", user: word, password: `${word} password` });
  await done("feeds.pause", `/feeds/${id}/pause`, {});
  await done("feeds.resume", `/feeds/${id}/resume`, {});
  // Nobody is there to answer, so a house that runs on asks for nothing.
  await done("feeds.pause", `/feeds/${id}/pause`, {});
  const other = await done("feeds.follow", "/feeds", { url: `webcal://calendar.example/${word}/other.ics` });
  await done("feeds.remove", `/feeds/${other.id}/remove`, {});
  return id;
}

/** An experiment that was stopped, and one that goes on. */
async function tryOut(done: Do, word: string): Promise<string> {
  const plan = { change: `${word} after seven`, outcome: "mood", expected: "higher", belief: 7, from: "2026-09-15" };
  const first = await done("experiments.begin", "/experiments", plan);
  await done("experiments.done", `/experiments/${first.id}/days/2026-09-15`, { done: "B" });
  await done("experiments.stop", `/experiments/${first.id}/stop`, {});
  await done("experiments.believe", `/experiments/${first.id}/belief`, { belief: 4 });
  await done("experiments.remove", `/experiments/${first.id}/remove`, {});
  // No coin, so that two lives are alike.
  return (await done("experiments.begin", "/experiments", { ...plan, design: "before-after" })).id;
}

/** What was noted and goes again. */
async function letGo(browser: Browser, done: Do, word: string): Promise<void> {
  const rule = await done("areas.add-rule", "/rules", { when: { title: `${word} nothing` }, area: "rest" });
  await done("areas.remove-rule", `/rules/${rule.id}/remove`, {});
  const entry = await done("log.add-entry", "/entries", { areas: ["rest"], label: `${word} nap`, day: "2026-09-14", minutes: 20 });
  await done("log.remove-entry", `/entries/${entry.id}/remove`, {});
  const checkIn = await done("log.check-in", "/check-ins", { mood: 5 });
  await done("log.remove-check-in", `/check-ins/${checkIn.id}/remove`, {});
  await done("log.start-timer", "/timer/start", { areas: ["rest"], label: `${word} pause` });
  await done("log.drop-timer", "/timer/drop", {});
  await done("log.start-timer", "/timer/start", { areas: ["work"], label: `${word} letters, again` });
  await done("people.add-stay", "/stays", { from: "2026-07-01", to: "2026-07-03", place: "Asia/Tokyo" });
  await done("people.remove-stay", "/stays/2026-07-01/remove", {});
  await done("meaning.season", "/meaning/season", { name: `${word} harvest`, from: "2026-11-01", stances: {} });
  await done("meaning.end-season", "/meaning/season/end", { from: "2026-11-01" });
  const brought = await browser.post("/imports", {
    files: new File([`${emptyCalendar}X-WR-CALNAME:${word}\r\nEND:VCALENDAR\r\n`], "empty.ics"),
  });
  await done("sources.remove", `/imports/${brought.location!.split("/").at(-1)!}/remove`, {});
  await done("meaning.rate", "/ratings", { week, byArea: { home: 5 } });
  const undo = found(/\/undo\/([\w-]+)/, (await browser.get((await browser.post("/check-ins", { energy: "5" })).location!)).body);
  await done("undo", `/undo/${undo}`, {});
}

const emptyCalendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Nobody//Nothing//EN\r\n";

function unescaped(html: string): string {
  return html.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
