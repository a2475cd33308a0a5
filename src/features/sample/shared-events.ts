import type { Planned } from "./planned.ts";

/** What Nora and Tom both have in their calendars: one of them invited, the other said yes. */
export const sharedEvents: readonly Planned[] = [
  { title: "Rügen with the children", day: "2026-08-01", days: 14, by: "Tom" },
  { title: "Boat to Hiddensee with the children", day: "2026-08-05", at: "10:15-15:40", by: "Tom", place: "Schaprode, harbour" },
  { title: "Dinner with Oma and Opa", day: "2026-08-11", at: "17:30-20:00", by: "Nora" },
  {
    title: "Date night",
    day: "2026-08-19",
    at: "20:00-22:30",
    rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
    without: ["2026-09-30"],
    moved: [
      { day: "2026-10-14", to: "2026-10-17", at: "20:00-22:00" },
      { day: "2026-10-28", to: "2026-10-31", at: "20:00-22:15" },
    ],
    by: "Nora",
    text: "Sitter: Emil’s sister. Ask a week before.",
  },
  {
    title: "Ada’s birthday party",
    day: "2026-09-12",
    at: "14:00-17:30",
    by: "Nora",
    text: "Eleven children. Cake from Oma, boats from paper, an end at half past five.",
  },
  { title: "Brunch with Oma and Opa", day: "2026-10-25", at: "10:30-12:45", by: "Tom" },
  { title: "Playdate with Emil and his parents", day: "2026-11-08", at: "15:00-17:00", by: "Tom" },
  {
    title: "Lantern walk, nursery",
    day: "2026-11-11",
    at: "17:00-18:30",
    by: "Nora",
    place: "At the church, with lanterns and warm shoes",
  },
];
