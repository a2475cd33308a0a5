import { z } from "zod";
import type { Part, Session } from "../../content/pack.ts";
import { action, type Desk, refuse, Refusal } from "../../kernel/actions/index.ts";
import { noticeWords, pageFirst, undoOfWords } from "../safety/index.ts";
import { type Answer, givenAnswers, ownChoices, withGiven, wordsOfAnswers } from "../worksheets/index.ts";
import { gone, lookBackOf, openSitting } from "./course-actions.ts";
import {
  beginning,
  boxOf,
  ending,
  findCourse,
  findPart,
  findRun,
  latestOf,
  nextOf,
  type Run,
  type Sitting,
  sittingsOf,
  stepBeside,
  stepsOf,
} from "./model.ts";
import { courseRecord, most, sessionRecord } from "./records.ts";

export const keepPart = action({
  name: "courses.keep",
  summary: "Keep a part of a session, and go on, back, over it, or on another day; nothing has to be answered",
  route: "POST /course-runs/:id/sessions/:session",
  input: z.object({
    id: z.string(),
    session: z.string(),
    step: z.string().max(130).default(beginning).describe("The part; empty for how a session begins, “_end” for how it ends"),
    go: z.enum(["on", "back", "skip", "later"]).default("on"),
    answers: givenAnswers,
  }),
  output: z.object({ id: z.string(), step: z.string(), later: z.boolean(), check: pageFirst }),
  done: "Kept.",
  undo: undoOfWords,
  async run(desk, { id, session: sessionId, step, go, answers }) {
    const found = await findRun(desk, id);
    if (!found) return gone();
    const session = sessionOf(found.run.data, sessionId);
    if (!session) return notHere();
    const { run } = found;
    const sitting = boxOf(found.sittings, sessionId) ?? openSitting(desk, run, session);
    const part = findPart(session, step);
    const parts = part ? withPart(desk, sitting.data, part, { answers, skipped: go === "skip" }) : sitting.data.parts;
    if (parts instanceof Refusal) return parts;
    const steps = stepsOf(session, run.data, desk);
    const to = go === "later" ? step : stepBeside(steps, step, go === "back" ? -1 : 1);
    const before = sitting.data.parts.find(({ id }) => id === step)?.answers ?? [];
    desk.notebook.change(sessionRecord, sitting.id, {
      ...sitting.data,
      parts: [...parts],
      step: sitting.data.ended === null ? to : sitting.data.step,
    });
    const now = parts.find(({ id }) => id === step)?.answers ?? [];
    const way = go === "later" ? `/course-runs/${id}` : pathOf(id, sessionId, to);
    return { id: sitting.id, step: to, later: go === "later", check: noticedIn(desk, before, now, way) };
  },
});

/** Where a step of a session is. */
export function pathOf(run: string, session: string, step: string): string {
  const path = `/course-runs/${encodeURIComponent(run)}/sessions/${encodeURIComponent(session)}`;
  return step === beginning ? path : `${path}?step=${encodeURIComponent(step)}`;
}

interface Kept {
  readonly answers: z.output<typeof givenAnswers>;
  readonly skipped: boolean;
}

function withPart(desk: Desk, sitting: Sitting, part: Part, { answers, skipped }: Kept): Sitting["parts"] | Refusal {
  const before = sitting.parts.find(({ id }) => id === part.id);
  const questions = part.kind === "ask" ? part.step.questions : [];
  const said = withGiven(before?.answers ?? [], answers, { questions, own: ownChoices(desk), today: desk.today });
  if (said instanceof Refusal) return said;
  const standing = skipped && said.length === 0 ? ("skipped" as const) : ("done" as const);
  const kept = { id: part.id, title: part.title, standing, answers: said.slice(0, most.answers) };
  return before ? sitting.parts.map((one) => (one.id === part.id ? kept : one)) : [...sitting.parts, kept];
}

/** Looks at what was just written, and at nothing that stood there before. */
function noticedIn(desk: Desk, before: readonly Answer[], now: readonly Answer[], way: string): string | null {
  const stood = new Set(wordsOfAnswers(before).split("\n"));
  const written = wordsOfAnswers(now)
    .split("\n")
    .filter((line) => line !== "" && !stood.has(line));
  return written.length === 0 ? null : (noticeWords(desk, written.join("\n\n"), way) ?? null);
}

export const turnSession = action({
  name: "courses.turn-session",
  summary: "End a session, skip it, or begin it once more; what was written the last time stays",
  route: "POST /course-runs/:id/sessions/:session/standing",
  input: z.object({ id: z.string(), session: z.string(), to: z.enum(["ended", "skipped", "again"]) }),
  output: z.object({ id: z.string(), session: z.string(), to: z.string(), last: z.boolean() }),
  done: "Done. All that you wrote is still here.",
  undo: true,
  async run(desk, { id, session: sessionId, to }) {
    const found = await findRun(desk, id);
    if (!found) return gone();
    const session = sessionOf(found.run.data, sessionId);
    if (!session) return notHere();
    const latest = latestOf(found.sittings, sessionId);
    // What was ended stays ended on that day, however often a button is pressed.
    const isOver = latest !== undefined && latest.data.ended !== null && to !== "again";
    const sitting = isOver ? latest : openSitting(desk, found.run, session);
    if (!isOver && to !== "again") {
      const skipped = to === "skipped" && sitting.data.parts.length === 0;
      desk.notebook.change(sessionRecord, sitting.id, { ...sitting.data, ended: desk.today, skipped, step: ending });
    }
    const { course } = findCourse(found.run.data.course)!;
    // After the last session the look backs begin, while its homework still goes on.
    const isThrough = to !== "again" && !isOver && !nextOf(course, found.run.data, sittingsOf(desk.notebook, id));
    if (isThrough) desk.notebook.change(courseRecord, id, { ...found.run.data, lookBack: lookBackOf(found.run.data, desk.today) });
    return { id: sitting.id, session: sessionId, to, last: course.sessions.at(-1)?.id === sessionId };
  },
});

function sessionOf(run: Run, id: string): Session | undefined {
  return findCourse(run.course)?.course.sessions.find((session) => session.id === id);
}

function notHere(): Refusal {
  return refuse(
    "This course has changed, and the session is not in it any more. All that you wrote in it stands on the page of the course.",
  );
}
