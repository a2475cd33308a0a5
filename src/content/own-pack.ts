import { cards } from "./cards/index.ts";
import { thirtyDays } from "./challenge.ts";
import { alwaysReachable } from "./courses/always-reachable/index.ts";
import { workingParent } from "./courses/working-parent/index.ts";
import type { Pack } from "./pack.ts";
import { worksheets } from "./worksheets/index.ts";

/** All of our own cards, worksheets, courses and challenges: a pack like any other, and checked like one. */
export const ownPack: Pack = {
  id: "enough",
  name: "Enough",
  version: 1,
  language: "en",
  authors: ["the people behind Enough"],
  cards,
  worksheets,
  courses: [alwaysReachable, workingParent],
  challenges: [thirtyDays],
};
