import { z } from "zod";
import { blanks as blankNames } from "../../content/script.ts";
import { scripts } from "../../content/scripts.ts";
import { type Ask, findScript, type Step } from "./model.ts";
import { aboutText, answerText, askText, audience, blankText, likely0to100, plainDay, step, tone, whomText } from "./records.ts";

/** What somebody sent of an ask. With `on`, the step whose form it is: what that form leaves out is emptied. Without, what is left out stays. */
export const said = z.object({
  on: step.optional().describe("The step that is sent as a whole: what is left out of it is emptied. Without it, what is left out stays"),
  audience: audience.optional(),
  whom: whomText.optional(),
  about: aboutText.optional(),
  script: z.enum(["none", ...scripts.map(({ id }) => id)]).optional(),
  blanks: z.object(Object.fromEntries(blankNames.map((name) => [name, blankText.optional()]))).optional(),
  tone: tone.optional().describe("Drafts the words anew, from the script and what was filled in"),
  text: askText.optional().describe("The words, as they are to be said"),
  sayOn: plainDay.optional().describe("The day to say it; Today has it then"),
  fear: answerText.optional().describe("What you fear they will say"),
  likely: likely0to100.optional().describe("How likely you think that is, from 0 to 100"),
});

type Said = z.output<typeof said>;

const fieldsOf: Readonly<Record<Step, readonly (keyof Said)[]>> = {
  whom: ["whom", "about"],
  script: [],
  blanks: ["blanks"],
  tone: [],
  words: ["text"],
  day: ["sayOn", "fear", "likely"],
};

/** An ask with what was sent laid over it. */
export function withSaid(ask: Ask, said: Said): Ask {
  const emptied = (name: keyof Said) => said.on !== undefined && fieldsOf[said.on].includes(name);
  const words = (name: "whom" | "about" | "text" | "fear") => said[name] ?? (emptied(name) ? "" : ask[name]);
  const audience = said.audience ?? ask.audience;
  const script = said.script === undefined ? ask.script : said.script === "none" ? null : said.script;
  return {
    ...ask,
    audience,
    whom: words("whom"),
    about: words("about"),
    // A script speaks to a boss or to a friend, and not to both.
    script: said.script === undefined && findScript(script)?.audience !== audience ? null : script,
    blanks: Object.fromEntries(
      blankNames.map((name) => [name, said.blanks?.[name] ?? (emptied("blanks") ? "" : ask.blanks[name])]),
    ) as Ask["blanks"],
    tone: said.tone ?? ask.tone,
    text: words("text"),
    sayOn: said.sayOn ?? (emptied("sayOn") ? null : ask.sayOn),
    fear: words("fear"),
    likely: said.likely ?? (emptied("likely") ? null : ask.likely),
  };
}
