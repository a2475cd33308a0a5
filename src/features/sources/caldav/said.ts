import type { DavAnswer } from "./ask.ts";

/** Any answer but the one that was hoped for. */
export type NoAnswer = Exclude<DavAnswer<unknown>, { kind: "multistatus" }>;

/** What to tell a person whose name and password were not taken. */
export function wrongPassword(url: string, ways: readonly string[] = []): string {
  const host = new URL(url).host;
  if (ways.includes("digest") && !ways.includes("basic"))
    return `${host} asks for “Digest”, an older way to sign in that is not spoken here. Whoever runs it can switch it to “Basic”.`;
  if (ways.length > 0 && !ways.includes("basic"))
    return `${host} does not let programs sign in with a password (it asks for “${ways[0]}”). Bring this calendar in by its feed’s address or as a file.`;
  return (
    `${host} does not take this name and password. Many services (iCloud, Fastmail, Google and others) want an app password here: ` +
    "make one on their page about security, and give it in place of your own."
  );
}

/** What to tell a person about an answer that is of no use. */
export function problemOf(answer: NoAnswer, asked: string): string {
  const host = new URL(asked).host;
  switch (answer.kind) {
    case "unauthorised":
      return wrongPassword(answer.url, answer.ways);
    case "elsewhere":
      return `${host} leads on to ${new URL(answer.url).origin}, another site. Your password was not sent there. If you know that site, give its address yourself.`;
    case "unreachable":
      return answer.message;
    case "failed":
      return `${host} gave no answer that can be read. ${answer.message}`;
    case "other":
      return sentenceOf(answer.status, host);
  }
}

function sentenceOf(status: number, host: string): string {
  if (status === 403) return `${host} knows you, but does not let you see this. Ask whoever runs it, or give another address.`;
  if (status === 429 || status === 503) return `${host} is busy and asks to be left alone for a while. Try again later.`;
  if (status === 507) return `${host} says that this calendar is too large to hand out.`;
  if (status >= 500) return `${host} has trouble of its own (${status}). Try again later.`;
  return `There is no calendar at ${host} under this address (${status}). Its help pages name the address for “CalDAV”; give that one.`;
}
