import type { Failed, Refused } from "./answer.ts";

/** Nothing usable came back, for a reason that is ours to say: too slow, too large, something else than asked for. */
export class Unusable extends Error {
  override readonly name = "Unusable";
}

/** Why an address is not asked, and what to do. */
export const refusals = {
  unreadable: () => refused("This is not an address that Enough can read. One looks like https://calendar.example/mine.ics."),
  scheme: (scheme: string) => refused(`Enough reads addresses that begin with https:// or webcal://, and this one begins with ${scheme}.`),
  userinfo: () =>
    refused("There is a name or a password inside this address. Leave them out of it, and write them into the fields for them."),
  plain: () =>
    refused(
      "This address begins with http://, so others could read along. Try it with https://. If it is in your own network, whoever runs Enough can allow it with ENOUGH_ALLOW_LAN.",
    ),
  port: (port: number) =>
    refused(`Port ${port} belongs to another kind of server. Leave it out of the address, or look whether it is right.`),
  inside: (host: string) =>
    refused(
      `“${host}” is inside a network that is not for everybody, so Enough does not reach for it. If it is yours, whoever runs Enough can allow it with ENOUGH_ALLOW_LAN.`,
    ),
  downgrade: () => refused("It begins with http://, so what is asked and answered would no longer be private."),
  redirected: (host: string, { message }: Refused) => refused(`This address sends on to ${host}, and Enough does not follow. ${message}`),
};

function refused(message: string): Refused {
  return { kind: "refused", message };
}

const byCode: Readonly<Record<string, (host: string) => string>> = {
  ECONNREFUSED: (host) => `“${host}” is there, but nothing answers at this port.`,
  ENETUNREACH: (host) => `There is no way to “${host}” from here just now. This machine may be offline.`,
  EHOSTUNREACH: (host) => `There is no way to “${host}” from here just now. It may be switched off.`,
  ETIMEDOUT: (host) => `“${host}” did not answer in time.`,
  CERT_HAS_EXPIRED: (host) =>
    `The certificate of “${host}” has expired, so nobody can be sure that it is the right server. Whoever runs it can renew it.`,
  CERT_NOT_YET_VALID: (host) => `The certificate of “${host}” is not valid yet. The clock of this machine may be wrong.`,
  ERR_TLS_CERT_ALTNAME_INVALID: (host) => `The certificate that was shown belongs to another server than “${host}”.`,
  DEPTH_ZERO_SELF_SIGNED_CERT: selfMade,
  SELF_SIGNED_CERT_IN_CHAIN: selfMade,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: selfMade,
  UNABLE_TO_GET_ISSUER_CERT: selfMade,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: selfMade,
  ERR_SSL_WRONG_VERSION_NUMBER: (host) => `“${host}” does not speak https at this port.`,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: (host) => `“${host}” does not speak https at this port.`,
  HPE_HEADER_OVERFLOW: (host) => `“${host}” answered with far more around the answer than in it.`,
};

function selfMade(host: string): string {
  return `Nobody vouches for the certificate of “${host}”, so it could be anybody. If it is yours, whoever runs Enough can name its authority with NODE_EXTRA_CA_CERTS.`;
}

/** Puts into a sentence what went wrong with a connection. What is no fault of the far side is thrown on. */
export function failure(error: unknown, host: string): Failed {
  if (error instanceof Unusable) return { kind: "failed", message: error.message };
  const code = codeOf(error);
  if (code === undefined) throw error;
  const say = byCode[code] ?? sayByFamily(code);
  return { kind: "failed", message: say(host) };
}

/** A name could not be looked up: there is none, or nobody can say just now. */
export function unknownHost(error: unknown, host: string): Failed {
  const code = codeOf(error);
  if (code === undefined) throw error;
  const isKnownToBeNone = code === "ENOTFOUND" || code === "ENODATA";
  return {
    kind: "failed",
    message: isKnownToBeNone
      ? `There is no “${host}”. Look whether a letter of the address is wrong.`
      : `The address of “${host}” could not be looked up just now. This machine may be offline.`,
  };
}

/** The code that the system, TLS, the HTTP parser or zlib gave. A TypeError or RangeError has one too, and is a mistake of ours. */
function codeOf(error: unknown): string | undefined {
  if (error instanceof TypeError || error instanceof RangeError) return undefined;
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;
}

function sayByFamily(code: string): (host: string) => string {
  if (code.startsWith("HPE_")) return (host) => `What “${host}” answered is not HTTP.`;
  if (code.startsWith("Z_") || code.startsWith("ERR_BROTLI") || code.startsWith("ERR__ERROR_FORMAT"))
    return (host) => `What “${host}” sent is packed, and does not unpack. It may have been damaged on the way.`;
  if (/^(ERR_SSL|ERR_TLS|EPROTO|CERT_|CRL_)/.test(code)) return (host) => `A safe connection to “${host}” did not come about (${code}).`;
  return (host) => `The connection to “${host}” broke off before everything was there.`;
}
