import type { Promised } from "./promised.ts";

// What is promised of the house around them: that it harms nobody, stays up, and lets people go.

const people = "src/features/people/people.test.ts";
const storage = "src/kernel/storage/conformance.test.ts";
const leaving = "test/journeys/leave.test.ts";
const safety = "src/features/safety/safety.test.ts";
const damaged = "test/promises/damaged-start.test.ts";
const input = "test/security/input.test.ts";
const weapon = "test/promises/no-weapon.test.ts";
const signIn = "test/security/sign-in.test.ts";

export const promisedOfHouse: readonly Promised[] = [
  {
    id: "hostile",
    title: "Hostile files and texts do nothing.",
    means: "Whatever somebody types or brings in is shown as typed, and runs nowhere.",
    held: [
      { says: "Text that looks like a command to the database is text.", file: storage, test: "text that looks like SQL is text" },
      {
        says: "Whatever is sent to any field of any action is refused with a sentence, or kept, and every page still opens.",
        file: input,
        test: "as a value of any field of any action: a sentence, or it is kept and every page still opens",
      },
      {
        says: "A notebook’s file with anything in it is refused, or every page still opens.",
        file: "test/security/hostile-notebook.test.ts",
        test: "every kind of record that comes with a file was looked at",
      },
      {
        says: "No page of another site, and no program that pretends to be one of ours, changes anything.",
        file: "test/security/forgery.test.ts",
        test: "%s is refused everywhere, and nothing is written",
      },
      {
        says: "What is too large is refused before it is read.",
        file: "test/security/limits.test.ts",
        test: "is refused with a sentence, wherever it is sent, by whomever, whether it says its length or not",
      },
      {
        says: "Damaged calendars are read and laid out within a quarter of a second each, and what is good in them is found.",
        file: "test/promises/hostile-calendars.test.ts",
        test: "damaged calendars are read and expanded in a quarter of a second each, without an error, and what is good in them is found",
      },
    ],
    bar: "2,800 hostile texts through every field: none runs. 10,000 damaged calendars: none holds the server up for a quarter of a second.",
    open: "The hostile texts are fewer so far, and are not yet shown in a browser one by one.",
  },
  {
    id: "account",
    title: "Your account is yours.",
    means: "Nobody gets in by guessing, and nobody finds out who has a notebook here.",
    held: [
      {
        says: "Guessing stops after ten tries, for ten minutes; your own device is not locked out.",
        file: people,
        test: "guessing is stopped after ten tries, for a while, and not on a device that signed in before",
      },
      {
        says: "A wrong name and a wrong passphrase get the same answer, after the same time.",
        file: signIn,
        test: "a name that is known and one that is not take the same time",
      },
      {
        says: "A cookie from before a sign-in is worth nothing after it.",
        file: signIn,
        test: "a cookie from before is worth nothing after: not an own one, not one that was given to somebody",
      },
      {
        says: "A new passphrase ends every other session.",
        file: people,
        test: "a new passphrase ends every other session and opens what the old one opened",
      },
    ],
    bar: "Known and unknown names cannot be told apart by the time it takes. Every requirement of ASVS 5.0, levels 1 and 2, has its test or its reason.",
    open: "There are no passkeys and no second factor yet, and the list of ASVS requirements is not written.",
  },
  {
    id: "weapon",
    title: "The server is no weapon.",
    means: "Nobody can make this server reach into the network that it stands in.",
    held: [
      {
        says: "However an address inside is written, nothing that listens there hears a connection, and the same addresses do reach it once whoever runs Enough allows them.",
        file: weapon,
        test: "no way of writing an address reaches what listens inside",
      },
      {
        says: "No redirect leads there.",
        file: weapon,
        test: "no redirect leads there, and nothing of it is asked",
      },
      {
        says: "A name that is public when it is looked at, and inside a moment later, leads nowhere.",
        file: weapon,
        test: "a name that is public when it is looked at and inside a moment later leads nowhere",
      },
      {
        says: "The server’s own public addresses are inside as well, and at home its IPv6 neighbours.",
        file: weapon,
        test: "this machine’s own public addresses are inside too, as are its neighbours’ at home",
      },
      {
        says: "Allowing one port or one name allows no other.",
        file: weapon,
        test: "what the operator allows at one port, or under one name, is not allowed at another",
      },
      {
        says: "A server that is slow, endless, packed like a bomb or broken is left in time, in a sentence.",
        file: "src/kernel/outbound/hostile.test.ts",
        test: "in %s is stopped while it unpacks: it never lies in memory as a whole",
      },
      {
        says: "Nothing else in the program reaches out.",
        file: "src/architecture.test.ts",
        test: "has one way out: nothing else opens a connection, asks for an address of a name, or fetches",
      },
    ],
    bar: "60 forbidden forms of address, redirects and turning names too: no connection to a listener that waits for one.",
  },
  {
    id: "stays",
    title: "It stays up, or says why not.",
    means: "A full disk, too much at once or a changed clock end in a sentence, not in silence.",
    held: [
      {
        says: "A part that goes wrong undoes its own writing and leaves its neighbours’ alone.",
        file: storage,
        test: "a program that fails undoes its own writes and leaves its neighbours' alone",
      },
      {
        says: "The nights when the clocks change have 23 and 25 hours.",
        file: "src/kernel/time/time.test.ts",
        test: "the night the clocks go back has 25 hours, the one they go forward 23",
      },
      {
        says: "A full disk loses nothing that was acknowledged, is said in a sentence, and reading goes on.",
        file: "test/promises/disk-full.test.ts",
        test: "a full disk: it says so, reading goes on, nothing is lost, and there is room to take out and to erase",
      },
      {
        says: "A damaged database is refused with its reason and the way back, and stays as it is.",
        file: damaged,
        test: "times damaged anywhere: it starts or it says why not, and a refused file stays as it is",
      },
    ],
    bar: "On two processors: 1,000 requests a second, 99 of 100 of them within a tenth of a second.",
    open: "The load of many people at once is not measured yet.",
  },
  {
    id: "leaving",
    title: "Leaving is safe.",
    means: "You can go at once, and for good, with no one’s leave and without anybody being told.",
    held: [
      {
        says: "“Leave quickly” ends the session; going back shows nothing.",
        file: leaving,
        test: "the button leaves, the session is dead, and going back shows nothing",
      },
      { says: "It works without script.", file: leaving, test: "it works without script" },
      {
        says: "Shift three times does the same, in every tab.",
        file: leaving,
        test: "Shift three times leaves, and takes the other tabs along",
      },
      { says: "It does not wait for a slow server.", file: leaving, test: "a server that does not answer keeps nobody" },
    ],
    bar: "One way out of everything shared; the other sees a space with one member, at their next visit, and no message.",
    open: "Leaving a shared space is not built yet, as there are no shared spaces.",
  },
  {
    id: "crisis",
    title: "A crisis is met.",
    means: "A person to talk to is one step away from every page, signed in or not.",
    held: [
      { says: "Every page leads to help, and has the way out.", file: safety, test: "every page has the way to help and the way out" },
      {
        says: "Help opens without signing in, and is kept nowhere.",
        file: safety,
        test: "help is there without signing in, and is kept nowhere",
      },
      {
        says: "Lines that nobody checked for half a year give way to the emergency number.",
        file: safety,
        test: "lines that nobody checked for half a year give way to the emergency number and the directory",
      },
      {
        says: "A “no” does not end the care: it is asked once more the same day.",
        file: "src/features/safety/check.test.ts",
        test: "answered with no is thanked, and asked once more later the same day, on Today, without a word of it",
      },
      {
        says: "It is asked wherever such words are typed, and a tap on a level asks nothing.",
        file: "src/features/log/log.test.ts",
        test: "are met by the question first, wherever they are typed, and are kept as they are",
      },
      {
        says: "“That is not what I meant” is believed.",
        file: "src/features/safety/check.test.ts",
        test: "“that is not what I meant” is believed: back at once, and the same text never asks again",
      },
      {
        says: "After a sign of abuse nothing leads to a talk with somebody, until one says that one is at ease.",
        file: "src/features/asks/asks.test.ts",
        test: "words that ask for care come first; after signs of abuse nothing leads to a talk, until somebody is at ease",
      },
    ],
    bar: "Words of crisis are met as written, and everyday words are not mistaken for them, on a test set with both rates told.",
    open: "Words are looked at in all rooms that ask how you are or what you think, and in check-ins, entries and quick lines; not in drafts, in what is imported, and in the words of experiments and values. Not all that should be noticed is: docs/crisis-protocol.md says how much.",
  },
];
