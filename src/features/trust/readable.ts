import type { Schema } from "../../kernel/storage/index.ts";

/** How a column lies in the database: as it is, as a sealed box, or as a fingerprint that is not easily undone. */
export type Form = "readable" | "sealed" | "fingerprint";

interface Described {
  readonly title: string;
  readonly columns: Readonly<Record<string, readonly [form: Form, says: string]>>;
}

/** The columns that say whose row it is: the same in every table, and told once. */
export type Whose = "household_id" | "owner_id" | "person_id";

type AllOf<Tables> = {
  readonly [Name in keyof Tables]: Described & {
    readonly columns: { readonly [Column in Exclude<keyof Tables[Name], Whose>]: readonly [Form, string] };
  };
};

/**
 * Every table and every column of the database, and what whoever reads it learns. A table or column that is new does not compile before it
 * has its sentence here.
 */
export const readable: AllOf<Schema> = {
  people: {
    title: "One row for each person",
    columns: {
      id: ["readable", "A random number: one notebook."],
      login: ["readable", "**The name you sign in with.** It is needed before you are known. It need not be your own name."],
      salt: ["readable", "Random. It makes equal passphrases look different."],
      kdf_memory: ["readable", "What one guess at the passphrase costs in memory: 64 MiB."],
      kdf_passes: ["readable", "What one guess costs in passes over that memory: three."],
      kdf_lanes: ["readable", "How many of them run at once: one."],
      proof: ["fingerprint", "Shows that a passphrase is right. It does not open anything."],
      key_version: ["readable", "How often your key was renewed."],
      by_passphrase: ["sealed", "Your key, which your passphrase alone opens."],
      by_recovery: ["sealed", "Your key, which your recovery code alone opens."],
      public_key: ["readable", "With it, something can be sealed for you. It opens nothing."],
      private_key: ["sealed", "Opens what was sealed for you. Your key alone opens it."],
    },
  },
  sessions: {
    title: "One row for each place where you are signed in",
    columns: {
      id: ["fingerprint", "Of the cookie in your browser. The cookie itself is not kept."],
      strength: ["readable", "Whether this place opens the notebook, or may note things down and read nothing."],
      wrapped: ["sealed", "Your key, which the cookie in your browser alone opens."],
      label: ["sealed", "What you see in your list of devices, such as “Firefox on Linux”."],
      idle_minutes: ["readable", "After how long without a page it ends."],
      seen_at: ["readable", "**When it was last used**, to within five minutes."],
      ends_at: ["readable", "When it ends at the latest, so also when it began."],
    },
  },
  heads: {
    title: "One row for each notebook",
    columns: {
      head: ["readable", "How many times something was written, ever."],
    },
  },
  records: {
    title: "One row for each thing that you wrote, rated or brought in",
    columns: {
      id: ["readable", "A random number."],
      shelf: [
        "fingerprint",
        "Things of one kind lie on one shelf. **Which kind that is, the row does not say**: not that it is a diary, a rating or a plan for a bad night. How many lie there can be counted.",
      ],
      day: ["readable", "**The day that it is about**, or nothing. The last weeks are opened first, and that needs the day."],
      key_version: ["readable", "Which of your keys sealed it."],
      row_version: ["readable", "How often it was rewritten."],
      head: ["readable", "Which writing of the notebook it was, counted from the first. So the order is known, and not the hour."],
      gone: ["readable", "Whether it was taken away. Its box is empty then."],
      box: ["sealed", "**The thing itself**, numbers and words alike. Its size is rounded up to steps of 256 bytes, so it says little."],
    },
  },
  receipts: {
    title: "One row for each form that was sent",
    columns: {
      key: ["readable", "A random number. A form that is sent twice is written once because of it."],
      made_on: ["readable", "The day on which it was sent."],
      box: ["sealed", "What the form was answered."],
    },
  },
  inbox: {
    title: "One row for each thing noted down while your notebook was closed",
    columns: {
      id: ["readable", "A random number."],
      box: [
        "sealed",
        "What you noted, sealed so that the server itself cannot open it again. It moves into the notebook when you open it.",
      ],
    },
  },
  feeds: {
    title: "One row for each calendar elsewhere that you follow",
    columns: {
      id: ["readable", "A random number."],
      kept: ["readable", "Whether the server may look by itself, or only while you are signed in."],
      state: ["readable", "Whether it looks, or pauses."],
      access: [
        "sealed",
        "The address of the calendar and what opens it: under the server’s own key, so that it can look while you are away, or under yours. **The server’s key lies beside the database: whoever runs the server can open this one.**",
      ],
      base: ["sealed", "How far your notebook has taken it in: fingerprints of its events, under the same key."],
      latest: ["sealed", "How far it was read, in the same way."],
      box: [
        "sealed",
        "**What is new since**, sealed so that the server itself cannot open it again. Its size tells roughly how much that is.",
      ],
      box_id: ["readable", "A random number."],
      due_at: ["readable", "When the server looks next."],
      leased_until: ["readable", "Until when somebody is looking just now."],
      checked_at: ["readable", "When the calendar was last seen as it is."],
      failures: ["readable", "How often in a row it did not work."],
      trouble: ["sealed", "Why it did not work, under the same key as the address."],
    },
  },
  attempts: {
    title: "One row for each name or address that a passphrase was tried for",
    columns: {
      bucket: [
        "fingerprint",
        "Of the name, of the network address or of the cookie. **Whoever has the database can try names and addresses until one fits**, so this is not a secret. It is forgotten after a day.",
      ],
      tries: ["readable", "How many."],
      since: ["readable", "Since when."],
    },
  },
};
