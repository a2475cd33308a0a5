import type { z } from "zod";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry } from "../../kernel/notebook/index.ts";
import { steps, thoughtRecord } from "./records.ts";

export type Thought = z.infer<typeof thoughtRecord.schema>;
export type Step = Thought["step"];
export type Way = Thought["way"];

/** The steps of each way, in order. */
export const stepsOf: Readonly<Record<Way, readonly Step[]>> = { full: steps, quick: ["situation", "thought", "feelings", "balanced"] };

/** Where a step stands among those of a way. A step that a way does not have counts as its first. */
export function placeOf(
  way: Way,
  step: Step,
): {
  readonly number: number;
  readonly of: number;
  readonly before: Step | undefined;
  readonly after: Step | undefined;
} {
  const all = stepsOf[way];
  const at = Math.max(0, all.indexOf(step));
  return { number: at + 1, of: all.length, before: all[at - 1], after: all[at + 1] };
}

export function findStep(name: unknown): Step | undefined {
  return steps.find((step) => step === name);
}

/** All thought records, the newest first. What was begun long ago is read too. */
export async function thoughtsOf(desk: Desk): Promise<readonly Entry<Thought>[]> {
  await desk.reach("0001-01-01");
  return desk.notebook.list(thoughtRecord).toSorted((a, b) => b.data.at - a.data.at);
}

export async function findThought(desk: Desk, id: string): Promise<Entry<Thought> | undefined> {
  await desk.reach("0001-01-01");
  return desk.notebook.find(thoughtRecord, id);
}

/** What somebody sent. With `on`, the step whose form it is: what that form leaves out is emptied. Without, what is left out stays. */
export interface Said {
  readonly on?: Step | undefined;
  readonly situation?: string | undefined;
  /** By their number, counted from 1. */
  readonly feelings?: Readonly<Record<string, { readonly name?: string | undefined; readonly before?: number | undefined }>> | undefined;
  /** How strong each feeling is now, by its number. */
  readonly after?: Readonly<Record<string, number>> | undefined;
  readonly thought?: string | undefined;
  readonly belief?: number | undefined;
  readonly beliefAfter?: number | undefined;
  readonly trap?: string | undefined;
  readonly evidenceFor?: string | undefined;
  readonly evidenceAgainst?: string | undefined;
  readonly balanced?: string | undefined;
  readonly balancedBelief?: number | undefined;
}

const fieldsOf: Readonly<Record<Step, readonly (keyof Said)[]>> = {
  situation: ["situation"],
  feelings: ["feelings"],
  thought: ["thought", "belief"],
  trap: ["trap"],
  for: ["evidenceFor"],
  against: ["evidenceAgainst"],
  balanced: ["balanced", "balancedBelief"],
  again: ["after", "beliefAfter"],
};

/** A thought record with what was sent laid over it. */
export function withSaid(thought: Thought, said: Said): Thought {
  const sent = (name: keyof Said) => (said.on === undefined ? isGiven(said[name]) : fieldsOf[said.on].includes(name));
  const words = (name: "situation" | "thought" | "evidenceFor" | "evidenceAgainst" | "balanced") =>
    sent(name) ? (said[name] ?? "") : thought[name];
  const number = (name: "belief" | "beliefAfter" | "balancedBelief") => (sent(name) ? (said[name] ?? null) : thought[name]);
  const feelings = sent("feelings") ? namedFeelings(thought, said) : thought.feelings;
  return {
    ...thought,
    situation: words("situation"),
    feelings: sent("after") ? feelings.map((feeling, at) => ({ ...feeling, after: said.after?.[at + 1] ?? null })) : feelings,
    thought: words("thought"),
    belief: number("belief"),
    beliefAfter: number("beliefAfter"),
    trap: sent("trap") ? (said.trap ?? null) : thought.trap,
    evidenceFor: words("evidenceFor"),
    evidenceAgainst: words("evidenceAgainst"),
    balanced: words("balanced"),
    balancedBelief: number("balancedBelief"),
  };
}

// A form of another step sends none of these, which is read as an empty list of them.
function isGiven(value: Said[keyof Said]): boolean {
  return value !== undefined && !(typeof value === "object" && Object.keys(value).length === 0);
}

/** Feelings by their numbers, in order. One that keeps its name keeps what was said of it later. */
function namedFeelings(thought: Thought, { feelings = {} }: Said): Thought["feelings"] {
  const numbers = Object.keys(feelings).toSorted((a, b) => Number(a) - Number(b));
  return numbers.flatMap((number) => {
    const { name = "", before = null } = feelings[number]!;
    const after = thought.feelings.find((feeling) => feeling.name === name)?.after ?? null;
    return name === "" ? [] : [{ name, before, after }];
  });
}

/** All that somebody wrote in a thought record, a text a line: what is searched, what others are held against, and what is looked at for care. */
export function wordsOf({ situation, thought, feelings, evidenceFor, evidenceAgainst, balanced }: Thought): string {
  const texts = [situation, thought, ...feelings.map(({ name }) => name), evidenceFor, evidenceAgainst, balanced];
  return texts.filter((text) => text !== "").join("\n");
}

const titleLength = 90;

/** What a list calls a thought record: the thought, or what happened, cut. */
export function titleOf({ thought, situation }: Thought): string {
  const letters = Array.from((thought || situation).replaceAll(/\s+/g, " "));
  if (letters.length === 0) return "Nothing written yet";
  if (letters.length <= titleLength) return letters.join("");
  const cut = letters.slice(0, titleLength).join("");
  return `${/^.+(?= )/.exec(cut)?.[0] ?? cut} …`;
}

/** How belief and feelings were, and are, each a sentence. Neither more nor less is called better. */
export function changesOf({ belief, beliefAfter, feelings }: Thought): readonly string[] {
  const rated = [
    { before: belief, after: beliefAfter, begin: "You believed the thought" },
    ...feelings.map(({ name, before, after }) => ({ before, after, begin: `${name.slice(0, 1).toUpperCase()}${name.slice(1)} was at` })),
  ];
  return rated.flatMap(({ before, after, begin }) => {
    if (before === null || after === null) return [];
    const now = after === before ? "The same now." : `Now ${after}, ${Math.abs(after - before)} ${after < before ? "less" : "more"}.`;
    return [`${begin} ${before} of 100. ${now}`];
  });
}

/** The traps that were named in thought records, the most frequent first, and in how many records anything was said of one. */
export async function trapsNamed(
  desk: Desk,
): Promise<{ readonly records: number; readonly named: readonly { trap: string; times: number }[] }> {
  const said = (await thoughtsOf(desk)).flatMap(({ data: { trap } }) => trap ?? []);
  const named = [...Map.groupBy(said, (trap) => trap)].flatMap(([trap, same]) => (trap === "none" ? [] : [{ trap, times: same.length }]));
  return { records: said.length, named: named.toSorted((one, other) => other.times - one.times) };
}
