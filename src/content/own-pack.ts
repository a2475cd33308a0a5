import type { Pack } from "./pack.ts";
import { worksheets } from "./worksheets/index.ts";

/** All of our own cards, worksheets, courses and challenges: a pack like any other, and checked like one. */
export const ownPack: Pack = {
  id: "enough",
  name: "Enough",
  version: 1,
  language: "en",
  authors: ["the people behind Enough"],
  cards: [],
  worksheets,
  courses: [],
  challenges: [],
};
