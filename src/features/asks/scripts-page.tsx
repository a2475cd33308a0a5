import type { Context } from "hono";
import { type Audience, audiences, type Script, tones } from "../../content/script.ts";
import { audienceNames, scripts, toneNames } from "../../content/scripts.ts";
import { Entry, type Env, Form, openDesk, page } from "../../kernel/web/index.ts";
import { holdsBack } from "../safety/index.ts";
import { draftOf } from "./draft.ts";
import { lowerFirst } from "./model.ts";
import { IfAfraid, SaferFirst } from "./safer-first.tsx";

/** All words to begin from, to be read before there is anything to ask: with examples in the place of what one fills in. */
export async function scriptsPage(c: Context<Env>): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const audience = audiences.find((audience) => audience === c.req.query("for")) ?? "boss";
  const heldBack = holdsBack(desk);
  return page(
    c,
    { title: "Words to ask with", place: "/practice" },
    <Entry
      id="scripts"
      level={1}
      title={heldBack ? "Before you choose words" : `To ${lowerFirst(audienceNames[audience])}`}
      side={
        <div class="stack">
          <p>
            <a href="/asks">What pulls, and what you ask</a>
          </p>
          {!heldBack && <Audiences current={audience} />}
          <IfAfraid />
          <p>
            <a href="/numbers#asks">Where the words come from, and what is known</a>
          </p>
        </div>
      }
    >
      {heldBack ? (
        <SaferFirst then="/asks/scripts" />
      ) : (
        <ul role="list" class="choices">
          {scripts
            .filter((script) => script.audience === audience)
            .map((script, at) => (
              <Sample script={script} number={at + 1} />
            ))}
        </ul>
      )}
    </Entry>,
  );
}

function Audiences({ current }: { current: Audience }) {
  return (
    <nav aria-label="Whom you ask">
      <ul role="list">
        {audiences.map((audience) => (
          <li>
            <a href={`/asks/scripts?for=${audience}`} {...(audience === current ? { "aria-current": "page" as const } : {})}>
              {audienceNames[audience]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Sample({ script, number }: { script: Script; number: number }) {
  const { id, audience, title, suits, examples, why, leave } = script;
  return (
    <li>
      <span class="numeral" aria-hidden="true">
        {number}
      </span>
      <h2>{title}</h2>
      <div class="stack">
        <p>{suits}</p>
        {tones.map((tone) => (
          <details {...(tone === "plain" ? { open: true } : {})}>
            <summary>{toneNames[tone]}</summary>
            <blockquote class="words">{draftOf(script, tone, examples)}</blockquote>
          </details>
        ))}
        <p class="quiet">
          {why} When to leave it: {lowerFirst(leave)}
        </p>
        <Form action="/asks">
          <input type="hidden" name="audience" value={audience} />
          <button class="button" name="script" value={id}>
            Begin with this one<span class="visually-hidden">: {title}</span>
          </button>
        </Form>
      </div>
    </li>
  );
}
