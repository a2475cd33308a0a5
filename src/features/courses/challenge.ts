import type { z } from "zod";
import type { Challenge, ChallengeStep, Pack } from "../../content/pack.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry, Notebook } from "../../kernel/notebook/index.ts";
import { addDays, type Day, dayNumber } from "../../kernel/time/index.ts";
import { allPacks } from "../packs/index.ts";
import { holdsBack } from "../safety/index.ts";
import { challengeRecord } from "./records.ts";

export type Round = z.output<(typeof challengeRecord)["schema"]>;

/** A challenge and the pack that it comes from. */
export interface KnownChallenge {
  readonly challenge: Challenge;
  readonly pack: Pack;
}

export function listChallenges(): readonly KnownChallenge[] {
  return allPacks().flatMap((pack) => pack.challenges.map((challenge) => ({ challenge, pack })));
}

export function findChallenge(id: string): KnownChallenge | undefined {
  return listChallenges().find(({ challenge }) => challenge.id === id);
}

/** All rounds, the newest first. */
export function roundsOf(notebook: Notebook): readonly Entry<Round>[] {
  return notebook.list(challengeRecord).toSorted((one, other) => other.data.at - one.data.at);
}

/** The one that Today speaks of: the newest that goes on. */
export function roundNow(notebook: Notebook): Entry<Round> | undefined {
  return roundsOf(notebook).find(({ data }) => data.standing === "going");
}

/** The day of the challenge, counted from 1. Days on which it was put aside are no days of it. */
export function dayOfRound({ day, away, pausedOn }: Round, today: Day): number {
  return dayNumber(pausedOn ?? today) - dayNumber(day) - away + 1;
}

/** The first and the last local day on which a step is offered, as it looks now. */
export function windowOf({ from, until }: ChallengeStep, { day, away }: Round): { readonly first: Day; readonly last: Day } {
  return { first: addDays(day, from - 1 + away), last: addDays(day, until - 1 + away) };
}

/** The steps whose days these are and of which nothing was said. */
export function openSteps(challenge: Challenge, round: Round, today: Day): readonly ChallengeStep[] {
  const day = dayOfRound(round, today);
  return challenge.steps.filter(({ id, from, until }) => from <= day && day <= until && !round.steps.some((step) => step.id === id));
}

/** How a step is told: alone, or together where that may be offered. */
export function tellStep(step: ChallengeStep, round: Round, desk: Pick<Desk, "notebook" | "today">): string {
  return isTogether(round, desk) ? step.together : step.alone;
}

export function isTogether({ way }: Round, desk: Pick<Desk, "notebook" | "today">): boolean {
  return way === "together" && !holdsBack(desk);
}
