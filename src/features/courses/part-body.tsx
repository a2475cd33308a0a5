import type { Part } from "../../content/pack.ts";
import type { Place } from "../../content/place.ts";
import { Answered, FactsBeside, factsFor, type FromCourses, ownChoices, Questions, wayTo } from "../worksheets/index.ts";
import { triedIn, lastDone } from "./homework.ts";
import { isShared } from "./model.ts";
import type { AtStep } from "./session-page.tsx";
import { sharedWords } from "./words.ts";

/** A part of a session: something to read, to answer or to do. */
export function PartBody({ at, part }: { at: AtStep; part: Part }) {
  return (
    <>
      {isShared(part) && <p class="quiet">{sharedWords[at.run.data.for]}</p>}
      {part.kind === "ask" ? <Ask at={at} part={part} /> : part.text.map((paragraph) => <p>{paragraph}</p>)}
      {part.kind === "do" && <Way place={part.place} />}
    </>
  );
}

async function Ask({ at, part }: { at: AtStep; part: Extract<Part, { kind: "ask" }> }) {
  const { guidance, facts, questions, place } = part.step;
  const { desk, sitting } = at;
  const last = lastTime(at, part.id);
  return (
    <>
      <p>{guidance}</p>
      <Recalled at={at} parts={part.recall ?? []} />
      {facts && <FactsBeside facts={await factsFor(desk, facts, ofThisCourse(at))} />}
      <Questions
        asking={{ questions, own: ownChoices(desk), today: desk.today }}
        answers={sitting?.parts.find(({ id }) => id === part.id)?.answers ?? []}
        tried={at.tried}
        last={last}
      />
      {place && <Way place={place} />}
    </>
  );
}

/** What facts are read by: this course, whichever else is under way. */
function ofThisCourse({ run, sittings }: AtStep): FromCourses {
  return {
    homework: (desk) => triedIn(run.data, lastDone(sittings), desk),
    since: () => run.data.day,
  };
}

/** What was answered here when the session was done before. */
function lastTime({ sittings, session }: AtStep, part: string) {
  const before = sittings.findLast(({ data }) => data.session === session.id && data.parts.some(({ id }) => id === part))?.data;
  const answers = before?.parts.find(({ id }) => id === part)?.answers ?? [];
  return before && answers.length > 0 ? { day: before.day, answers } : undefined;
}

/** What was answered at earlier parts, to be looked at again. */
function Recalled({ at: { sittings, sitting, desk }, parts }: { at: AtStep; parts: readonly string[] }) {
  const all = [...sittings.map(({ data }) => data), ...(sitting ? [sitting] : [])];
  const recalled = parts.flatMap(
    (id) => all.flatMap((one) => one.parts.filter((part) => part.id === id && part.answers.length > 0)).at(-1) ?? [],
  );
  if (recalled.length === 0) return null;
  return (
    <div class="stack">
      <h2>What you wrote then</h2>
      {recalled.map(({ title, answers }) => (
        <div class="stack">
          <h3>{title}</h3>
          <Answered answers={answers} today={desk.today} />
        </div>
      ))}
    </div>
  );
}

/** Something to go and do; what is written here has to be kept first. */
function Way({ place }: { place: Place }) {
  const way = wayTo(place);
  if (!way) return null;
  return (
    <p>
      <a href={way.path}>{way.name}</a> <span class="quiet">This part waits here for you, with all that is kept.</span>
    </p>
  );
}
