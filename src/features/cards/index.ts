import type { Feature } from "../../kernel/web/index.ts";
import { clearCard, findCards, listCards, putCardAway, showCard, tryCard } from "./actions.ts";
import { cardPages } from "./pages.ts";
import { choicesRecord } from "./records.ts";

export { choicesRecord } from "./records.ts";
export { cardsEntry } from "./practice-entry.tsx";

/** Cards: a technique on one page each, found by what it is about; to be tried, or put away. */
export const cards: Feature = {
  name: "cards",
  records: [choicesRecord],
  actions: [listCards, findCards, showCard, tryCard, putCardAway, clearCard],
  pages: cardPages,
};
