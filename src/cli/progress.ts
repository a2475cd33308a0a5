/** Says on standard error how far something is, on one line that it writes over; silent where nobody looks. */
export function showProgress({ share, doing }: { readonly share: number; readonly doing: string }): void {
  if (!process.stderr.isTTY) return;
  const line = `${Math.round(100 * share)} %  ${doing}`;
  process.stderr.write(`\r${line.slice(0, (process.stderr.columns ?? 80) - 1)}\u001B[K`);
}

/** Clears the line of progress. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001B[K");
}
