import type { Context } from "hono";
import type { Card, Family, Help } from "../../content/pack.ts";
import {
  capital,
  countWord,
  Entry,
  type Env,
  Field,
  Form,
  openDesk,
  page,
  perform,
  Problems,
  readFields,
  type Tried,
  untried,
  valueOf,
} from "../../kernel/web/index.ts";
import { findCards } from "./actions.ts";
import { CardLines, pathOf } from "./card-lines.tsx";
import { cardsAbout, cardsFor, cardsWith, type Choices, choicesOf, findCard } from "./model.ts";
import { familyNames, helpNames } from "./words.ts";

export type Shown = Tried & { readonly status: number };

/** The cards: by what it is about, by words, and all of them by family. */
export async function listPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const cards = cardsFor(desk);
  const choices = choicesOf(desk.notebook);
  const asked = c.req.query("about");
  if (tried.status === 200 && isHelp(asked)) return aboutPage(c, asked, cardsAbout(asked, cards, choices), choices);
  const shown = cards.filter(({ id }) => choices.get(id) !== "not for me");
  return page(
    c,
    { title: "Cards", place: "/practice", status: tried.status },
    <>
      <Entry
        id="cards"
        level={1}
        title="What is it about?"
        side={
          <div class="stack">
            <p>
              <a href="/practice">Practice</a>
            </p>
            <p>
              <strong>Cards</strong> Something to try on each: how it goes, a first step of ten minutes at most, and how well it is known to
              work.
            </p>
          </div>
        }
      >
        <Problems tried={tried} />
        <Needs cards={cards} choices={choices} />
        <SearchForm tried={tried} />
      </Entry>
      <Entry id="families" title="All of them, by kind">
        <div class="stack">
          {(Object.keys(familyNames) as Family[]).map((family) => (
            <FamilyCards family={family} cards={shown.filter((card) => card.family === family)} choices={choices} />
          ))}
        </div>
      </Entry>
      <PutAway cards={cardsWith("not for me", cards, choices)} />
    </>,
  );
}

/** The cards that may help with one thing. */
function aboutPage(c: Context<Env>, help: Help, cards: readonly Card[], choices: Choices): Response | Promise<Response> {
  const [techniques, stories] = bySize(cards);
  return page(
    c,
    { title: helpNames[help], place: "/practice" },
    <Entry id="about" level={1} title={helpNames[help]} side={<AllCards />}>
      <p>
        {techniques.length === 0
          ? "You have put all of these away. They wait at the end of all cards."
          : "The smallest first. One is enough, and none is fine."}
      </p>
      {help === "low-mood" && (
        <p>
          When it has been dark for two weeks or more, a card is not enough. <a href="/help">People who help</a> are there today.
        </p>
      )}
      {techniques.length > 0 && <CardLines cards={techniques} choices={choices} />}
      {stories.length > 0 && <h2>Stories that may stand behind it</h2>}
      {stories.length > 0 && <CardLines cards={stories} choices={choices} />}
    </Entry>,
  );
}

/** What there is to do, what takes least first; and what there is to look at otherwise. */
function bySize(cards: readonly Card[]): readonly [techniques: readonly Card[], stories: readonly Card[]] {
  const sorted = cards.toSorted((a, b) => a.effort - b.effort || a.minutes - b.minutes);
  return [sorted.filter(({ kind }) => kind === "technique"), sorted.filter(({ kind }) => kind !== "technique")];
}

/** The cards that hold all the words looked for. */
export async function searchPage(c: Context<Env>): Promise<Response> {
  const fields = await readFields(c);
  const find = valueOf({ fields, problems: [] }, "find").trim();
  const outcome = await perform(c.var.house, c.var.guest, findCards, { find });
  if (outcome.kind !== "done") return listPage(c, { fields, problems: outcome.kind === "refused" ? outcome.problems : [], status: 422 });
  const { notebook } = await openDesk(c.var.house, c.var.guest);
  const found = (outcome.output as readonly { readonly id: string }[]).flatMap(({ id }) => findCard(id) ?? []);
  return page(
    c,
    { title: "Looking for cards", place: "/practice" },
    <Entry id="found" level={1} title={`${capital(cardsWord(found.length))} with “${find}”.`} side={<AllCards />}>
      {found.length === 0 && (
        <p>
          Try a shorter word, or its beginning. “guil” finds “guilt” and “guilty”. Where it is more than a card can carry, there are{" "}
          <a href="/help">people who help</a>.
        </p>
      )}
      <SearchForm tried={{ fields, problems: [] }} />
      {found.length > 0 && <CardLines cards={found} choices={choicesOf(notebook)} />}
    </Entry>,
  );
}

function isHelp(asked: string | undefined): asked is Help {
  return asked !== undefined && Object.hasOwn(helpNames, asked);
}

function cardsWord(count: number): string {
  return `${countWord(count)} ${count === 1 ? "card" : "cards"}`;
}

function AllCards() {
  return (
    <p>
      <a href="/practice/cards">All cards</a>
    </p>
  );
}

function Needs({ cards, choices }: { cards: readonly Card[]; choices: Choices }) {
  return (
    <nav aria-label="What it is about">
      <ul role="list" class="card-needs">
        {(Object.keys(helpNames) as Help[]).map((help) => (
          <li>
            <a href={`/practice/cards?about=${help}`}>{helpNames[help]}</a> <small>{cardsAbout(help, cards, choices).length}</small>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SearchForm({ tried = untried }: { tried?: Tried }) {
  return (
    <Form action="/practice/cards" class="stack">
      <Field label="Or look for words" name="find" tried={tried} hint="In names and texts. The beginning of a word is enough." />
      <div class="row">
        <button class="button">Look</button>
      </div>
    </Form>
  );
}

function FamilyCards({ family, cards, choices }: { family: Family; cards: readonly Card[]; choices: Choices }) {
  if (cards.length === 0) return null;
  return (
    <details>
      <summary>
        {familyNames[family]}: {cardsWord(cards.length)}
      </summary>
      <CardLines cards={cards} choices={choices} />
    </details>
  );
}

function PutAway({ cards }: { cards: readonly Card[] }) {
  if (cards.length === 0) return null;
  return (
    <Entry
      id="put-away"
      title="Not for you"
      side={
        <p>
          <strong>Put away</strong> They are offered nowhere until you bring them back.
        </p>
      }
    >
      <ul role="list" class="lines">
        {cards.map((card) => (
          <li>
            <a href={pathOf(card)}>{card.name}</a>
            <Form action={`${pathOf(card)}/clear`} back="/practice/cards#put-away">
              <button class="button button--quiet">
                Bring it back<span class="visually-hidden">: {card.name}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </Entry>
  );
}
