import { defineConfig } from "vitest/config";
import { learnedInline } from "./tools/learned.mjs";

const jsx = { jsx: { runtime: "automatic" as const, importSource: "hono/jsx" } };

export default defineConfig({
  test: {
    projects: [
      {
        oxc: jsx,
        plugins: [learnedInline],
        test: {
          name: "engine",
          include: ["src/engine/**/*.test.ts", "src/content/**/*.test.ts", "src/kernel/time/*.test.ts"],
          testTimeout: 20_000,
        },
      },
      {
        oxc: jsx,
        plugins: [learnedInline],
        test: {
          name: "house",
          include: ["src/**/*.test.{ts,tsx}"],
          exclude: ["src/engine/**", "src/content/**", "src/kernel/time/**"],
          globalSetup: ["test/support/global-setup.ts"],
          setupFiles: ["test/support/socket-guard.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        oxc: jsx,
        plugins: [learnedInline],
        test: {
          name: "journeys",
          include: ["test/**/*.test.{ts,tsx}"],
          globalSetup: ["test/support/global-setup.ts"],
          setupFiles: ["test/support/socket-guard.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
