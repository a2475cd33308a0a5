import type { Context, Hono } from "hono";
import { erasePerson, foldLogin } from "../../kernel/identity/index.ts";
import { Closed, dropCookies, type Env, readFields } from "../../kernel/web/index.ts";
import type { KindsOf } from "./actions.ts";
import { notebookPage } from "./pages.tsx";

/** Erasing: one step, nobody's permission, no way back. The name is asked for so that it cannot happen by a slip. */
export function erasePages(app: Hono<Env>, kindsOf: KindsOf): void {
  app.post("/notebook/erase", (c) => erase(c, kindsOf));
}

async function erase(c: Context<Env>, kindsOf: KindsOf): Promise<Response> {
  const { house, guest } = c.var;
  if (guest.kind !== "person") throw new Closed();
  const { owner, login } = guest.person;
  const fields = await readFields(c);
  const typed = fields["login"]?.[0];
  if (typeof typed !== "string" || foldLogin(typed) !== login) {
    const message = `To erase everything, write “${login}” here. Nothing was erased.`;
    return notebookPage(c, kindsOf, { fields, problems: [{ field: "login", message }], status: 422 });
  }
  house.notebooks.drop(owner.id);
  await erasePerson(house.engine, owner);
  house.notebooks.drop(owner.id);
  dropCookies(c, "enough", "enough-capture", "enough-visit");
  c.header("Clear-Site-Data", '"cache", "storage"');
  return c.redirect("/?done=data.erased", 303);
}
