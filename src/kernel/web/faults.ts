/** One line for what was not expected: its kind and the lines of code; never the message, which may quote what somebody wrote. */
export function logFault(error: Error, where: string): void {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  process.stderr.write(`${new Date().toISOString()} fault ${error.name} in ${where}\n${frames.slice(0, 8).join("\n")}\n`);
}

/** One line for each request that left the house: to which host, and what came of it. */
export function logOutbound(line: string, now: number): void {
  process.stderr.write(`${new Date(now).toISOString()} outbound ${line}\n`);
}
