import type { Day } from "../../kernel/time/index.ts";

/** An event as somebody keeps it in a calendar. Times are by the wall clock at home. */
export interface Planned {
  readonly title: string;
  /** The first day. */
  readonly day: Day;
  /** "09:00-09:15"; without it, the event lasts whole days. */
  readonly at?: string;
  /** How many whole days. */
  readonly days?: number;
  /** How it comes again: "FREQ=WEEKLY;BYDAY=TU,TH". */
  readonly rule?: string;
  /** The last day on which it may come again. */
  readonly until?: Day;
  /** The days on which it did not take place. */
  readonly without?: readonly Day[];
  readonly moved?: readonly Moved[];
  /** The others, by name. */
  readonly others?: readonly string[];
  /** Who invited; the keeper of the calendar when it is nobody else. */
  readonly by?: string;
  readonly answer?: Answer;
  readonly shown?: "free" | "away";
  readonly cancelled?: boolean;
  readonly place?: string;
  readonly text?: string;
}

/** One time of a series that lies elsewhere than the rule says. */
export interface Moved {
  /** The day that it was planned for. */
  readonly day: Day;
  readonly to: Day;
  readonly at: string;
  readonly title?: string;
}

type Answer = "ACCEPTED" | "DECLINED" | "TENTATIVE" | "NEEDS-ACTION";

/** A calendar and whose it is. */
export interface OwnedCalendar {
  readonly name: string;
  readonly owner: string;
  readonly events: readonly Planned[];
}

/** Everybody in the sample's calendars, with their mail addresses (example names: RFC 2606). */
export const addressBook: Readonly<Record<string, string>> = {
  Nora: "nora@mail.example",
  Tom: "tom@mail.example",
  "Nora Brandt": "nora.brandt@harbour.example",
  "Tom Brandt": "t.brandt@lindenschule.example",
  "Mira Hoffmann": "mira@mail.example",
  "Priya N.": "priya.n@harbour.example",
  "Lukas Weber": "lukas.weber@harbour.example",
  "Aylin Demir": "aylin.demir@harbour.example",
  "Hanna Krüger": "hanna.krueger@harbour.example",
  "Felix Osei": "felix.osei@harbour.example",
  "Tan Wei Ling": "weiling.tan@sg.harbour.example",
  "Marta Kowalska": "marta.kowalska@kestrel.example",
  "Ines Vogt": "i.vogt@lindenschule.example",
  "Jörg Petersen": "j.petersen@lindenschule.example",
};
