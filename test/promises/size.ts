import { appendFileSync } from "node:fs";

// The same tests run at two sizes: one that every change can wait for, and the whole one, by `npm run verify:full`.

export const isFull = process.env["ENOUGH_VERIFY"] === "full";

export function sized(usual: number, full: number): number {
  return isFull ? full : usual;
}

/** Reports what a test saw, for the rows that `npm run verify:full` prints. */
export function found(promise: string, held: boolean, figure: string): void {
  const rows = process.env["ENOUGH_VERIFY_ROWS"];
  if (rows !== undefined) appendFileSync(rows, `${JSON.stringify({ promise, held, figure })}\n`);
}
