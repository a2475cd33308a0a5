import type { Desk } from "../../../kernel/actions/index.ts";
import { addWeeks, lengthWords, type Week, weekOf, weekWords } from "../../../kernel/time/index.ts";
import { capital, listWords } from "../../../kernel/web/index.ts";
import { type AreaId, areasOf, inSentence } from "../../areas/index.ts";
import { formatBand, meaningOn } from "../../meaning/index.ts";
import { gatherWeek, reachOf, weeklyMinutes } from "../../week/index.ts";
import { countOf, known, mean, type OwnFacts, thin } from "./own-facts.ts";

const weeksAveraged = 4;
/** A week counts when so many of its days are accounted for. */
const fewestDaysOfWeek = 3;
const leastMinutes = 15;

/** The last whole week: hours by area, work after hours, what is not accounted for. */
export async function lastWeek(desk: Desk): Promise<OwnFacts> {
  const week: Week = addWeeks(weekOf(desk.today), -1);
  await desk.reach(reachOf(week));
  const { report } = gatherWeek(desk, week);
  if (report.accountedDays < fewestDaysOfWeek)
    return thin(
      `Last week is not known well enough yet: ${countOf(report.accountedDays, "day")} of it ${report.accountedDays === 1 ? "is" : "are"} accounted for, and it takes ${fewestDaysOfWeek}.`,
    );
  const hours = report.areas
    .filter(({ minutes }) => minutes >= leastMinutes)
    .toSorted((one, other) => other.minutes - one.minutes)
    .map(({ area, minutes }) => `${inSentence(area)} ${lengthWords(minutes)}`);
  const after = report.afterHours.days.reduce((sum, { minutes }) => sum + minutes, 0);
  const lines = [
    ...(hours.length === 0 ? [] : [`${capital(listWords(hours))}.`]),
    after < 1 ? "No work outside your agreed hours is known." : `Work outside your agreed hours: ${lengthWords(after)}.`,
    `Not accounted for: ${lengthWords(report.unaccountedMinutes)} of your waking time.`,
  ];
  return known(lines, `Of ${weekWords(week, desk.today)}, ${countOf(report.accountedDays, "day")} accounted for.`);
}

/** Hours by area over four weeks, beside how much each matters and what is enough. */
export async function areaHours(desk: Desk): Promise<OwnFacts> {
  await desk.reach(reachOf(addWeeks(weekOf(desk.today), -weeksAveraged)));
  const weeks = weeklyMinutes(desk, weeksAveraged);
  if (weeks.length === 0)
    return thin(`Your hours by area are not known yet. It takes a week of which ${fewestDaysOfWeek} days are accounted for.`);
  const { importance, bands } = meaningOn(desk.notebook, desk.today);
  const weight = (area: AreaId) => importance?.[area] ?? 0;
  const lines = areasOf(desk.notebook)
    .map((area) => ({ area, minutes: mean(weeks.map((week) => week.get(area.id) ?? 0)) }))
    .filter(({ area, minutes }) => minutes >= leastMinutes || weight(area.id) > 0)
    .toSorted((one, other) => weight(other.area.id) - weight(one.area.id))
    .map(({ area, minutes }) => {
      const band = bands[area.id] ? `; enough is ${formatBand(bands[area.id]!)}` : "";
      const matters = weight(area.id) > 0 ? `; it matters ${weight(area.id)} of 10 to you` : "";
      return `${area.label}: ${lengthWords(minutes)} a week${matters}${band}.`;
    });
  const rests = `The average of ${countOf(weeks.length, "week")} out of the last ${weeksAveraged}. Time that is not accounted for stands in no area.`;
  return known(importance === null ? [...lines, "How much each matters you have not said yet."] : lines, rests);
}
