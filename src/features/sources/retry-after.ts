const mostSeconds = 24 * 3600;

/**
 * After how many seconds a server wants to be asked again (RFC 9110, 10.2.3): as it says, or by its own clock when it names a date. Nobody
 * is put off for more than a day. Headers by their names in small letters.
 */
export function retryAfter(headers: Readonly<Record<string, string>>): { readonly retryAfterSeconds?: number } {
  const { "retry-after": written = "", date = "" } = headers;
  const seconds = /^\s*\d+\s*$/.test(written) ? Number(written) : (Date.parse(written) - Date.parse(date)) / 1000;
  return Number.isNaN(seconds) ? {} : { retryAfterSeconds: Math.min(Math.max(0, Math.ceil(seconds)), mostSeconds) };
}
