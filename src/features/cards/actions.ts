import { z } from "zod";
import type { Card } from "../../content/pack.ts";
import { action, type Desk, type Refusal, refuse } from "../../kernel/actions/index.ts";
import { cardsFor, type Choice, type Choices, choicesOf, choose, findCard } from "./model.ts";
import { wayTo } from "../worksheets/index.ts";
import { cardId, choice } from "./records.ts";
import { findCards as cardsThatHold, wordsIn } from "./search.ts";

const line = z.object({
  id: cardId,
  name: z.string(),
  kind: z.enum(["technique", "myth", "imposter"]),
  family: z.string(),
  helps: z.array(z.string()),
  about: z.string(),
  minutes: z.int(),
  effort: z.int().describe("From 1, little, to 3"),
  choice: choice.nullable().describe("What you said to it"),
});
const whole = line.extend({
  steps: z.array(z.string()),
  firstStep: z.string(),
  ifThen: z.object({ when: z.string(), then: z.string() }),
  leave: z.array(z.string()).describe("When to leave it"),
  place: z.string().nullable().describe("The path of where it is done"),
  evidence: z.array(z.object({ author: z.string(), year: z.int(), found: z.string(), strength: z.string() })),
  limits: z.string(),
});

export const listCards = action({
  name: "cards.list",
  summary: "List the cards, a technique on each, with what they help with and what you said to them",
  route: "GET /practice/cards",
  input: z.object({}),
  output: z.array(line),
  run: (desk) => cardsFor(desk).map((card) => lineOf(card, choicesOf(desk.notebook))),
});

export const findCards = action({
  name: "cards.find",
  summary: "Find the cards that hold some words, or words that begin with them",
  route: "POST /practice/cards",
  input: z.object({ find: z.string().max(200, "This is long for a search. Two or three words are enough.") }),
  output: z.array(line),
  run(desk, { find }) {
    if (wordsIn(find).length === 0) return refuse("Write a word or two to look for, such as “late mail”.", "find");
    return cardsThatHold(cardsFor(desk), find).map((card) => lineOf(card, choicesOf(desk.notebook)));
  },
});

export const showCard = action({
  name: "cards.show",
  summary: "Read a card: how it goes, a first step, a plan, when to leave it, and what is known of it",
  route: "GET /practice/cards/:card",
  input: z.object({ card: cardId }),
  output: whole,
  run({ notebook }, { card: id }) {
    const card = findCard(id);
    if (!card) return unknown(id);
    const { steps, firstStep, ifThen, leave, place, evidence, limits } = card;
    return {
      ...lineOf(card, choicesOf(notebook)),
      ...{ steps: [...steps], firstStep, ifThen, leave: [...leave], evidence: [...evidence], limits },
      place: (place && wayTo(place)?.path) ?? null,
    };
  },
});

export const tryCard = action({
  name: "cards.try",
  summary: "Say that you would like to try a card: it stands on the page of practice then",
  route: "POST /practice/cards/:card/try",
  input: z.object({ card: cardId }),
  output: z.null(),
  done: "It stands on the page of practice now, for whenever you like.",
  undo: true,
  run: (desk, { card }) => say(desk, card, "try"),
});

export const putCardAway = action({
  name: "cards.put-away",
  summary: "Say that a card is not for you: it is offered no more, and can be brought back",
  route: "POST /practice/cards/:card/not-for-me",
  input: z.object({ card: cardId }),
  output: z.null(),
  done: "It is put away. It waits at the end of the cards, if you ever want it back.",
  undo: true,
  run: (desk, { card }) => say(desk, card, "not for me"),
});

export const clearCard = action({
  name: "cards.clear",
  summary: "Take a card off those that you would like to try, or bring back one that was put away",
  route: "POST /practice/cards/:card/clear",
  input: z.object({ card: cardId }),
  output: z.null(),
  done: "It stands among the others again.",
  undo: true,
  run: (desk, { card }) => say(desk, card, undefined),
});

function say({ notebook, today }: Desk, card: string, choice: Choice | undefined): null | Refusal {
  // A card that is gone can still be let go of.
  if (!findCard(card) && (choice !== undefined || !choicesOf(notebook).has(card))) return unknown(card);
  choose(notebook, today, card, choice);
  return null;
}

function lineOf({ id, name, kind, family, helps, about, minutes, effort }: Card, choices: Choices): z.output<typeof line> {
  return { id, name, kind, family, helps: [...helps], about, minutes, effort, choice: choices.get(id) ?? null };
}

function unknown(card: string): Refusal {
  return refuse(`There is no card “${card}”. The list of cards has the id of each.`, "card");
}
