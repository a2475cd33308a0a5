import type { Context } from "hono";
import { Entry, type Env, Form, page, type Tried, untried } from "../../kernel/web/index.ts";
import { defaultAreas } from "../areas/index.ts";
import { CheckInForm } from "./check-in-form.tsx";
import { BlindLine } from "./quick-line-form.tsx";
import { StartTimer } from "./timer-box.tsx";

/** What came back with something in the way, by the form that it belongs to. */
export type CaptureTried = Tried & { readonly form: "check-in" | "line" | "timer" };

/** Noting something while the notebook stays closed: it is sealed unread, and written down at the next opening. */
export function capturePage(c: Context<Env>, tried?: CaptureTried, status = 200): Response | Promise<Response> {
  const triedOf = (form: CaptureTried["form"]): Tried => (tried?.form === form ? tried : untried);
  return page(
    c,
    { title: "Note something", status, islands: ["chosen-range"] },
    <>
      <Entry id="level" level={1} title="How much is in you right now?" side={<ClosedNote />}>
        <CheckInForm tried={triedOf("check-in")} />
      </Entry>
      <Entry
        id="line"
        title="Write a line"
        hidden
        side={
          <p>
            <strong>Write a line</strong> Times, people, #areas and energy are understood when the notebook opens. What is not stays as your
            words.
          </p>
        }
      >
        <BlindLine tried={triedOf("line")} />
      </Entry>
      <Entry
        id="timer"
        title="Time something"
        side={
          <p>
            <strong>Timer</strong> Whether one is running cannot be seen from here. Starting a new one ends the old.
          </p>
        }
      >
        <StartTimer areas={defaultAreas} tried={triedOf("timer")} />
        <Form action="/timer/stop">
          <button class="button">Stop the timer</button>
        </Form>
      </Entry>
    </>,
  );
}

function ClosedNote() {
  return (
    <p>
      <strong>Your notebook is closed</strong> This page can note things down, and cannot read what is there. To see it,{" "}
      <a href="/sign-in">open your notebook</a>.
    </p>
  );
}
