import type { Context, Hono } from "hono";
import { lengthWords } from "../../kernel/time/index.ts";
import {
  countWord,
  Entry,
  type Env,
  Form,
  form,
  listWords,
  openDesk,
  page,
  Problems,
  Select,
  timesWord,
  type Tried,
  untried,
} from "../../kernel/web/index.ts";
import { type Area, areasOf, describeWhen, inSentence, labelOf } from "../areas/index.ts";
import { mostGroups, teach } from "./actions.ts";
import { type Group, groupsOf } from "./groups.ts";
import { lastThings, reachOfQuestions } from "./questions.ts";

type Shown = Tried & { readonly status: number };

/** A few questions at once, whose answers sort the most of what lies open. */
export function teachPages(app: Hono<Env>): void {
  app.get("/areas/teach", (c) => teachPage(c, { ...untried, status: 200 }));
  app.post("/areas/teach", form(teach, { next: "/areas/teach", again: teachPage }));
}

async function teachPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const { today } = await openDesk(c.var.house, c.var.guest);
  const desk = await openDesk(c.var.house, c.var.guest, { from: reachOfQuestions({ today }) });
  const narrow = c.req.query("by") === "names";
  const things = lastThings(desk);
  const groups = groupsOf(things, mostGroups, narrow);
  const open = things.filter(({ area }) => area === null).reduce((sum, { minutes }) => sum + minutes, 0);
  return page(
    c,
    { title: "Teach me", place: "/settings", status: tried.status },
    <Entry id="teach" level={1} title={titleOf(groups, open)} side={<Why />}>
      <Problems tried={tried} />
      {groups.length === 0 ? (
        <Nothing open={open} />
      ) : (
        <Questions groups={groups} areas={areasOf(desk.notebook)} tried={tried} narrow={narrow} />
      )}
    </Entry>,
  );
}

function titleOf(groups: readonly Group[], open: number): string {
  if (groups.length === 0) return open < 1 ? "Everything of the last weeks is sorted." : "Nothing is left that is worth a question.";
  const sorted = lengthWords(groups.reduce((sum, { minutes }) => sum + minutes, 0));
  return groups.length === 1
    ? `One answer would sort ${sorted}.`
    : `${countWord(groups.length).replace(/^./, (first) => first.toUpperCase())} answers would sort ${sorted}.`;
}

function Why() {
  return (
    <p>
      <a href="/areas">Areas and rules</a>
      <br />
      <strong>Teach me</strong> What no rule fits, of the last eight weeks: those first that hold the most time. Answer as many as you like.
    </p>
  );
}

function Nothing({ open }: { open: number }) {
  return (
    <>
      {open >= 1 && <p>What lies open takes {lengthWords(open)} in all, a little here and there.</p>}
      <div class="row">
        <a class="button button--primary" href="/week">
          See your week
        </a>
      </div>
    </>
  );
}

function Questions({ groups, areas, tried, narrow }: { groups: readonly Group[]; areas: readonly Area[]; tried: Tried; narrow: boolean }) {
  const options = [["", "Leave it open"] as const, ...areas.map(({ id, label }) => [id, label] as const)];
  return (
    <>
      <Form action="/areas/teach" class="stack" {...(narrow ? { back: "/areas/teach?by=names" } : {})}>
        <ul role="list" class="lines">
          {groups.map((group, index) => (
            <li>
              <span>
                {lengthWords(group.minutes)}, {timesWord(group.times)}
              </span>
              {Object.entries(group.when).map(([name, value]) => (
                <input type="hidden" name={`answers.${index}.when.${name}`} value={value} />
              ))}
              <Select label={<Asked group={group} areas={areas} />} name={`answers.${index}.area`} options={options} tried={tried} />
            </li>
          ))}
        </ul>
        <button class="button button--primary">Keep these</button>
      </Form>
      {narrow ? (
        <p>
          <a href="/areas/teach">Ask about larger groups</a>
        </p>
      ) : (
        groups.some(({ narrow }) => !narrow) && (
          <p>
            Does one of them hold several things? <a href="/areas/teach?by=names">Ask about each by its name</a>
          </p>
        )
      )}
    </>
  );
}

function Asked({ group: { when, narrow, names, source, alsoIn }, areas }: { group: Group; areas: readonly Area[] }) {
  const sorted = areas.find(({ id }) => id === alsoIn);
  return (
    <>
      <strong>{narrow ? names[0] : `When ${describeWhen(when)}`}</strong>{" "}
      <small>
        {narrow ? `From ${source}.` : `Such as ${listWords(names.map((name) => `“${name}”`))}, from ${source}.`}
        {alsoIn !== null && ` Others like it go to ${sorted ? inSentence(sorted) : labelOf(areas, alsoIn)} already.`}
      </small>
    </>
  );
}
