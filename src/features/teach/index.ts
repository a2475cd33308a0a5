import type { Feature } from "../../kernel/web/index.ts";
import { listQuestions, teach as answer } from "./actions.ts";
import { teachPages } from "./pages.tsx";

/** Teaching where things belong: the questions whose answers sort the most, several at once. */
export const teach: Feature = {
  name: "teach",
  records: [],
  actions: [listQuestions, answer],
  pages: teachPages,
};
