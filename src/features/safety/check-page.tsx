import type { Context, Hono } from "hono";
import { type Answer, answerWords, type CardName, type CrisisCard, crisisCards } from "../../content/crisis-cards.ts";
import { crisisLines, linesFor } from "../../content/crisis-lines.ts";
import { countries, type Country } from "../../content/emergency-numbers.ts";
import { Entry, type Env, Form, form, openDesk, ownPath, page } from "../../kernel/web/index.ts";
import { ChooseCountry, fresh, InDanger, LinesOf } from "./by-country.tsx";
import { cardNow } from "./check.ts";
import { answerCheck, sayAtEase, sayNotMeant } from "./check-actions.ts";
import { Anywhere, elsewhere, Lines } from "./line.tsx";
import { countryOf, planOf, writtenParts } from "./plan.ts";

/** A question after something that was kept. Everything that was written is where it was, and every way on stays open. */
export function checkPages(app: Hono<Env>): void {
  const next = (output: { readonly next: string }) => ownPath(output.next) ?? "/today";
  app.get("/check", checkPage);
  app.post("/check", form(answerCheck, { next, again: checkPage }));
  app.post("/check/not-meant", form(sayNotMeant, { next, again: checkPage }));
  app.post("/check/at-ease", form(sayAtEase, { next: "/today", again: checkPage }));
}

async function checkPage(c: Context<Env>): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const now = cardNow(desk);
  const plan = planOf(desk.notebook);
  const asked = c.req.query("country");
  const country = countries.find(({ code }) => code === asked) ?? countryOf(plan);
  const where = { country, elsewhere: asked === elsewhere, now: desk.now };
  // The tab says the same whatever the card is: others may see it.
  return page(
    c,
    { title: "A moment", place: "/help" },
    now ? (
      <Card name={now.card} where={where} hasPlan={writtenParts(plan).length > 0} leaveTo={c.var.house.config.leaveTo} />
    ) : (
      <NothingAsked />
    ),
  );
}

function NothingAsked() {
  return (
    <Entry id="moment" level={1} title="Nothing is asked here right now.">
      <p>
        <a href="/help">People who answer, day and night</a>, and <a href="/safety-plan">your own plan</a>, are there all the same.
      </p>
      <p>
        <a href="/today">Go on to Today</a>
      </p>
    </Entry>
  );
}

interface Where {
  readonly country: Country | undefined;
  readonly elsewhere: boolean;
  readonly now: number;
}

/** The cards that follow a yes or a maybe show numbers first and large; after a no, or a soft sign, they stand by. */
const small: ReadonlySet<CardName> = new Set(["thanks", "soft"]);

function Card({ name, where, hasPlan, leaveTo }: { name: CardName; where: Where; hasPlan: boolean; leaveTo: string }) {
  if (name === "help") return <HelpCard where={where} hasPlan={hasPlan} />;
  const { title, words, question, answers }: CrisisCard = crisisCards[name];
  const lines = name === "quiet" ? <QuietLines where={where} /> : <CrisisLines where={where} />;
  return (
    <>
      <Entry id="moment" level={1} title={title}>
        {name === "quiet" && <LeaveLarge leaveTo={leaveTo} />}
        {words.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        {question && (
          <p class="lead">
            <strong>{question}</strong>
          </p>
        )}
        <Answers answers={answers} />
      </Entry>
      <Entry id="lines" title={name === "quiet" ? "Numbers" : "People who answer"}>
        {small.has(name) ? <div class="stack small-lines">{lines}</div> : lines}
      </Entry>
      {name !== "quiet" && <PlanEntry hasPlan={hasPlan} />}
    </>
  );
}

function HelpCard({ where, hasPlan }: { where: Where; hasPlan: boolean }) {
  const { title, words, answers }: CrisisCard = crisisCards.help;
  const [first, ...others] = words;
  return (
    <>
      <Entry id="moment" level={1} title={title}>
        <p>{first}</p>
        <CrisisLines where={where} />
        {others.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </Entry>
      <PlanEntry hasPlan={hasPlan} />
      <Entry id="on" title="What you were doing is still there.">
        <Answers answers={answers} />
      </Entry>
    </>
  );
}

function Answers({ answers }: { answers: readonly Answer[] }) {
  return (
    <>
      <Form action="/check" class="row">
        {answers
          .filter((answer) => answer !== "not-meant")
          .map((answer) => (
            <button class="button" name="answer" value={answer}>
              {answerWords[answer]}
            </button>
          ))}
      </Form>
      {answers.includes("not-meant") && (
        <Form action="/check/not-meant">
          <button class="button button--quiet">{answerWords["not-meant"]}</button>
        </Form>
      )}
    </>
  );
}

function CrisisLines({ where: { country, elsewhere: isElsewhere, now } }: { where: Where }) {
  return (
    <>
      <InDanger country={country} />
      {country && <LinesOf country={country} now={now} />}
      {isElsewhere && <Anywhere where="other countries" />}
      {!country && <ChooseCountry action="/check" chosen={isElsewhere ? elsewhere : undefined} />}
      <p>
        <a href="/help#expect">What happens when you call</a> · <a href="/help">Every country’s lines</a>
      </p>
    </>
  );
}

/** Lines for those whom somebody at home frightens; a crisis line knows services near where there is none. */
function QuietLines({ where: { country, elsewhere: isElsewhere, now } }: { where: Where }) {
  return (
    <>
      <InDanger country={country} />
      <Lines lines={fresh(country ? linesFor(country.code) : crisisLines, "violence at home", now)} named={!country} />
      {country && <LinesOf country={country} now={now} />}
      {!country && <ChooseCountry action="/check" chosen={isElsewhere ? elsewhere : undefined} />}
    </>
  );
}

function LeaveLarge({ leaveTo }: { leaveTo: string }) {
  return (
    <form method="post" action="/leave" class="leave-large">
      <leave-quickly data-to={leaveTo}>
        <button class="button button--primary">Leave quickly</button>
      </leave-quickly>
    </form>
  );
}

function PlanEntry({ hasPlan }: { hasPlan: boolean }) {
  return (
    <Entry id="own-plan" title={hasPlan ? "Your own plan is here." : "A plan of your own can wait, and helps the next time."}>
      <p>
        <a class={hasPlan ? "button button--primary" : "button"} href="/safety-plan">
          {hasPlan ? "Open my plan" : "Begin a plan for hard hours"}
        </a>
      </p>
    </Entry>
  );
}
