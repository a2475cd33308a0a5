import { z } from "zod";
import { action, refuse, Refusal } from "../../kernel/actions/index.ts";
import type { Entry } from "../../kernel/notebook/index.ts";
import { dayNumber } from "../../kernel/time/index.ts";
import { holdsBack } from "../safety/index.ts";
import { givenAnswers, ownChoices, withGiven } from "../worksheets/index.ts";
import { findChallenge, listChallenges, type Round, roundsOf } from "./challenge.ts";
import { scalesOf } from "./ratings.ts";
import { challengeRecord, most, stepSaid } from "./records.ts";

const view = challengeRecord.schema.and(z.object({ id: z.string() }));

export const listRounds = action({
  name: "challenges.list",
  summary: "List the challenges that there are, and those that you began",
  route: "GET /challenges",
  input: z.object({}),
  output: z.object({
    challenges: z.array(z.object({ id: z.string(), name: z.string(), about: z.string(), days: z.int(), steps: z.int() })),
    rounds: z.array(view),
  }),
  run: ({ notebook }) => ({
    challenges: listChallenges().map(({ challenge: { id, name, about, days, steps } }) => ({ id, name, about, days, steps: steps.length })),
    rounds: roundsOf(notebook).map(viewOf),
  }),
});

export const beginChallenge = action({
  name: "challenges.begin",
  summary: "Begin a challenge today, alone or together with somebody whom you asked",
  route: "POST /challenges/:challenge/rounds",
  input: z.object({ challenge: z.string(), way: z.enum(["alone", "together"]).default("alone") }),
  output: z.object({ id: z.string() }),
  done: "Begun. Today is its first day.",
  undo: true,
  run(desk, { challenge: id, way }) {
    const { notebook, now, today } = desk;
    const found = findChallenge(id);
    if (!found) {
      const known = listChallenges().map(({ challenge }) => challenge.id);
      return refuse(`There is no challenge “${id}”. There are: ${known.join(", ")}.`, "challenge");
    }
    if (roundsOf(notebook).length >= most.runs) return refuse("That is more than there is room for. Remove some that are long ago.");
    const begun: Round = {
      challenge: id,
      name: found.challenge.name,
      version: found.pack.version,
      way: holdsBack(desk) ? "alone" : way,
      at: now,
      day: today,
      standing: "going",
      pausedOn: null,
      away: 0,
      before: [],
      after: [],
      ended: null,
      steps: [],
    };
    return { id: notebook.add(challengeRecord, begun).id };
  },
});

export const answerStep = action({
  name: "challenges.answer",
  summary: "Say of a step that it was done, left out, or is not for you, all alike; without any, what was said is taken away",
  route: "POST /challenge-runs/:id/steps/:item",
  input: z.object({ id: z.string(), item: z.string(), said: stepSaid.optional() }),
  output: view,
  done: "Noted.",
  undo: true,
  run({ notebook, today }, { id, item, said }) {
    const round = notebook.find(challengeRecord, id);
    if (!round) return gone();
    const known = findChallenge(round.data.challenge)?.challenge.steps.find((step) => step.id === item);
    if (!known) return refuse("This step is not in the challenge any more. What you said of it is kept.");
    const others = round.data.steps.filter((step) => step.id !== item);
    if (others.length >= most.steps) return refuse("There is no room for more steps here.");
    const steps = said === undefined ? others : [...others, { id: item, name: known.name, said, day: today }];
    return viewOf(notebook.change(challengeRecord, id, { ...round.data, steps }));
  },
});

export const rateChallenge = action({
  name: "challenges.rate",
  summary: "Say how it is, from 0 to 10: before the challenge, or after it",
  route: "POST /challenge-runs/:id/ratings",
  input: z.object({ id: z.string(), when: z.enum(["before", "after"]), answers: givenAnswers }),
  output: z.object({ id: z.string() }),
  done: "Kept.",
  undo: true,
  run(desk, { id, when, answers }) {
    const round = desk.notebook.find(challengeRecord, id);
    if (!round) return gone();
    const questions = scalesOf(findChallenge(round.data.challenge)?.challenge.ratings ?? []);
    const said = withGiven(round.data[when], answers, { questions, own: ownChoices(desk), today: desk.today });
    if (said instanceof Refusal) return said;
    desk.notebook.change(challengeRecord, id, { ...round.data, [when]: [...said] });
    return { id };
  },
});

export const turnChallenge = action({
  name: "challenges.turn",
  summary: "Put a challenge aside, go on with it, or end it; while it is aside its days stand still",
  route: "POST /challenge-runs/:id/standing",
  input: z.object({ id: z.string(), to: z.enum(["going", "paused", "ended"]) }),
  output: view,
  done: "Done. Nothing is lost by it.",
  undo: true,
  run({ notebook, today }, { id, to }) {
    const round = notebook.find(challengeRecord, id);
    if (!round) return gone();
    const { data } = round;
    const rested = data.pausedOn === null || to === "paused" ? 0 : Math.max(0, dayNumber(today) - dayNumber(data.pausedOn));
    const pausedOn = to === "paused" ? (data.pausedOn ?? today) : null;
    const ended = to === "ended" ? (data.ended ?? today) : null;
    const away = Math.min(36_500, data.away + rested);
    return viewOf(notebook.change(challengeRecord, id, { ...data, standing: to, pausedOn, ended, away }));
  },
});

export const removeChallenge = action({
  name: "challenges.remove",
  summary: "Remove a challenge that you began",
  route: "POST /challenge-runs/:id/remove",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "The challenge is gone from your notebook.",
  undo: true,
  run({ notebook }, { id }) {
    if (!notebook.find(challengeRecord, id)) return gone();
    notebook.remove(challengeRecord, id);
    return null;
  },
});

function gone(): Refusal {
  return refuse("This challenge is not in your notebook any more.");
}

function viewOf({ id, data }: Entry<Round>): z.output<typeof view> {
  return { ...data, id };
}
