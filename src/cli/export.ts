import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { openClient } from "./client.ts";
import { type Command, InputError, say } from "./command.ts";

export const exportNotebook: Command = {
  name: "export",
  summary: "Take your whole notebook out as one JSON file",
  usage: "export [FILE]",
  example: "enough export enough-2026-11-22.json",
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const client = await openClient();
    try {
      const answer = await client.fetch("/notebook/export");
      if (!answer.ok) throw new InputError("This sign-in has ended. Sign in again with: enough login");
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const [file] = positionals;
      if (file === undefined) process.stdout.write(bytes);
      else {
        await writeFile(file, bytes, { mode: 0o600, flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
          throw new InputError(
            error.code === "EEXIST"
              ? `${file} is there already. Name another file, or remove that one first.`
              : `${file} cannot be written: ${error.message}.`,
          );
        });
        say(`Your notebook is in ${file}, readable to whoever has the file.`);
      }
      return 0;
    } finally {
      await client.close();
    }
  },
};
