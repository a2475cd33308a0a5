import type { Hono } from "hono";
import { type Env, form, untried } from "../../kernel/web/index.ts";
import { clearCard, putCardAway, tryCard } from "./actions.ts";
import { cardPage } from "./card-page.tsx";
import { listPage, searchPage } from "./list-page.tsx";

/** The cards: the list, and one of them. What is looked for is posted: an address stays in histories and logs. */
export function cardPages(app: Hono<Env>): void {
  const shown = { ...untried, status: 200 };
  app.get("/practice/cards", (c) => listPage(c, shown));
  app.post("/practice/cards", searchPage);
  app.get("/practice/cards/:card", (c) => cardPage(c, shown));
  app.post("/practice/cards/:card/try", form(tryCard, { next: "/practice#cards", again: cardPage }));
  app.post("/practice/cards/:card/not-for-me", form(putCardAway, { next: "/practice/cards", again: cardPage }));
  app.post("/practice/cards/:card/clear", form(clearCard, { next: "/practice/cards", again: cardPage }));
}
