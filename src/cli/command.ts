/** A command of the command line. It answers its exit status: 0 done, 1 "no" or "not possible", 2 the input is wrong. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly example: string;
  /** Commands under this one, each explained by its help. */
  readonly parts?: readonly Command[];
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** The input is wrong: one sentence that says where, and how to mend it. Ends the command with status 2. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/** It is not possible now, and nothing in the input would mend it: one sentence. Ends the command with status 1. */
export class NotPossible extends Error {
  override readonly name = "NotPossible";
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}
