/** One line for what was not expected: its kind and the lines of code; never the message, which may quote what somebody wrote. */
export function logFault(error: Error, where: string): void {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  process.stderr.write(`${new Date().toISOString()} fault ${error.name} in ${where}\n${frames.slice(0, 8).join("\n")}\n`);
}
