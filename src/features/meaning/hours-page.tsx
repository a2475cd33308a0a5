import type { Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import type { Weekday, WeeklyWindows } from "../../engine/spans/index.ts";
import { capital, Entry, type Env, Field, Form, form, openDesk, page, Problems, Select } from "../../kernel/web/index.ts";
import { areasOf } from "../areas/index.ts";
import { dayKeys, dayNames, formatRange } from "./hours.ts";
import { goOn } from "./keep.ts";
import { meaningOn } from "./model.ts";
import { type Again, Aside, bySender, fresh, Seen, WhyField } from "./pieces.tsx";
import { agreedHoursRecord, wakingRecord } from "./records.ts";
import { setAgreedHours, setWaking } from "./week-actions.ts";
import { sayWindows } from "./words.ts";

/** The hours agreed for work, and those of being awake. */
export function hoursPages(app: Hono<Env>): void {
  app.get("/meaning/hours", (c) => hoursPage(c, fresh));
  app.post("/meaning/hours", form(setAgreedHours, { next: goOn("/meaning/hours"), again: hoursPage }));
  app.post("/meaning/waking", form(setWaking, { next: goOn("/meaning/hours#waking"), again: hoursPage }));
}

async function hoursPage(c: Context<Env>, tried: Again): Promise<Response> {
  const { notebook, today } = await openDesk(c.var.house, c.var.guest);
  const { agreed, waking } = meaningOn(notebook, today);
  const [ofWork, ofWaking] = bySender(tried, "waking.");
  const said = capital(sayWindows(agreed.windows));
  return page(
    c,
    { title: "Agreed hours", place: "/settings", status: tried.status },
    <>
      <Entry
        id="hours"
        level={1}
        title={agreed.assumed ? `${said}: is that what you agreed?` : `${said}.`}
        side={
          <Aside title="What was agreed">
            {agreed.assumed ? "Nobody has said yet, so this is assumed. " : ""}Work outside these hours counts as after hours. Days without
            hours are free, whichever they are. They go by the clock of <a href="/settings#where">where you are</a>.
          </Aside>
        }
      >
        <Form action="/meaning/hours" class="stack">
          <Problems tried={ofWork} />
          <Seen tried={ofWork} version={notebook.setting(agreedHoursRecord)?.version} />
          <p>
            One line a day, with up to six stretches: 9-12:30, 13:15-17:30. A night shift may end after midnight: 22-6. Leave free days
            empty.
          </p>
          <Lines name="week" windows={agreed.windows} tried={ofWork} />
          <Copy>Tuesday to Friday are as Monday</Copy>
          <Select
            label="These hours are for"
            name="area"
            options={areasOf(notebook).map(({ id, label }) => [id, label] as const)}
            value={agreed.area}
            tried={ofWork}
          />
          {!agreed.assumed && <WhyField tried={ofWork} />}
          <div class="row">
            <button class="button button--primary">{agreed.assumed ? "These are my hours" : "Keep these"}</button>
            <a class="button button--quiet" href="/meaning">
              Back
            </a>
          </div>
        </Form>
      </Entry>
      <Entry
        id="waking"
        title={waking.assumed ? `Are you awake ${sayWindows(waking.windows)}?` : `You are awake ${sayWindows(waking.windows)}.`}
        side={
          <p>
            <strong>Waking hours</strong> Time in them that nothing tells of is shown as not known. Nights are yours.
          </p>
        }
      >
        <Form action="/meaning/waking" class="stack">
          <Problems tried={ofWaking} />
          <Seen tried={ofWaking} version={notebook.setting(wakingRecord)?.version} />
          <Lines name="waking" windows={waking.windows} tried={ofWaking} />
          <Copy>Every day is as Monday</Copy>
          {!waking.assumed && <WhyField tried={ofWaking} id="waking-why" />}
          <div class="row">
            <button class="button">Keep these</button>
          </div>
        </Form>
      </Entry>
    </>,
  );
}

function Lines({ name, windows, tried }: { name: string; windows: WeeklyWindows; tried: Again }) {
  return (
    <div class="day-lines">
      {dayKeys.map((day, index) => (
        <Field
          label={dayNames[day]}
          name={`${name}.${day}`}
          tried={tried}
          value={(windows[(index + 1) as Weekday] ?? []).map(formatRange).join(", ")}
          autocomplete="off"
        />
      ))}
    </div>
  );
}

function Copy({ children }: { children?: Child }) {
  return (
    <label class="check">
      <input type="checkbox" name="copy" /> {children}
    </label>
  );
}
