import { argon2Sync, randomBytes } from "node:crypto";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  BoxError,
  formatRecoveryCode,
  hkdf,
  makePersonKeys,
  makeRecoverySecret,
  openForSession,
  openPair,
  openSealed,
  openWithPassphrase,
  openWithRecovery,
  pad,
  parseRecoveryCode,
  recordKeys,
  seal,
  sealTo,
  sessionId,
  unpad,
  unseal,
  wrapByPassphrase,
  wrapForSession,
} from "./index.ts";

const cheap = { memoryKiB: 64, passes: 1, lanes: 1 };
const bytes = (max: number) => fc.uint8Array({ maxLength: max });

describe("deriving keys", () => {
  test("this runtime's Argon2id gives the vector of RFC 9106, 5.3", () => {
    const tag = argon2Sync("argon2id", {
      message: Buffer.alloc(32, 1),
      nonce: Buffer.alloc(16, 2),
      secret: Buffer.alloc(8, 3),
      associatedData: Buffer.alloc(12, 4),
      memory: 32,
      passes: 3,
      parallelism: 4,
      tagLength: 32,
    });
    expect(tag.toString("hex")).toBe("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
  });

  test("a record's key is HKDF-SHA256 of the master key, as it is written down", () => {
    const master = randomBytes(32);
    expect(recordKeys(master, 1).keyOf("a-record")).toEqual(hkdf(master, "enough/v1/record|a-record"));
  });
});

describe("boxes", () => {
  test.prop([bytes(2000), fc.string()])("give back what was put in, in the same place", (plain, place) => {
    const key = randomBytes(32);
    expect(unseal(key, place, seal(key, place, plain))).toEqual(Buffer.from(plain));
  });

  test("do not open elsewhere, with another key, or when any byte was changed", () => {
    const key = randomBytes(32);
    const box = seal(key, "here", Buffer.from("between us"));
    expect(() => unseal(key, "there", box)).toThrow(BoxError);
    expect(() => unseal(randomBytes(32), "here", box)).toThrow(BoxError);
    for (let at = 0; at < box.length; at++) {
      const changed = Buffer.from(box);
      changed[at]! ^= 1;
      expect(() => unseal(key, "here", changed)).toThrow(BoxError);
    }
    expect(() => unseal(key, "here", box.subarray(0, 20))).toThrow(BoxError);
  });

  test.prop([bytes(3000)])("padding hides the length in steps of 256 bytes and comes off again", (plain) => {
    const padded = pad(plain);
    expect(padded.length % 256).toBe(0);
    expect(unpad(padded)).toEqual(Buffer.from(plain));
  });

  test("padding that lies about its length is refused", () => {
    expect(() => unpad(Buffer.from([255, 0, 0, 0, 1]))).toThrow(RangeError);
    expect(() => unpad(Buffer.of(1))).toThrow(RangeError);
  });
});

describe("a person's keys", () => {
  test("passphrase and recovery code each open the same master key; anything else opens nothing", async () => {
    const recovery = makeRecoverySecret();
    const { stored, master } = await makePersonKeys("p1", "four odd words together", recovery, cheap);
    expect(await openWithPassphrase("p1", "four odd words together", stored)).toEqual(master);
    expect(await openWithPassphrase("p1", "four odd words Together", stored)).toBeUndefined();
    expect(openWithRecovery("p1", recovery, stored.byRecovery)).toEqual(master);
    expect(openWithRecovery("p1", makeRecoverySecret(), stored.byRecovery)).toBeUndefined();
    expect(openWithRecovery("p2", recovery, stored.byRecovery)).toBeUndefined();
  });

  test("the same letters typed in another Unicode form open it, and the end of a long passphrase counts", async () => {
    const long = `Zoë\u0000${"x".repeat(100)}`;
    const keys = await wrapByPassphrase("p1", long.normalize("NFD"), Buffer.alloc(32, 7), cheap);
    expect(await openWithPassphrase("p1", long.normalize("NFC"), keys)).toEqual(Buffer.alloc(32, 7));
    expect(await openWithPassphrase("p1", `${long.slice(0, -1)}y`, keys)).toBeUndefined();
    expect(await openWithPassphrase("p1", long.replace("\u0000", ""), keys)).toBeUndefined();
  });

  test("what is sealed to the public key opens with the private one alone, and for its purpose alone", async () => {
    const { stored, master } = await makePersonKeys("p1", "four odd words together", makeRecoverySecret(), cheap);
    const pair = openPair("p1", master, stored);
    const sealed = sealTo(stored.publicKey, "inbox", Buffer.from("a tap at the bus stop"));
    expect(openSealed(pair, "inbox", sealed).toString()).toBe("a tap at the bus stop");
    expect(() => openSealed(pair, "space", sealed)).toThrow(BoxError);
    const other = await makePersonKeys("p2", "four odd words together", makeRecoverySecret(), cheap);
    expect(() => openSealed(openPair("p2", other.master, other.stored), "inbox", sealed)).toThrow(BoxError);
  });

  test("a session row opens with its own cookie alone", () => {
    const cookie = randomBytes(32);
    const wrapped = wrapForSession(cookie, "p1", Buffer.alloc(32, 9));
    expect(openForSession(cookie, "p1", wrapped)).toEqual(Buffer.alloc(32, 9));
    expect(openForSession(randomBytes(32), "p1", wrapped)).toBeUndefined();
    expect(openForSession(cookie, "p2", wrapped)).toBeUndefined();
    expect(sessionId(cookie)).not.toContain(cookie.toString("hex"));
  });
});

describe("recovery codes", () => {
  test("read back as they are shown, in any case, spacing and with the usual slips of reading", () => {
    for (let round = 0; round < 50; round++) {
      const secret = makeRecoverySecret();
      const code = formatRecoveryCode(secret);
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(parseRecoveryCode(code)).toEqual(secret);
      expect(parseRecoveryCode(` ${code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l")} `)).toEqual(secret);
    }
  });

  test("notice one wrong letter, and what is no code at all", () => {
    const code = formatRecoveryCode(makeRecoverySecret());
    const slip = (code[0] === "7" ? "8" : "7") + code.slice(1);
    expect([parseRecoveryCode(slip), parseRecoveryCode(""), parseRecoveryCode("UUUU"), parseRecoveryCode(code.slice(5))]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
