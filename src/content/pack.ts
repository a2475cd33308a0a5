import type { Evidence } from "./exercise.ts";
import type { Place } from "./place.ts";

/**
 * What a therapist or coach can write for Enough without writing code: cards, worksheets, courses and a challenge, as data that JSON can
 * hold. Our own content has the same shape as a pack from outside, and goes through the same check (`enough content check`).
 */
export interface Pack {
  /** Small letters, digits and hyphens; what is in a pack from outside is known as `pack.item`. */
  readonly id: string;
  readonly name: string;
  /** Counts up with every change that is handed out: somebody in the middle of a course is told when it has changed. */
  readonly version: number;
  /** A language tag, such as `en`. */
  readonly language: string;
  readonly authors: readonly string[];
  readonly cards: readonly Card[];
  readonly worksheets: readonly Worksheet[];
  readonly courses: readonly Course[];
  readonly challenges: readonly Challenge[];
}

/** Which school of practice something comes from. */
export type Family =
  | "cbt"
  | "act"
  | "solution-focused"
  | "mindfulness"
  | "compassion"
  | "boundaries"
  | "recovery"
  | "career"
  | "time"
  | "roots"
  | "values"
  | "together";

/** What a person may need when it suits them. */
export type Help =
  | "evening"
  | "weekend"
  | "recovery"
  | "guilt"
  | "standards"
  | "connection"
  | "fairness"
  | "meetings"
  | "sleep"
  | "meaning"
  | "system"
  | "low-mood"
  | "stress"
  | "time"
  | "change";

/** A technique on one page: what it is, how it goes, and how well it is known to work. */
export interface Card {
  readonly id: string;
  readonly name: string;
  readonly kind: "technique" | "myth" | "imposter";
  readonly family: Family;
  readonly helps: readonly Help[];
  /** In a sentence: what one does, or what the myth says. */
  readonly about: string;
  /** How it goes, a step a line; of a myth: what is true instead. */
  readonly steps: readonly string[];
  /** A small first step of ten minutes at most. */
  readonly firstStep: string;
  readonly ifThen: { readonly when: string; readonly then: string };
  readonly minutes: number;
  readonly effort: 1 | 2 | 3;
  /** When to leave it. */
  readonly leave: readonly string[];
  /** Where in Enough it is done, if there is a place for it. */
  readonly place?: Place;
  /** Done with a partner, or said to their face: it is left out, in silence, after a sign that somebody frightens the person. */
  readonly forTwo?: true;
  readonly evidence: readonly Evidence[];
  readonly limits: string;
}

/** Questions to write to, a step at a time. What is written is kept at each step, and can be gone on with another day. */
export interface Worksheet {
  readonly id: string;
  readonly name: string;
  readonly family: Family;
  readonly helps: readonly Help[];
  readonly about: string;
  /** When it suits, and whom. */
  readonly suits: string;
  readonly minutes: number;
  /** When to leave it, to stop, or to ask somebody to be near. */
  readonly leave: readonly string[];
  /** After how many days it makes sense once more, the last answers beside it; without it, whenever one likes. */
  readonly againAfterDays?: number;
  readonly steps: readonly Step[];
  readonly evidence: readonly Evidence[];
  readonly limits: string;
}

export interface Step {
  readonly id: string;
  readonly title: string;
  /** What it is about, in a few plain sentences. */
  readonly guidance: string;
  /** What the person’s own records say to this, shown beside it. */
  readonly facts?: Facts;
  /** Shown when an earlier choice was one of these. */
  readonly when?: { readonly question: string; readonly is: readonly string[] };
  readonly questions: readonly Question[];
  /** Something to go and do at this step. */
  readonly place?: Place;
}

/**
 * What can be read from the person’s own records. Each is a few sentences with what they rest on, or says plainly what is not known yet.
 * `calm-days` the calmest days and what they had in common · `evenings` evenings without work and what followed · `week` the last whole
 * week · `areas` hours by area against importance · `energy` what gave and what drained · `before-and-after` the weeks before the course
 * against those since · `signs` the early signs · `thoughts` the traps named most · `helps` the exercises that helped · `homework` what was
 * tried since last time · `scrolling` hours of feeds and videos where they are measured · `hours` usual begin and end of work · `values`
 * the values that lead · `season` the season and its stances.
 */
export type Facts =
  | "calm-days"
  | "evenings"
  | "week"
  | "areas"
  | "energy"
  | "before-and-after"
  | "signs"
  | "thoughts"
  | "helps"
  | "homework"
  | "scrolling"
  | "hours"
  | "values"
  | "season";

/** Every question may stay empty. Ids are unique within the worksheet. */
export type Question =
  | {
      readonly kind: "words";
      readonly id: string;
      readonly ask: string;
      readonly hint?: string;
      readonly long?: boolean;
      readonly beginnings?: readonly string[];
    }
  | {
      readonly kind: "scale";
      readonly id: string;
      readonly ask: string;
      readonly most: 10 | 100;
      readonly low: string;
      readonly high: string;
    }
  | {
      readonly kind: "choice";
      readonly id: string;
      readonly ask: string;
      readonly many?: boolean;
      readonly choices: readonly Choice[] | Own;
    }
  /** Several lines of the same few columns. */
  | { readonly kind: "rows"; readonly id: string; readonly ask: string; readonly most: number; readonly columns: readonly Column[] }
  /** When this happens, I do that; how sure, 0–10: below 7 it is asked how it could be smaller. */
  | { readonly kind: "plan"; readonly id: string; readonly ask: string }
  /** A day to come back to it: Today says so then. */
  | { readonly kind: "day"; readonly id: string; readonly ask: string };

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly says?: string;
}

/** Choices that come from the person: their values, their areas; or the ten roles with the standards that are often held in them. */
export type Own = "values" | "areas" | "roles";

export interface Column {
  readonly id: string;
  readonly name: string;
  readonly choices?: readonly Choice[];
}

/** For whom a part is: somebody alone, two people, or a household with children. Without it, for all. */
export type For = "one" | "couple" | "family";

/** Sessions in a row, with homework in between that comes up on Today and is read at the next one. */
export interface Course {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly suits: string;
  readonly leave: readonly string[];
  readonly sessions: readonly Session[];
  /** What is asked at the first session and again at the last one, each 0–10: the before and after. */
  readonly ratings: readonly { readonly id: string; readonly ask: string; readonly low: string; readonly high: string }[];
  /** A worksheet that is offered again and again after the last session. */
  readonly afterwards: { readonly worksheet: string; readonly everyDays: number };
  readonly evidence: readonly Evidence[];
  readonly limits: string;
}

export interface Session {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly minutes: number;
  /** Days until the next one is offered. Sooner and later are both fine. */
  readonly daysUntilNext: number;
  readonly parts: readonly Part[];
  readonly homework: readonly Homework[];
}

export type Part =
  /** Something to read. */
  | { readonly kind: "teach"; readonly id: string; readonly title: string; readonly for?: readonly For[]; readonly text: readonly string[] }
  /** Something to answer; as a step of a worksheet. What was answered at an earlier part can be shown beside it. */
  | {
      readonly kind: "ask";
      readonly id: string;
      readonly title: string;
      readonly for?: readonly For[];
      readonly step: Omit<Step, "id" | "title" | "when">;
      readonly recall?: readonly string[];
    }
  /** Something to do in its own place. */
  | {
      readonly kind: "do";
      readonly id: string;
      readonly title: string;
      readonly for?: readonly For[];
      readonly text: readonly string[];
      readonly place: Place;
    };

export interface Homework {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly for?: readonly For[];
  /** On how many days of those until the next session it is offered: every day, or once. */
  readonly often: "daily" | "once";
  readonly place?: Place;
}

/** Steps across a month. Each is done, left out or “not for us”, all alike. */
export interface Challenge {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly days: number;
  readonly steps: readonly ChallengeStep[];
  readonly ratings: Course["ratings"];
  readonly evidence: readonly Evidence[];
  readonly limits: string;
}

export interface ChallengeStep {
  readonly id: string;
  readonly name: string;
  /** The first and the last day on which it is offered, counted from 1. */
  readonly from: number;
  readonly until: number;
  readonly alone: string;
  readonly together: string;
  readonly why: string;
  readonly place?: Place;
}
