import { promised, type Promised } from "./promised.ts";
import type { Block, Section, Text } from "./text.ts";

/** Each promise, what of it is tested so far, and what is not. */
export const promises: Text = {
  name: "promises",
  tab: "Promises",
  title: "What Enough promises, and the test behind each",
  lead: "A promise without a test is a wish. Under each stands what is tested today, the measure for the whole of it, and what is still open.",
  sections: promised.map(sectionOf),
};

function sectionOf({ id, title, means, held, bar, open }: Promised, index: number): Section {
  const state = held.length === 0 ? "Not held yet." : open ? "Held in part." : "Held.";
  const tested: readonly Block[] =
    held.length === 0 ? [] : ["Tested at every change:", { list: held.map(({ says, file }) => `${says} \`${file}\``) }];
  return {
    id,
    question: `Promise ${index + 1}`,
    aside: state,
    contents: title.slice(0, -1),
    title,
    body: [means, ...tested, `The whole measure: ${bar}`, ...(open ? [`Still open: ${open}`] : [])],
  };
}
