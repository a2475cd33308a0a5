import type { Context } from "hono";
import type { Challenge, ChallengeStep } from "../../content/pack.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { dayName, daysWords } from "../../kernel/time/index.ts";
import { Entry, type Env, notFound, openDesk, page, Problems } from "../../kernel/web/index.ts";
import { FactsBeside, wayTo } from "../worksheets/index.ts";
import { changedDays, changedRatings } from "./change.ts";
import { dayOfRound, findChallenge, isTogether, openSteps, type Round, tellStep, windowOf } from "./challenge.ts";
import { listPage, type Shown } from "./list-page.tsx";
import { RatingsForm } from "./ratings-form.tsx";
import { RatingsTable } from "./ratings-table.tsx";
import { StepKeys } from "./step-keys.tsx";
import { challengeRecord } from "./records.ts";
import { StandingKeys } from "./standing-keys.tsx";

/** A challenge as somebody takes it: the steps of these days, all the others, and before and after. */
export async function roundPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const round = desk.notebook.find(challengeRecord, c.req.param("id") ?? "");
  if (!round) return tried.status === 200 ? notFound(c) : listPage(c, tried);
  const { id, data } = round;
  const known = findChallenge(data.challenge);
  const day = dayOfRound(data, desk.today);
  const isOver = known !== undefined && (day > known.challenge.days || data.standing === "ended");
  return page(
    c,
    { title: data.name, place: "/practice", status: tried.status },
    <>
      <Entry
        id="round"
        level={1}
        title={isOver ? `${data.name}: the end` : data.name}
        side={
          <div class="stack">
            <p class="off-paper">
              <a href="/courses">Courses</a>
            </p>
            <p>
              <strong>Begun on {dayName(data.day, desk.today)}</strong>
              {known && !isOver && ` Day ${Math.max(1, day)} of ${known.challenge.days}.`}
              {data.away > 0 && ` Put aside for ${data.away} ${data.away === 1 ? "day" : "days"} in between.`}
            </p>
          </div>
        }
      >
        <Problems tried={tried} />
        {!known && <p>This challenge is not here any more. What you said of its steps is kept, and stands below.</p>}
        {known && known.pack.version !== data.version && (
          <p>This challenge has changed since you began. What you said of its steps is kept.</p>
        )}
        {data.standing === "paused" && <p>It is put aside. Its days stand still, and go on when you do.</p>}
        {known && isTogether(data, desk) && !isOver && (
          <p class="quiet">You do this together. Ask the other one at each step; a step is for both or it is left for another day.</p>
        )}
        {known && !isOver && data.standing === "going" && <OpenSteps challenge={known.challenge} round={round} desk={desk} />}
        {known && !isOver && (
          <RatingsForm
            action={`/challenge-runs/${id}/ratings`}
            back={`/challenge-runs/${id}`}
            when="before"
            ratings={known.challenge.ratings}
            said={data.before}
            desk={desk}
            tried={tried}
          />
        )}
      </Entry>
      {known && isOver && <End challenge={known.challenge} round={round} desk={desk} />}
      <AllSteps challenge={known?.challenge} round={round} desk={desk} />
      <StandingKeys path={`/challenge-runs/${round.id}`} standing={round.data.standing} pause="Put it aside" remove="Remove it" />
    </>,
  );
}

interface AboutRound {
  readonly challenge: Challenge;
  readonly round: Kept<Round>;
  readonly desk: Desk;
}

function OpenSteps({ challenge, round, desk }: AboutRound) {
  const open = openSteps(challenge, round.data, desk.today);
  if (open.length === 0) return <p>Nothing is open on these days. The next step comes by itself.</p>;
  return (
    <div class="stack stack--wide">
      {open.map((step) => {
        const way = step.place && wayTo(step.place);
        return (
          <div class="stack">
            <h2>{step.name}</h2>
            <p>{tellStep(step, round.data, desk)}</p>
            <p class="quiet">{step.why}</p>
            {way && (
              <p>
                <a href={way.path}>{way.name}</a>
              </p>
            )}
            <StepKeys round={round.id} step={step} back={`/challenge-runs/${round.id}`} />
          </div>
        );
      })}
    </div>
  );
}

const saidWords = { done: "Done", "left out": "Left out", "not for us": "Not for us" } as const;

function AllSteps({ challenge, round, desk }: { challenge: Challenge | undefined; round: Kept<Round>; desk: Desk }) {
  const steps = challenge?.steps ?? [];
  const gone = round.data.steps.filter(({ id }) => steps.every((step) => step.id !== id));
  return (
    <Entry
      id="steps"
      title="All its steps"
      side={
        <p>
          <strong>All alike</strong> Done, left out and not for us: each is an answer.
        </p>
      }
    >
      <ul role="list" class="lines">
        {steps.map((step) => (
          <StepLine step={step} round={round} desk={desk} />
        ))}
        {gone.map(({ name, said }) => (
          <li>
            <span>{name}</span>
            <span>{saidWords[said]}.</span>
          </li>
        ))}
      </ul>
    </Entry>
  );
}

function StepLine({ step, round, desk }: { step: ChallengeStep; round: Kept<Round>; desk: Desk }) {
  const { today } = desk;
  const { first, last } = windowOf(step, round.data);
  const said = round.data.steps.find(({ id }) => id === step.id)?.said;
  return (
    <li>
      <span>{daysWords(first, last, today)}</span>
      <span>{step.name}</span>
      <small>{said ? `${saidWords[said]}.` : first > today ? "Still to come." : "Open."}</small>
      <details class="off-paper">
        <summary>
          Look at it<span class="visually-hidden">: {step.name}</span>
        </summary>
        <p>{tellStep(step, round.data, desk)}</p>
        <StepKeys round={round.id} step={step} said={said} back={`/challenge-runs/${round.id}#steps`} />
      </details>
    </li>
  );
}

async function End({ challenge, round: { id, data }, desk }: AboutRound) {
  const count = (said: keyof typeof saidWords) => data.steps.filter((step) => step.said === said).length;
  return (
    <Entry
      id="end"
      title="Looking back at it"
      side={
        <p>
          <strong>For you first</strong> Nobody sees this unless you show it.
        </p>
      }
    >
      <p>
        {count("done")} done, {count("left out")} left out, {count("not for us")} not for us, of {challenge.steps.length}. None of these is
        better than another; together they say what fits.
      </p>
      <RatingsTable changed={changedRatings(data.before, data.after)} />
      <RatingsForm
        action={`/challenge-runs/${id}/ratings`}
        back={`/challenge-runs/${id}#end`}
        when="after"
        ratings={challenge.ratings}
        said={data.after}
        desk={desk}
      />
      <FactsBeside facts={await changedDays(desk, data.day)} />
    </Entry>
  );
}
