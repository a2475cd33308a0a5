import type { Context } from "hono";
import type { Questionnaire } from "../../content/questionnaire.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { dayOf, dayWords } from "../../kernel/time/index.ts";
import { Behind, capital, Entry, type Env, Form, listWords, notFound, openDesk, page } from "../../kernel/web/index.ts";
import { HelpFirst } from "./help-first.tsx";
import { findQuestionnaire, helpFor, type Sitting, sittingsOf } from "./model.ts";
import { OfferedEntry } from "./offered-entry.tsx";
import { closerOf } from "./sets.ts";
import { TrendChart } from "./trend-chart.tsx";
import { changeTitle, changeWords, figure, scoreTitle, sinceLast, trendWords } from "./words.ts";

/** The last result of a questionnaire, and the course of all of them. What leads to help stands before the number. */
export async function resultPage(c: Context<Env>): Promise<Response> {
  const questionnaire = findQuestionnaire(c.req.param("measure")!);
  if (!questionnaire) return notFound(c);
  const desk = await openDesk(c.var.house, c.var.guest);
  const sittings = sittingsOf(desk.notebook, questionnaire);
  const last = sittings.at(-1);
  const help = last && helpFor(last.scored);
  return page(
    c,
    { title: `${questionnaire.short}: result`, place: "/practice" },
    last ? (
      <>
        {help && <HelpFirst why={help} />}
        <Score questionnaire={questionnaire} last={last} desk={desk} level={help ? 2 : 1} />
        <Closer questionnaire={questionnaire} desk={desk} />
        <Course questionnaire={questionnaire} sittings={sittings} desk={desk} />
      </>
    ) : (
      <Entry id="score" level={1} title="There is no result here yet." side={<Back />}>
        <p>
          <a href={`/measures/${questionnaire.id}`}>{questionnaire.name}</a>
        </p>
      </Entry>
    ),
  );
}

function Back() {
  return (
    <p>
      <a href="/measures">Questionnaires</a>
    </p>
  );
}

interface ScoreProps {
  readonly questionnaire: Questionnaire;
  readonly last: Sitting;
  readonly desk: Desk;
  readonly level: 1 | 2;
}

function Score({ questionnaire, last, desk: { today, zone }, level }: ScoreProps) {
  const { id, short, scoring, higher, recall } = questionnaire;
  const { subscales, flags } = last.scored;
  const parts = Object.entries(subscales).map(([part, score]) => `${part} ${score}`);
  return (
    <Entry
      id="score"
      level={level}
      title={scoreTitle(last)}
      side={
        <div class="stack">
          <Back />
          <p>
            <strong>{short}</strong> {capital(dayWords(dayOf(last.at, zone), today))}. It is about {recall}.
          </p>
        </div>
      }
    >
      {parts.length > 0 && <p>{capital(listWords(parts))}, of 6 each.</p>}
      <p>
        {questionnaire.means} More is {higher}.
      </p>
      <p>{questionnaire.not}</p>
      {flags.includes("straight-lining") && scoring.reversed.length > 0 && (
        <p>
          You gave the same answer throughout, though some of these questions ask the opposite of others. If that was haste, the number says
          little.
        </p>
      )}
      <div class="row">
        <a class="button" href={`/measures/${id}`}>
          Answer it again, some day
        </a>
        <Form action={`/measures/${id}/sittings/${last.id}/remove`}>
          <button class="button button--quiet">Remove this result</button>
        </Form>
      </div>
    </Entry>
  );
}

/** What looks closer than this result does, where it came out at its line. */
function Closer({ questionnaire: { id, closer = [] }, desk }: { questionnaire: Questionnaire; desk: Desk }) {
  const offered = closerOf(desk).filter(({ questionnaire }) => closer.some((each) => each.id === questionnaire.id));
  return offered.length === 0 ? null : (
    <OfferedEntry offered={offered} level={2} title="A longer one says more." back={`/measures/${id}/result`} />
  );
}

function Course({ questionnaire, sittings, desk }: { questionnaire: Questionnaire; sittings: readonly Sitting[]; desk: Desk }) {
  const { today, zone } = desk;
  const since = sinceLast(questionnaire, sittings);
  if (!since) return null;
  const trend = trendWords(sittings);
  return (
    <Entry
      id="course"
      title={changeTitle(since)}
      side={
        <p>
          <strong>The course</strong> {sittings.length} results. {changeWords(questionnaire, since, sittings.at(-1)!.at, desk)}
        </p>
      }
    >
      {trend && <p>{trend}</p>}
      <figure>
        <TrendChart questionnaire={questionnaire} sittings={sittings} today={today} zone={zone} />
        <figcaption>
          {questionnaire.short}, each time that you answered it.
          {questionnaire.reliableChange && " The pale stretch is where the true value likely lies."}
        </figcaption>
        <Behind caption={`${questionnaire.name}, every result`}>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col" class="number">
                Score
              </th>
              <th scope="col">Band</th>
              <th scope="col">Remove</th>
            </tr>
          </thead>
          <tbody>
            {sittings.toReversed().map(({ id, at, scored: { score, band } }) => (
              <tr>
                <th scope="row">{capital(dayWords(dayOf(at, zone), today))}</th>
                <td class="number">{figure(score)}</td>
                <td>{band ?? "–"}</td>
                <td>
                  <Remove path={`/measures/${questionnaire.id}/sittings/${id}/remove`} of={dayWords(dayOf(at, zone), today)} />
                </td>
              </tr>
            ))}
          </tbody>
        </Behind>
      </figure>
    </Entry>
  );
}

function Remove({ path, of }: { path: string; of: string }) {
  return (
    <Form action={path}>
      <button class="button button--quiet">
        Remove<span class="visually-hidden"> the result of {of}</span>
      </button>
    </Form>
  );
}
