import { defaultRules } from "../../content/default-rules.ts";
import { type Clue, describeWhen, type Rule, type Sorted, type When } from "./model.ts";
import { fold, parents, wordsOf } from "./text.ts";

/** Rules made ready: an event is held only against those that share a word, an app or a name with it. */
export interface Sorter {
  /** Where something belongs. Rules whose places in the order are left out have no say. */
  readonly place: (clue: Clue, leftOut?: ReadonlySet<number>) => Sorted;
}

/** What was learned from corrections: where something most likely belongs, and why; null when it cannot be told. */
export type Guess = (clue: Clue) => Pick<Sorted, "area" | "because"> | null;

/** A clue with its words in the one form in which they are compared. */
interface Folded {
  readonly title: string;
  readonly app: string;
  readonly calendar: string | undefined;
  readonly event: string | undefined;
  /** The site and the domains that it lies in. */
  readonly sites: readonly string[];
  readonly labels: readonly string[];
  /** Each domain and those that it lies in. */
  readonly domains: readonly string[];
}

interface Ready extends Rule {
  /** Its place in the order of the rules. */
  readonly order: number;
  readonly fits: (clue: Folded) => boolean;
}

type Index = (clue: Folded, leftOut?: ReadonlySet<number>) => Ready | undefined;

// Every week that is looked at asks for the same rules again.
const indexes = new WeakMap<readonly Rule[], Index>();

/**
 * Sorts by the person's own rules in their order, then by the usual ones, then by hours; the first that fits decides. What was learned
 * from corrections speaks last, where nothing else does: corrections tell where rules were wrong, and nothing of where they were right,
 * so a model of them may not overrule any.
 */
export function makeSorter(rules: readonly Rule[], guess: Guess | null = null): Sorter {
  const own = indexes.get(rules) ?? indexRules(rules);
  indexes.set(rules, own);
  const usual = usualRules();
  return {
    place(clue, leftOut) {
      const folded = foldClue(clue);
      const mine = own(folded, leftOut);
      const found = mine ?? usual(folded);
      if (found) return { area: found.area, because: describeWhen(found.when), when: found.when, by: found === mine ? "own" : "usual" };
      if (clue.metInHours) return { area: clue.metInHours, because: "others were there, in your agreed hours", when: null, by: "hours" };
      const learned = guess?.(clue);
      if (learned) return { ...learned, when: null, by: "learned" };
      return { area: null, because: "no rule fits yet", when: null, by: "nothing" };
    },
  };
}

let usual: Index | undefined;

/** The usual rules: calendars and projects first, then sites and apps, then words of the title. */
function usualRules(): Index {
  const each = (of: (rules: (typeof defaultRules)[number]) => readonly When[]): readonly Rule[] =>
    defaultRules.flatMap((rules) => of(rules).map((when) => ({ when, area: rules.area })));
  usual ??= indexRules([
    ...each(({ calendars = [] }) => calendars.map((calendar) => ({ calendar }))),
    ...each(({ calendars = [] }) => calendars.map((label) => ({ label }))),
    ...each(({ sites = [] }) => sites.map((site) => ({ site }))),
    ...each(({ apps = [] }) => apps.map((app) => ({ app }))),
    ...each(({ titles }) => titles.map((title) => ({ title }))),
  ]);
  return usual;
}

/** A look-up of the first rule, in their order, that fits. */
function indexRules(rules: readonly Rule[]): Index {
  const index = new Map<string, Ready[]>();
  for (const [order, rule] of rules.entries()) {
    const key = keyOf(rule.when);
    if (key === undefined) continue;
    index.set(key, [...(index.get(key) ?? []), { ...rule, order, fits: matcher(rule.when) }]);
  }
  return (clue, leftOut) => {
    let first: Ready | undefined;
    for (const key of keysOf(clue)) {
      for (const rule of index.get(key) ?? [])
        if (rule.order < (first?.order ?? Number.POSITIVE_INFINITY) && !leftOut?.has(rule.order) && rule.fits(clue)) first = rule;
    }
    return first;
  };
}

// A rule lies under one of its conditions, the narrowest; an event asks under every key that it could have.

function keyOf({ event, title, app, site, domain, label, calendar }: When): string | undefined {
  if (event !== undefined) return `event ${event}`;
  if (title !== undefined) return `title ${stem(wordsOf(fold(title))[0] ?? "")}`;
  if (app !== undefined) return `app ${stem(wordsOf(fold(app))[0] ?? "")}`;
  if (site !== undefined) return `site ${fold(site)}`;
  if (domain !== undefined) return `domain ${domainOf(domain)}`;
  if (label !== undefined) return `label ${fold(label)}`;
  return calendar === undefined ? undefined : `calendar ${fold(calendar)}`;
}

function keysOf({ event, title, app, sites, domains, labels, calendar }: Folded): readonly string[] {
  return [
    ...(event === undefined ? [] : [`event ${event}`]),
    ...new Set(wordsOf(title).map((word) => `title ${stem(word)}`)),
    ...wordsOf(app).map((word) => `app ${stem(word)}`),
    ...sites.map((host) => `site ${host}`),
    ...domains.map((host) => `domain ${host}`),
    ...labels.map((label) => `label ${label}`),
    ...(calendar === undefined ? [] : [`calendar ${calendar}`]),
  ];
}

function matcher(when: When): (clue: Folded) => boolean {
  const { event } = when;
  const [calendar, title, app, site, label] = [when.calendar, when.title, when.app, when.site, when.label].map(
    (text) => text && fold(text),
  );
  const domain = when.domain && domainOf(when.domain);
  const tests: ((clue: Folded) => boolean)[] = [];
  if (event !== undefined) tests.push((clue) => clue.event === event);
  if (calendar !== undefined) tests.push((clue) => clue.calendar === calendar);
  if (title !== undefined) tests.push((clue) => hasWord(clue.title, title));
  if (domain !== undefined) tests.push(({ domains }) => domains.includes(domain));
  if (app !== undefined) tests.push((clue) => hasWord(clue.app, app));
  if (site !== undefined) tests.push(({ sites }) => sites.includes(site));
  if (label !== undefined) tests.push(({ labels }) => labels.includes(label));
  return (clue) => tests.every((test) => test(clue));
}

const endings = ["", "s", "es", "'s", "’s", "ing"];
const wordBefore = /[\p{L}\p{N}]$/u;
const wordAfter = /^[\p{L}\p{N}]/u;

/** A word or phrase, whole; the usual endings of English words may follow (“swim” fits “swimming”, “run” fits “runs”). */
function hasWord(text: string, wanted: string): boolean {
  if (wanted === "") return false;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (wordBefore.test(text.slice(Math.max(0, at - 2), at))) continue;
    const rest = text.slice(at + wanted.length);
    const fits = (ending: string): boolean => rest.startsWith(ending) && !wordAfter.test(rest.slice(ending.length));
    if (endings.some(fits) || fits(`${wanted.at(-1)}ing`)) return true;
  }
  return false;
}

function foldClue({ title = "", app = "", calendar, event, site, domains = [], labels = [] }: Clue): Folded {
  return {
    title: fold(title),
    app: fold(app),
    calendar: calendar === undefined ? undefined : fold(calendar),
    event,
    sites: site === undefined ? [] : parents(site),
    labels: labels.map(fold),
    domains: domains.flatMap(parents),
  };
}

/** The beginning that a word shares with its inflections. */
function stem(word: string): string {
  return word.slice(0, 3);
}

function domainOf(domain: string): string {
  return fold(domain).replace(/^@/, "");
}
