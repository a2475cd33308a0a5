import { suggestTraps } from "../../engine/traps/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry } from "../../kernel/notebook/index.ts";
import { areasOf } from "../areas/index.ts";
import { allDayFigures } from "../days/index.ts";
import { meaningOn } from "../meaning/index.ts";
import { asksForCare } from "../safety/index.ts";
import { type Fact, factsAbout } from "./facts.ts";
import { type Thought, thoughtsOf, wordsOf } from "./model.ts";
import { mostLike } from "./search.ts";

// What a notebook puts beside a thought: facts of its days, and earlier thoughts.

const mostAlike = 3;

/** At most three facts of somebody's own notebook that may bear on a thought. */
export async function factsFor(desk: Desk, { situation, thought }: Thought): Promise<readonly Fact[]> {
  const figures = await allDayFigures(desk);
  if (!figures) return [];
  const { notebook, today } = desk;
  const { bands, agreed } = meaningOn(notebook, today);
  return factsAbout(`${situation} ${thought}`, { figures, areas: areasOf(notebook), bands, worked: agreed.area, today });
}

/** Earlier records of the same kind of thought. */
export async function alikeOf(desk: Desk, { id, data }: Entry<Thought>): Promise<readonly Entry<Thought>[]> {
  const others = (await thoughtsOf(desk)).filter((other) => other.id !== id);
  const like = mostLike(
    `${data.situation} ${data.thought}`,
    others.map(({ id, data }) => ({ id, text: wordsOf(data) })),
    mostAlike,
  );
  return like.map((id) => others.find((other) => other.id === id)!);
}

/** The thinking traps to ask about; of words that ask for care first, none. */
export function candidatesOf({ thought }: Thought): readonly string[] {
  return asksForCare(thought) ? [] : suggestTraps(thought).candidates;
}
