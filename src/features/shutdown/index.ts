import type { Feature } from "../../kernel/web/index.ts";
import { answerLoop, closeDay, keepShutdown, listLoops, showShutdown } from "./actions.ts";
import { shutdownPages } from "./pages.tsx";
import { shutdownRecord } from "./records.ts";

export { addLoop } from "./actions.ts";
export { shutdownRecord } from "./records.ts";
export { LoopsToday, ShutdownToday } from "./today-entries.tsx";

/** The end of a day: what is open is put on a day, with where and how it goes on, and the day is closed. */
export const shutdown: Feature = {
  name: "shutdown",
  records: [shutdownRecord],
  // What is named stands before what has a parameter in its place.
  actions: [showShutdown, keepShutdown, closeDay, listLoops, answerLoop],
  pages: shutdownPages,
};
