import type { Feature } from "../../kernel/web/index.ts";
import { numbers } from "./numbers.ts";
import { privacy } from "./privacy.ts";
import { promises } from "./promises.ts";
import { textPage } from "./text-page.tsx";

export const trust: Feature = {
  name: "trust",
  records: [],
  actions: [],
  pages(app) {
    for (const text of [privacy, promises, numbers]) app.get(`/${text.name}`, (c) => textPage(c, text));
  },
};
