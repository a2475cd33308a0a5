import { addDays, type Day, isDay, weekday } from "../../../kernel/time/index.ts";
import { takeAll, type Taken } from "./text.ts";

const free = String.raw`(?<![\p{L}\p{N}#@.:,/–—−-])`;
const end = String.raw`(?![\p{L}\p{N}'’]|[:.–—−-]\d| ?[ap]\.?m(?![\p{L}\p{N}])|[.:]\d)`;
const ordinal = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const month = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![\p{L}\p{N}])\.?`;
const year = String.raw`(?:,? (\d{4})(?![\p{N}:]))?`;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const datePattern = new RegExp(
  [
    String.raw`${free}(?:on )?(\d{4}-\d{2}-\d{2})(?![\p{N}-])`,
    `${free}(?:on )?(?:the )?${ordinal} (?:of )?${month}${year}${end}`,
    `${free}(?:on )?${month} ${ordinal}${year}${end}`,
    `${free}(today|yesterday)${end}`,
  ].join("|"),
  "giu",
);

const longNames = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
// “sat” and “sun” are words of their own: without “on” or “last” they are no days.
const shortNames = "mon|tues?|wed|thu(?:rs?)?|fri";
const weekdayPattern = new RegExp(
  [
    `${free}(?:on|last) (${longNames}|${shortNames}|sat|sun)${end}`,
    `^(${longNames}|${shortNames})${end}`,
    `${free}(${longNames}|${shortNames})$`,
  ].join("|"),
  "giu",
);
const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** “today”, “yesterday”, “14 Sep”, “Sep 14”, “2026-09-14”. A date without a year is the latest that has begun. */
export function takeDates(text: string, today: Day): Taken<Day> {
  return takeAll(text, datePattern, ([, iso, dayFirst, monthAfter, yearAfter, monthFirst, dayAfter, lastYear, word]) => {
    if (iso !== undefined) return isDay(iso) ? iso : undefined;
    if (word !== undefined) return word.toLowerCase() === "today" ? today : addDays(today, -1);
    return dateOf(dayFirst ?? dayAfter!, (monthAfter ?? monthFirst)!, yearAfter ?? lastYear, today);
  });
}

/** A weekday’s name at either end of the text, or after “on” or “last”: the latest one before today. */
export function takeWeekdays(text: string, today: Day): Taken<Day> {
  return takeAll(text, weekdayPattern, ([, after, first, last]) => {
    const wanted = weekdays.indexOf((after ?? first ?? last)!.slice(0, 3).toLowerCase()) + 1;
    return addDays(today, -((weekday(today) - wanted + 7) % 7 || 7));
  });
}

function dateOf(dayOfMonth: string, monthName: string, year: string | undefined, today: Day): Day | undefined {
  const month = months.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
  const inYear = (year: string) => `${year}-${String(month).padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
  if (year !== undefined) return isDay(inYear(year)) ? inYear(year) : undefined;
  // 29 February may be four years back, eight around 1900 and 2100.
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: 9 }, (_, back) => String(thisYear - back));
  return years.map(inYear).find((day) => isDay(day) && day <= today);
}
