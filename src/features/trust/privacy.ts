import { type Form, readable } from "./readable.ts";
import type { Section, Text } from "./text.ts";

const sealed: Section = {
  id: "sealed",
  question: "What is sealed, and from whom",
  aside: "Sealed means: unreadable without a key that your passphrase opens.",
  title: "Everything that you write is sealed, numbers and words alike.",
  body: [
    "Your notebook has one key. It is 32 random bytes, and your passphrase or your recovery code opens it. The server keeps neither of the two. Each thing you write is sealed under a key of its own made from it, with AES-256-GCM. A box opens only in the place where it was put: boxes that somebody swaps or alters are noticed.",
    "From a passphrase to the key it takes Argon2id with 64 MiB of memory and three passes, about a quarter of a second. That is what each guess costs somebody who stole the database.",
    {
      list: [
        "**Your partner**, and anybody else with a notebook here, sees nothing of yours. There is no page that shows one person another’s entries, how many there are, or when somebody was last here.",
        "**Whoever takes the disk, the database or a backup** sees boxes, and what is listed as readable below.",
        "**Whoever runs this server** sees the same boxes in the database. They cannot reset your passphrase, and they cannot open the notebook with a new one.",
      ],
    },
    "If you lose both the passphrase and the recovery code, nobody can open the notebook. That is the price of it.",
  ],
};

const limits: Section = {
  id: "limits",
  question: "What sealing cannot do",
  aside: "The honest limit.",
  title: "Whoever runs this server could change it to see what you type.",
  body: [
    "Your pages are made on the server. While you have the notebook open, the server holds its key and what was opened in memory, until about half an hour after your last page. Signing out or leaving quickly makes it let go at once. Somebody who changes the program, or reads the memory of the machine while you are signed in, can read along. No product whose pages come from a server can rule that out.",
    "They could also alter the database. A box that was swapped or changed is noticed. A whole older copy that is put back is not. An exchanged public key is not used: what you note down while your notebook is closed is sealed to the key that your own sign-in brought to this device.",
    "Sealing does not help against somebody who knows your passphrase, who has your unlocked device, or who watches its screen. If that person frightens you, use another device and another service. [Places that help](/help#home)",
  ],
};

const betrays: Section = {
  id: "betrays",
  question: "What stays readable, and why",
  aside: "Column by column, from the tables as they are.",
  title: "A row says when and how much. It does not say what.",
  body: [
    "Somebody who reads the database can tell the name you sign in with, on which days you wrote, about which days, roughly how much, and when you were last here. They can tell that two things are of one kind, and not which kind. From that alone somebody patient may guess at your rhythm: a week without entries, a day with many.",
    "Every row also names its household and its notebook by two random numbers. They say what belongs together, and not whose it is.",
    "Below, **readable** is as it stands. **Sealed** is a box. A **fingerprint** is computed from something and does not give it back, but whoever guesses right can tell that they did.",
    ...Object.values(readable).map(({ title, columns }) => ({
      caption: title,
      terms: Object.entries<readonly [Form, string]>(columns).map(([column, [form, says]]) => [`\`${column}\` ${form}`, says] as const),
    })),
    "The files of the database also have a size and a time of last change, as all files do.",
  ],
};

const devices: Section = {
  id: "sessions",
  question: "Sessions and cookies",
  title: "A cookie opens your notebook on this device, until it ends.",
  body: [
    "On a device that others use too, the notebook closes half an hour after your last page. On one that you called your own, it stays open for up to 30 days. The key lies in the database wrapped by the cookie: a stolen table of sessions opens nothing.",
    "On a device of your own, a second cookie may note things down for 90 days, and reads nothing. A third one is for looking around without a notebook; what you look at then is in memory alone, and is forgotten half an hour after your last page.",
    "There are no other cookies, and none that follow you. [How to end your sessions](/settings#devices)",
  ],
};

const copies: Section = {
  id: "copies",
  question: "Backups and logs",
  title: "A backup holds the same boxes. A log holds none of your words.",
  body: [
    "A copy of the database is as sealed as the database. It is opened by the passphrase and the recovery code that were right when it was made: changing them does not change older copies. What you erase stays, sealed, in copies that were made before.",
    "Each time that the server asks another one for a calendar, it notes the time, the other’s name and what came of it; not the rest of the address, and not for whom.",
    "Enough keeps no list of the pages that were asked for. When something goes wrong it notes the time, the kind of fault, the pattern of the page’s address and the lines of the program. Never a name, an address or a word of yours.",
    "A reverse proxy in front of Enough may keep a list of its own, with times, network addresses and page addresses. Whoever runs this server can say. The addresses of pages hold no words of yours.",
  ],
};

const outside: Section = {
  id: "outside",
  question: "What leaves this machine",
  title: "Nothing, but for the calendars that you follow.",
  body: [
    "Enough sends nothing to its makers or to anybody else: no statistics, no crash reports, no check for updates. Fonts, pictures and programs come from this server. The pages tell your browser to load nothing from elsewhere.",
    "When you follow a calendar, this server asks the other one for it, again and again, until you pause it or let it go. The other server learns this one’s network address, when it asks, the name and password that you gave for it, and nothing of your notebook. It is never sent anything to keep.",
    "**Who can open the address of a followed calendar.** If the server may look while you are away, the address and the password are sealed under a key of the server’s own, which lies beside the database: whoever takes the database alone cannot open them, whoever runs the server can. If you chose “only while you are signed in”, they are sealed under your key, like everything else. What was fetched is sealed for you alone in both cases.",
    "Two things are yours to press. “Leave quickly” makes your browser open another site. The help page names a few addresses that open when you press them. The browser does not tell those sites where you came from.",
    "If you run `enough sync activitywatch`, it asks ActivityWatch on your own device and writes into your own notebook: which app, which site’s host, which area and why, when and how long. Titles are used for sorting there and come along only with `--titles`; addresses of pages never do. `--dry-run` shows exactly what would be sent.",
    "If whoever runs Enough keeps its database on another machine, the rows above travel there.",
  ],
};

/** What is sealed and from whom, what stays readable to the server and why, and what no sealing can do. */
export const privacy: Text = {
  name: "privacy",
  tab: "Privacy",
  title: "What stays readable, and to whom",
  lead: "What you write here is sealed with a key that you alone can open. This page says what that covers, what stays readable all the same, and where the limits are.",
  sections: [sealed, limits, betrays, devices, copies, outside],
};
