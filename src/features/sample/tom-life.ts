import { addDays } from "../../kernel/time/index.ts";
import { launchBegins } from "./household.ts";
import type { Habit, Life } from "./life.ts";
import { school, toms } from "./tom-calendars.ts";

const dayBeforeLaunch = addDays(launchBegins, -1);
const [weekdays, saturday, sunday, weekend] = [[1, 2, 3, 4, 5], [6], [7], [6, 7]] as const;
const holidays = { since: launchBegins, until: "2026-10-23" } as const;

const family: readonly Habit[] = [
  { label: "Breakfast, shoes, nursery", areas: ["family"], on: [3, 5], at: "06:40-07:55", noted: 0.75, since: launchBegins },
  { label: "Breakfast, shoes, nursery", areas: ["family"], on: [1, 2, 4], at: "07:15-08:40", noted: 0.5, ...holidays },
  { label: "Afternoon with the children", areas: ["family"], on: [1, 3, 5], at: "16:00-17:30", noted: 0.75 },
  { label: "Dinner, bath, stories", areas: ["family"], on: weekdays, at: "17:50-19:25", noted: 0.7 },
  { label: "Breakfast, all four", areas: ["family"], on: weekend, at: "08:15-09:10", noted: 0.6 },
  { label: "Forest walk", areas: ["family", "health"], on: sunday, at: "10:15-12:00", noted: 0.7 },
  { label: "Afternoon with the children", areas: ["family"], on: saturday, at: "15:00-17:20", noted: 0.7 },
  { label: "Dinner, bath, stories", areas: ["family"], on: weekend, at: "17:45-19:30", noted: 0.7 },
];

const workAtHome: readonly Habit[] = [
  { label: "Preparing lessons", areas: ["work"], on: [1, 2, 3], at: "13:45-15:05", noted: 0.7 },
  { label: "Marking", areas: ["work"], on: [2, 4], at: "20:20-21:50", noted: 0.85 },
  { label: "Marking", areas: ["work"], on: sunday, at: "20:20-21:40", noted: 0.7, since: "2026-09-20" },
  { label: "Marking", areas: ["work"], on: [2, 4], at: "09:30-12:30", noted: 0.9, ...holidays },
];

const rest: readonly Habit[] = [
  { label: "Cooking", areas: ["home"], on: weekdays, at: "17:00-17:45", noted: 0.5, lengthAlone: 0.5 },
  { label: "Car, bins, repairs", areas: ["home"], on: saturday, at: "10:30-11:40", noted: 0.6 },
  { label: "Guitar", areas: ["growth"], on: [3, 6], at: "21:00-21:45", noted: 0.55 },
  { label: "Sofa with Nora", areas: ["partner", "rest"], on: [2, 7], at: "20:30-22:00", noted: 0.65, until: dayBeforeLaunch },
  { label: "Film with Nora", areas: ["partner"], on: saturday, at: "20:15-22:00", noted: 0.6, until: dayBeforeLaunch },
  { label: "A nap", areas: ["rest"], on: weekend, at: "13:20-14:10", noted: 0.6 },
  { label: "Podcast and dishes", areas: ["rest", "home"], on: [1, 4], at: "19:30-19:55", noted: 0.5 },
];

/** Tom teaches maths and physics. He began his notebook two weeks after Nora, and writes less. */
export const tom: Life = {
  adult: "tom",
  calendars: { work: school, own: toms },
  habits: [...family, ...workAtHome, ...rest],
  since: "2026-08-30",
  gaps: [
    { from: "2026-09-05", to: "2026-09-06" },
    { from: "2026-09-10", to: "2026-09-11" },
    { from: "2026-09-25", to: "2026-09-27" },
    { from: "2026-10-10", to: "2026-10-12" },
    { from: "2026-10-17", to: "2026-10-17", after: 12 * 60 },
    { from: "2026-10-30", to: "2026-10-30", after: 15 * 60 },
  ],
  ill: ["2026-10-11", "2026-10-12"],
  lateStress: 1.6,
  moments: [
    { at: 6 * 60 + 33, share: 0.4 },
    { at: 8 * 60 + 5, share: 0.4 },
    { at: 13 * 60 + 32, share: 0.45 },
    { at: 15 * 60 + 50, share: 0.4 },
    { at: 17 * 60 + 40, share: 0.45 },
    { at: 19 * 60 + 40, share: 0.55 },
    { at: 22 * 60 + 10, share: 0.6 },
  ],
  notes: [
    { day: "2026-08-30", at: 22 * 60, words: "Nora’s idea. One tap I can do." },
    { day: "2026-09-16", at: 21 * 60 + 30, words: "Thirty parents, and two of them asked how I am." },
    { day: "2026-09-28", at: 22 * 60 + 15, words: "The new song holds." },
    { day: "2026-10-14", at: 13 * 60 + 30, words: "Both children, one puddle, two hours." },
    { day: "2026-10-20", at: 22 * 60, words: "Bedtime alone, the third time. It went well. I am done all the same." },
    { day: "2026-10-27", at: 22 * 60, words: "Marked at the kitchen table, Nora on her call next door." },
    { day: "2026-10-31", at: 22 * 60 + 30, words: "The whole evening, and no phone." },
    { day: "2026-11-04", at: 22 * 60, words: "Class tests until ten. Friday I play football." },
  ],
};
