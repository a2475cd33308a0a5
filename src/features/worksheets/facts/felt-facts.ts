import { beforeAfter } from "../../../engine/stats/index.ts";
import type { Desk } from "../../../kernel/actions/index.ts";
import { addWeeks, type Day, dayNumber, lengthWords, weekOf } from "../../../kernel/time/index.ts";
import { timesWord } from "../../../kernel/web/index.ts";
import type { FigureId } from "../../days/index.ts";
import { energyName, gatherWeek, reachOf } from "../../week/index.ts";
import { countOf, fewestDays, type KnownDays, knownDays, known, mean, type OwnFacts, tenth, thin } from "./own-facts.ts";

const fewestPairs = 3;
const kindsNamed = 3;

/** What goes together with more energy after it, and with less: the eight weeks up to the last whole one. */
export async function energy(desk: Desk): Promise<OwnFacts> {
  const week = addWeeks(weekOf(desk.today), -1);
  await desk.reach(reachOf(week));
  const { report, profile } = gatherWeek(desk, week);
  const kinds = report.energy.filter(({ n }) => n >= fewestPairs).toSorted((one, other) => other.change - one.change);
  if (kinds.length === 0 || report.energyCheckIns < fewestDays)
    return thin(
      `What gives you energy and what takes it is not known yet. It takes ${fewestDays} check-ins with energy, and the same thing between two of them, within four hours, ${timesWord(fewestPairs)}.`,
    );
  const line = (sign: 1 | -1) =>
    kinds
      .filter(({ change }) => sign * change >= 0.05)
      .toSorted((one, other) => sign * (other.change - one.change))
      .slice(0, kindsNamed)
      .map(
        ({ kind, change, n }) =>
          `${energyName(kind, profile.areas).name}: ${tenth(Math.abs(change))} ${sign > 0 ? "more" : "less"} energy after it than before (${n} times).`,
      );
  const lines = [...line(1), ...line(-1)];
  const rests = `Over ${report.energyCheckIns} check-ins with energy in eight weeks. These go together; nothing here says that one causes the other.`;
  return known(lines.length > 0 ? lines : ["Nothing stands out: energy is about the same after it as before."], rests);
}

/** So far before a beginning the days are looked at. */
const daysBefore = 56;
const compared = [
  { id: "mood", name: "Mood" },
  { id: "energy", name: "Energy" },
  { id: "stress", name: "Stress" },
  { id: "after-hours", name: "Work outside your hours, a day" },
] as const satisfies readonly { readonly id: FigureId; readonly name: string }[];

/** The eight weeks before a day against the days since: two averages, and where their difference likely lies. */
export async function beforeAndAfter(desk: Desk, since: Day | undefined): Promise<OwnFacts> {
  if (since === undefined) return thin("There is nothing to hold side by side yet: this tells the weeks before a course and those since.");
  const look = await knownDays(desk, dayNumber(desk.today) - dayNumber(since) + daysBefore);
  const lines = look ? compared.flatMap((figure) => comparedLine(look, since, figure)) : [];
  if (lines.length === 0)
    return thin(
      `Before and since cannot be told apart yet. It takes ${fewestDays} days that are known before it began, and ${fewestDays} since.`,
    );
  return known(
    lines,
    "Averages of the days that are known, and where the difference likely lies (95 times of 100). Whatever else changed in that time is in it too.",
  );
}

function comparedLine(look: KnownDays, since: Day, { id, name }: (typeof compared)[number]): readonly string[] {
  const days = look.daysWith(id).map((day) => ({ day: dayNumber(day), isA: day >= since, outcome: look.valueOn(id, day)! }));
  const [before, after] = [days.filter(({ isA }) => !isA), days.filter(({ isA }) => isA)].map((phase) =>
    phase.map(({ outcome }) => outcome),
  );
  if (before!.length < fewestDays || after!.length < fewestDays) return [];
  const say = id === "after-hours" ? lengthWords : (value: number) => `${tenth(value)} of 10`;
  const averages = `${name}: ${say(mean(before!))} before (${countOf(before!.length, "day")}), ${say(mean(after!))} since (${countOf(after!.length, "day")})`;
  if (days.every(({ outcome }) => outcome === days[0]!.outcome)) return [`${averages}. The same on each day.`];
  const { interval } = beforeAfter(days);
  const side = (value: number) =>
    `${id === "after-hours" ? lengthWords(Math.abs(value)) : tenth(Math.abs(value))} ${value < 0 ? "less" : "more"}`;
  return [`${averages}. The difference lies between ${side(interval[0])} and ${side(interval[1])}.`];
}
