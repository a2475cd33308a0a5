import { generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import { isIPv4 } from "node:net";

/** A certificate and its key, as a server wants them. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Somebody who vouches for certificates. */
export interface Authority {
  readonly cert: string;
  /** Makes a certificate for a name or an IPv4 address. */
  certify(subject: string, until?: Date): Certificate;
}

interface Written {
  readonly subject: string;
  readonly issuer: string;
  readonly until: Date;
  readonly extension: Buffer;
}

const ecdsaWithSha256 = Buffer.from("300a06082a8648ce3d040302", "hex");
const commonName = Buffer.from("0603550403", "hex");
const subjectAltName = Buffer.from("0603551d11", "hex");
const mayCertify = der(0x30, Buffer.from("0603551d13", "hex"), der(0x01, Buffer.of(0xff)), der(0x04, Buffer.from("30030101ff", "hex")));
const future = new Date("2049-01-01T00:00:00Z");

/** An authority that nobody knows until a test trusts it. Made anew each time, so that nothing secret lies about and nothing expires. */
export function makeAuthority(): Authority {
  const own = generateKeyPairSync("ec", { namedCurve: "P-256" });
  // Two authorities of one name would be taken for each other.
  const issuer = `Test authority ${randomUUID()}`;
  const cert = write({ subject: issuer, issuer, until: future, extension: mayCertify }, own.publicKey, own.privateKey);
  return {
    cert,
    certify(subject, until = future) {
      const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
      const certified = write({ subject, issuer, until, extension: namesOnly(subject) }, publicKey, own.privateKey);
      return { cert: certified, key: privateKey.export({ type: "pkcs8", format: "pem" }) };
    },
  };
}

/** A certificate that vouches for itself. */
export function makeSelfSigned(subject: string): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const cert = write({ subject, issuer: subject, until: future, extension: namesOnly(subject) }, publicKey, privateKey);
  return { cert, key: privateKey.export({ type: "pkcs8", format: "pem" }) };
}

/** RFC 5280, section 4.1. */
function write({ subject, issuer, until, extension }: Written, key: KeyObject, issuerKey: KeyObject): string {
  const content = der(
    0x30,
    der(0xa0, Buffer.from("020102", "hex")),
    der(0x02, Buffer.from([1, ...Buffer.from(subject)].slice(0, 16))),
    ecdsaWithSha256,
    nameOf(issuer),
    der(0x30, time(new Date("2020-01-01T00:00:00Z")), time(until)),
    nameOf(subject),
    key.export({ type: "spki", format: "der" }),
    der(0xa3, der(0x30, extension)),
  );
  const signature = der(0x03, Buffer.of(0), sign("sha256", content, issuerKey));
  const whole = der(0x30, content, ecdsaWithSha256, signature);
  return `-----BEGIN CERTIFICATE-----\n${whole.toString("base64").replaceAll(/(.{64})/g, "$1\n")}\n-----END CERTIFICATE-----\n`;
}

function namesOnly(subject: string): Buffer {
  const name = isIPv4(subject) ? der(0x87, Buffer.from(subject.split(".").map(Number))) : der(0x82, Buffer.from(subject));
  return der(0x30, subjectAltName, der(0x04, der(0x30, name)));
}

function nameOf(name: string): Buffer {
  return der(0x30, der(0x31, der(0x30, commonName, der(0x0c, Buffer.from(name)))));
}

function time(date: Date): Buffer {
  const digits = date.toISOString().replaceAll(/[-:T]|\.\d+/g, "");
  return der(0x17, Buffer.from(digits.slice(2)));
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const long = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...long), content]);
}
