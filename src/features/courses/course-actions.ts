import { z } from "zod";
import { action, type Desk, refuse, Refusal } from "../../kernel/actions/index.ts";
import type { Entry } from "../../kernel/notebook/index.ts";
import { addDays, type Day } from "../../kernel/time/index.ts";
import { givenAnswers, ownChoices, withGiven } from "../worksheets/index.ts";
import { lastDone } from "./homework.ts";
import { findCourse, findRun, latestOf, listCourses, nextOf, type Run, runsOf, sittingsOf, variantsOf } from "./model.ts";
import { scalesOf } from "./ratings.ts";
import { courseRecord, homeworkSaid, lastMoment, most, sessionRecord, variant } from "./records.ts";

const runView = courseRecord.schema.and(z.object({ id: z.string() }));
const sessionView = sessionRecord.schema.and(z.object({ id: z.string() }));
/** So long "not now" is believed. */
const quietDays = 3;

export const listAllCourses = action({
  name: "courses.list",
  summary: "List the courses that there are, and those that you began",
  route: "GET /courses",
  input: z.object({}),
  output: z.object({
    courses: z.array(z.object({ id: z.string(), name: z.string(), about: z.string(), sessions: z.int(), from: z.string() })),
    runs: z.array(runView),
  }),
  run: ({ notebook }) => ({
    courses: listCourses().map(({ course: { id, name, about, sessions }, pack }) => ({
      id,
      name,
      about,
      sessions: sessions.length,
      from: pack.name,
    })),
    runs: runsOf(notebook).map(viewOf),
  }),
});

export const showRun = action({
  name: "courses.show",
  summary: "Read a course that you began, with all that you wrote in its sessions",
  route: "GET /course-runs/:id",
  input: z.object({ id: z.string() }),
  output: z.object({ run: runView, sessions: z.array(sessionView), next: z.object({ session: z.string(), from: z.string() }).nullable() }),
  async run(desk, { id }) {
    const found = await findRun(desk, id);
    if (!found) return gone();
    const course = findCourse(found.run.data.course)?.course;
    const next = course && nextOf(course, found.run.data, found.sittings);
    return {
      run: viewOf(found.run),
      sessions: found.sittings.map(({ id, data }) => ({ ...data, id })),
      next: next ? { session: next.session.id, from: next.from } : null,
    };
  },
});

export const beginCourse = action({
  name: "courses.begin",
  summary: "Begin a course: for one person, as a couple or as a family",
  route: "POST /courses/:course/runs",
  input: z.object({ course: z.string(), for: variant.default("one") }),
  output: z.object({ id: z.string() }),
  done: "Begun. Each part is kept as you go on.",
  undo: true,
  run(desk, { course: id, for: wanted }) {
    const { notebook, now, today } = desk;
    const found = findCourse(id);
    if (!found)
      return refuse(
        `There is no course “${id}”. There are: ${listCourses()
          .map(({ course }) => course.id)
          .join(", ")}.`,
        "course",
      );
    if (notebook.list(courseRecord).length >= most.runs)
      return refuse("That is more than there is room for. Remove some that are long ago.");
    const offered = variantsOf(found.course, desk);
    const begun: Run = {
      course: id,
      name: found.course.name,
      version: found.pack.version,
      for: offered.includes(wanted) ? wanted : "one",
      at: now,
      day: today,
      standing: "going",
      quietUntil: null,
      before: [],
      after: [],
      ended: null,
      lookBack: null,
    };
    return { id: notebook.add(courseRecord, begun).id };
  },
});

export const rateCourse = action({
  name: "courses.rate",
  summary: "Say how it is, from 0 to 10: before the course, or after it",
  route: "POST /course-runs/:id/ratings",
  input: z.object({ id: z.string(), when: z.enum(["before", "after"]), answers: givenAnswers }),
  output: z.object({ id: z.string() }),
  done: "Kept.",
  undo: true,
  run(desk, { id, when, answers }) {
    const run = desk.notebook.find(courseRecord, id);
    if (!run) return gone();
    const asking = { questions: scalesOf(findCourse(run.data.course)?.course.ratings ?? []), own: ownChoices(desk), today: desk.today };
    const said = withGiven(run.data[when], answers, asking);
    if (said instanceof Refusal) return said;
    desk.notebook.change(courseRecord, id, { ...run.data, [when]: [...said] });
    return { id };
  },
});

export const turnCourse = action({
  name: "courses.turn",
  summary: "Pause a course, go on with it, end it, or have Today say nothing of its next session for three days",
  route: "POST /course-runs/:id/standing",
  input: z.object({ id: z.string(), to: z.enum(["going", "paused", "ended", "later"]) }),
  output: runView,
  done: "Done. All that you wrote is still here.",
  undo: true,
  run({ notebook, today }, { id, to }) {
    const run = notebook.find(courseRecord, id);
    if (!run) return gone();
    if (to === "later") return viewOf(notebook.change(courseRecord, id, { ...run.data, quietUntil: addDays(today, quietDays) }));
    const lookBack = to === "ended" && run.data.ended === null ? lookBackOf(run.data, today) : run.data.lookBack;
    const ended = to === "ended" ? (run.data.ended ?? today) : null;
    return viewOf(notebook.change(courseRecord, id, { ...run.data, standing: to, quietUntil: null, ended, lookBack }));
  },
});

export const answerLookBack = action({
  name: "courses.look-back",
  summary: "Answer the look back that is offered each month after a course: done, not now, or no more of them",
  route: "POST /course-runs/:id/look-back",
  input: z.object({ id: z.string(), answer: z.enum(["done", "not now", "no more"]) }),
  output: runView,
  done: "Noted.",
  undo: true,
  run({ notebook, today }, { id, answer }) {
    const run = notebook.find(courseRecord, id);
    if (!run) return gone();
    const everyDays = findCourse(run.data.course)?.course.afterwards.everyDays ?? 30;
    return viewOf(notebook.change(courseRecord, id, { ...run.data, lookBack: answer === "no more" ? null : addDays(today, everyDays) }));
  },
});

export const answerHomework = action({
  name: "courses.homework",
  summary: "Say of homework whether it was done today, done in part, or not today; none of these counts against you",
  route: "POST /course-runs/:id/homework/:homework",
  input: z.object({ id: z.string(), homework: z.string(), said: homeworkSaid }),
  output: z.null(),
  done: "Noted, for the next session.",
  undo: true,
  run({ notebook, today }, { id, homework, said }) {
    const run = notebook.find(courseRecord, id);
    const done = run && lastDone(sittingsOf(notebook, id));
    if (!run || !done) return gone();
    const session = findCourse(run.data.course)?.course.sessions.find((one) => one.id === done.data.session);
    const known = session?.homework.find((one) => one.id === homework);
    if (!known) return refuse("This homework is not here any more. What you said of it is kept.");
    const others = done.data.homework.filter((one) => one.id !== homework || one.day !== today);
    if (others.length >= most.homework) return refuse("There is no room for more of it here. Begin the next session when you like.");
    notebook.change(sessionRecord, done.id, { ...done.data, homework: [...others, { id: homework, name: known.name, day: today, said }] });
    return null;
  },
});

export const removeRun = action({
  name: "courses.remove",
  summary: "Remove a course that you began, with all that you wrote in it",
  route: "POST /course-runs/:id/remove",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "The course is gone from your notebook, with all that stood in it.",
  undo: true,
  async run(desk: Desk, { id }) {
    const found = await findRun(desk, id);
    if (!found) return gone();
    for (const sitting of found.sittings) desk.notebook.remove(sessionRecord, sitting.id);
    desk.notebook.remove(courseRecord, id);
    return null;
  },
});

/** The day of the look back that is set, or else of the first one after the end of a course. */
export function lookBackOf({ course, lookBack }: Run, today: Day): Day | null {
  const known = findCourse(course)?.course;
  return lookBack ?? (known ? addDays(today, known.afterwards.everyDays) : null);
}

export function gone(): Refusal {
  return refuse("This course is not in your notebook any more.");
}

function viewOf({ id, data }: Entry<Run>): z.output<typeof runView> {
  return { ...data, id };
}

/** The open box of a session; a new one when it was not begun, or ended. */
export function openSitting(desk: Desk, run: Entry<Run>, session: { readonly id: string; readonly name: string }) {
  const sittings = sittingsOf(desk.notebook, run.id);
  const latest = latestOf(sittings, session.id);
  if (latest && latest.data.ended === null) return latest;
  return desk.notebook.add(sessionRecord, {
    run: run.id,
    session: session.id,
    name: session.name,
    // Later than all others, though a clock stood still or went back: their order says which is the latest.
    at: Math.min(lastMoment, Math.max(desk.now, 1 + (sittings.at(-1)?.data.at ?? -1))),
    day: desk.today,
    ended: null,
    skipped: false,
    step: "",
    parts: [],
    homework: [],
  });
}
