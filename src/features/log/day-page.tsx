import type { Context } from "hono";
import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, type Day, dayName, dayWords, isDay, lengthWords, timeWords, type Zone } from "../../kernel/time/index.ts";
import { capital, Entry, type Env, Form, notFound, openDesk, page, type Tried, untried } from "../../kernel/web/index.ts";
import { type Area, areasOf, labelOf } from "../areas/index.ts";
import { EntryForm } from "./entry-form.tsx";
import { type CheckIn, checkInsOf, entriesOf, type LoggedEntry } from "./model.ts";
import { energyWord, ratingWords } from "./words.ts";

/** What a day holds of what was noted by hand. A day that does not exist or is still to come is no page. */
export async function dayPage(c: Context<Env>, day: string, tried: Tried = untried, status = 200): Promise<Response> {
  if (!isDay(day)) return notFound(c);
  const desk = await openDesk(c.var.house, c.var.guest, { from: addDays(day, -1) });
  if (day > desk.today) return notFound(c);
  const next = addDays(day, 1);
  const [entries, checkIns] = [entriesOf(desk.notebook, day, next, desk.zone), checkInsOf(desk.notebook, day, next, desk.zone)];
  const empty = entries.length + checkIns.length === 0;
  return page(
    c,
    { title: dayName(day, desk.today), place: "/today", status, islands: ["chosen-range"] },
    <>
      <Entry id="day" level={1} title={capital(dayWords(day, desk.today))} side={<Days day={day} today={desk.today} />}>
        {empty ? (
          <p class="lead">Nothing is noted here, and that is fine. A gap is a gap.</p>
        ) : (
          <>
            <p class="lead">{summaryOf(entries, checkIns)}</p>
            <Lines desk={desk} entries={entries} checkIns={checkIns} />
          </>
        )}
      </Entry>
      <Entry
        id="add"
        title="Add something to this day"
        side={
          <p>
            <strong>By hand</strong> From when to when, or how long if that is all you know.
          </p>
        }
      >
        <EntryForm desk={desk} day={day} tried={tried} />
      </Entry>
    </>,
  );
}

function Days({ day, today }: { day: Day; today: Day }) {
  const [before, after] = [addDays(day, -1), addDays(day, 1)];
  return (
    <nav aria-label="Days" class="log-days">
      {day === today || day === addDays(today, -1) ? <strong>{dayName(day, today)}</strong> : <strong>Your log</strong>}
      <a href={`/days/${before}`} rel="prev">
        The day before
      </a>
      {after <= today && (
        <a href={`/days/${after}`} rel="next">
          The day after
        </a>
      )}
    </nav>
  );
}

/** "4 h 15 noted, and two check-ins." Stretches may overlap, so their sum is what was noted, and nothing is said of the day. */
function summaryOf(entries: readonly LoggedEntry[], checkIns: readonly CheckIn[]): string {
  const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0);
  const noted = entries.length > 0 ? [`${lengthWords(minutes)} noted`] : [];
  const tapped = checkIns.length > 0 ? [checkIns.length === 1 ? "one check-in" : `${checkIns.length} check-ins`] : [];
  return `${capital([...noted, ...tapped].join(", and "))}.`;
}

function Lines({ desk, entries, checkIns }: { desk: Desk; entries: readonly LoggedEntry[]; checkIns: readonly CheckIn[] }) {
  const areas = areasOf(desk.notebook);
  const rows = [
    ...entries.map((entry) => ({
      at: entry.from ?? Number.MAX_SAFE_INTEGER,
      row: <EntryRow entry={entry} areas={areas} zone={desk.zone} />,
    })),
    ...checkIns.map((checkIn) => ({ at: checkIn.at, row: <CheckInRow checkIn={checkIn} zone={desk.zone} /> })),
  ];
  return (
    <ul role="list" class="lines log-lines">
      {rows.toSorted((a, b) => a.at - b.at).map(({ row }) => row)}
    </ul>
  );
}

function EntryRow({ entry, areas, zone }: { entry: LoggedEntry; areas: readonly Area[]; zone: Zone }) {
  const { id, from, to, label, minutes, energy, presence, source, day } = entry;
  const details = [
    lengthWords(minutes),
    ...(energy === undefined ? [] : [`energy ${energy} after it`]),
    ...(presence === undefined ? [] : [`presence ${presence}`]),
    ...(source === "timer" ? ["by the timer"] : []),
  ];
  return (
    <li>
      <span>{from === null || to === null ? "Some time" : `${timeWords(from, zone)}–${timeWords(to, zone)}`}</span>
      <strong>{label}</strong>
      <small>
        {entry.areas.map((area) => (
          <span class="log-area" data-area={area}>
            {labelOf(areas, area)}
          </span>
        ))}
        {details.join(", ")}
      </small>
      <div class="row">
        <a class="button button--quiet" href={`/entries/${id}`} aria-label={`Change “${label}”`}>
          Change
        </a>
        <Form action={`/entries/${id}/remove`} back={`/days/${day}`}>
          <button class="button button--quiet" aria-label={`Remove “${label}”`}>
            Remove
          </button>
        </Form>
      </div>
    </li>
  );
}

function CheckInRow({ checkIn, zone }: { checkIn: CheckIn; zone: Zone }) {
  const { id, at, energy, words, day } = checkIn;
  const time = timeWords(at, zone);
  const ratings = ratingWords(checkIn);
  return (
    <li>
      <span>{time}</span>
      {energy === undefined ? <strong>A check-in</strong> : <strong>{energyWord(energy)}</strong>}
      {ratings !== "" && <small>{capital(ratings)}</small>}
      {words !== undefined && <p class="words">{words}</p>}
      <div class="row">
        <Form action={`/check-ins/${id}/remove`} back={`/days/${day}`}>
          <button class="button button--quiet" aria-label={`Remove the check-in at ${time}`}>
            Remove
          </button>
        </Form>
      </div>
    </li>
  );
}
