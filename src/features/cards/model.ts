import type { z } from "zod";
import type { Card, Help } from "../../content/pack.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Notebook } from "../../kernel/notebook/index.ts";
import type { Day } from "../../kernel/time/index.ts";
import { allPacks } from "../packs/index.ts";
import { holdsBack } from "../safety/index.ts";
import { type choice, choicesRecord, mostChoices } from "./records.ts";

export type Choice = z.output<typeof choice>;

type Holder = Pick<Desk, "notebook" | "today">;

/** The cards that somebody is offered, in the order of their families: all that this house holds, or those that are not for two. */
export function cardsFor(desk: Holder): readonly Card[] {
  const cards = allPacks().flatMap(({ cards }) => cards);
  return holdsBack(desk) ? cards.filter(({ forTwo }) => !forTwo) : cards;
}

/** A card of this house, whether it is offered or not: who asks for one by its name reads it. */
export function findCard(id: string): Card | undefined {
  return allPacks()
    .flatMap(({ cards }) => cards)
    .find((card) => card.id === id);
}

/** The cards that may help with something; those that were put away are not among them. */
export function cardsAbout(help: Help, cards: readonly Card[], choices: Choices): readonly Card[] {
  return cards.filter(({ id, helps }) => helps.includes(help) && choices.get(id) !== "not for me");
}

/** What somebody said to cards, by their ids, the latest last. Of a card that is gone, it stays. */
export type Choices = ReadonlyMap<string, Choice>;

export function choicesOf(notebook: Notebook): Choices {
  return notebook.memo("card choices", [choicesRecord], () => new Map(keptOf(notebook).map(({ card, choice }) => [card, choice])));
}

/** Those of the cards of which somebody said so, the latest first. */
export function cardsWith(wanted: Choice, cards: readonly Card[], choices: Choices): readonly Card[] {
  const ids = [...choices].flatMap(([id, choice]) => (choice === wanted ? [id] : []));
  return ids.toReversed().flatMap((id) => cards.find((card) => card.id === id) ?? []);
}

/** Keeps what somebody says to a card; undefined takes it back. What was said already is left as it is. */
export function choose(notebook: Notebook, today: Day, card: string, choice: Choice | undefined): void {
  if (choicesOf(notebook).get(card) === choice) return;
  const others = keptOf(notebook).filter((kept) => kept.card !== card);
  const own = choice === undefined ? [] : [{ card, choice, day: today }];
  notebook.keep(choicesRecord, { choices: [...others.slice(own.length - mostChoices), ...own] });
}

function keptOf(notebook: Notebook) {
  return notebook.setting(choicesRecord)?.data.choices ?? [];
}
