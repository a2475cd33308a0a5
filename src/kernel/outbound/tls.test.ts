import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { makeAuthority, makeSelfSigned } from "../../../test/support/certificate.ts";
import { openFarServer } from "../../../test/support/far-server.ts";
import { openOutbound, readReach } from "./index.ts";

const authority = makeAuthority();
const usual = getCACertificates("default");
const outbound = openOutbound(readReach("127.0.0.1, calendar.test"), { resolve: async () => ["127.0.0.1"] });
const failed = (message: string) => ({ kind: "failed", message: expect.stringContaining(message) as string });

beforeAll(() => setDefaultCACertificates([...usual, authority.cert]));
afterAll(() => setDefaultCACertificates(usual));

const serve = (secure: ReturnType<typeof makeSelfSigned>) => openFarServer((_, response) => response.end("safe"), { secure });

describe("a safe connection", () => {
  test.each([["calendar.test"], ["127.0.0.1"], ["calendar.test."]])("to %s comes about", async (host) => {
    const { port } = await serve(authority.certify(host.replace(/\.$/, "")));
    const answer = await outbound.request(`https://${host}:${port}/`);
    expect(answer).toMatchObject({ kind: "answered", url: `https://${host}:${port}/` });
  });

  test.each([
    ["of an unknown authority", makeAuthority().certify("calendar.test"), "Nobody vouches"],
    ["that vouches for itself", makeSelfSigned("calendar.test"), "Nobody vouches"],
    ["of another name", authority.certify("other.test"), "belongs to another server"],
    ["that has expired", authority.certify("calendar.test", new Date("2021-01-01")), "has expired"],
  ])("is not made with a certificate %s", async (_, certificate, words) => {
    const { port } = await serve(certificate);
    expect(await outbound.request(`https://calendar.test:${port}/`)).toEqual(failed(words));
  });

  test("is not made with a server that speaks plain http", async () => {
    const { port } = await openFarServer((_, response) => response.end("plain"));
    expect(await outbound.request(`https://calendar.test:${port}/`)).toEqual(failed("does not speak https"));
  });

  test("looks at certificates whatever the environment says", async () => {
    const before = process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
    onTestFinished(() => {
      if (before === undefined) delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
      else process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = before;
    });
    process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
    const { port } = await serve(makeSelfSigned("calendar.test"));
    expect(await outbound.request(`https://calendar.test:${port}/`)).toEqual(failed("Nobody vouches"));
  });

  test("is not given up on the way", async () => {
    const plain = await openFarServer((_, response) => response.end("plain"));
    const secure = authority.certify("calendar.test");
    const { port } = await openFarServer((_, response) => response.writeHead(301, { Location: plain.origin }).end(), { secure });
    expect(await outbound.request(`https://calendar.test:${port}/`)).toEqual({
      kind: "refused",
      message: expect.stringContaining("sends on to 127.0.0.1,") as string,
    });
    expect(plain.connections()).toBe(0);
  });
});
