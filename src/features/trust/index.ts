import type { Feature } from "../../kernel/web/index.ts";
import { crisisProtocol } from "./crisis-protocol.ts";
import { numbers } from "./numbers.ts";
import { privacy } from "./privacy.ts";
import { promises } from "./promises.ts";
import { textPage } from "./text-page.tsx";

export const trust: Feature = {
  name: "trust",
  records: [],
  actions: [],
  pages(app) {
    for (const text of [privacy, promises, numbers, crisisProtocol]) app.get(`/${text.name}`, (c) => textPage(c, text));
  },
};
