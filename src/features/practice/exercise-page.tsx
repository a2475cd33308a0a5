import type { Context } from "hono";
import type { Exercise, Length } from "../../content/exercise.ts";
import { capital, Entry, type Env, Form, notFound, openDesk, page, Problems, type Tried } from "../../kernel/web/index.ts";
import { EvidenceEntry } from "./evidence-entry.tsx";
import { beforeOf, findExercise, findLength } from "./model.ts";
import { Player } from "./player.tsx";
import { TensionKeys } from "./tension-keys.tsx";
import { minutesWords } from "./words.ts";

/** One exercise: how tense one is, the player with its written steps, how tense one is then, and what is known. */
export async function exercisePage(c: Context<Env>, tried: Tried & { readonly status: number }): Promise<Response> {
  const exercise = findExercise(c.req.param("exercise")!);
  const asked = c.req.query("minutes");
  const length = exercise && (findLength(exercise, asked === undefined ? undefined : Number(asked)) ?? findLength(exercise));
  if (!exercise || !length) return notFound(c);
  const { notebook, today } = await openDesk(c.var.house, c.var.guest);
  const { id, name } = exercise;
  const before = beforeOf(notebook, today, id);
  const here = pathOf(exercise, length);
  return page(
    c,
    { title: name, place: "/practice", status: tried.status, islands: ["exercise-player"] },
    <>
      <About exercise={exercise} length={length} />
      <Entry
        id="before"
        title="How tense are you right now?"
        side={
          <p>
            <strong>Before</strong> One tap, or none. 0 is not at all, 10 as much as can be.
          </p>
        }
      >
        <Problems tried={tried} />
        <Form action={`/practice/exercises/${id}/before`} back={`${here}#player`}>
          <TensionKeys chosen={before} />
        </Form>
        {before !== undefined && <p class="quiet">You said {before}. It waits here for today; tap another to change it.</p>}
      </Entry>
      <Entry
        id="player"
        title={`${capital(minutesWords(length.minutes))}, step by step`}
        side={
          <p>
            <strong>Paced or read</strong> The space key begins, pauses and goes on.
          </p>
        }
      >
        <Player exercise={exercise} length={length} />
      </Entry>
      <After exercise={exercise} length={length} />
      <EvidenceEntry evidence={exercise.evidence} limits={exercise.limits} />
    </>,
  );
}

function pathOf({ id, lengths }: Exercise, { minutes }: Length): string {
  return `/practice/exercises/${id}${minutes === lengths[0]!.minutes ? "" : `?minutes=${minutes}`}`;
}

function About({ exercise, length }: { exercise: Exercise; length: Length }) {
  const others = exercise.lengths.filter((one) => one !== length);
  return (
    <Entry
      id="about"
      level={1}
      title={exercise.name}
      side={
        <div class="stack">
          <p>
            <a href="/practice">Practice</a>
          </p>
          <p>
            <strong>{capital(minutesWords(length.minutes))}</strong>
            {others.map((other) => (
              <a href={pathOf(exercise, other)}>Take {minutesWords(other.minutes)}</a>
            ))}
          </p>
        </div>
      }
    >
      <p class="lead">{exercise.about}</p>
      <p>{exercise.suits}</p>
      <div class="practice-leave">
        <p>Before you begin</p>
        <ul>
          {exercise.leave.map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      </div>
    </Entry>
  );
}

function After({ exercise: { id }, length: { minutes } }: { exercise: Exercise; length: Length }) {
  return (
    <Entry
      id="after"
      title="And now, how tense are you?"
      side={
        <p>
          <strong>After</strong> A tap keeps it in your notebook. Higher than before is an answer too.
        </p>
      }
    >
      <Form action={`/practice/exercises/${id}/sittings`} class="stack">
        {/* Enter presses the first button of a form: it must not be a rating. */}
        <button hidden>Keep it without a rating</button>
        <input type="hidden" name="minutes" value={minutes} />
        <TensionKeys />
        <div class="row">
          <button class="button button--quiet">Keep it without a rating</button>
          <a class="button button--quiet" href="/practice">
            Keep nothing
          </a>
        </div>
      </Form>
    </Entry>
  );
}
