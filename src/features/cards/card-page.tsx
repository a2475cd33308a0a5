import type { Context } from "hono";
import type { Card } from "../../content/pack.ts";
import { Entry, type Env, Form, notFound, openDesk, page, Problems } from "../../kernel/web/index.ts";
import { EvidenceEntry } from "../practice/index.ts";
import { pathOf, sizeOf } from "./card-lines.tsx";
import type { Shown } from "./list-page.tsx";
import { type Choice, choicesOf, findCard } from "./model.ts";
import { wayTo } from "../worksheets/index.ts";
import { helpNames, planWords } from "./words.ts";

/** A card on one page: how it goes, how to begin, when to leave it, what is known, and what somebody wants with it. */
export async function cardPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const card = findCard(c.req.param("card") ?? "");
  if (!card) return notFound(c);
  const { notebook } = await openDesk(c.var.house, c.var.guest);
  return page(
    c,
    { title: card.name, place: "/practice", status: tried.status },
    <>
      <Entry id="card" level={1} title={card.name} side={<Side card={card} />}>
        <Problems tried={tried} />
        <p class="lead">{card.about}</p>
        {card.kind === "myth" && <h2>What is true instead</h2>}
        {card.kind === "myth" ? <Truths card={card} /> : <Steps card={card} />}
        <div class="practice-leave">
          <p>When to leave it</p>
          <ul>
            {card.leave.map((each) => (
              <li>{each}</li>
            ))}
          </ul>
        </div>
      </Entry>
      <Begin card={card} said={choicesOf(notebook).get(card.id)} />
      <EvidenceEntry evidence={card.evidence} limits={card.limits} />
    </>,
  );
}

function Side({ card }: { card: Card }) {
  return (
    <div class="stack">
      <p>
        <a href="/practice/cards">All cards</a>
      </p>
      <p>
        <strong>It may help with</strong>
        {card.helps.map((help, at) => (
          <>
            {at > 0 && ", "}
            <a href={`/practice/cards?about=${help}`}>{at > 0 ? helpNames[help].toLowerCase() : helpNames[help]}</a>
          </>
        ))}
      </p>
      <p>{sizeOf(card)}</p>
    </div>
  );
}

function Steps({ card: { steps } }: { card: Card }) {
  return (
    <ol class="card-steps">
      {steps.map((step) => (
        <li>{step}</li>
      ))}
    </ol>
  );
}

function Truths({ card: { steps } }: { card: Card }) {
  return (
    <ul class="card-steps">
      {steps.map((step) => (
        <li>{step}</li>
      ))}
    </ul>
  );
}

function Begin({ card, said }: { card: Card; said: Choice | undefined }) {
  const way = card.place && wayTo(card.place);
  return (
    <Entry
      id="begin"
      title="How it could begin"
      side={
        <p>
          <strong>A first step</strong> Ten minutes at most. You can stop after it.
        </p>
      }
    >
      <p>{card.firstStep}</p>
      <p>
        As a plan: <q>{planWords(card)}</q>
      </p>
      {way && (
        <p>
          <a class="button button--primary" href={way.path}>
            Go there: {way.name}
          </a>
        </p>
      )}
      <Choose card={card} said={said} />
    </Entry>
  );
}

function Choose({ card, said }: { card: Card; said: Choice | undefined }) {
  const here = pathOf(card);
  if (said !== undefined)
    return (
      <Form action={`${here}/clear`} back={here} class="row">
        <p>{said === "try" ? "You would like to try it. It stands on the page of practice." : "You put it away."}</p>
        <button class="button button--quiet">{said === "try" ? "Take it off" : "Bring it back"}</button>
      </Form>
    );
  return (
    <div class="row">
      <Form action={`${here}/try`}>
        <button class="button">I would like to try it</button>
      </Form>
      <Form action={`${here}/not-for-me`}>
        <button class="button button--quiet">Not for me</button>
      </Form>
    </div>
  );
}
