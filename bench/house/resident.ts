import { z } from "zod";
import type { Composed } from "../../src/compose.ts";
import { findSession, lifetimes, openSession, signUp } from "../../src/kernel/identity/index.ts";
import { action } from "../../src/kernel/actions/index.ts";
import { aboutRecord } from "../../src/kernel/notebook/index.ts";
import { type Guest, perform } from "../../src/kernel/web/index.ts";
import { type Life, zone } from "../life/life.ts";

/** Someone with a notebook in a house, and the secret of an open session of theirs: the value of its cookie, and a token too. */
export interface Resident {
  readonly secret: string;
  readonly guest: Extract<Guest, { kind: "person" }>;
}

// The cost of the passphrase is no part of what is measured here.
const cheap = { memoryKiB: 64, passes: 1, lanes: 1 };

/** Makes a notebook and writes a life into it, through the doors that people use. */
export async function moveIn(composed: Composed, life: Life): Promise<Resident> {
  const { house } = composed;
  const person = await signUp(house.engine, "maria", "teapot lantern quiet otter", new Uint8Array(20), cheap);
  if (!person) throw new Error("The house is not empty.");
  const cookie = await openSession(house.engine, person, "open", lifetimes.token, "Bench", house.clock());
  const secret = cookie.toString("base64url");
  const session = await findSession(house.engine, cookie, house.clock());
  if (!session) throw new Error("The session is not there.");
  const guest: Resident["guest"] = { kind: "person", ...person, session };
  const fill = action({
    name: "bench.fill",
    summary: "Write a life down",
    route: "POST /bench",
    input: z.object({}),
    output: z.null(),
    run({ notebook }) {
      notebook.keep(aboutRecord, { name: "Maria", zone });
      for (const box of life.boxes) box(notebook);
      return null;
    },
  });
  const filled = await perform(house, guest, fill, {});
  if (filled.kind !== "done") throw new Error(`The notebook was not filled: ${JSON.stringify(filled)}`);
  for (const { name, text } of life.calendars) await bringIn(composed, secret, name, text);
  return { secret, guest };
}

async function bringIn({ app }: Composed, secret: string, name: string, text: string): Promise<void> {
  const headers = { Authorization: `Bearer ${secret}`, Host: "localhost" };
  const body = new FormData();
  body.append("files", new File([text], name));
  const previewed = await app.request("http://localhost/api/imports", { method: "POST", headers, body });
  const { result } = (await previewed.json()) as { readonly result?: { readonly id: string } };
  if (!result) throw new Error(`The calendar was not taken in: ${previewed.status}`);
  const kept = await app.request(`http://localhost/api/imports/${result.id}/keep`, { method: "POST", headers });
  if (!kept.ok) throw new Error(`The calendar was not kept: ${kept.status}`);
}
