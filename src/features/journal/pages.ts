import type { Context, Hono } from "hono";
import { type Env, form, notFound, openDesk, untried, valueOf } from "../../kernel/web/index.ts";
import { beginning, changeEntry, dropDraft, keepForLater, removeEntry, writeEntry } from "./actions.ts";
import { entryPage } from "./entry-page.tsx";
import { letterPage } from "./letter-page.tsx";
import { listPage, searchPage } from "./list-page.tsx";
import { findLetter } from "./model.ts";
import { entryRecord } from "./records.ts";
import { promptsPage } from "./prompts-page.tsx";
import { type Shown, writePage } from "./write-page.tsx";

const shown: Shown = { ...untried, status: 200 };

/** The journal: writing, letters, and reading what was written. What is looked for is posted: an address stays in histories and logs. */
export function journalPages(app: Hono<Env>): void {
  app.get("/journal", (c) => writePage(c, shown));
  app.post("/journal", form(writeEntry, { next: ofEntry, again: againPage }));
  app.get("/journal/prompts", promptsPage);
  app.get("/journal/entries", (c) => listPage(c, shown));
  app.post("/journal/entries", searchPage);
  app.get("/journal/letters/:letter", (c) => letterPage(c, shown));
  // Somebody who reloads what a form answered comes here without the form.
  app.get("/journal/drafts", (c) => c.redirect("/journal"));
  app.post("/journal/drafts", form(keepForLater, { next: ofDraft, again: againPage }));
  app.post("/journal/drafts/drop", form(dropDraft, { next: "/journal", again: againPage }));
  app.get("/journal/:id", (c) => entryPage(c, shown));
  app.post("/journal/:id", form(changeEntry, { next: ofEntry, again: entryPage }));
  app.post("/journal/:id/remove", form(removeEntry, { next: "/journal/entries", again: notFound }));
}

function ofEntry({ id, check }: { readonly id: string; readonly check: string | null }): string {
  return check ?? `/journal/${id}`;
}

/** Back to where a draft is gone on with. */
function ofDraft(draft: { readonly of: string } | null): string {
  if (!draft || draft.of === "new") return "/journal";
  return findLetter(draft.of) ? `/journal/letters/${draft.of}` : `/journal/${draft.of}`;
}

/** The page with the field that words were sent from; where that is gone, the words stand on the page for new ones. */
async function againPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const of = valueOf(tried, "of") || valueOf(tried, "letter");
  if (findLetter(of)) return letterPage(c, tried, of);
  const { notebook } = await openDesk(c.var.house, c.var.guest, { from: beginning });
  return notebook.find(entryRecord, of) ? entryPage(c, tried, of) : writePage(c, tried);
}
