import type { z } from "zod";
import { audienceNames, scripts } from "../../content/scripts.ts";
import type { Script } from "../../content/script.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry } from "../../kernel/notebook/index.ts";
import { askRecord, steps, strainRecord } from "./records.ts";

export type Strain = z.output<(typeof strainRecord)["schema"]>;
export type Ask = z.output<(typeof askRecord)["schema"]>;
export type Step = Ask["step"];

/** Below this, a smaller shift is offered. */
export const confidentFrom = 7;

/** All strains, the latest first, however long ago. */
export async function strainsOf(desk: Desk): Promise<readonly Entry<Strain>[]> {
  await desk.reach("0001-01-01");
  return desk.notebook.list(strainRecord).toSorted((one, other) => other.data.at - one.data.at);
}

export async function findStrain(desk: Desk, id: string): Promise<Entry<Strain> | undefined> {
  await desk.reach("0001-01-01");
  return desk.notebook.find(strainRecord, id);
}

/** All asks, the latest first, however long ago. */
export async function asksOf(desk: Desk): Promise<readonly Entry<Ask>[]> {
  await desk.reach("0001-01-01");
  return desk.notebook.list(askRecord).toSorted((one, other) => other.data.at - one.data.at);
}

export async function findAsk(desk: Desk, id: string): Promise<Entry<Ask> | undefined> {
  await desk.reach("0001-01-01");
  return desk.notebook.find(askRecord, id);
}

export function findScript(id: string | null): Script | undefined {
  return scripts.find((script) => script.id === id);
}

export function findStep(name: unknown): Step | undefined {
  return steps.find((step) => step === name);
}

/** A step that an ask has: those that words of one’s own do not need lead to the words. */
export function stepIn(ask: Ask, step: Step): Step {
  return stepsOf(ask).includes(step) ? step : "words";
}

/** The steps of an ask: with words of one’s own there is nothing to fill in, and no tone to choose. */
export function stepsOf({ script }: Ask): readonly Step[] {
  return findScript(script) ? steps : steps.filter((step) => step !== "blanks" && step !== "tone");
}

/** "Ines", or "my boss" where no name is given. */
export function whomOf({ whom, audience }: Ask): string {
  return whom === "" ? lowerFirst(audienceNames[audience]) : whom;
}

/** What begins a sentence, within one. */
export function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

/** What lists and headings call an ask. */
export function titleOf(ask: Ask): string {
  return ask.about === "" ? `To ${whomOf(ask)}` : `To ${whomOf(ask)}: ${ask.about}`;
}

/** All that somebody wrote in an ask, a text a line. */
export function wordsOf({ whom, about, blanks, text, fear, told }: Ask): readonly string[] {
  return linesOf([whom, about, ...Object.values(blanks), text, fear, told?.said ?? ""]);
}

export function wordsOfStrain({ text, shift }: Strain): readonly string[] {
  return linesOf([text, shift?.cue ?? "", shift?.act ?? ""]);
}

function linesOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split("\n")).filter((line) => line !== "");
}
