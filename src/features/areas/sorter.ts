import { defaultRules } from "../../content/default-rules.ts";
import { type Clue, describeWhen, type Rule, type Sorted, type When } from "./model.ts";

/** Rules made ready: an event is held only against those that share a word, an app or a name with it. */
export interface Sorter {
  readonly place: (clue: Clue) => Sorted;
}

interface Ready extends Sorted {
  /** Its place in the order of the rules. */
  readonly order: number;
  readonly fits: (clue: Clue) => boolean;
}

/** Sorts by the person's own rules in their order, then by the usual ones, then by hours; the first that fits decides. */
export function makeSorter(rules: readonly Rule[]): Sorter {
  const own = indexRules(rules, true);
  const usual = usualRules();
  return {
    place(clue) {
      const found = own(clue) ?? usual(clue);
      if (found) return { area: found.area, because: found.because, when: found.when, own: found.own };
      if (clue.metInHours) return { area: clue.metInHours, because: "others were there, in your agreed hours", when: null, own: false };
      return { area: null, because: "no rule fits yet", when: null, own: false };
    },
  };
}

let usual: ReturnType<typeof indexRules> | undefined;

/** The usual rules: calendars first, then sites and apps, then words of the title. */
function usualRules(): ReturnType<typeof indexRules> {
  const each = (of: (rules: (typeof defaultRules)[number]) => readonly When[]): readonly Rule[] =>
    defaultRules.flatMap((rules) => of(rules).map((when) => ({ when, area: rules.area })));
  usual ??= indexRules(
    [
      ...each(({ calendars = [] }) => calendars.map((calendar) => ({ calendar }))),
      ...each(({ sites = [] }) => sites.map((site) => ({ site }))),
      ...each(({ apps = [] }) => apps.map((app) => ({ app }))),
      ...each(({ titles }) => titles.map((title) => ({ title }))),
    ],
    false,
  );
  return usual;
}

/** A look-up of the first rule, in their order, that fits. */
function indexRules(rules: readonly Rule[], own: boolean): (clue: Clue) => Ready | undefined {
  const index = new Map<string, Ready[]>();
  for (const [order, { when, area }] of rules.entries()) {
    const key = keyOf(when);
    if (key === undefined) continue;
    const ready = { order, area, fits: matcher(when), because: describeWhen(when), when, own };
    index.set(key, [...(index.get(key) ?? []), ready]);
  }
  return (clue) => {
    let first: Ready | undefined;
    for (const key of keysOf(clue)) {
      for (const rule of index.get(key) ?? []) if (rule.order < (first?.order ?? Number.POSITIVE_INFINITY) && rule.fits(clue)) first = rule;
    }
    return first;
  };
}

// A rule lies under one of its conditions, the narrowest; an event asks under every key that it could have.

function keyOf({ event, title, app, site, domain, calendar }: When): string | undefined {
  if (event !== undefined) return `event ${event}`;
  if (title !== undefined) return `title ${stem(wordsOf(title)[0] ?? "")}`;
  if (app !== undefined) return `app ${stem(wordsOf(app)[0] ?? "")}`;
  if (site !== undefined) return `site ${fold(site)}`;
  if (domain !== undefined) return `domain ${domainOf(domain)}`;
  return calendar === undefined ? undefined : `calendar ${fold(calendar)}`;
}

function keysOf({ event, title, app, site, domains = [], calendar }: Clue): readonly string[] {
  return [
    ...(event === undefined ? [] : [`event ${event}`]),
    ...new Set(wordsOf(title ?? "").map((word) => `title ${stem(word)}`)),
    ...wordsOf(app ?? "").map((word) => `app ${stem(word)}`),
    ...(site === undefined ? [] : parents(site).map((host) => `site ${host}`)),
    ...domains.flatMap((domain) => parents(domain).map((host) => `domain ${host}`)),
    ...(calendar === undefined ? [] : [`calendar ${fold(calendar)}`]),
  ];
}

function matcher({ calendar, title, domain, app, site, event }: When): (clue: Clue) => boolean {
  const tests: ((clue: Clue) => boolean)[] = [];
  if (event !== undefined) tests.push((clue) => clue.event === event);
  if (calendar !== undefined) tests.push((clue) => clue.calendar !== undefined && fold(clue.calendar) === fold(calendar));
  if (title !== undefined) tests.push(wordTest(title, (clue) => clue.title));
  if (domain !== undefined) tests.push(({ domains = [] }) => domains.some((given) => parents(given).includes(domainOf(domain))));
  if (app !== undefined) tests.push(wordTest(app, (clue) => clue.app));
  if (site !== undefined) tests.push((clue) => clue.site !== undefined && parents(clue.site).includes(fold(site)));
  return (clue) => tests.every((test) => test(clue));
}

/** A word or phrase, whole, in any case; the usual endings of English words may follow (“swim” fits “swimming”, “run” fits “runs”). */
function wordTest(words: string, of: (clue: Clue) => string | undefined): (clue: Clue) => boolean {
  const wanted = fold(words);
  const last = RegExp.escape(wanted.at(-1) ?? "");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(wanted)}(?:e?s|['’]s|(?:${last})?ing)?(?![\\p{L}\\p{N}])`, "u");
  return (clue) => pattern.test(fold(of(clue) ?? ""));
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The beginning that a word shares with its inflections. */
function stem(word: string): string {
  return word.slice(0, 3);
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}

function domainOf(domain: string): string {
  return fold(domain).replace(/^@/, "");
}

/** A host and the domains that it lies in: "a.b.example", "b.example", "example". */
function parents(host: string): readonly string[] {
  const labels = fold(host).split(".");
  return labels.map((_, index) => labels.slice(index).join("."));
}
