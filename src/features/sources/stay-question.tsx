import type { Desk } from "../../kernel/actions/index.ts";
import { aboutRecord, staysRecord } from "../../kernel/notebook/index.ts";
import { addDays, type Day, daysWords, startOfDay } from "../../kernel/time/index.ts";
import { Entry, Form } from "../../kernel/web/index.ts";
import { cityOf, staysOf } from "../people/index.ts";
import { seriesBetween, type Shelves } from "./evidence.ts";
import { eventsRecord, importRecord } from "./records.ts";
import { likelyStays, unspoken, type Whereabouts } from "./whereabouts.ts";

// As far back as a notebook is in memory, and the end of a journey that one is on.
const [daysBack, daysAhead] = [91, 31];

/** Where some calendars may have been with their owner lately, and nobody has said: one question at most, the latest. */
export function stayToAsk({ notebook, today, zone }: Desk, name: string, shelves: () => Shelves): Whereabouts | undefined {
  const all = notebook.memo(`stays ${name} ${today}`, [importRecord, eventsRecord, staysRecord, aboutRecord], () => {
    const [from, to] = [addDays(today, -daysBack), addDays(today, daysAhead)];
    const range = { from: startOfDay(from, zone), to: startOfDay(to, zone) };
    const each = seriesBetween(shelves(), from, to, zone).flatMap((series) => likelyStays(series, range, zone));
    return each.filter((stay) => stay.from <= today).toSorted((a, b) => (a.from < b.from ? 1 : -1));
  });
  const { stays, elsewhere } = staysOf(notebook);
  return unspoken(all, stays, elsewhere);
}

/** Asks whether one was there. Nothing changes until that is answered, and a no is not asked again. */
export function StayQuestion({ stay: { from, to, zone }, today, back }: { stay: Whereabouts; today: Day; back: string }) {
  const city = cityOf(zone);
  const days = daysWords(from, to, today);
  const over = to < today;
  return (
    <Entry
      id="there"
      title={`${from === to ? "On" : "From"} ${days} your calendar is in ${city} time. ${over ? "Were" : "Are"} you there?`}
      side={
        <p>
          <strong>One question</strong> A no is remembered, and this is not asked again.
        </p>
      }
    >
      <p>If so, the evenings and your agreed hours of those days are those of {city}. Until you say so, they are those of your home.</p>
      <Form action="/stays/answers" class="row" back={back}>
        <input type="hidden" name="from" value={from} />
        <input type="hidden" name="to" value={to} />
        <input type="hidden" name="zone" value={zone} />
        <button class="button" name="there" value="yes">
          {over ? "Yes, I was there" : "Yes, I am there"}
        </button>
        <button class="button" name="there" value="no">
          No
        </button>
        <a class="button button--quiet" href="/settings#where">
          On other days
        </a>
      </Form>
    </Entry>
  );
}
