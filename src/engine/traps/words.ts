/** A word of a text as the model reads it: small letters, contractions opened (“can’t” is “can”, “not”), and where it stands in the text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Longer than anybody's sentence: a text without full stops is read in pieces, so that one trap in it is not thinned out by all the rest.
const longestSentence = 60;

const pieces = /\p{L}+(?:['’ʼ`]\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*|[?!.;…\n]+/gu;
const ends = /^[?!.;…\n]/;

/** The sentences of a text. A question mark stays as a word of its own: doubts and what-ifs end with one. */
export function sentencesIn(text: string): readonly (readonly Word[])[] {
  const sentences: Word[][] = [];
  let open: Word[] = [];
  const close = () => {
    if (open.length > 0) sentences.push(open);
    open = [];
  };
  for (const { 0: piece, index: start } of text.matchAll(pieces)) {
    const end = start + piece.length;
    if (ends.test(piece)) {
      if (piece.includes("?") && open.length > 0) open.push({ text: "?", start, end });
      close();
      continue;
    }
    for (const word of opened(piece)) open.push({ text: word, start, end });
    if (open.length >= longestSentence) close();
  }
  close();
  return sentences;
}

/** The words that a phrase is made of, in the same form. */
export function wordsOf(phrase: string): readonly string[] {
  return sentencesIn(phrase).flatMap((sentence) => sentence.map(({ text }) => text));
}

const whole: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "won't": "will not",
    "can't": "can not",
    "shan't": "shall not",
    "ain't": "is not",
    "let's": "let us",
    cannot: "can not",
    gonna: "going to",
    gotta: "have to",
    wanna: "want to",
    // As many type them, without the apostrophe.
    im: "i am",
    ive: "i have",
    dont: "do not",
    cant: "can not",
    wont: "will not",
    didnt: "did not",
    doesnt: "does not",
    isnt: "is not",
    wasnt: "was not",
    wouldnt: "would not",
    couldnt: "could not",
    shouldnt: "should not",
    shouldve: "should have",
    couldve: "could have",
    wouldve: "would have",
    thats: "that is",
    theyre: "they are",
    hes: "he is",
    shes: "she is",
  }).map(([short, long]) => [short, long.split(" ")]),
);
const endings: Readonly<Record<string, string>> = { ll: "will", m: "am", ve: "have", re: "are", d: "would", s: "'s" };
const beforeIs = /^(?:it|he|she|that|there|what|who|where|here|how)$/;

function opened(piece: string): readonly string[] {
  const word = piece.toLowerCase().replaceAll(/[’ʼ`]/g, "'");
  if (/^\p{N}/u.test(word)) return ["0"];
  const known = whole.get(word);
  if (known) return known;
  const not = /^(.+)n't(?:'ve)?$/.exec(word);
  if (not) return [not[1]!, "not"];
  const parts = /^(.+)'(ll|m|ve|re|d|s)$/.exec(word);
  if (!parts) return [word];
  const [, stem = "", ending = ""] = parts;
  return [...opened(stem), ending === "s" && beforeIs.test(stem) ? "is" : endings[ending]!];
}
