import type { Homework, Session } from "../../content/pack.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry } from "../../kernel/notebook/index.ts";
import { addDays, dayNumber } from "../../kernel/time/index.ts";
import { timesWord } from "../../kernel/web/index.ts";
import type { OwnFacts } from "../worksheets/index.ts";
import { findCourse, meantFor, type Run, runNow, type Sitting, sittingsOf } from "./model.ts";

/** So many days after the next session was there, homework comes up no more by itself: a course that rests is left in peace. */
const daysOfGrace = 14;

/** Homework that comes up today, with what was said of it today. */
export interface Due {
  readonly homework: Homework;
  readonly said: Sitting["homework"][number]["said"] | undefined;
}

/** The last session that was ended, whose homework is the one to do. */
export function lastDone(sittings: readonly Entry<Sitting>[]): Entry<Sitting> | undefined {
  return sittings.findLast(({ data }) => data.ended !== null && !data.skipped);
}

/** What comes up today. What is to be done once is gone when it was done; what is for each day comes each day. */
export function dueToday(desk: Desk, run: Entry<Run>, sittings: readonly Entry<Sitting>[]): readonly Due[] {
  const done = lastDone(sittings);
  const session = done && sessionOf(run.data, done.data);
  if (!done || !session || run.data.standing !== "going") return [];
  const { today } = desk;
  const until = addDays(done.data.ended!, session.daysUntilNext + daysOfGrace);
  if (today > until) return [];
  return meantFor(session.homework, run.data, desk).flatMap((homework) => {
    const said = done.data.homework.filter(({ id }) => id === homework.id);
    if (homework.often === "once" && said.some(({ said, day }) => said === "done" && day < today)) return [];
    return [{ homework, said: said.find(({ day }) => day === today)?.said }];
  });
}

function sessionOf(run: Run, sitting: Sitting): Session | undefined {
  return findCourse(run.course)?.course.sessions.find(({ id }) => id === sitting.session);
}

/** What was tried since the last session of the course that is under way. Days of which nothing was said are not counted, and not missed. */
export function homeworkFacts(desk: Desk): OwnFacts | undefined {
  const run = runNow(desk.notebook);
  return run && triedIn(run.data, lastDone(sittingsOf(desk.notebook, run.id)), desk);
}

/** The same of one session. */
export function triedIn(run: Run, done: Entry<Sitting> | undefined, desk: Desk): OwnFacts {
  if (!done) return { kind: "thin", says: "There is no homework to look back on yet: it comes with the first session." };
  const named = new Map(meantFor(sessionOf(run, done.data)?.homework ?? [], run, desk).map(({ id, name }) => [id, name]));
  for (const { id, name } of done.data.homework) if (!named.has(id)) named.set(id, name);
  if (named.size === 0) return { kind: "thin", says: "The last session had no homework." };
  const lines = [...named].map(([id, name]) => `${name}: ${saidOf(done.data.homework.filter((said) => said.id === id))}.`);
  const days = dayNumber(desk.today) - dayNumber(done.data.ended!);
  const since = days === 0 ? "today" : days === 1 ? "yesterday" : `${days} days ago`;
  return {
    kind: "known",
    lines,
    rests: `What you said on Today since the session that you ended ${since}. A day without a word is just that.`,
  };
}

function saidOf(said: Sitting["homework"]): string {
  const count = (what: Sitting["homework"][number]["said"]) => said.filter((one) => one.said === what).length;
  const parts = [
    ...(count("done") > 0 ? [`done ${timesWord(count("done"))}`] : []),
    ...(count("part") > 0 ? [`done in part ${timesWord(count("part"))}`] : []),
  ];
  if (parts.length > 0) return parts.join(", ");
  return count("not today") > 0 ? "it has waited so far" : "nothing is noted, which may mean anything";
}
