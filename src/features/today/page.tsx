import type { Context, Hono } from "hono";
import type { Desk } from "../../kernel/actions/index.ts";
import { subtract, windowsOn } from "../../engine/spans/index.ts";
import { addDays, dayName, firstOn, timeWords, wallMinutes, weekOf, type Zone } from "../../kernel/time/index.ts";
import { capital, countWord, Entry, type Env, Form, openDesk, page } from "../../kernel/web/index.ts";
import { areasOf } from "../areas/index.ts";
import { CoursesToday } from "../courses/index.ts";
import { ExperimentToday } from "../experiments/index.ts";
import { CheckInForm, logIslands, QuickLine, TimerBox } from "../log/index.ts";
import { meaningOn } from "../meaning/index.ts";
import { QuestionsToday } from "../measures/index.ts";
import { TransitionToday } from "../practice/index.ts";
import { HereQuestion } from "../people/index.ts";
import { CheckToday } from "../safety/index.ts";
import { LoopsToday, ShutdownToday } from "../shutdown/index.ts";
import { StayQuestion } from "../sources/index.ts";
import { ThoughtToday } from "../thoughts/index.ts";
import { evidenceAround, shiftRecord, spansOf } from "../week/index.ts";
import { WorksheetsToday } from "../worksheets/index.ts";
import { nextQuestion } from "./next-question.ts";
import { type DayShape, shapeOf } from "./shape.ts";
import { ShapeChart } from "./shape-chart.tsx";

const [dayBegins, dayEnds] = [6 * 60, 23 * 60];

/** Today: how one is, what the day looks like, one gentle step, and a line to write on. */
export function todayPages(app: Hono<Env>): void {
  app.get("/today", todayPage);
}

async function todayPage(c: Context<Env>): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const { today, zone, now, notebook } = desk;
  const shape = shapeToday(desk);
  const question = nextQuestion(desk);
  const step = notebook.list(shiftRecord).find(({ data }) => data.week === weekOf(today));
  return page(
    c,
    {
      title: dayName(today, today).split(" ")[0] ?? "Today",
      place: "/today",
      islands: [...logIslands, "here-zone"],
      ...(c.var.guest.kind === "person" ? { colophon: <p>Nobody but you can read this page.</p> } : {}),
    },
    <>
      <Entry
        id="level"
        level={1}
        title="How much is in you right now?"
        side={
          <>
            <strong>{dayName(today, today)}</strong> {timeWords(now, zone)}. <a href={`/days/${today}`}>Today’s log</a>
          </>
        }
      >
        <CheckInForm desk={desk} back="/today" />
      </Entry>
      {question && "stay" in question && <StayQuestion stay={question.stay} today={today} back="/today" />}
      {c.var.guest.kind === "person" && !(question && "stay" in question) && <HereQuestion desk={desk} back="/today" />}
      {question && "title" in question && (
        <Entry id="question" title={question.title} side={<strong>One question</strong>}>
          <p>{question.why}</p>
          <div class="row">
            <a class="button button--primary" href={question.path}>
              {question.answer}
            </a>
          </div>
        </Entry>
      )}
      <CheckToday desk={desk} />
      <TransitionToday desk={desk} />
      <LoopsToday desk={desk} back="/today" />
      <ShutdownToday desk={desk} />
      <CoursesToday desk={desk} back="/today" />
      <ExperimentToday desk={desk} back="/today" />
      <QuestionsToday desk={desk} back="/today" />
      <ThoughtToday desk={desk} back="/today" />
      <WorksheetsToday desk={desk} back="/today" />
      <Entry
        id="shape"
        title={titleOf(shape, now, zone)}
        side={
          <p>
            <strong>Today’s shape</strong> 6:00 to 23:00. Your own calendar and log, no one else’s.
          </p>
        }
      >
        {shape.pieces.length === 0 ? (
          <p class="quiet">What you note, and what your calendar holds, is drawn here.</p>
        ) : (
          <ShapeChart
            shape={shape}
            day={dayRange(desk)}
            now={now}
            zone={zone}
            areas={areasOf(notebook)}
            title="Today from six in the morning to eleven at night"
          />
        )}
      </Entry>
      {step && (
        <Entry
          id="step"
          title={step.data.text}
          side={
            <p>
              <strong>One gentle step</strong> The shift that you picked for this week. No reason needed to leave it.
            </p>
          }
        >
          <p>{step.data.because}</p>
          {step.data.went ? (
            <p class="quiet">
              {
                {
                  yes: "It went as you meant it to.",
                  partly: "It went partly as you meant it to.",
                  no: "It did not happen this time. That tells something too.",
                }[step.data.went]
              }
            </p>
          ) : (
            <div class="row">
              <Form action={`/shifts/${step.id}/went`} class="row">
                <button class="button" name="went" value="yes">
                  It happened
                </button>
                <button class="button" name="went" value="partly">
                  Partly
                </button>
                <button class="button" name="went" value="no">
                  Not this time
                </button>
              </Form>
              <Form action={`/shifts/${step.id}/leave`}>
                <button class="button button--quiet">Leave it</button>
              </Form>
            </div>
          )}
        </Entry>
      )}
      <Entry
        id="line"
        title="Write a line"
        side={
          <p>
            <strong>Write a line</strong> Times, people, #areas and energy are understood. You see it before it is kept.{" "}
            <a href="/journal">Write more, in your journal</a>
          </p>
        }
      >
        <QuickLine back="/today" />
      </Entry>
      <Entry
        id="timer"
        title="Time something"
        side={
          <p>
            <strong>A timer</strong> It runs on here; the page need not stay open.
          </p>
        }
      >
        <TimerBox desk={desk} back="/today#timer" />
      </Entry>
    </>,
  );
}

function dayRange({ today, zone }: Desk): { readonly from: number; readonly to: number } {
  return { from: firstOn(today, dayBegins, zone), to: firstOn(today, dayEnds, zone) };
}

function shapeToday(desk: Desk): DayShape {
  const { today, zone, now, notebook } = desk;
  const { agreed } = meaningOn(notebook, today);
  const { stretches, away } = evidenceAround(desk, weekOf(today));
  const hours = subtract(windowsOn(agreed.windows, addDays(today, -1), addDays(today, 2), zone), spansOf(away));
  return shapeOf(stretches, dayRange(desk), hours, agreed.area, now);
}

/** The day in a sentence: what it holds before and after now. */
function titleOf({ pieces, open }: DayShape, now: number, zone: Zone): string {
  if (pieces.length === 0) return "Nothing is booked or noted today.";
  const late = pieces.filter(({ outside, done, from }) => outside && !done && wallMinutes(from, zone) >= 17 * 60);
  const ahead = pieces.filter(({ from }) => from > now).length;
  const rest = open.reduce((sum, { from, to }) => sum + (to - from), 0) / 3_600_000;
  const first =
    ahead === 0
      ? "Nothing more is booked today"
      : `${ahead === 1 ? "One thing is" : `${capital(countWord(ahead))} things are`} still to come`;
  const second =
    late.length > 0
      ? `${late.length === 1 ? "one of them" : `${countWord(late.length)} of them`} after your hours`
      : rest >= 2
        ? "and there is open time"
        : "";
  return `${first}${second === "" ? "" : `, ${second}`}.`;
}
