import type { Feature } from "../../kernel/web/index.ts";
import { helpPages } from "./help.tsx";

export const safety: Feature = {
  name: "safety",
  records: [],
  actions: [],
  pages: helpPages,
};
