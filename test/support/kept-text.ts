import { z } from "zod";
import { checkRecord, noticed } from "../../src/features/safety/index.ts";
import { action } from "../../src/kernel/actions/index.ts";
import { form } from "../../src/kernel/web/index.ts";
import type { TestHouse } from "./house.ts";

/** What a room does that keeps a text, but for the text: what the recognition said of it comes along. */
const keepText = action({
  name: "test.keep-text",
  summary: "Keep a text",
  route: "POST /kept",
  input: z.object({ text: z.string(), sign: z.enum(["none", "check_in", "crisis_card", "help_other_card", "abuse_card"]) }),
  output: z.object({ next: z.string() }),
  undo: { but: [checkRecord.kind] },
  run: (desk, { text, sign }) => ({ next: noticed(desk, text, { action: sign }, "/week#kept") ?? "/week#kept" }),
});

/** Gives a house a place that keeps texts, before anybody has asked it for a page: POST /kept. */
export function addKeptText(house: TestHouse): void {
  const next = (output: { readonly next: string }) => output.next;
  house.app.post("/kept", form(keepText, { next, again: (c, { problems }) => c.json({ problems }, 422) }));
}
