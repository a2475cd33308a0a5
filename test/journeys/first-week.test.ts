import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser as Chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { passphrase } from "../support/house.ts";
import { fixtureNames, fixtures } from "../support/life.ts";
import { watch } from "../support/looks.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { type Walk, walkOn } from "../support/walk.ts";

// A person's first week here, from the first page to the last: the same steps by the same words, with script and without.
//
// What the fixtures hold of week 37 of 2026, counted by hand (Europe/Berlin, agreed hours Monday to Friday 9:00 to 17:30 at first):
//   work, calendar and laptop together   Mon 9:15-12:30 13:15-17:30 21:45-22:45 = 8 h 30   Tue 9:15-12:30 13:15-17:30 18:30-19:30 = 8 h 30
//                                        Wed 9:00-12:30 13:15-17:30 = 7 h 45               Thu 9:00-12:30 13:15-17:30 20:30-21:15 = 8 h 30
//                                        Fri 9:00-12:30 13:15-16:00 = 6 h 15               in all 39 h 30
//   outside the hours                    Mon 1 h, Tue 1 h, Thu 45 min = 2 h 45
//   shortest rest                        Mon 22:45 to Tue 9:15 = 10 h 30
//   meetings                             stand-up Mon Tue Thu Fri 4 × 15 min (Wed is taken out, Thu is moved), planning 1 h 30, client 1 h, two
//                                        reviews that overlap 14:00-15:30, one to one 30 min = 9 meetings, 5 h 30; twice at once 30 min
//   left out                             all hands (declined), lunch (cancelled), release week (marked free)
//   family                               kita 5 × 30 min, choir 1 h 30, playground 2 h, dinner 3 h = 9 h; youtube 1 h, Tue 20:30

const begins = Date.parse("2026-09-15T11:10:00Z");

let server: TestServer;
let browser: Chromium;
beforeAll(async () => {
  server = await startServer({}, begins);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

interface Journey {
  readonly walk: Walk;
  readonly script: boolean;
  readonly name: string;
  recoveryCode: string;
}

describe.each([
  { how: "with script", script: true },
  { how: "without script", script: false },
])("the first week, $how", ({ script }) => {
  test("from the first page to an erased notebook", { timeout: 180_000 }, async () => {
    server.house.now = begins;
    const context = await browser.newContext({ javaScriptEnabled: script, timezoneId: "Europe/Berlin", reducedMotion: "reduce" });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const watched = script ? await watch(page, server.address) : undefined;
    const journey: Journey = { walk: walkOn(page), script, name: script ? "Nora" : "Ines", recoveryCode: "" };
    await page.goto(server.address);
    for (const chapter of [
      makeNotebook,
      bringIn,
      seeTheWeek,
      sayWhatMatters,
      pickShift,
      checkIn,
      writeLine,
      timeSomething,
      rate,
      correct,
      bringInAgain,
      undoImport,
      takeOut,
      comeBack,
      recover,
      erase,
    ])
      await chapter(journey);
    expect(watched?.faults() ?? []).toEqual([]);
    await context.close();
  });
});

async function makeNotebook(journey: Journey): Promise<void> {
  const { walk, name } = journey;
  await walk.heading("Not balance. Enough.");
  await walk.fill("What would you like to be called?", name);
  await walk.fill("A passphrase of 15 letters or more", "short");
  await walk.fill("Your time zone", "Europe/Berlin");
  await walk.press("Make a notebook");
  await walk.see("10 more letters, please");
  await walk.fill("A passphrase of 15 letters or more", passphrase);
  await walk.press("Make a notebook");
  await confirmCode(journey);
  await walk.see("Your recovery code is confirmed. It is not shown again.");
  await walk.heading("Bring your week in.");
}

/** Writes the recovery code down and shows that one did. */
async function confirmCode(journey: Journey): Promise<void> {
  const { walk } = journey;
  await walk.heading("Put this code somewhere safe, away from this device.");
  journey.recoveryCode = (await walk.page.locator(".code code").allTextContents()).join("-");
  expect(journey.recoveryCode).toMatch(/^([0-9A-Z]{4}-){8}[0-9A-Z]{4}$/);
  await walk.fill("To confirm, write its last four letters and digits", "0000");
  await walk.press("It is in a safe place");
  await walk.see("These are not the last four");
  await walk.fill("To confirm, write its last four letters and digits", journey.recoveryCode.slice(-4));
  await walk.press("It is in a safe place");
}

async function sendFiles({ walk, script }: Journey, names: readonly string[]): Promise<void> {
  await walk.page.getByLabel("Choose files").setInputFiles(names.map((name) => join(fixtures, name)));
  // With script they are on their way as soon as they are chosen.
  if (!script) await walk.press("Read them");
}

async function bringIn(journey: Journey): Promise<void> {
  const { walk } = journey;
  await sendFiles(journey, fixtureNames);
  await walk.heading("3 files read. Nothing is kept until you say so.");
  await walk.see("11 events in “Work”, 1 of them repeating; 2 cancelled or marked free are left out.");
  await walk.see("5 events in “Family”, 2 of them repeating.");
  await walk.see("14 stretches on nora-laptop. Window titles were used for sorting, and dropped.");
  await walk.heading("48 stretches of time, and 3 of your areas in them.");
  await walk.see("“Imported from the old calendar” has a start that cannot be read: there is no day 31 in month 9 of 2026.");
  await walk.choose("Area when the site is youtube.com", "Growth");
  await walk.page.getByLabel("nora.lind@harbour-studio.example").check();
  await walk.press("Keep these 48 stretches");
  await walk.see("Kept. You can undo it on this page for as long as you like.");
  await walk.heading("3 files, kept in your notebook.");
}

async function seeTheWeek({ walk }: Journey): Promise<void> {
  await walk.follow("See your week");
  await walk.follow("Week 37");
  await walk.heading("Work 39 h 30, family 9 h and growth 1 h: that is what is known of this week.");
  await walk.heading("Two stretches hold 2 h of the 2 h 45 outside your hours.");
  await walk.see("Mon 21:45–22:45");
  await walk.see("Call with Northwind (Boston)");
  expect(await walk.page.locator("#after mark").innerText()).toBe("10 h 30");
  await walk.heading("9 meetings took 5 h 30, 13 % of your agreed hours; 7 free stretches of an hour or more were left.");
  const figures = await walk.page.locator("#meetings dl > div").allInnerTexts();
  expect(figures.map((figure) => figure.split("\n").filter(Boolean))).toEqual(
    expect.arrayContaining([
      ["Booked twice at once", "30 min"],
      ["Meetings outside your hours", "1 h"],
      ["Free stretches of two hours or more", "6"],
      ["Free time in pieces of less than an hour", "5 %"],
    ]),
  );
}

/** One area, then a band of hours for two, then the hours that were agreed: the week's answer changes with each. */
async function sayWhatMatters({ walk }: Journey): Promise<void> {
  await walk.press("Family");
  await walk.see("Kept. Your weeks are weighed by this from today on.");
  await walk.follow("Say what is enough");
  await walk.fill("From, hours", "12", walk.page.getByRole("group", { name: "Family" }));
  await walk.fill("To, hours", "35", walk.page.getByRole("group", { name: "Work" }));
  await walk.press("Keep these");
  await walk.see("Kept. These bands count from today on.");
  await walk.follow("Back");
  await walk.follow(/^Change ?: Importance$/);
  await walk.heading("Family is at 10. Where do the others lie beside it?");
  await walk.page.getByRole("group", { name: "Work" }).getByLabel("6", { exact: true }).check();
  await walk.press("Keep these");
  await walk.follow(/^Confirm or change ?: Agreed hours$/);
  await walk.fill("Monday", "9-12:30, 13:15-17:30", walk.page.locator("#hours"));
  await walk.page.getByLabel("Tuesday to Friday are as Monday").check();
  await walk.press("These are my hours");
  await walk.see("Kept. These are your agreed hours from today on.");
  await walk.follow("Week");
  await walk.follow("Week 37");
  await walk.heading("Family holds most of this week’s gap.");
  await walk.heading("Family had 3 h less than enough.");
  await walk.heading("9 meetings took 5 h 30, 14 % of your agreed hours; 11 free stretches of an hour or more were left.");
}

async function pickShift({ walk }: Journey): Promise<void> {
  const shift = await walk.page.locator("#shift .choices label").first().innerText();
  await walk.press("Try this one");
  await walk.see("Noted for next week. It stands on Today, and can be left at any time.");
  await walk.heading("One small shift is picked for next week.");
  await walk.follow("Today");
  await walk.heading(shift);
  await walk.press("It happened");
  await walk.see("It went as you meant it to.");
}

async function checkIn({ walk, script }: Journey): Promise<void> {
  await walk.press("Steady");
  await walk.see("At 13:10 you were steady.");
  await walk.press("Take it back");
  await walk.see("Taken back.");
  expect(await walk.page.getByText("you were steady").count()).toBe(0);
  await walk.unfold("Add mood, stress or a few words");
  for (const [rating, value] of [
    ["Mood, 0 to 10", 7],
    ["Stress, 0 to 10", 8],
  ] as const) {
    if (!script) await walk.choose(rating, String(value));
    else for (let at = 5; at < value; at++) await walk.page.getByRole("slider", { name: rating }).press("ArrowUp");
  }
  await walk.fill("A few words, if you like", "after the call");
  await walk.press("Good");
  await walk.see("At 13:10 you were good.");
  await walk.follow("Today’s log");
  await walk.see("Mood 7, stress 8");
  await walk.see("after the call");
  await walk.follow("Today");
}

async function writeLine({ walk, script }: Journey): Promise<void> {
  await walk.fill("What was it?", "lunch with Mira 35m #friends");
  if (!script) {
    await walk.press("See it first");
    await walk.heading("This is how it reads.");
  }
  await walk.see("35 min");
  await walk.press("Keep it");
  await walk.see("Kept.");
}

async function timeSomething({ walk }: Journey): Promise<void> {
  await walk.fill("What are you beginning?", "Letters");
  await walk.choose("Where it belongs", "Home");
  await walk.press("Start the timer");
  await walk.see("The timer is running.");
  server.house.now += 25 * 60_000;
  await walk.press("Stop and keep it");
  await walk.see("Kept.");
  await walk.follow("Today’s log");
  await walk.see("1 h noted, and one check-in.");
  await walk.see(/25 min, by the timer/);
  await walk.see("lunch with Mira");
}

async function rate({ walk }: Journey): Promise<void> {
  await walk.follow("Week");
  await walk.follow("Week 37");
  const felt = walk.page.locator("#felt");
  for (const [area, rating] of [
    ["Work", "4"],
    ["Family", "9"],
  ] as const)
    await felt.getByRole("group", { name: area }).getByLabel(rating, { exact: true }).check();
  await walk.press("Save the ratings");
  await walk.see("Kept with its week.");
  await walk.see("Rated: work 4 and family 9.");
  // How it felt counts for two parts: family's hours alone no longer hold most of the gap.
  await walk.heading("Work holds most of this week’s gap.");
}

async function correct({ walk }: Journey): Promise<void> {
  await walk.follow(/^Everything that this week is made of/);
  await walk.heading("Everything in this week is sorted.");
  const choir = walk.page.getByRole("listitem").filter({ hasText: "Choir" });
  await walk.see("Family, because the calendar is “family”.", choir);
  await walk.unfold("It belongs elsewhere", choir);
  await walk.choose("It belongs to", "Friends", choir);
  await walk.choose("Remember it", "whenever it is called this", choir);
  await walk.press("Correct it", choir);
  await walk.see("Corrected. It is remembered as a rule, under Areas and rules.");
  await walk.see("Friends, because the title has “choir”.", choir);
  await walk.follow("See all rules");
  await walk.heading("2 of your own rules sort your time.");
  const rule = walk.page.getByRole("listitem").filter({ hasText: /title has “choir”/i });
  await walk.press("Forget it", rule);
  await walk.see("The rule is gone. What it sorted is sorted by the others now.");
  await walk.press("Take it back");
  await walk.see("Taken back.");
  await walk.heading("2 of your own rules sort your time.");
}

async function bringInAgain(journey: Journey): Promise<void> {
  const { walk } = journey;
  await walk.follow("Settings");
  await walk.follow("What was brought in");
  await walk.heading("One import lies in your notebook.");
  await sendFiles(journey, fixtureNames);
  await walk.see("This was brought in before. Nothing was changed.");
  await walk.follow("Settings");
  await walk.follow("What was brought in");
  await walk.heading("One import lies in your notebook.");
}

async function undoImport({ walk }: Journey): Promise<void> {
  await walk.follow(fixtureNames.join(", "));
  await walk.press("Undo this import");
  await walk.see("The import is undone. Nothing of it is left here.");
  await walk.follow("Week");
  await walk.follow("Week 37");
  await walk.heading("Nothing is noted for this week, and that is fine.");
}

async function takeOut({ walk, name }: Journey): Promise<void> {
  await walk.follow("Settings");
  await walk.follow("Take it out, put it back, erase it");
  const [download] = await Promise.all([
    walk.page.waitForEvent("download"),
    walk.page.getByRole("link", { name: "Take it out", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("enough-2026-09-15.json");
  const file = JSON.parse(readFileSync(await download.path(), "utf8")) as { person: object; records: readonly { kind: string }[] };
  expect(file.person).toEqual({ name, zone: "Europe/Berlin" });
  const kinds = new Set(file.records.map(({ kind }) => kind));
  expect([...kinds]).toEqual(
    expect.arrayContaining(["about", "check-ins", "entries", "rules", "importance", "enough", "agreed-hours", "ratings", "shift"]),
  );
  expect([...kinds].filter((kind) => kind === "import" || kind.startsWith("evidence-"))).toEqual([]);
}

async function comeBack({ walk, name }: Journey): Promise<void> {
  await walk.follow("Settings");
  await walk.press("Sign out here");
  await walk.heading("Not balance. Enough.");
  await walk.follow("Sign in");
  await walk.fill("Name", name);
  await walk.fill("Passphrase", "not the right one at all");
  await walk.press("Open it");
  await walk.see("do not open a notebook here");
  await walk.fill("Passphrase", passphrase);
  await walk.press("Open it");
  await walk.see("At 13:10 you were good.");
}

async function recover(journey: Journey): Promise<void> {
  const { walk, name, recoveryCode } = journey;
  await walk.follow("Settings");
  await walk.press("Sign out here");
  await walk.follow("Sign in");
  await walk.follow("I forgot the passphrase");
  await walk.fill("The name you sign in with", name);
  await walk.fill("Recovery code", recoveryCode);
  await walk.fill("A new passphrase of 15 letters or more", "copper violin seldom marsh");
  await walk.press("Open it");
  await confirmCode(journey);
  expect(journey.recoveryCode).not.toBe(recoveryCode);
  await walk.follow("Today");
  await walk.see("At 13:10 you were good.");
}

async function erase({ walk, name }: Journey): Promise<void> {
  await walk.follow("Settings");
  await walk.follow("Take it out, put it back, erase it");
  await walk.fill(/^To erase it, write the name you sign in with/, "somebody else");
  await walk.press("Erase my notebook");
  await walk.see("Nothing was erased.");
  await walk.fill(/^To erase it, write the name you sign in with/, name);
  await walk.press("Erase my notebook");
  await walk.see("Your notebook is erased");
  await walk.follow("Sign in");
  await walk.fill("Name", name);
  await walk.fill("Passphrase", "copper violin seldom marsh");
  await walk.press("Open it");
  await walk.see("do not open a notebook here");
}
