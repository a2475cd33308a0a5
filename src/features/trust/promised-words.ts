import type { Promised } from "./promised.ts";

// What is promised of the words that somebody writes: kept, sealed, theirs to take.

const people = "src/features/people/people.test.ts";
const storage = "src/kernel/storage/conformance.test.ts";
const vault = "src/kernel/vault/vault.test.ts";
const pages = "test/journeys/every-page.test.ts";
const stranger = "test/security/foreign.test.ts";
const power = "test/promises/saved-is-saved.test.ts";
const killed = "test/promises/killed.test.ts";
const unreadable = "test/promises/unreadable.test.ts";
const back = "test/promises/get-it-back.test.ts";
const takeOut = "test/promises/take-out.test.ts";
const damaged = "test/promises/damaged-start.test.ts";

export const promisedOfWords: readonly Promised[] = [
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
      {
        says: "When the power is cut at any moment, what was acknowledged is there and nothing is half written.",
        file: power,
        test: "nothing that was acknowledged is missing, nothing is torn",
      },
      {
        says: "The same cuts without waiting for the disk lose writes, so the test can see a loss.",
        file: power,
        test: "the same without a sync at each commit loses writes: the test can see it",
      },
      {
        says: "Killed again and again in the middle of writing, the server keeps all that it acknowledged.",
        file: killed,
        test: "a server killed again and again keeps",
      },
      {
        says: "PostgreSQL, killed under load, loses nothing and keeps nothing twice.",
        file: killed,
        test: "PostgreSQL killed under load: nothing acknowledged is lost, nothing is there twice",
      },
    ],
    bar: "1,000 simulated power cuts, and 10,000 writes while the program is killed: nothing lost that was said to be kept, nothing half written. Each change is tried with a part of them, `npm run verify:full` with all.",
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
      {
        says: "Somebody else’s crawl of every page, with your addresses in hand, finds not one of your words.",
        file: stranger,
        test: "finds none of them by crawling every page with the other's addresses",
      },
      {
        says: "On no route can anybody tell a thing of yours from one that nobody has.",
        file: stranger,
        test: "cannot tell a name that is another's from one that nobody has, on any route, and changes nothing by it",
      },
      {
        says: "A session that was ended reads and writes nothing from its next request on.",
        file: stranger,
        test: "after %s the next request with that cookie reads and writes nothing",
      },
    ],
    bar: "Every address, for every kind of visitor, against every kind of thing: not one word that is not theirs, and no telling apart what is missing and what is forbidden.",
    open: "Sharing is not built yet, so there is nobody to share with. What concerns it is tested when it comes.",
  },
  {
    id: "operator",
    title: "Even the operator cannot read it.",
    means: "Whoever has the database, a backup or the disk finds sealed boxes. [What stays readable](/privacy#betrays)",
    held: [
      {
        says: "Marked words in records of every kind are found in no file of the database, its journal, a backup, a session or the log.",
        file: unreadable,
        test: "canaries in records of every kind: none in any file, backup, lock, log or session",
      },
      {
        says: "No kind of record is left out of that search.",
        file: unreadable,
        test: "every kind of record was searched for",
      },
      {
        says: "Boxes that were swapped, or set back to an older one, are noticed and said.",
        file: unreadable,
        test: "boxes that were swapped and one that was set back in time are noticed, and said",
      },
      {
        says: "The name to sign in with is the one thing of it that stands there.",
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
  },
  {
    id: "unasked",
    title: "Nothing leaves your machine unasked.",
    means: "No statistics, no updates, no fonts from elsewhere. What you set up to go out is named and can be turned off.",
    held: [
      {
        says: "No page, at home, new, closed or looked around in, asks another machine for anything.",
        file: pages,
        test: "every page fits, shuts nobody out, reports nothing and asks nobody else for anything",
      },
      {
        says: "No route is left out of that look.",
        file: pages,
        test: "and none is left out: every route was asked for",
      },
      {
        says: "Using every room, and crawling all that it left, opens no connection to anywhere.",
        file: "test/security/network.test.ts",
        test: "a life and a crawl of all that it left try to reach nobody",
      },
      {
        says: "A calendar that you follow is asked for where you said, as often as you were told, and not once you have left or paused it.",
        file: "src/features/sources/feeds/feeds.test.ts",
        test: "a calendar that only its owner may open is looked at while they are here, and not after",
      },
    ],
    bar: "Every page, signed in too: no request and no connection to anywhere else. The whole test suite passes without a network.",
  },
  {
    id: "back",
    title: "You can always get it back.",
    means: "A backup can be made while you write, restored with one command, and proves itself.",
    held: [
      {
        says: "A backup beside a running server stops nobody’s writing.",
        file: back,
        test: "MB beside a running server: no write waits long, none goes wrong",
      },
      {
        says: "It is one moment of the database.",
        file: back,
        test: "it is one moment of the database: what is written together is there together",
      },
      { says: "A damaged one is refused, wherever the damage is.", file: back, test: "times damaged, it is refused" },
      {
        says: "It moves a household to the other kind of database and back, unchanged.",
        file: back,
        test: "from the embedded database to PostgreSQL and back, it is equal",
      },
      {
        says: "The daily one is restored on trial, and what came of it is shown.",
        file: back,
        test: "each day one is made, seven are kept, and the newest is proven; one that is damaged later is said",
      },
      {
        says: "It restores over a database that is damaged, and keeps the damaged one.",
        file: damaged,
        test: "a backup restores over a database that is damaged, and the damaged one is kept",
      },
    ],
    bar: "A backup of 300 MB in five seconds without stopping anybody; 300 of 300 damaged backups refused; the data of every released version upgrades, also when killed on the way.",
    open: "There is one released version so far. Upgrading from it is tested with the second.",
  },
  {
    id: "take",
    title: "Take it all, or make it vanish.",
    means: "You can take everything with you, and erase everything, in one step and with no one’s leave.",
    held: [
      {
        says: "A notebook taken out of one Enough and put into another, on either kind of database, is equal.",
        file: takeOut,
        test: "a notebook with every kind of record, taken out of %s and put into an empty one on %s, is equal",
      },
      {
        says: "After erasing, no byte of a name or a record is left in any file.",
        file: takeOut,
        test: "after erasure no byte of a name or a record is left in any file of the running server",
      },
      {
        says: "Those who stay keep everything.",
        file: takeOut,
        test: "pages that split and merged on the way keep nothing of those who left among those who stay",
      },
    ],
    bar: "Out and into an empty instance: equal. After erasing: no trace in the bytes of any file.",
  },
];
