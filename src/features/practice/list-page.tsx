import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Exercise, Length } from "../../content/exercise.ts";
import { exercises } from "../../content/exercises.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { capital, Entry, type Env, openDesk, page } from "../../kernel/web/index.ts";
import { helpedBy, type Helped } from "./helps.ts";
import { HelpsEntry } from "./helps-entry.tsx";
import { HistoryEntry } from "./history-entry.tsx";
import { sittingsOf } from "./model.ts";
import { RoomLinks, RoomsEntry } from "./rooms.tsx";
import { besideWords, minutesWords } from "./words.ts";

const times = [
  { most: 1, title: "I have one minute" },
  { most: 5, title: "I have five minutes" },
  { most: 10, title: "I have ten minutes" },
];

/** What the page says of cards. */
export type CardsEntry = (desk: Desk) => Child;

/** Practice: what there is time for, and what helped. */
export async function listPage(c: Context<Env>, cardsEntry: CardsEntry): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const sittings = sittingsOf(desk.notebook);
  const helped = helpedBy(sittings);
  return page(
    c,
    { title: "Practice", place: "/practice" },
    <>
      <Entry
        id="exercises"
        level={1}
        title="How much time do you have?"
        side={
          <>
            <p>
              <strong>Exercises</strong> Paced without a sound, or read at your own pace. You can stop at any time.
            </p>
            <RoomLinks />
          </>
        }
      >
        {times.map(({ most, title }, place) => (
          <TimeList title={title} offered={lengthsWithin(times[place - 1]?.most ?? 0, most)} helped={helped} />
        ))}
      </Entry>
      {sittings.length > 0 && <HelpsEntry helped={helped} />}
      {cardsEntry(desk)}
      <RoomsEntry />
      {sittings.length > 0 && <HistoryEntry sittings={sittings} desk={desk} />}
    </>,
  );
}

interface Offered {
  readonly exercise: Exercise;
  readonly length: Length;
}

function lengthsWithin(above: number, most: number): readonly Offered[] {
  return exercises.flatMap((exercise) =>
    exercise.lengths.flatMap((length) => (length.minutes > above && length.minutes <= most ? [{ exercise, length }] : [])),
  );
}

function TimeList({ title, offered, helped }: { title: string; offered: readonly Offered[]; helped: readonly Helped[] }) {
  return (
    <div class="practice-times">
      <h2>{title}</h2>
      <ul role="list" class="lines">
        {offered.map(({ exercise, length: { minutes } }) => {
          const own = helped.find((one) => one.exercise === exercise);
          const beside = own && besideWords(own);
          return (
            <li>
              <a href={`/practice/exercises/${exercise.id}${minutes === exercise.lengths[0]!.minutes ? "" : `?minutes=${minutes}`}`}>
                {exercise.name}
              </a>
              <span>{exercise.suits}</span>
              <small>
                {capital(minutesWords(minutes))}. {beside}
              </small>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
