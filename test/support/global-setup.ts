import type { TestProject } from "vitest/node";
import { ensureBuilt } from "../../tools/build.mjs";
import { startPostgres } from "./postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
    dist: string;
  }
}

/** What all test files share: a build, and a PostgreSQL (or the one that TEST_DATABASE_URL names). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env["TEST_DATABASE_URL"];
  const postgres = given ? undefined : await startPostgres();
  project.provide("postgresUrl", given ?? postgres!.url);
  project.provide("dist", await ensureBuilt());
  return async () => postgres?.stop();
}
