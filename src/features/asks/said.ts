import { blanks } from "../../content/script.ts";
import { type Ask, findScript, type Step } from "./model.ts";

/** What somebody sent of an ask. With `on`, the step whose form it is: what that form leaves out is emptied. Without, what is left out stays. */
export interface Said {
  readonly on?: Step | undefined;
  readonly audience?: Ask["audience"] | undefined;
  readonly whom?: string | undefined;
  readonly about?: string | undefined;
  readonly script?: string | undefined;
  readonly blanks?: Readonly<Record<string, string | undefined>> | undefined;
  readonly tone?: Ask["tone"] | undefined;
  readonly text?: string | undefined;
  readonly sayOn?: string | undefined;
  readonly fear?: string | undefined;
  readonly likely?: number | undefined;
}

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
      blanks.map((name) => [name, said.blanks?.[name] ?? (emptied("blanks") ? "" : ask.blanks[name])]),
    ) as Ask["blanks"],
    tone: said.tone ?? ask.tone,
    text: words("text"),
    sayOn: said.sayOn ?? (emptied("sayOn") ? null : ask.sayOn),
    fear: words("fear"),
    likely: said.likely ?? (emptied("likely") ? null : ask.likely),
  };
}
