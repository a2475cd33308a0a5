import type { Context, Hono } from "hono";
import { z } from "zod";
import { type Action, decodeFields, methodOf, pathOf } from "../actions/index.ts";
import { perform } from "./door.ts";
import { keyOf } from "./form.ts";
import type { Env } from "./house.ts";
import { parseJson } from "./json.ts";

/** Every action as a JSON route below /api, and the description of them all. */
export function mountApi(app: Hono<Env>, actions: readonly Action[]): void {
  // Schemas of so many actions take longer than the rest of a start, and few ask for them.
  let described: object | undefined;
  app.get("/api/openapi.json", (c) => c.json((described ??= describeApi(actions))));
  for (const action of actions) app.on(methodOf(action), `/api${pathOf(action)}`, (c) => answer(c, action));
  app.all("/api/*", (c) => c.json({ problems: [{ message: "There is nothing here. /api/openapi.json lists what there is." }] }, 404));
}

async function answer(c: Context<Env>, action: Action): Promise<Response> {
  if (c.var.guest.kind !== "person" && c.var.guest.kind !== "visitor") {
    return c.json({ problems: [{ message: "Sign in first: enough login, or a token in the Authorization header." }] }, 401);
  }
  const given = await readInput(c, action);
  if ("problem" in given) return c.json({ problems: [{ message: given.problem }] }, given.status);
  const outcome = await perform(c.var.house, c.var.guest, action, { ...given.input, ...c.req.param() }, keyOf(c));
  if (outcome.kind === "done") return c.json({ ...(outcome.undo ? { undo: outcome.undo } : {}), result: outcome.output ?? null });
  if (outcome.kind === "refused") return c.json({ problems: outcome.problems }, 422);
  return c.json({ problems: [{ message: "This was changed by someone else in the meantime." }], now: outcome.now ?? null }, 409);
}

type Given = { readonly input: object } | { readonly problem: string; readonly status: 400 | 415 };

async function readInput(c: Context<Env>, action: Action): Promise<Given> {
  if (methodOf(action) === "GET") return { input: decodeFields(action.input, c.req.queries()) as object };
  const text = await c.req.text();
  if (text === "") return { input: {} };
  // Any page may send text as a form does, without asking; what says that it is JSON, a browser asks us about first.
  if (!/^application\/json\b/i.test(c.req.header("Content-Type") ?? ""))
    return { problem: "The body has to be JSON, and its Content-Type application/json.", status: 415 };
  const body = parseJson(text);
  if ("problem" in body) return { ...body, status: 400 };
  const { value } = body;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { problem: "The body has to be one JSON object.", status: 400 };
  return { input: value };
}

/** OpenAPI 3.1, made from the actions' own schemas. */
function describeApi(actions: readonly Action[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const action of actions) {
    const path = `/api${pathOf(action)}`.replaceAll(/:(\w+)/g, "{$1}");
    const input = z.toJSONSchema(action.input, { io: "input", unrepresentable: "any" });
    const result = z.toJSONSchema(action.output, { unrepresentable: "any" });
    paths[path] = { ...paths[path], [methodOf(action).toLowerCase()]: operation(action, input, result, path) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Enough", version: "1", license: { name: "AGPL-3.0-or-later" } },
    security: [{ token: [] }],
    paths,
    components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  };
}

function operation(action: Action, input: z.core.JSONSchema.BaseSchema, result: object, path: string): object {
  const inPath = new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!));
  const properties = Object.entries(input.properties ?? {});
  const required = new Set(input.required ?? []);
  const reads = methodOf(action) === "GET";
  const parameters = properties
    .filter(([name]) => reads || inPath.has(name))
    .map(([name, schema]) => ({ name, in: inPath.has(name) ? "path" : "query", required: inPath.has(name) || required.has(name), schema }));
  const body = {
    ...input,
    properties: Object.fromEntries(properties.filter(([name]) => !inPath.has(name))),
    required: [...required].filter((name) => !inPath.has(name)),
  };
  const problems = { description: "What is in the way, in sentences." };
  return {
    operationId: action.name,
    summary: action.summary,
    parameters,
    ...(reads ? {} : { requestBody: { content: { "application/json": { schema: body } } } }),
    responses: {
      200: {
        description: "Done.",
        content: {
          "application/json": { schema: { type: "object", properties: { result, undo: { type: "string" } }, required: ["result"] } },
        },
      },
      401: problems,
      409: problems,
      422: problems,
    },
  };
}
