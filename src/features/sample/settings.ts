import type { z } from "zod";
import type { Day, Week } from "../../kernel/time/index.ts";
import type { AreaId, rulesRecord } from "../areas/index.ts";
import type { agreedHoursRecord, enoughRecord, importanceRecord, seasonRecord, valuesRecord, wakingRecord } from "../meaning/index.ts";
import { type Adult, backAtWork, launchBegins } from "./household.ts";

/** What a record of a kind holds. */
type DataOf<Kind extends { readonly schema: z.ZodType }> = z.output<Kind["schema"]>;

/** What one of the two said of themselves, from the day on which they said it. */
export interface Settings {
  readonly name: string;
  readonly labels: Readonly<Record<AreaId, string>>;
  readonly addresses: readonly string[];
  readonly rules: DataOf<typeof rulesRecord>["rules"];
  readonly values: DataOf<typeof valuesRecord>["history"];
  readonly importance: DataOf<typeof importanceRecord>["history"];
  readonly enough: DataOf<typeof enoughRecord>["history"];
  readonly agreed: DataOf<typeof agreedHoursRecord>["history"];
  readonly waking: DataOf<typeof wakingRecord>["history"];
  readonly seasons: DataOf<typeof seasonRecord>["seasons"];
  readonly ratings: Readonly<Record<Week, Readonly<Record<AreaId, number>>>>;
  /** The weeks in which they tried a small shift, and how it went. */
  readonly tried: readonly { readonly week: Week; readonly went?: "yes" | "partly" | "no" }[];
}

const hours = 60;
const weekOfDays = <T>(weekdays: T, weekend: T) => ({
  mo: weekdays,
  tu: weekdays,
  we: weekdays,
  th: weekdays,
  fr: weekdays,
  sa: weekend,
  su: weekend,
});

function rule(id: string, when: Settings["rules"][number]["when"], area: AreaId, since: Day, from: "you" | "correction" = "you") {
  return { id, when, area, since, from };
}

const nora: Settings = {
  name: "Nora",
  labels: { growth: "Music" },
  addresses: ["nora.brandt@harbour.example", "nora@mail.example"],
  rules: [
    rule("rule-recipes", { site: "recipes.example" }, "home", "2026-09-06", "correction"),
    rule("rule-nursery", { site: "portal.kita-lindengarten.example" }, "family", "2026-08-30", "correction"),
    rule("rule-stories", { title: "stories" }, "family", backAtWork),
    rule("rule-ada", { title: "Ada" }, "family", backAtWork),
    rule("rule-jonas", { title: "Jonas" }, "family", backAtWork),
    rule("rule-domain", { domain: "harbour.example" }, "work", backAtWork),
    rule("rule-harbour", { calendar: "Harbour" }, "work", backAtWork),
  ],
  values: [
    { since: backAtWork, chosen: [{ id: "presence" }, { id: "reliability" }, { id: "craft" }, { id: "health" }] },
    {
      since: "2026-10-04",
      chosen: [{ id: "presence" }, { own: "being there at bedtime" }, { id: "craft" }, { id: "rest" }, { id: "friendship" }],
    },
  ],
  importance: [
    { since: backAtWork, byArea: { work: 7, family: 9, partner: 8, home: 4, health: 6, rest: 7, friends: 4, growth: 4 } },
    { since: launchBegins, byArea: { work: 8, family: 9, partner: 8, home: 4, health: 5, rest: 8, friends: 4, growth: 3 } },
  ],
  enough: [
    {
      since: "2026-09-06",
      bands: {
        work: { from: 29 * hours, to: 33 * hours },
        family: { from: 24 * hours },
        partner: { from: 5 * hours, to: 9 * hours },
        home: { from: 5 * hours, to: 11 * hours },
        health: { from: 3 * hours, to: 7 * hours },
        rest: { from: 7 * hours, to: 12 * hours },
      },
    },
  ],
  agreed: [
    {
      since: backAtWork,
      area: "work",
      week: { mo: ["08:30-16:30"], tu: ["08:30-16:30"], we: ["08:30-16:30"], th: ["08:30-16:30"], fr: ["08:30-13:00"] },
    },
  ],
  waking: [{ since: backAtWork, week: weekOfDays(["06:30-22:30"], ["07:00-22:30"]) }],
  seasons: [
    {
      name: "Back to rhythm",
      from: backAtWork,
      until: "2026-10-11",
      review: "2026-09-27",
      terms: [{ since: backAtWork, stances: { rest: "lean in" }, goodEnough: {} }],
      kept: { since: backAtWork, moves: [] },
    },
    {
      name: "Harbour launch",
      from: launchBegins,
      until: "2026-11-29",
      review: "2026-11-08",
      terms: [
        {
          since: launchBegins,
          stances: { work: "lean in", home: "good enough", health: "good enough", growth: "pause" },
          goodEnough: { home: 3 * hours, health: 1.5 * hours },
        },
      ],
      // A week longer than it was meant to be.
      kept: {
        since: launchBegins,
        moves: [{ on: "2026-10-26", name: "Harbour launch", from: launchBegins, until: "2026-11-22", review: "2026-11-08" }],
      },
    },
  ],
  ratings: {
    "2026-W34": { work: 6, family: 8, partner: 7, home: 6, health: 7, rest: 6, growth: 7 },
    "2026-W35": { work: 7, family: 7, partner: 7, home: 6, health: 6, rest: 6, friends: 8, growth: 6 },
    "2026-W36": { work: 7, family: 8, partner: 8, home: 6, health: 6, rest: 7, friends: 7 },
    "2026-W37": { work: 7, family: 8, partner: 6, rest: 6, friends: 8 },
    "2026-W39": { work: 6, family: 7, partner: 6, home: 5, health: 5, rest: 5, friends: 7, growth: 6 },
    "2026-W40": { work: 6, family: 7, partner: 5, home: 6, health: 5, rest: 5 },
    "2026-W42": { work: 6, family: 6, partner: 6, home: 6, health: 6, rest: 4, friends: 3 },
    "2026-W43": { work: 5, family: 5, partner: 4, home: 6, health: 6, rest: 4, friends: 2 },
    "2026-W44": { work: 6, family: 5, partner: 5, home: 7, health: 6, rest: 3 },
  },
  tried: [{ week: "2026-W41", went: "yes" }, { week: "2026-W43", went: "no" }, { week: "2026-W44", went: "partly" }, { week: "2026-W45" }],
};

const tom: Settings = {
  name: "Tom",
  labels: { growth: "Music" },
  addresses: ["t.brandt@lindenschule.example", "tom@mail.example"],
  rules: [
    rule("rule-dentist", { title: "Dentist" }, "health", "2026-09-16", "correction"),
    rule("rule-band", { title: "Band" }, "growth", "2026-08-30"),
    rule("rule-ada", { title: "Ada" }, "family", "2026-08-30"),
    rule("rule-school", { calendar: "Lindenschule" }, "work", "2026-08-30"),
  ],
  values: [
    {
      since: "2026-08-30",
      chosen: [{ id: "patience" }, { id: "play" }, { own: "making music with others" }, { id: "fairness" }, { id: "learning" }],
    },
  ],
  importance: [{ since: "2026-08-30", byArea: { work: 6, family: 10, partner: 8, home: 5, health: 6, rest: 6, friends: 5, growth: 7 } }],
  enough: [
    {
      since: "2026-09-20",
      bands: {
        work: { from: 22 * hours, to: 27 * hours },
        family: { from: 15 * hours },
        partner: { from: 4 * hours, to: 8 * hours },
        home: { from: 3 * hours, to: 9 * hours },
        health: { from: 2.5 * hours, to: 6 * hours },
        rest: { from: 4 * hours },
        growth: { from: 2 * hours, to: 5 * hours },
      },
    },
  ],
  agreed: [
    {
      since: "2026-08-30",
      area: "work",
      week: { mo: ["07:45-15:15"], tu: ["07:45-15:15"], we: ["08:30-15:15"], th: ["07:45-15:30"], fr: ["08:30-13:30"] },
    },
  ],
  waking: [{ since: "2026-08-30", week: weekOfDays(["06:30-22:30"], ["07:30-22:30"]) }],
  seasons: [
    {
      name: "Nora’s launch, from the other side",
      from: launchBegins,
      until: "2026-11-29",
      review: "2026-11-15",
      terms: [
        { since: launchBegins, stances: { family: "lean in", home: "good enough", friends: "pause" }, goodEnough: { home: 2 * hours } },
      ],
      kept: { since: launchBegins, moves: [] },
    },
  ],
  ratings: {
    "2026-W36": { work: 7, family: 8, partner: 7, growth: 8 },
    "2026-W38": { work: 6, family: 7, partner: 6, health: 7, rest: 6, growth: 7 },
    "2026-W40": { work: 6, family: 7, partner: 5, rest: 5, growth: 8 },
    "2026-W43": { work: 7, family: 9, partner: 5, home: 6, health: 6, rest: 6 },
    "2026-W44": { work: 5, family: 7, partner: 4, health: 6, rest: 4, growth: 7 },
  },
  tried: [{ week: "2026-W41", went: "partly" }, { week: "2026-W45" }],
};

export const settings: Readonly<Record<Adult, Settings>> = { nora, tom };
