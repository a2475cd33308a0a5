import type { Context } from "hono";
import type { Exercise, Length } from "../../content/exercise.ts";
import { exercises } from "../../content/exercises.ts";
import { capital, Entry, type Env, openDesk, page } from "../../kernel/web/index.ts";
import { helpedBy, type Helped } from "./helps.ts";
import { HelpsEntry } from "./helps-entry.tsx";
import { HistoryEntry } from "./history-entry.tsx";
import { sittingsOf } from "./model.ts";
import { besideWords, minutesWords } from "./words.ts";

/** The other things that one can practise, each in a room of its own. */
const alsoHere = [
  { path: "/courses", name: "Courses and a challenge", about: "Five sessions at your own pace, or a month of small steps." },
  { path: "/worksheets", name: "Worksheets", about: "Questions to write to, a step at a time, beside what your own days say." },
  {
    path: "/thoughts",
    name: "A thought that stays",
    about: "Look at it on paper: what speaks for it, what does not, what your own days say.",
  },
  { path: "/journal", name: "Your journal", about: "A page for yourself, with a prompt or without." },
  { path: "/shutdown", name: "The end of the day", about: "Write down what is open, and let the day be over." },
  { path: "/safety-plan", name: "A plan for hard hours", about: "Your own signs, steps, people and lines, on one sheet." },
  { path: "/experiments", name: "An experiment", about: "Try a small change on yourself, with days drawn by a coin." },
  { path: "/measures", name: "Questionnaires", about: "A closer look at how you are, answered by taps." },
];

const times = [
  { most: 1, title: "I have one minute" },
  { most: 5, title: "I have five minutes" },
  { most: 10, title: "I have ten minutes" },
];

/** Practice: what there is time for, and what helped. */
export async function listPage(c: Context<Env>): Promise<Response> {
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
          <p>
            <strong>Exercises</strong> Paced without a sound, or read at your own pace. You can stop at any time.
          </p>
        }
      >
        {times.map(({ most, title }, place) => (
          <TimeList title={title} offered={lengthsWithin(times[place - 1]?.most ?? 0, most)} helped={helped} />
        ))}
      </Entry>
      {sittings.length > 0 && <HelpsEntry helped={helped} />}
      <Entry id="also" title="Also here">
        <ul role="list" class="lines">
          {alsoHere.map(({ path, name, about }) => (
            <li>
              <a href={path}>{name}</a>
              <span>{about}</span>
            </li>
          ))}
        </ul>
      </Entry>
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
