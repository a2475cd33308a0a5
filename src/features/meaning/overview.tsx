import type { Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import type { Day } from "../../kernel/time/index.ts";
import { Entry, type Env, Form, openDesk, page } from "../../kernel/web/index.ts";
import { type Area, areasOf, inSentence, labelOf } from "../areas/index.ts";
import { leading, type Meaning, meaningOn } from "./model.ts";
import { SeasonLine } from "./pieces.tsx";
import { whyPath } from "./whys.ts";
import { fitModeWords, sayBands, sayImportance, saySeason, sayValues, sayWindows } from "./words.ts";

/** What matters, in one page: each part in a line, with the way to change it. */
export function overviewPages(app: Hono<Env>): void {
  app.get("/meaning", overviewPage);
}

async function overviewPage(c: Context<Env>): Promise<Response> {
  const { notebook, today } = await openDesk(c.var.house, c.var.guest);
  const areas = areasOf(notebook);
  const meaning = meaningOn(notebook, today);
  const { values, importance } = meaning;
  const title = `${sayValues(values.slice(0, leading))} ${values.length === 1 ? "leads" : "lead"}.`;
  return page(
    c,
    { title: "What matters to you", place: "/settings" },
    <>
      {importance === null && <FirstQuestion areas={areas} />}
      <Entry
        id="all"
        level={importance === null ? 2 : 1}
        title={values.length > 0 ? title : importance === null ? "The rest can wait until you want it." : "What matters to you"}
        side={
          <p>
            <strong>From today on</strong> What you change counts from the day on which you change it. Earlier weeks keep what held then,
            and your <a href={whyPath}>renegotiations</a> keep every change.
          </p>
        }
      >
        {meaning.season && <SeasonLine season={meaning.season} areas={areas} day={today} />}
        <ul role="list" class="lines">
          <Parts areas={areas} meaning={meaning} today={today} />
        </ul>
      </Entry>
    </>,
  );
}

/** One question first; everything else has a usual answer until somebody gives another. */
function FirstQuestion({ areas }: { areas: readonly Area[] }) {
  return (
    <Entry
      id="first"
      level={1}
      title="Which of these areas matters most in this season?"
      side={
        <p>
          <strong>Why this is asked</strong> Your weeks are read against what matters to you, and against nothing else. One answer is enough
          to begin.
        </p>
      }
    >
      <Form action="/meaning/importance" back="/meaning/importance" class="stack">
        <input type="hidden" name="seen" value="0" />
        <fieldset>
          <legend class="visually-hidden">The area that matters most now</legend>
          <div class="chips">
            {areas.map(({ id, label }) => (
              <label class="chip">
                <input type="radio" name="most" value={id} required />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
        <div class="row">
          <button class="button button--primary">This one</button>
          <a class="button button--quiet" href="/meaning/importance">
            More than one
          </a>
        </div>
      </Form>
    </Entry>
  );
}

function Parts({ areas, meaning, today }: { areas: readonly Area[]; meaning: Meaning; today: Day }) {
  const { values, importance, bands, season, agreed, waking, fitModes } = meaning;
  const told = areas.filter(({ id }) => (fitModes[id] ?? "both") !== "both");
  return (
    <>
      <Part name="Values" path="/meaning/values" open={values.length === 0} ask="Choose some">
        {values.length > 0 ? `${sayValues(values)}, in this order.` : "None chosen yet. They help when two good things pull apart."}
      </Part>
      <Part name="Importance" path="/meaning/importance" open={importance === null} ask="Say it">
        {importance ? sayImportance(areas, importance) : "Nothing said yet, so nothing is weighed."}
      </Part>
      <Part name="Season" path="/meaning/season" open={season === null} ask="Name it">
        {season ? saySeason(season, today) : "None named. Every area is simply held."}
      </Part>
      <Part name="Enough" path="/meaning/enough" open={sayBands(areas, bands) === null} ask="Set some">
        {sayBands(areas, bands) ?? "No bands yet. Without one, an area is read by how it felt."}
      </Part>
      <Part name="Agreed hours" path="/meaning/hours" open={agreed.assumed} ask="Confirm or change">
        {`${labelOf(areas, agreed.area)}: ${sayWindows(agreed.windows)}.`}
        {agreed.assumed ? " This is assumed, until you say." : ""}
      </Part>
      <Part name="Waking hours" path="/meaning/hours#waking" open={waking.assumed} ask="Confirm or change">
        {`Awake ${sayWindows(waking.windows)}.`}
        {waking.assumed ? " This is assumed, until you say." : ""}
      </Part>
      <Part name="What tells that it fits" path="/meaning/enough#fit" open={false} ask="">
        {told.length === 0
          ? "Hours and feeling, in every area."
          : `${told.map((area) => `${fitModeWords[fitModes[area.id]!]} for ${inSentence(area)}`).join("; ")}; both for the others.`}
      </Part>
    </>
  );
}

function Part(props: { name: string; path: string; open: boolean; ask: string; children?: Child }) {
  return (
    <li>
      <span>{props.name}</span>
      <span>{props.children}</span>
      <a href={props.path}>
        {props.open ? props.ask : "Change"}
        <span class="visually-hidden">: {props.name}</span>
      </a>
    </li>
  );
}
