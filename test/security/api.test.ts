import { afterAll, beforeAll, expect, test } from "vitest";
import { engines, type TestEngine } from "../support/engines.ts";
import { openTestHouse, type TestHouse } from "../support/house.ts";
import { live } from "../support/life.ts";

// The description of the API, as a program that is built from it would read it.

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: object }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: { readonly properties?: object } }>> };
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

let place: TestEngine;
let house: TestHouse;
let described: {
  readonly openapi: string;
  readonly info: object;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
beforeAll(async () => {
  place = await engines[0]!.open();
  house = openTestHouse(place.engine);
  described = (await house.browser().get("/api/openapi.json")).json();
});
afterAll(() => place.dispose());

const operations = () =>
  Object.entries(described.paths).flatMap(([path, byMethod]) =>
    Object.entries(byMethod).map(([method, operation]) => ({ path, method, operation })),
  );

test("it is OpenAPI 3.1, and has each action once, where it answers", () => {
  expect(described.openapi).toMatch(/^3\.1\.\d$/);
  expect(described.info).toMatchObject({ title: "Enough", version: expect.any(String) });
  const actions = [...house.house.actions.values()].map(
    ({ name, route }) => `${name} ${route.replace(" /", " /api/").replaceAll(/:(\w+)/g, "{$1}")}`,
  );
  const told = operations().map(({ path, method, operation }) => `${operation.operationId} ${method.toUpperCase()} ${path}`);
  expect(told.toSorted()).toEqual(actions.toSorted());
  expect(told.length).toBeGreaterThan(35);
});

test("each operation is whole: its parameters are those of its path, its bodies have a shape, its answers a description", () => {
  for (const { path, method, operation } of operations()) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const parameters = operation.parameters.filter((parameter) => parameter.in === "path");
    expect([path, parameters.map(({ name }) => name).toSorted()]).toEqual([path, inPath.toSorted()]);
    expect(parameters.every(({ required }) => required)).toBe(true);
    expect(operation.parameters.every(({ in: place }) => ["path", "query"].includes(place))).toBe(true);
    expect([path, operation.requestBody === undefined]).toEqual([path, method === "get"]);
    expect([path, operation.summary.length > 5]).toEqual([path, true]);
    expect(Object.entries(operation.responses).every(([status, { description }]) => /^\d{3}$/.test(status) && description.length > 3)).toBe(
      true,
    );
  }
});

test("every schema in it is one, and leads nowhere else", () => {
  let schemas = 0;
  const walk = (value: unknown, at: string): void => {
    if (typeof value !== "object" || value === null) return;
    schemas++;
    const { $ref, type, required, properties, additionalProperties: _, enum: values } = value as Readonly<Record<string, unknown>>;
    if (typeof $ref === "string") expect([at, $ref.startsWith("#/") && resolves($ref)]).toEqual([at, true]);
    if (typeof type === "string") expect(["object", "array", "string", "number", "integer", "boolean", "null"]).toContain(type);
    if (Array.isArray(required) && properties !== undefined)
      expect([at, required.filter((name) => !(name in (properties as object)))]).toEqual([at, []]);
    if (Array.isArray(values)) expect(new Set(values).size).toBe(values.length);
    for (const [name, part] of Object.entries(value)) walk(part, `${at}/${name}`);
  };
  for (const { path, operation } of operations()) walk([operation.parameters, operation.requestBody, operation.responses], path);
  expect(schemas).toBeGreaterThan(500);
});

function resolves(reference: string): boolean {
  const parts = reference.slice(2).split("/");
  return (
    parts.reduce<unknown>((at, part) => (typeof at === "object" && at !== null ? Reflect.get(at, part) : undefined), described) !==
    undefined
  );
}

test("what it says of errors is so: each operation answers a stranger with 401, and nonsense with 422", async () => {
  const { browser } = await live(house, "nora");
  for (const { path, method, operation } of operations()) {
    const real = path.replaceAll("{week}", "2026-W37").replaceAll("{id}", "00000000-0000-4000-8000-000000000000");
    const ask = method === "get" ? "GET" : "POST";
    const stranger = await house.browser().json(ask, real, method === "get" ? undefined : {});
    expect([path, stranger.status, stranger.json().problems[0].message]).toEqual([path, 401, expect.stringMatching(/^[A-Z].*\.$/)]);
    const properties = Object.keys(operation.requestBody?.content["application/json"]?.schema.properties ?? {});
    if (properties.length === 0) continue;
    const nonsense = await browser.json("POST", real, Object.fromEntries(properties.map((name) => [name, { nonsense: [null] }])));
    expect([path, nonsense.status]).toEqual([path, 422]);
  }
});
