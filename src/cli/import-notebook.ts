import { z } from "zod";
import type { GivenFile } from "../features/sources/index.ts";
import type { Client } from "./client.ts";
import { InputError, NotPossible, say } from "./command.ts";
import { sayJson } from "./json.ts";

const counts = z.object({ added: z.number(), replaced: z.number(), kept: z.number(), same: z.number(), unread: z.number() });
const refused = z.object({ problems: z.array(z.object({ message: z.string(), field: z.string().optional() })) });

/**
 * Brings in a file that “Take it out” made: at once into an empty notebook. Into one that holds something nothing is changed before the
 * person said what becomes of records that differ; until then it says what would happen.
 */
export async function importNotebook(
  client: Client,
  { name, bytes }: GivenFile,
  whenDifferent: string | undefined,
  json: boolean,
): Promise<void> {
  const file = readObject(name, bytes);
  const answer = await client.fetch("/api/notebook/import", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(whenDifferent === undefined ? file : { ...file, whenDifferent }),
  });
  const body: unknown = await answer.json().catch(() => undefined);
  if (answer.status === 401) throw new InputError("This sign-in has ended. Sign in again with: enough login");
  if (!answer.ok) {
    const problems = refused.safeParse(body).data?.problems ?? [{ message: `Enough answered ${answer.status}.`, field: undefined }];
    if (problems[0]?.field === "whenDifferent")
      throw new NotPossible(
        `${name} is a whole notebook. ${problems[0].message} Write --when-different keep, or --when-different replace. Nothing was changed.`,
      );
    throw new InputError(`${name}: ${problems.map(({ message }) => message).join(" ")}`);
  }
  const { result } = z.object({ result: counts }).parse(body);
  if (json) sayJson({ notebook: result });
  else say(`${name}: a whole notebook. ${inWords(result)}`);
}

function readObject(name: string, bytes: Uint8Array): object {
  try {
    return z.looseObject({}).parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new InputError(
      `${name} is the file of a whole notebook, and it is not whole: it cannot be read as JSON. Copy it again, or take it out anew.`,
    );
  }
}

function inWords({ added, replaced, kept, same, unread }: z.output<typeof counts>): string {
  const parts = [
    `${counted(added)} came in`,
    ...(replaced > 0 ? [`${counted(replaced)} took the place of what was here`] : []),
    ...(kept > 0 ? [`${counted(kept)} stayed as they are here`] : []),
    ...(same > 0 ? [`${counted(same)} were here already`] : []),
    ...(unread > 0 ? [`${counted(unread)} are of a newer version, and wait for it`] : []),
  ];
  return `${parts.join(", ")}.`;
}

function counted(count: number): string {
  return count === 1 ? "one record" : `${count.toLocaleString("en")} records`;
}
