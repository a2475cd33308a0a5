import { randomUUID } from "node:crypto";
import { type Day, daysBetween, hour, minute, startOfDay, weekday } from "../../src/kernel/time/index.ts";
import { randomFrom } from "../../src/engine/random/index.ts";

const zone = "Europe/Berlin";

/**
 * The records of a notebook in which work in the evening and stress go together, by `pull` points an hour: both are noted on every day from `first`
 * up to, not including, `end`. A pull of 0 is none.
 */
export function livedFrom(first: Day, end: Day, pull: (day: Day) => number): readonly object[] {
  const random = randomFrom(8);
  const around = () => random() + random() + random() - 1.5;
  const days = daysBetween(first, end).flatMap((day) => {
    const midnight = startOfDay(day, zone);
    const evening = Math.max(0, Math.round(60 + 60 * around()));
    const at = (hours: number, minutes: number, area: string) => {
      const from = midnight + hours * hour;
      return { id: randomUUID(), areas: [area], label: "x", from, to: from + minutes * minute, minutes, source: "hand" };
    };
    const late = evening === 0 ? [] : [at(19, evening, "work")];
    const usual = weekday(day) < 6 ? at(9, 480, "work") : at(10, 120, "family");
    const stress = Math.max(0, Math.min(10, Math.round(4 + pull(day) * (evening / 60 - 1) + around())));
    return [
      recordOf("entries", day, { day, items: [usual, ...late] }),
      recordOf("check-ins", day, { day, items: [{ id: randomUUID(), at: midnight + 21 * hour, stress }] }),
    ];
  });
  return [recordOf("about", "", { name: "", zone }), ...days];
}

function recordOf(kind: string, day: Day | "", data: object): object {
  return { id: randomUUID(), kind, version: 1, day, data };
}
