import type { Feature } from "../../kernel/web/index.ts";
import {
  addThread,
  beginMoment,
  changeThread,
  keepAfterwards,
  keepMoment,
  removeMoment,
  removeThread,
  setBirthYear,
  showLine,
  showMoment,
} from "./actions.ts";
import { lifeLinePages } from "./pages.ts";
import { lineRecord, momentRecord, threadRecord } from "./records.ts";

export { lineRecord, momentRecord, threadRecord } from "./records.ts";

/** A life line: where the drive to do too much was learned, the threads that run through it, and what follows. */
export const lifeLine: Feature = {
  name: "life-line",
  records: [momentRecord, threadRecord, lineRecord],
  actions: [
    showLine,
    beginMoment,
    showMoment,
    keepMoment,
    removeMoment,
    addThread,
    changeThread,
    removeThread,
    keepAfterwards,
    setBirthYear,
  ],
  pages: lifeLinePages,
};
