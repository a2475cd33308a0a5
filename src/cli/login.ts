import { hostname } from "node:os";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { openClient, forgetToken, keepToken } from "./client.ts";
import { type Command, InputError, say } from "./command.ts";
import { dataDirectory } from "./places.ts";

export const login: Command = {
  name: "login",
  summary: "Sign in to your own notebook, so that import, sync, log, week and export know whose it is",
  usage: "login [--name NAME] [--out]",
  example: "enough login --name nora",
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { name: { type: "string" }, out: { type: "boolean" } } });
    const folder = dataDirectory();
    if (values.out) {
      forgetToken(folder);
      say("Signed out on this command line. The session also stands in your settings until it is ended there.");
      return 0;
    }
    const { name, passphrase } = await ask(values.name);
    const client = await openClient({ anonymous: true });
    try {
      const answer = await client.fetch("/api/sessions", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ name, passphrase, label: `Command line on ${hostname()}` }),
      });
      const body = (await answer.json()) as { token?: string; problems?: readonly { message: string }[] };
      if (body.token === undefined)
        throw new InputError((body.problems ?? []).map(({ message }) => message).join(" ") || `Enough answered ${answer.status}.`);
      keepToken(folder, body.token);
      say("Signed in. End it at any time in your settings, or with: enough login --out");
      return 0;
    } finally {
      await client.close();
    }
  },
};

/** Asks for name and passphrase; what is typed as passphrase is not shown. Without a terminal, two lines of standard input are read. */
async function ask(given: string | undefined): Promise<{ readonly name: string; readonly passphrase: string }> {
  let hidden = false;
  const shown = new Writable({
    write(chunk, _encoding, done) {
      if (!hidden) process.stderr.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input: process.stdin, output: shown, terminal: process.stdin.isTTY });
  try {
    if (!process.stdin.isTTY) {
      const all: string[] = [];
      for await (const line of lines) all.push(line);
      const [name, passphrase] = given === undefined ? all : [given, all[0]];
      if (name === undefined || passphrase === undefined)
        throw new InputError("A name and a passphrase are needed: two lines on standard input, or a terminal to ask on.");
      return { name, passphrase };
    }
    const name = given ?? (await lines.question("Name: "));
    const asked = lines.question("Passphrase: ");
    hidden = true;
    const passphrase = await asked;
    process.stderr.write("\n");
    return { name, passphrase };
  } finally {
    lines.close();
  }
}
