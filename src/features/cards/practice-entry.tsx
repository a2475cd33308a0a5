import type { Desk } from "../../kernel/actions/index.ts";
import { Entry, Form } from "../../kernel/web/index.ts";
import { pathOf } from "./card-lines.tsx";
import { cardsFor, cardsWith, choicesOf } from "./model.ts";
import { planWords } from "./words.ts";

/** On the page of practice: the cards that somebody would like to try, and the way to all of them. */
export function cardsEntry(desk: Desk) {
  const cards = cardsFor(desk);
  const tries = cardsWith("try", cards, choicesOf(desk.notebook));
  return (
    <Entry
      id="cards"
      title={tries.length === 0 ? "Something to try, on a card" : "What you would like to try"}
      side={
        <p>
          <strong>Cards</strong> How it goes, how to begin, when to leave it. <a href="/practice/cards">All {cards.length} cards</a>
        </p>
      }
    >
      {tries.length === 0 ? (
        <p>
          From closing the day to saying no: <a href="/practice/cards">look for one by what it is about</a>. One that you choose stands
          here.
        </p>
      ) : (
        <ul role="list" class="lines">
          {tries.map((card) => (
            <li>
              <a href={pathOf(card)}>{card.name}</a>
              <span>{planWords(card)}</span>
              <Form action={`${pathOf(card)}/clear`} back="/practice#cards">
                <button class="button button--quiet">
                  Take it off<span class="visually-hidden">: {card.name}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </Entry>
  );
}
