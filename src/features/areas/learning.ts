import { type Counts, count, type Example, judge, signTest, type Verdict } from "../../engine/classify/index.ts";
import { featuresOf, featureWords } from "./clue-features.ts";
import { type Area, type AreaId, type Clue, inSentence, type Rule, type When } from "./model.ts";
import { type Guess, makeSorter } from "./sorter.ts";
import { fold } from "./text.ts";

/** A rule, and what it came from: a correction keeps what the corrected things showed of themselves. */
export interface KeptRule extends Rule {
  readonly from: "you" | "correction";
  readonly of?: readonly Seen[] | undefined;
}

/** What a corrected thing showed of itself. */
export interface Seen extends When {
  readonly metInHours?: AreaId | undefined;
}

/** What was learned from a person's own corrections, whether it may speak, and how well it does. */
export interface Learning {
  /** `few`: there are not enough corrections yet. `silent`: it does not do better than the rules alone, so it says nothing. */
  readonly state: "off" | "few" | "silent" | "active";
  readonly corrections: number;
  /** How the things corrected last fare when each is put to the rules and the model that all the other corrections make. */
  readonly heldOut: HeldOut;
  /** Null while it may not speak. */
  readonly guess: Guess | null;
}

export interface HeldOut {
  readonly things: number;
  /** How many the rules alone put right. */
  readonly rules: number;
  /** How many are right with what was learned, */
  readonly learned: number;
  /** and how many it puts wrong that the rules left open. */
  readonly wrong: number;
}

/** What has to be reached before anything learned is said. */
export const learningBars = {
  corrections: 20,
  /** What is less likely than this is left for the person to say. */
  share: 0.8,
  /** A reason stands on so many things at least, and on more than half of those that show the same. */
  held: 2,
  /** Gains over the rules alone have to be at most this likely by luck. */
  luck: 0.05,
  /** The newest are held out: they are most like what comes next, and it has to be told anew with every correction. */
  heldOut: 500,
} as const;

/** A corrected thing, made ready to be learned from. */
interface Thing {
  readonly clue: Clue;
  /** By what a rule would know it by heart. */
  readonly name: string;
  readonly features: readonly string[];
}

interface Correction {
  /** The place of its rule in their order. */
  readonly order: number;
  readonly area: AreaId;
  readonly things: readonly Thing[];
}

/** Learns from the corrections among a person's rules, whatever their order. Pure. */
export function learnFrom(rules: readonly KeptRule[], areas: readonly Area[], wished: boolean): Learning {
  const corrections = correctionsIn(rules, areas);
  const counts = count(corrections.flatMap(examplesOf));
  const { heldOut, gains, losses } = holdOut(corrections, rules, counts);
  const state = !wished
    ? "off"
    : corrections.length < learningBars.corrections
      ? "few"
      : signTest(gains, losses) > learningBars.luck
        ? "silent"
        : "active";
  return { state, corrections: corrections.length, heldOut, guess: state === "active" ? guessBy(counts, areas) : null };
}

/** Corrections that say something another thing may share. An area that is put away teaches nothing. */
function correctionsIn(rules: readonly KeptRule[], areas: readonly Area[]): readonly Correction[] {
  const used = new Set(areas.map(({ id }) => id));
  return rules.flatMap(({ when, area, from, of }, order) => {
    if (from !== "correction" || !used.has(area)) return [];
    // An older correction kept no more than its condition.
    const things = (of ?? [when]).map(thingOf).filter(({ features }) => features.length > 0);
    return things.length === 0 ? [] : [{ order, area, things }];
  });
}

const longest = 200;

/** What a correction keeps of a clue: the first of its domains and labels, and of a long text its beginning. */
export function seenOf({ title, calendar, domains = [], app, site, labels = [], metInHours }: Clue): Seen {
  const said = { title, calendar, domain: domains[0], app, site, label: labels[0], metInHours };
  const kept = Object.entries(said).map(([name, text = ""]) => [name, text.trim().slice(0, longest)] as const);
  return Object.fromEntries(kept.filter(([, text]) => text !== ""));
}

function thingOf({ title, calendar, domain, app, site, label, metInHours }: Seen): Thing {
  const domains = domain === undefined ? [] : [domain];
  const labels = label === undefined ? [] : [label];
  const clue = { title, calendar, domains, app, site, labels, metInHours };
  return { clue, name: fold(title ?? site ?? app ?? label ?? domain ?? calendar ?? ""), features: featuresOf(clue) };
}

function examplesOf({ area, things }: Correction): readonly Example[] {
  return things.map(({ features }) => ({ features, label: area }));
}

function guessBy(counts: Counts, areas: readonly Area[]): Guess {
  const labels = new Map(areas.map((area) => [area.id, inSentence(area)]));
  // A series comes a hundred times and says the same of itself each time.
  const known = new Map<string, ReturnType<Guess>>();
  return (clue) => {
    const { title, calendar, domains, app, site, labels: filed } = clue;
    const key = `${title}\n${calendar}\n${app}\n${site}\n${domains?.join(" ")}\n${filed?.join("\n")}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = findArea(featuresOf(clue), counts);
    const guessed = found && { area: found.label, because: becauseOf(found, clue, labels.get(found.label)!) };
    known.set(key, guessed);
    return guessed;
  };
}

function becauseOf({ held, of, feature }: Verdict, clue: Clue, area: string): string {
  return `${held} of ${of} that you sorted ${featureWords(feature, clue)} were ${area}`;
}

/** The most likely area, when it is likely enough to be said. */
function findArea(features: readonly string[], counts: Counts, without?: Counts): Verdict | null {
  const verdict = judge(counts, features, without);
  if (!verdict || verdict.share < learningBars.share) return null;
  return verdict.held < learningBars.held || verdict.held * 2 <= verdict.of ? null : verdict;
}

/**
 * Puts the things corrected last to what is left without their own correction and without those of things of the same name, whose rule
 * would know them by heart.
 */
function holdOut(
  corrections: readonly Correction[],
  rules: readonly KeptRule[],
  counts: Counts,
): { readonly heldOut: HeldOut; readonly gains: number; readonly losses: number } {
  const sorter = makeSorter(rules);
  const named = Map.groupBy(
    corrections.flatMap((correction) => correction.things.map(({ name }) => ({ correction, name }))),
    ({ name }) => name,
  );
  const heldOut = { things: 0, rules: 0, learned: 0, wrong: 0 };
  let [gains, losses] = [0, 0];
  for (const { area, things } of corrections.slice(0, learningBars.heldOut)) {
    const out = new Set(things.flatMap(({ name }) => named.get(name)!.map(({ correction }) => correction)));
    const leftOut = new Set([...out].map(({ order }) => order));
    const without = count([...out].flatMap(examplesOf));
    // What is compared is corrections: the things of one are of a kind.
    let better = 0;
    for (const { clue, features } of things) {
      const alone = sorter.place(clue, leftOut).area;
      const learned = alone ?? findArea(features, counts, without)?.label ?? null;
      heldOut.things++;
      if (alone === area) heldOut.rules++;
      if (learned === area) heldOut.learned++;
      if (learned === alone) continue;
      better += learned === area ? 1 : -1;
      if (learned !== area) heldOut.wrong++;
    }
    if (better > 0) gains++;
    if (better < 0) losses++;
  }
  return { heldOut, gains, losses };
}
