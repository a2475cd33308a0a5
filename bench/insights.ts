// The page of insights of somebody who has been here for five years and whose days go together: again and again, and after another check-in.
import { z } from "zod";
import { compose } from "../src/compose.ts";
import { allDayFigures, type FigureId } from "../src/features/days/index.ts";
import { checkInsRecord } from "../src/features/log/index.ts";
import { action } from "../src/kernel/actions/index.ts";
import { findSession } from "../src/kernel/identity/index.ts";
import { openSqlite } from "../src/kernel/storage/index.ts";
import { type Day, dayNumber, hour, minute } from "../src/kernel/time/index.ts";
import { perform } from "../src/kernel/web/index.ts";
import { ensureBuilt } from "../tools/build.mjs";
import { databaseIn, makePlace, type Place } from "./house/place.ts";
import { lifeOf } from "./life/life.ts";
import { limitRow, median, milliseconds, row, type Row } from "./row.ts";

const years = 5;
const [lastDay, now] = ["2026-09-20", Date.parse("2026-09-21T09:00:00Z")];
const seed = 11;
const [warmUps, rounds] = [10, 25];
const limit = 150;

export async function run(): Promise<readonly Row[]> {
  const place = await makePlace(lifeOf(years, lastDay, seed), now);
  try {
    await pullTogether(place);
    return rowsOf(await visit(place));
  } finally {
    place.dispose();
  }
}

interface Visit {
  readonly first: number;
  readonly again: readonly number[];
  readonly afterToday: readonly number[];
  readonly afterYesterday: readonly number[];
  readonly findings: number;
}

function rowsOf({ first, again, afterToday, afterYesterday, findings }: Visit): readonly Row[] {
  const name = `insights, ${years} years, ${findings} findings`;
  return [
    limitRow(`${name}, warm page`, "ms", median(again), limit),
    limitRow(`${name}, after a check-in of today`, "ms", median(afterToday), limit),
    limitRow(`${name}, after one of yesterday`, "ms", median(afterYesterday), limit),
    // Not promised, and told: every day is worked out, and every look of all years.
    row({
      name: `${name}, the first in a process`,
      unit: "ms",
      ours: first,
      against: "the same again",
      peer: median(again),
      ratio: median(again) / first,
      bar: 0,
    }),
  ];
}

async function visit({ folder, secret }: Place): Promise<Visit> {
  const engine = openSqlite(databaseIn(folder));
  const { app } = compose(engine, await ensureBuilt(), () => now);
  const headers = { Authorization: `Bearer ${secret}`, Host: "localhost" };
  const ask = async (path: string, body?: object): Promise<string> => {
    const sent = body && { method: "POST", body: JSON.stringify(body), headers: { ...headers, "Content-Type": "application/json" } };
    const response = await app.request(`http://localhost${path}`, sent ?? { headers });
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response.text();
  };
  try {
    const show = () => ask("/insights");
    const first = await milliseconds(show);
    for (let count = 0; count < warmUps; count++) await show();
    const again = await times(show);
    let noted = 0;
    const afterCheckIn = (ago: number) =>
      times(show, () => ask("/api/check-ins", { at: now - ago - noted++ * minute, mood: noted % 11, stress: (3 * noted) % 11 }));
    const [afterToday, afterYesterday] = [await afterCheckIn(0), await afterCheckIn(24 * hour)];
    const findings = (await show()).split('<section class="entry" id="finding-').length - 1;
    if (findings === 0) throw new Error("Nothing was found, so nothing was measured.");
    return { first, again, afterToday, afterYesterday, findings };
  } finally {
    await engine.close();
  }
}

async function times(work: () => Promise<unknown>, before?: () => Promise<unknown>): Promise<readonly number[]> {
  const found: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await before?.();
    found.push(await milliseconds(work));
  }
  return found;
}

/** Has ratings of a day follow what was done on it, so that there is something to find and to draw. */
async function pullTogether({ folder, secret }: Place): Promise<void> {
  const engine = openSqlite(databaseIn(folder));
  try {
    const { house } = compose(engine, await ensureBuilt(), () => now);
    const session = await findSession(engine, Buffer.from(secret, "base64url"), now);
    if (!session?.master) throw new Error("The session is over.");
    const guest = { kind: "person", session, person: session.person, master: session.master } as const;
    const pulled = await perform(house, guest, pull, {});
    if (pulled.kind !== "done") throw new Error(`The ratings were not changed: ${JSON.stringify(pulled)}`);
  } finally {
    await engine.close();
  }
}

const pull = action({
  name: "bench.pull",
  summary: "Have ratings follow the day",
  route: "POST /bench/pull",
  input: z.object({}),
  output: z.null(),
  async run(desk) {
    const known = await allDayFigures(desk);
    const hoursOn = (id: FigureId, day: Day) =>
      (known?.figures.find((one) => one.id === id)?.values[dayNumber(day) - dayNumber(known.first)] || 0) / 60;
    for (const { id, data } of desk.notebook.list(checkInsRecord)) {
      const [late, rest] = [hoursOn("after-hours", data.day), hoursOn("area:rest", data.day)];
      const items = data.items.map((item) => ({
        ...item,
        ...moved("stress", item.stress, late),
        ...moved("mood", item.mood, rest),
        ...moved("energy", item.energy, rest - late),
      }));
      desk.notebook.change(checkInsRecord, id, { ...data, items });
    }
    return null;
  },
});

function moved(name: "mood" | "energy" | "stress", rating: number | undefined, by: number): object {
  return rating === undefined ? {} : { [name]: Math.max(0, Math.min(10, Math.round(rating + by))) };
}
