import type { Context } from "hono";
import type { Questionnaire } from "../../content/questionnaire.ts";
import { questionnaires } from "../../content/questionnaires.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { dayOf, dayWords } from "../../kernel/time/index.ts";
import { capital, Entry, type Env, openDesk, page, type Tried } from "../../kernel/web/index.ts";
import { draftOf, sittingsOf } from "./model.ts";
import { OfferedEntry } from "./offered-entry.tsx";
import { offeredOf } from "./sets.ts";
import { SetsEntry } from "./sets-entry.tsx";
import { figure } from "./words.ts";

/** The questionnaires: what each is about and how long it takes, and which of them somebody wants to be asked again. */
export async function listPage(c: Context<Env>, tried: Tried & { readonly status: number }): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const offered = offeredOf(desk);
  return page(
    c,
    { title: "Questionnaires", place: "/practice", status: tried.status },
    <>
      {offered.length > 0 && <OfferedEntry offered={offered} level={1} title="For now, if you like." back="/measures" />}
      <Entry
        id="measures"
        level={offered.length > 0 ? 2 : 1}
        title="Questions that others are asked too, for when you want to know."
        side={
          <p>
            <strong>Questionnaires</strong> Their wording and scoring are those of their authors. Enough asks for none that you did not
            choose.
          </p>
        }
      >
        <p>
          Each is answered by one tap a question, and can be left half-way. What you answer is sealed like everything else. A score tells
          something about some weeks; it does not tell what you have, or who you are.
        </p>
        <ul role="list" class="lines">
          {questionnaires.map((questionnaire) => (
            <Row questionnaire={questionnaire} desk={desk} />
          ))}
        </ul>
      </Entry>
      <SetsEntry notebook={desk.notebook} tried={tried} />
      <Sources />
    </>,
  );
}

function Row({ questionnaire, desk }: { questionnaire: Questionnaire; desk: Desk }) {
  const { id, short, about, minutes, rhythm, items } = questionnaire;
  const draft = draftOf(desk.notebook, questionnaire);
  const last = sittingsOf(desk.notebook, questionnaire).at(-1);
  const answered = draft?.answers.filter((answer) => answer !== null).length;
  return (
    <li>
      <a href={`/measures/${id}`}>{short}</a>
      <span>{about}</span>
      <small>
        {capital(minutes)}. {rhythm}
        {answered !== undefined && ` Begun: ${answered} of ${items.length} answered.`}
      </small>
      {last && (
        <small>
          <a href={`/measures/${id}/result`}>
            {figure(last.scored.score)}
            {last.scored.band === null ? "" : `, ${last.scored.band}`}, {dayWords(dayOf(last.at, desk.zone), desk.today)}
          </a>
        </small>
      )}
    </li>
  );
}

function Sources() {
  return (
    <Entry
      id="sources"
      title="Who made them, and who lets them be passed on."
      side={
        <p>
          <strong>Licence and source</strong> Others are as good, and not here: their owners keep their wording.
        </p>
      }
    >
      <details>
        <summary>Read them</summary>
        <dl>
          {questionnaires.map(({ name, licence, source }) => (
            <div>
              <dt>
                <strong>{name}</strong>
              </dt>
              <dd>
                {source} {licence}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Entry>
  );
}
