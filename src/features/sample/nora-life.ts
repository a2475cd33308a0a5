import { addDays } from "../../kernel/time/index.ts";
import { backAtWork, launchBegins } from "./household.ts";
import type { Habit, Life } from "./life.ts";
import { harbour, noras } from "./nora-calendars.ts";

const dayBeforeLaunch = addDays(launchBegins, -1);
const [weekdays, saturday, sunday, weekend] = [[1, 2, 3, 4, 5], [6], [7], [6, 7]] as const;

const mornings: readonly Habit[] = [
  { label: "Breakfast with the children", areas: ["family"], on: weekdays, at: "06:35-07:25", noted: 0.75, until: dayBeforeLaunch },
  { label: "Walk to nursery", areas: ["family", "health"], on: [1, 3, 5], at: "07:30-08:10", noted: 0.75, until: dayBeforeLaunch },
  // In the launch Tom takes the mornings after the late calls.
  { label: "Breakfast with the children", areas: ["family"], on: [1, 2, 4], at: "06:35-07:25", noted: 0.88, since: launchBegins },
  { label: "Walk to nursery", areas: ["family", "health"], on: [1, 4], at: "07:30-08:10", noted: 0.85, since: launchBegins },
  { label: "Shoes, bags, nursery", areas: ["family"], on: [2], at: "07:25-08:10", noted: 0.8, since: launchBegins },
  { label: "A slow morning", areas: ["rest"], on: [3, 5], at: "06:45-07:50", noted: 0.7, since: launchBegins },
  { label: "Walk to the tram", areas: ["health"], on: [2, 3], at: "08:10-08:30", noted: 0.6 },
];

const daysOff: readonly Habit[] = [
  { label: "Errands", areas: ["home"], on: [5], at: "13:20-14:40", noted: 0.75, until: dayBeforeLaunch },
  { label: "A swim alone", areas: ["health", "rest"], on: [5], at: "14:50-15:45", noted: 0.7, until: "2026-10-02" },
  { label: "Errands", areas: ["home"], on: [5], at: "13:35-15:40", noted: 0.7, since: launchBegins },
  { label: "Board games and snacks", areas: ["family"], on: [5], at: "16:00-17:35", noted: 0.8 },
];

const evenings: readonly Habit[] = [
  { label: "Playground", areas: ["family"], on: [2, 4], at: "17:10-17:45", noted: 0.7, until: "2026-10-10" },
  { label: "Way home, the children first", areas: ["family"], on: [1, 3], at: "17:00-17:45", noted: 0.6, until: dayBeforeLaunch },
  { label: "Dinner, bath, stories", areas: ["family"], on: weekdays, at: "17:50-19:30", noted: 0.85, until: dayBeforeLaunch },
  { label: "Dinner, bath, stories", areas: ["family"], on: [1, 3, 5], at: "18:10-19:20", noted: 0.9, since: launchBegins },
  { label: "Tram, with a book", areas: ["rest"], on: [1, 3], at: "17:35-18:05", noted: 0.75, since: launchBegins },
  { label: "Kitchen and laundry", areas: ["home"], on: weekdays, at: "19:35-20:15", noted: 0.65, lengthAlone: 0.2 },
  { label: "Reading", areas: ["rest"], on: [1, 4], at: "20:30-21:45", noted: 0.7, until: dayBeforeLaunch },
  { label: "Sofa with Tom", areas: ["partner", "rest"], on: [2, 5], at: "20:30-22:00", noted: 0.7, until: dayBeforeLaunch },
  { label: "Piano", areas: ["growth"], on: [3], at: "20:20-21:05", noted: 0.8, until: dayBeforeLaunch },
  { label: "Reading", areas: ["rest"], on: [3], at: "20:40-21:35", noted: 0.8, since: launchBegins },
  { label: "Tea with Tom", areas: ["partner"], on: [3], at: "21:40-22:15", noted: 0.7, since: launchBegins },
  { label: "Sofa with Tom", areas: ["partner", "rest"], on: [5], at: "21:10-22:10", noted: 0.6, since: launchBegins },
];

const weekends: readonly Habit[] = [
  { label: "Breakfast, all four", areas: ["family"], on: weekend, at: "07:40-09:00", noted: 0.85, until: dayBeforeLaunch },
  { label: "Breakfast, all four", areas: ["family"], on: weekend, at: "07:50-08:35", noted: 0.9, since: launchBegins },
  { label: "Lake and playground", areas: ["family", "health"], on: saturday, at: "11:00-12:15", noted: 0.8, until: dayBeforeLaunch },
  { label: "Washing and floors", areas: ["home"], on: saturday, at: "08:40-09:40", noted: 0.65, since: launchBegins },
  { label: "Forest walk", areas: ["family", "health"], on: sunday, at: "09:50-12:05", noted: 0.85, until: dayBeforeLaunch },
  { label: "Forest walk", areas: ["family", "health"], on: sunday, at: "10:15-11:45", noted: 0.9, since: launchBegins },
  { label: "Lunch, all four", areas: ["family"], on: weekend, at: "12:25-13:05", noted: 0.75, until: dayBeforeLaunch },
  { label: "A book while Jonas sleeps", areas: ["rest"], on: weekend, at: "13:15-14:25", noted: 0.7 },
  { label: "Afternoon with the children", areas: ["family"], on: saturday, at: "14:40-17:30", noted: 0.88, until: dayBeforeLaunch },
  { label: "Afternoon with the children", areas: ["family"], on: saturday, at: "15:20-17:05", noted: 0.88, since: launchBegins },
  { label: "Cooking for the week", areas: ["home"], on: sunday, at: "14:50-16:50", noted: 0.8 },
  { label: "Dinner, bath, stories", areas: ["family"], on: weekend, at: "17:45-19:30", noted: 0.85 },
  { label: "Film with Tom", areas: ["partner"], on: saturday, at: "20:15-22:00", noted: 0.7 },
  { label: "Week plan", areas: ["home"], on: sunday, at: "19:45-20:20", noted: 0.75 },
  { label: "Sofa with Tom", areas: ["partner", "rest"], on: sunday, at: "20:35-21:45", noted: 0.7, until: "2026-09-20" },
];

/** Nora leads a release at Harbour, a firm that makes software for ports, for 32 hours a week. */
export const nora: Life = {
  adult: "nora",
  calendars: { work: harbour, own: noras },
  habits: [...mornings, ...daysOff, ...evenings, ...weekends],
  since: addDays(backAtWork, -1),
  gaps: [
    { from: "2026-08-27", to: "2026-08-27" },
    { from: "2026-09-04", to: "2026-09-05", after: 12 * 60 },
    // A week in which she forgot.
    { from: "2026-09-14", to: "2026-09-20" },
    { from: "2026-10-02", to: "2026-10-02" },
    { from: "2026-10-10", to: "2026-10-11" },
    { from: "2026-10-16", to: "2026-10-16", after: 15 * 60 },
    { from: "2026-10-23", to: "2026-10-23" },
    { from: "2026-10-30", to: "2026-10-30", after: 17 * 60 },
  ],
  ill: ["2026-10-10", "2026-10-11"],
  lateStress: 4,
  moments: [
    { at: 6 * 60 + 29, share: 0.62 },
    { at: 8 * 60 + 17, share: 0.7 },
    { at: 12 * 60 + 57, share: 0.6 },
    { at: 17 * 60 + 40, share: 0.45 },
    { at: 20 * 60 + 14, share: 0.65 },
    { at: 22 * 60 + 12, share: 0.6 },
  ],
  notes: [
    { day: "2026-08-16", at: 21 * 60, words: "The holiday is over. I want to see where the weeks go before the launch eats them." },
    { day: "2026-08-20", at: 20 * 60, words: "All four of us in the lake after work. Ten minutes, and the day was turned." },
    { day: "2026-09-02", at: 22 * 60 + 40, words: "We talked about something that was no list." },
    { day: "2026-09-12", at: 20 * 60, words: "Eleven children, one cake, and the one who cried was me, a little." },
    { day: "2026-09-24", at: 22 * 60, words: "First late call. It ran over, and then I could not sleep." },
    { day: "2026-10-05", at: 8 * 60 + 10, words: "Jonas told the whole tram about diggers." },
    { day: "2026-10-10", at: 11 * 60, words: "Stomach bug. Jonas first, then me." },
    { day: "2026-10-13", at: 22 * 60 + 30, words: "Tom did bedtime alone." },
    { day: "2026-10-18", at: 22 * 60 + 15, words: "I said that the deck could wait, and then I made it." },
    { day: "2026-10-22", at: 13 * 60, words: "Cancelled Mira." },
    { day: "2026-10-25", at: 7 * 60, words: "An hour more, and all of us awake at five." },
    { day: "2026-10-27", at: 22 * 60 + 50, words: "Forty minutes over. I heard Ada wake up and could not go." },
    { day: "2026-10-29", at: 23 * 60, words: "Rehearsal. Everything worked, and I am wide awake." },
    { day: "2026-10-31", at: 22 * 60 + 30, words: "Moved twice, and worth it." },
    { day: "2026-11-01", at: 22 * 60 + 20, words: "The deck, on a Sunday, again." },
    { day: "2026-11-03", at: 22 * 60 + 40, words: "Ada asked whether Singapore is my other family." },
    { day: "2026-11-05", at: 8 * 60 + 10, words: "The long way to nursery, leaves up to Jonas’s knees." },
  ],
};
