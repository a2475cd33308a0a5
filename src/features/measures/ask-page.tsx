import type { Context } from "hono";
import type { Item, Questionnaire } from "../../content/questionnaire.ts";
import { scoreOf } from "../../engine/measures/index.ts";
import { dayName, dayOf } from "../../kernel/time/index.ts";
import {
  capital,
  countWord,
  Entry,
  type Env,
  fieldId,
  Form,
  listWords,
  notFound,
  openDesk,
  page,
  Problems,
  type Tried,
  untried,
  valueOf,
} from "../../kernel/web/index.ts";
import { HelpFirst } from "./help-first.tsx";
import { type Draft, draftOf, findQuestionnaire, helpFor, sittingsOf } from "./model.ts";

/** A page as it is shown: new, or once more with what was typed. */
export type Shown = Tried & { readonly status: number };

/** One questionnaire: its questions, each answered by one tap. */
export async function askPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const questionnaire = findQuestionnaire(c.req.param("measure")!);
  if (!questionnaire) return notFound(c);
  const desk = await openDesk(c.var.house, c.var.guest);
  const draft = draftOf(desk.notebook, questionnaire);
  // What was said about harm leads to help before the questions are whole.
  const help = draft && helpFor(scoreOf(questionnaire, draft.answers));
  const { id, name, short, about, minutes, recall } = questionnaire;
  const asked = draft && c.req.query("open") !== undefined && tried.status === 200 ? openOf(questionnaire, draft) : tried;
  return page(
    c,
    { title: short, place: "/practice", status: tried.status, islands: ["save-answers"] },
    <>
      {help && <HelpFirst why={help} />}
      <Entry
        id="ask"
        level={help ? 2 : 1}
        title={name}
        side={
          <div class="stack">
            <p>
              <a href="/measures">Questionnaires</a>
            </p>
            <p>
              <strong>{short}</strong> {about} {capital(minutes)}. It asks about {recall}.
            </p>
            {sittingsOf(desk.notebook, questionnaire).length > 0 && (
              <p>
                <a href={`/measures/${id}/result`}>Your results</a>
              </p>
            )}
          </div>
        }
      >
        {draft && <p>Begun on {dayName(dayOf(draft.since, desk.zone), desk.today)}. What you answered is still here.</p>}
        <Questions questionnaire={questionnaire} draft={draft} tried={asked} />
        {draft && (
          <Form action={`/measures/${id}/drop`}>
            <button class="button button--quiet">Throw away what was begun</button>
          </Form>
        )}
        <p>
          <small>
            {questionnaire.source} {questionnaire.licence}
          </small>
        </p>
      </Entry>
    </>,
  );
}

/** The questions that are open after somebody asked for a score, as sentences that lead to them. */
function openOf({ items }: Questionnaire, { answers }: Draft): Tried {
  const open = items.flatMap((_, place) => (answers[place] === null ? [place + 1] : []));
  if (open.length === 0) return untried;
  const which =
    open.length > 4
      ? `${capital(countWord(open.length))} questions are`
      : open.length > 1
        ? `Questions ${listWords(open.map(String))} are`
        : `Question ${open[0]} is`;
  const message = `${which} open. There is a score when all are answered; you may also leave it here.`;
  return { fields: {}, problems: [{ field: `answers.${open[0]}`, message }] };
}

function Questions({ questionnaire, draft, tried }: { questionnaire: Questionnaire; draft: Draft | undefined; tried: Tried }) {
  const { id, stem, items } = questionnaire;
  return (
    <save-answers data-to={`/measures/${id}/answers`}>
      <Form action={`/measures/${id}/sittings`} class="stack stack--wide">
        <Problems tried={tried} />
        <p class="lead">{stem}</p>
        {items.map((item, place) => (
          <Question questionnaire={questionnaire} item={item} number={place + 1} value={draft?.answers[place] ?? undefined} tried={tried} />
        ))}
        <div class="row">
          <button class="button button--primary">See the score</button>
          <button class="button button--quiet" formaction={`/measures/${id}/answers`}>
            Keep it, and go on later
          </button>
        </div>
        <p class="quiet" role="status" data-said></p>
      </Form>
    </save-answers>
  );
}

interface QuestionProps {
  readonly questionnaire: Questionnaire;
  readonly item: Item;
  readonly number: number;
  readonly value: number | undefined;
  readonly tried: Tried;
}

function Question({ questionnaire, item, number, value, tried }: QuestionProps) {
  const name = `answers.${number}`;
  const chosen = valueOf(tried, name, value);
  const options = item.options ?? questionnaire.options;
  const least = Math.min(...options.map(({ value }) => value));
  return (
    <fieldset class="question" id={fieldId(name)} tabindex={-1}>
      <legend>
        {number}. {item.text}
      </legend>
      <div class="answers">
        {options.map(({ value, label }) => (
          <label>
            <input
              type="radio"
              name={name}
              value={value}
              {...(String(value) === chosen ? { checked: true } : {})}
              {...(item.harm && value > least ? { "data-harm": "" } : {})}
            />
            {label}
          </label>
        ))}
      </div>
      {item.harm && (
        <p class="at-once">
          <a href="/help">You can talk to a person about this, now.</a> What you answered so far is kept here.
        </p>
      )}
    </fieldset>
  );
}
