import type { Problem } from "../../kernel/actions/index.ts";

/** What is thought of a passphrase: why it is not taken, or how strong it is, in a sentence. */
export interface Opinion {
  readonly problem: Problem | undefined;
  readonly strength: string;
}

const shortest = 15;
const longest = 1024;
const longestName = 100;
// Below this estimate (guesses, as a power of ten) a stolen database could be guessed open in days.
const leastGuesses = 9;
// One machine against Argon2id at our cost; generous to whoever guesses.
const guessesPerYear = 11.5;

let estimator: Promise<(passphrase: string, about: string[]) => Estimate> | undefined;

interface Estimate {
  readonly guessesLog10: number;
  readonly sequence: readonly { readonly pattern: string; readonly dictionaryName?: string }[];
}

/** Judges a passphrase for someone of that name. Length first; then what guessing programs try first. */
export async function judgePassphrase(passphrase: string, name: string): Promise<Opinion> {
  const letters = Array.from(passphrase).length;
  if (letters < shortest) {
    const missing = shortest - letters;
    return refused(
      `${missing} more ${missing === 1 ? "letter" : "letters"}, please: a passphrase has at least ${shortest}. Four odd words are good.`,
    );
  }
  if (Buffer.byteLength(passphrase) > longest) return refused(`This is longer than ${longest} letters. A sentence is enough.`);
  estimator ??= loadEstimator();
  const known = name.slice(0, longestName);
  const { guessesLog10, sequence } = (await estimator)(passphrase, [known, ...known.split(/\s+/), "enough"]);
  if (guessesLog10 < leastGuesses)
    return refused(`${reasonFor(sequence)} Four odd words that do not belong together are much harder to guess.`);
  return { problem: undefined, strength: strengthOf(guessesLog10) };
}

function refused(message: string): Opinion {
  return { problem: { field: "passphrase", message }, strength: message };
}

function reasonFor(sequence: Estimate["sequence"]): string {
  const patterns = new Set(sequence.map(({ pattern }) => pattern));
  const lists = new Set(sequence.map(({ dictionaryName }) => dictionaryName));
  if (lists.has("userInputs")) return "This is built from a name that is easy to find out.";
  if (patterns.has("repeat")) return "This repeats itself, and repeating is the first thing that guessing programs try.";
  if (patterns.has("sequence")) return "This follows the alphabet or counts up, and programs try that first.";
  if (patterns.has("spatial")) return "These keys lie beside each other, and programs know the keyboard.";
  if (lists.has("passwords-common")) return "This is on the list of passwords that many people use, so programs try it first.";
  return "Programs would guess this soon.";
}

function strengthOf(guessesLog10: number): string {
  const years = guessesLog10 - guessesPerYear;
  if (years < 0) return "Fair. One fast machine would need months of guessing.";
  if (years < 3) return "Good. One fast machine would need years of guessing.";
  if (years < 6) return "Strong. One fast machine would need thousands of years.";
  return "Very strong. Nobody will guess this.";
}

async function loadEstimator() {
  // Half a megabyte of word lists, wanted only here.
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
  ]);
  const estimate = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  // Estimation time grows with length; what comes after 100 letters adds nothing that a guesser could use.
  return (passphrase: string, about: string[]): Estimate => estimate.check(passphrase.slice(0, 100), about);
}
