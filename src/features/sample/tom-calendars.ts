import type { Day } from "../../kernel/time/index.ts";
import type { OwnedCalendar, Planned } from "./planned.ts";
import { sharedEvents } from "./shared-events.ts";

const staff = ["Ines Vogt", "Jörg Petersen"];

// No lessons in the autumn holidays, 12 to 23 October.
const holidays = {
  MO: ["2026-10-12", "2026-10-19"],
  TU: ["2026-10-13", "2026-10-20"],
  WE: ["2026-10-14", "2026-10-21"],
  TH: ["2026-10-15", "2026-10-22"],
  FR: ["2026-10-16", "2026-10-23"],
} as const;
const museumDay: Day = "2026-09-29";

/** A lesson of the timetable, each week from a day of the first week of school. */
function lesson(title: string, day: Day, on: keyof typeof holidays, at: string): Planned {
  const without = on === "TU" ? [museumDay, ...holidays[on]] : holidays[on];
  return { title, day, at, rule: `FREQ=WEEKLY;BYDAY=${on}`, until: "2026-12-18", without };
}

/** Tom’s timetable at school. */
export const school: OwnedCalendar = {
  name: "Lindenschule",
  owner: "Tom Brandt",
  events: [
    lesson("Maths 7b", "2026-08-17", "MO", "07:55-09:30"),
    lesson("Physics 9a", "2026-08-17", "MO", "09:50-11:25"),
    lesson("Maths 10a", "2026-08-17", "MO", "11:45-13:20"),
    lesson("Maths 7b", "2026-08-18", "TU", "07:55-09:30"),
    lesson("Physics 8c", "2026-08-18", "TU", "09:50-11:25"),
    lesson("Maths 10a", "2026-08-18", "TU", "11:45-13:20"),
    lesson("Physics 9a", "2026-08-19", "WE", "08:45-10:35"),
    lesson("Maths 10a", "2026-08-19", "WE", "11:45-13:20"),
    lesson("Physics 8c", "2026-08-20", "TH", "07:55-09:30"),
    lesson("Maths 7b", "2026-08-20", "TH", "09:50-11:25"),
    lesson("Physics lab, year 10", "2026-08-20", "TH", "13:45-15:15"),
    lesson("Maths 10a", "2026-08-21", "FR", "08:45-10:35"),
    lesson("Class hour 7b", "2026-08-21", "FR", "11:45-13:20"),
    {
      title: "Staff meeting",
      day: "2026-09-07",
      at: "13:45-15:30",
      rule: "FREQ=MONTHLY;BYDAY=1MO",
      until: "2026-12-07",
      by: "Ines Vogt",
      others: staff,
    },
    {
      title: "Physics department",
      day: "2026-08-26",
      at: "13:45-14:45",
      rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
      until: "2026-12-16",
      without: ["2026-10-21"],
      by: "Jörg Petersen",
      others: staff,
    },
    { title: "Parents’ evening 7b", day: "2026-09-16", at: "19:00-21:15" },
    { title: "Conference, year 7", day: "2026-09-24", at: "15:30-17:00", by: "Ines Vogt", others: staff },
    { title: "Museum with 7b", day: museumDay, at: "08:00-15:20", place: "Museum of technology" },
    { title: "Autumn holidays", day: "2026-10-12", days: 12, shown: "free" },
    { title: "Canceled: Fire drill", day: "2026-10-28", at: "10:35-11:10", by: "Ines Vogt", others: staff, cancelled: true },
    { title: "Fire drill", day: "2026-11-06", at: "10:40-11:15", by: "Ines Vogt", others: staff },
    { title: "Book fair, set-up", day: "2026-11-12", at: "14:00-15:30", by: "Jörg Petersen", others: staff, answer: "TENTATIVE" },
    { title: "Parents’ afternoon", day: "2026-11-13", at: "14:00-18:00", by: "Ines Vogt", others: staff },
  ],
};

/** Tom’s own calendar. */
export const toms: OwnedCalendar = {
  name: "Tom",
  owner: "Tom",
  events: [
    ...sharedEvents.map((event) => ({ ...event, others: ["Tom", "Nora"] })),
    { title: "Nursery pick-up", day: "2026-08-17", at: "15:30-16:00", rule: "FREQ=WEEKLY;BYDAY=MO,WE,FR", until: "2026-12-18" },
    { title: "Nursery pick-up, for Nora", day: "2026-10-15", at: "16:15-16:45" },
    { title: "Nursery pick-up, for Nora", day: "2026-10-20", at: "16:15-16:45" },
    { title: "Nursery pick-up, for Nora", day: "2026-10-22", at: "16:15-16:45" },
    {
      title: "Band practice",
      day: "2026-08-24",
      at: "20:00-22:00",
      rule: "FREQ=WEEKLY;BYDAY=MO",
      until: "2026-12-14",
      without: ["2026-10-12", "2026-10-19"],
    },
    {
      title: "Football",
      day: "2026-08-21",
      at: "19:30-21:00",
      rule: "FREQ=WEEKLY;BYDAY=FR",
      without: ["2026-10-09"],
      moved: [{ day: "2026-10-30", to: "2026-11-01", at: "17:00-18:30" }],
    },
    { title: "Saturday shopping", day: "2026-08-29", at: "09:00-10:10", rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA" },
    { title: "Garage, winter tyres", day: "2026-10-27", at: "14:15-15:00" },
    { title: "Dentist", day: "2026-09-15", at: "14:30-15:10" },
    { title: "Band at the street festival", day: "2026-09-26", at: "16:00-19:30", place: "By the old crane" },
    { title: "Band, concert at the youth centre", day: "2026-11-14", at: "19:30-22:30" },
  ],
};
