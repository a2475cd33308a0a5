import type { Block, Section, Text } from "./text.ts";

/** Something that holds, and the test that would say so if it did not: its file, and its name there. */
interface Held {
  readonly says: string;
  readonly file: string;
  readonly test: string;
}

interface Promised {
  readonly id: string;
  readonly title: string;
  readonly means: string;
  readonly held: readonly Held[];
  /** The measure that the whole promise has to meet. */
  readonly bar: string;
  /** What nobody has tested yet, or nobody has built. Nothing when the whole bar is met. */
  readonly open?: string;
}

const people = "src/features/people/people.test.ts";
const storage = "src/kernel/storage/conformance.test.ts";
const vault = "src/kernel/vault/vault.test.ts";
const leaving = "test/journeys/leave.test.ts";
const safety = "src/features/safety/safety.test.ts";
const pages = "test/journeys/open-pages.test.ts";

export const promised: readonly Promised[] = [
  {
    id: "saved",
    title: "Saved is saved.",
    means: "What Enough said it has kept is still there after a crash or a power cut.",
    held: [
      { says: "The same form sent twice is written once.", file: storage, test: "the same request twice writes once and answers the same" },
      {
        says: "Two devices cannot overwrite each other unseen.",
        file: storage,
        test: "a write against an older version changes nothing, not even its other records",
      },
      {
        says: "A hundred writers at once lose nothing.",
        file: storage,
        test: "a hundred writers at once: every write is kept, and each has a head of its own",
      },
    ],
    bar: "1,000 simulated power cuts, and 10,000 writes while the program is killed: nothing lost that was said to be kept, nothing half written.",
    open: "Power cuts and killed programs are not simulated yet.",
  },
  {
    id: "chosen",
    title: "Only those you chose see it, until you change your mind.",
    means: "Nobody sees anything of yours by default. What you share you can take back, and nobody is told.",
    held: [
      { says: "Nobody can see or end somebody else’s sessions.", file: people, test: "nobody can end or see somebody else's sessions" },
      {
        says: "On PostgreSQL, a part of the program that forgot to ask whose rows it reads still gets nobody else’s.",
        file: storage,
        test: "a query that forgot to ask whose rows still sees nobody else's, and writes nothing for them",
      },
    ],
    bar: "Every address, for every kind of visitor, against every kind of thing: not one word that is not theirs, and no telling apart what is missing and what is forbidden.",
    open: "Sharing is not built yet, so there is nobody to share with. The test at that size comes with it.",
  },
  {
    id: "operator",
    title: "Even the operator cannot read it.",
    means: "Whoever has the database, a backup or the disk finds sealed boxes. [What stays readable](/privacy#betrays)",
    held: [
      {
        says: "Words that somebody wrote are found nowhere in the files of the database, in any spelling; the name to sign in with is.",
        file: "src/features/trust/trust.test.ts",
        test: "of what a person writes, the database shows the name to sign in with and nothing else",
      },
      {
        says: "A box does not open elsewhere, with another key, or when a single byte was changed.",
        file: vault,
        test: "do not open elsewhere, with another key, or when any byte was changed",
      },
      {
        says: "A stolen session row opens nothing without the cookie.",
        file: vault,
        test: "a session row opens with its own cookie alone",
      },
      {
        says: "The recovery code opens the notebook with a new passphrase.",
        file: people,
        test: "the recovery code is shown until it is confirmed, and opens the notebook with a new passphrase",
      },
    ],
    bar: "1,000 marked words of every kind: none found in database, backups or logs, plain or in disguise.",
    open: "Backups and logs are not searched yet, and the kinds are few so far.",
  },
  {
    id: "unasked",
    title: "Nothing leaves your machine unasked.",
    means: "No statistics, no updates, no fonts from elsewhere. What you set up to go out is named and can be turned off.",
    held: [
      {
        says: "The pages that are open to everybody ask no other machine for anything.",
        file: pages,
        test: "asks no other machine for anything",
      },
    ],
    bar: "Every page, signed in too: no request and no connection to anywhere else. The whole test suite passes without a network.",
    open: "The pages behind the sign-in are not crawled yet.",
  },
  {
    id: "back",
    title: "You can always get it back.",
    means: "A backup can be made while you write, restored with one command, and proves itself.",
    held: [],
    bar: "A backup of 300 MB in five seconds without stopping anybody; 300 of 300 damaged backups refused.",
    open: "Not proven at that size yet.",
  },
  {
    id: "take",
    title: "Take it all, or make it vanish.",
    means: "You can take everything with you, and erase everything, in one step and with no one’s leave.",
    held: [],
    bar: "Out and into an empty instance: equal. After erasing: no trace in the bytes of any file.",
    open: "Not built yet.",
  },
  {
    id: "hostile",
    title: "Hostile files and texts do nothing.",
    means: "Whatever somebody types or brings in is shown as typed, and runs nowhere.",
    held: [{ says: "Text that looks like a command to the database is text.", file: storage, test: "text that looks like SQL is text" }],
    bar: "2,800 hostile texts through every field: none runs. 10,000 damaged calendars: none holds the server up for a quarter of a second.",
    open: "Not tested at that size yet.",
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
        says: "A wrong name and a wrong passphrase get the same answer.",
        file: people,
        test: "wrong names and wrong passphrases get the same answer",
      },
      {
        says: "A new passphrase ends every other session.",
        file: people,
        test: "a new passphrase ends every other session and opens what the old one opened",
      },
    ],
    bar: "Known and unknown names cannot be told apart by the time it takes. Every requirement of ASVS 5.0, levels 1 and 2, has its test or its reason.",
    open: "The time it takes is not measured yet. There are no passkeys and no second factor yet.",
  },
  {
    id: "weapon",
    title: "The server is no weapon.",
    means: "Nobody can make this server reach into the network that it stands in.",
    held: [],
    bar: "60 forbidden forms of address, redirects too: no connection to a listener that waits for one.",
    open: "Nothing that is built so far fetches an address. The test comes with the first thing that does.",
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
    ],
    bar: "On two processors: 1,000 requests a second, 99 of 100 of them within a tenth of a second.",
    open: "Load, full disks and damaged files are not tested yet.",
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
    ],
    bar: "Words of crisis are met as written, and everyday words are not mistaken for them, on a test set with both rates told.",
    open: "Recognising words of crisis is not built yet.",
  },
];

/** Each promise, what of it is tested so far, and what is not. */
export const promises: Text = {
  name: "promises",
  tab: "Promises",
  title: "What Enough promises, and the test behind each",
  lead: "A promise without a test is a wish. Under each stands what is tested today, the measure for the whole of it, and what is still open.",
  sections: promised.map(sectionOf),
};

function sectionOf({ id, title, means, held, bar, open }: Promised, index: number): Section {
  const state = held.length === 0 ? "Not held yet." : open ? "Held in part." : "Held.";
  const tested: readonly Block[] =
    held.length === 0 ? [] : ["Tested at every change:", { list: held.map(({ says, file }) => `${says} \`${file}\``) }];
  return {
    id,
    question: `Promise ${index + 1}`,
    aside: state,
    contents: title.slice(0, -1),
    title,
    body: [means, ...tested, `The whole measure: ${bar}`, ...(open ? [`Still open: ${open}`] : [])],
  };
}
