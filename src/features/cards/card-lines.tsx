import type { Card } from "../../content/pack.ts";
import { capital, countWord } from "../../kernel/web/index.ts";
import { minutesWords } from "../practice/index.ts";
import type { Choices } from "./model.ts";
import { effortNames } from "./words.ts";

/** Cards as lines: what each is about, how long it takes, and what was said to it. */
export function CardLines({ cards, choices }: { cards: readonly Card[]; choices: Choices }) {
  return (
    <ul role="list" class="lines">
      {cards.map((card) => (
        <li>
          <a href={pathOf(card)}>{card.name}</a>
          <span>{card.about}</span>
          <small>{standingOf(card, choices)}</small>
        </li>
      ))}
    </ul>
  );
}

export function pathOf({ id }: Pick<Card, "id">): string {
  return `/practice/cards/${encodeURIComponent(id)}`;
}

/** “Five minutes. Little effort.” */
export function sizeOf({ minutes, effort }: Card): string {
  return `${capital(timeWords(minutes))}. ${effortNames[effort]}.`;
}

function timeWords(minutes: number): string {
  if (minutes % 60 > 0) return minutesWords(minutes);
  return minutes === 60 ? "an hour" : `${countWord(minutes / 60)} hours`;
}

function standingOf(card: Card, choices: Choices): string {
  const said = choices.get(card.id);
  if (said === undefined) return sizeOf(card);
  return `${sizeOf(card)} ${said === "try" ? "You would like to try it." : "Put away."}`;
}
