import { setTimeout } from "node:timers/promises";
import type { Desk } from "../../kernel/actions/index.ts";
import { Entry, Form } from "../../kernel/web/index.ts";
import { isPutAside, readSigns, type Signs } from "./model.ts";
import { lineWords } from "./words.ts";

/**
 * The week page waits no longer than this. Of a notebook that was just opened, eight months of days may take more to work out: they are, and
 * the line stands on the next page.
 */
const patienceMilliseconds = 100;

/** One calm line for the page of this week, when early signs say watch or act; nothing when they do not, or when it was put aside. */
export async function signsLine(desk: Desk, back: string) {
  if (isPutAside(desk)) return null;
  const read = await readSoon(desk);
  if (!read?.standing || read.standing.level === "steady") return null;
  return (
    <Entry id="signs" side={<strong>Early signs</strong>}>
      <p>
        {lineWords(read)} <a href="/signs">See what this rests on</a>
      </p>
      <Form action="/signs/aside" back={back} class="row">
        <button class="button button--quiet">Not now</button>
      </Form>
    </Entry>
  );
}

async function readSoon(desk: Desk): Promise<Signs | null> {
  const answered = new AbortController();
  try {
    return await Promise.race([readSigns(desk), setTimeout(patienceMilliseconds, null, { signal: answered.signal })]);
  } finally {
    answered.abort();
  }
}
