import type { Child } from "hono/jsx";
import { blanks, tones } from "../../content/script.ts";
import { blankQuestions, scripts, toneNames, toneUses } from "../../content/scripts.ts";
import { Field, type Tried } from "../../kernel/web/index.ts";
import { aroundBlank, draftOf } from "./draft.ts";
import { type Ask, findScript, lowerFirst } from "./model.ts";

/** The scripts for whom is asked, each with why it may work and when to leave it; and none of them. */
export function ScriptChoice({ ask }: { ask: Ask }) {
  const offered = scripts.filter(({ audience }) => audience === ask.audience);
  return (
    <ul role="list" class="choices">
      {offered.map(({ id, title, suits, why, leave }) => (
        <Choice value={id} chosen={ask.script === id} title={title}>
          <p>{suits}</p>
          <p class="quiet">
            {why} When to leave it: {lowerFirst(leave)}
          </p>
        </Choice>
      ))}
      <Choice value="none" chosen={ask.script === null} title="None of these: in my own words">
        <p>You write it yourself, from the first word on.</p>
      </Choice>
    </ul>
  );
}

function Choice({ value, chosen, title, children }: { value: string; chosen: boolean; title: string; children: Child }) {
  return (
    <li>
      <input
        type="radio"
        name="script"
        id={`script-${value}`}
        value={value}
        aria-describedby={`script-${value}-about`}
        {...(chosen ? { checked: true } : {})}
      />
      <label for={`script-${value}`}>{title}</label>
      <div id={`script-${value}-about`} class="stack">
        {children}
      </div>
    </li>
  );
}

/** The blanks, each within the sentence that it stands in. */
export function BlankFields({ ask, tried }: { ask: Ask; tried: Tried }) {
  const script = findScript(ask.script);
  if (!script) return null;
  return (
    <>
      {blanks.map((blank) => (
        <Field
          label={`“${aroundBlank(script, ask.tone ?? "plain", blank)}”`}
          name={`blanks.${blank}`}
          rows={2}
          tried={tried}
          value={ask.blanks[blank]}
          hint={`${blankQuestions[blank]} Such as: ${script.examples[blank]}.`}
        />
      ))}
      <p class="quiet">A sentence whose part you leave empty is left out.</p>
    </>
  );
}

/** The same three times, to be read and taken. */
export function ToneChoice({ ask }: { ask: Ask }) {
  const script = findScript(ask.script);
  if (!script) return null;
  return (
    <>
      {ask.text !== "" && <p>What you take over stands in the place of the words that you have. That can be taken back.</p>}
      <ul role="list" class="choices">
        {tones.map((tone, at) => (
          <li>
            <span class="numeral" aria-hidden="true">
              {at + 1}
            </span>
            <h2>{toneNames[tone]}</h2>
            <div class="stack">
              <p class="quiet">{toneUses[tone]}</p>
              <blockquote class="words">{draftOf(script, tone, ask.blanks)}</blockquote>
              <p>
                <button class="button" name="tone" value={tone}>
                  Take this one<span class="visually-hidden">: {toneNames[tone]}</span>
                </button>
              </p>
            </div>
          </li>
        ))}
      </ul>
      <input type="hidden" name="next" value="words" />
    </>
  );
}
