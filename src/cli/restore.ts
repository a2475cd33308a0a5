import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { restoreBackup } from "../kernel/storage/index.ts";
import { orSay, rowsOf } from "./backup.ts";
import { type Command, InputError, say } from "./command.ts";
import { sourceOf } from "./engine.ts";
import { releaseLock, takeLock } from "./lock.ts";
import { dataDirectory } from "./places.ts";

export const restore: Command = {
  name: "restore",
  summary: "Put a backup in the place of what is there, which is kept beside it",
  usage: "restore FILE [--json]",
  example: "enough restore /media/usb/enough-monday.backup",
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options: { json: { type: "boolean" } }, allowPositionals: true });
    const [named] = positionals;
    if (named === undefined || positionals.length > 1) throw new InputError("Name the one backup to restore: enough restore FILE");
    const folder = dataDirectory();
    const holder = takeLock(folder);
    if (holder)
      throw new InputError(
        `Enough is running${holder.address ? ` at ${holder.address}` : ""} and holds ${folder}. Nothing was changed. Stop it, restore, and start it again.`,
      );
    try {
      const { backup, kept } = await orSay(() => restoreBackup(resolve(named), sourceOf(folder), Date.now()));
      if (values.json) say(JSON.stringify({ rows: rowsOf(backup), kept: kept ?? null, equal: true, ...backup }));
      else {
        say(`Restored: ${rowsOf(backup)} rows, as they were at ${backup.madeAt}.`);
        say(`Digest of the backup and of what is here now: ${backup.digest}.`);
        say("Everybody signs in again: sessions are not part of a backup.");
        if (kept) say(`What was here before is kept as ${kept}. Delete it when you are sure.`);
      }
      return 0;
    } finally {
      releaseLock(folder);
    }
  },
};
