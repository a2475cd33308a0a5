import type { Desk } from "../../../kernel/actions/index.ts";
import { addDays, type Day, daysWords } from "../../../kernel/time/index.ts";
import { countOf, daysLookedAt, fewestDays, type KnownDays, knownDays, known, mean, type OwnFacts, tenth, thin } from "./own-facts.ts";

const ratings = ["mood", "energy"] as const;
type Rating = (typeof ratings)[number];

/** Days without work after hours, and what was felt on the days after each kind. */
export async function evenings(desk: Desk): Promise<OwnFacts> {
  const look = await knownDays(desk, daysLookedAt);
  const of = look?.daysWith("after-hours") ?? [];
  if (!look || of.length < fewestDays)
    return thin(
      `Your evenings are not known well enough yet. It takes ${fewestDays} days of which a calendar, a tracker or your own log tells; in the last eight weeks there ${of.length === 1 ? "is 1" : `are ${of.length}`}.`,
    );
  const free = of.filter((day) => look.valueOn("after-hours", day)! < 1);
  const rest = of.filter((day) => !free.includes(day));
  const lines = [`On ${free.length} of ${of.length} days there was no work outside your agreed hours.`, ...nextDay(look, free, rest)];
  return known(lines, `Over ${countOf(of.length, "day")} that are known, ${daysWords(look.from, look.to, desk.today)}.`);
}

/** The rating that was noted on more of the days after; nothing when it was on fewer than ten. */
function nextDay(look: KnownDays, free: readonly Day[], rest: readonly Day[]): readonly string[] {
  const feltAfter = (days: readonly Day[], rating: Rating) => days.flatMap((day) => look.valueOn(rating, addDays(day, 1)) ?? []);
  const [rating, felt] = ratings
    .map((rating) => [rating, feltAfter(free, rating)] as const)
    .toSorted(([, one], [, other]) => other.length - one.length)[0]!;
  if (felt.length < fewestDays) return ["How you felt on the days after is not known of enough days yet."];
  const said = `The day after those, your ${rating} was ${tenth(mean(felt))} of 10 on average (${countOf(felt.length, "day")}).`;
  const others = feltAfter(rest, rating);
  return others.length < fewestDays
    ? [said]
    : [said, `The day after the others, it was ${tenth(mean(others))} (${countOf(others.length, "day")}).`];
}
