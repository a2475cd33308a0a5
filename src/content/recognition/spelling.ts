// How people write when nobody reads along: without apostrophes, shortened, as words that filters do not know, run together, as pictures.

/** One written word → the words that are meant. Never a word that is common in another of our languages. */
export const respelled: Readonly<Record<string, string>> = {
  // English
  kms: "kill myself",
  kys: "kill yourself",
  ctb: "kill myself",
  unalive: "kill",
  unaliving: "killing",
  unalived: "killed",
  unaliveing: "killing",
  sewerslide: "suicide",
  sewercide: "suicide",
  sewerside: "suicide",
  suicde: "suicide",
  sucide: "suicide",
  suiside: "suicide",
  sucidal: "suicidal",
  suicidle: "suicidal",
  suisidal: "suicidal",
  abt: "about",
  wanna: "want to",
  gonna: "going to",
  gotta: "have to",
  wnat: "want",
  mysef: "myself",
  myslef: "myself",
  meself: "myself",
  killmyself: "kill myself",
  killingmyself: "killing myself",
  wanttodie: "want to die",
  iwanttodie: "i want to die",
  wannadie: "want to die",
  iwannadie: "i want to die",
  endmylife: "end my life",
  hurtmyself: "hurt myself",
  idontwanttolive: "i don't want to live",
  tonite: "tonight",
  "2nite": "tonight",
  "2night": "tonight",
  tn: "tonight",
  tmrw: "tomorrow",
  tmr: "tomorrow",
  // French
  jai: "j'ai",
  jveux: "je veux",
  jvais: "je vais",
  jsuis: "je suis",
  chui: "je suis",
  chuis: "je suis",
  jpeux: "je peux",
  jme: "je me",
  // Spanish and Portuguese
  xq: "porque",
  pq: "porque",
  tmb: "también",
  kiero: "quiero",
  qiero: "quiero",
  ksero: "quiero",
  vc: "você",
  vcs: "vocês",
  ngm: "ninguém",
  nao: "não",
  // Italian
  nn: "non",
  xche: "perché",
  cmq: "comunque",
  // German
  hab: "habe",
  // Dutch
  mn: "mijn",
  zn: "zijn",
};

/** Words that people write with stars in them. */
export const starred: readonly string[] =
  "suicide suicidal suicidio suicida suicídio suizid selbstmord zelfmoord kill killing killed die dead death rape raped cut cutting harm murder sterben töten mourir mort morir matar matarme morrer morire morte dood".split(
    " ",
  );

/** Pictures in place of words. */
export const pictures: Readonly<Record<string, string>> = {
  "🔪": " knife ",
  "🔫": " gun ",
  "💊": " pills ",
  "🪦": " grave ",
  "⚰": " grave ",
  "🩸": " blood ",
};
