import { model } from "./learned/model.ts";
import { type Ready, readerOf } from "./learned/read.ts";
import { sentencesOf, type Window, windowsOf } from "./learned/windows.ts";
import { actions, answerOf, type Checked, findSigns, nothing, rank, strongest } from "./rules.ts";
import { readWords } from "./words.ts";

export const surfaces = ["own", "calendar", "partner"] as const;
/** Where a text stands: in one's own words, as a title of a calendar, or written by a partner. */
export type Surface = (typeof surfaces)[number];

/**
 * Looks for signs of a crisis or of abuse in what a person writes: by rules, and by what made-up texts have taught. Pure, on the words alone, in time
 * linear in their number. It says that there is reason to ask, never that there is none.
 * `lang` (ISO 639-1) settles words that two languages share; without it, and for a language that we have no lists of, the text does.
 */
export function checkText(text: string, { lang, surface = "own" }: { readonly lang?: string; readonly surface?: Surface } = {}): Checked {
  if (surface === "calendar") return nothing;
  const result = checkWith(model(), text, lang);
  return surface === "partner" ? fromPartner(result) : result;
}

/** Another's words are never taken for one's own: a crisis in them asks for help for another, and nothing else is read into them. */
function fromPartner({ action, level }: Checked): Checked {
  return action === "crisis_card" || action === "help_other_card" ? { action: "help_other_card", level } : nothing;
}

// How likely it may be that a stretch of a text asks for nothing, and it is asked about all the same (decision 027).
/** Where no rule speaks, and the text is one stretch: of many, one or another would reach it by chance. */
const barAlone = 0.4;
/** The same for help with violence: it keeps what is for two from a person for half a year. Above it, they are asked how they are. */
const barOfAbuse = 0.25;
/** Where a rule speaks. */
const barRuled = 0.6;
/** So few words say too little to outvote a rule, or to speak where none does. */
const fewWords = 8;

/** The same by a model that is given. */
export function checkWith(ready: Ready, text: string, lang?: string): Checked {
  const words = readWords(text);
  const signs = findSigns(words, lang);
  const reader = readerOf(words, ready);
  const windows = windowsOf(words);
  const bar = barAlone / Math.sqrt(windows.length);
  const said: Checked[] = [];
  const ask = ({ from, to }: Window, isWhole: boolean): Checked => {
    const here = signs.filter(({ start }) => start >= from && start < to);
    const ruled = answerOf(here);
    const isShort = to - from < fewWords;
    if (ruled.action !== "none") {
      if (isShort || reader.shares(from, to, here)[0]! < barRuled) said.push(ruled);
    } else if (isWhole && !isShort) {
      const shares = reader.shares(from, to, here);
      if (shares[0]! < bar) said.push(likeliest(shares));
    }
    return ruled;
  };
  for (const window of windows) ask(window, true);
  // A sign has to be outvoted in its own sentence as well: ordinary sentences around it do not make it less. What only signs of several sentences
  // say together is outvoted by none.
  const bySentences = strongest(signs.length === 0 ? [] : sentencesOf(words).map((sentence) => ask(sentence, false)));
  const whole = answerOf(signs);
  if (rank(whole) > rank(bySentences)) said.push(whole);
  // What was outvoted still counts as a soft sign.
  return strongest([...said, whole.action === "none" ? whole : soft]);
}

const soft: Checked = { action: "none", level: "low" };

/** What a stretch of a text most likely asks for, if it asks for something. */
function likeliest(shares: Float64Array): Checked {
  let best = 1;
  for (let at = 2; at < shares.length; at++) if (shares[at]! > shares[best]!) best = at;
  const action = actions[best]!;
  if (action === "check_in" || (action === "abuse_card" && shares[0]! >= barOfAbuse)) return { action: "check_in", level: "low" };
  return { action, level: "moderate" };
}
