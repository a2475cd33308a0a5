import { z } from "zod";
import { action, type Desk, Refusal, refuse } from "../../kernel/actions/index.ts";
import { addDays, type Day } from "../../kernel/time/index.ts";
import { changeSeason, endSeasonOn, seasonRecord, usualReview } from "../meaning/index.ts";
import { noticeWords, pageFirst, undoOfWords } from "../safety/index.ts";
import { seasonFigures } from "./figures.ts";
import { beginning, draftOf, findSeason, type Review, type Reviewed, reviewsOf, seasonsOf } from "./model.ts";
import { ballText, decision, mostBalls, plainDay, seasonReviewRecord, text } from "./records.ts";

const putOffDays = 7;

const view = seasonReviewRecord.schema.and(z.object({ id: z.string() }));
const usual = z.object({ middle: z.number(), least: z.number(), most: z.number(), weeks: z.number() }).nullable();
const beside = z.object({ before: usual, during: usual });

const said = {
  season: plainDay.describe("The first day of the season"),
  cost: text.default(""),
  gave: text.default(""),
  dropped: z
    .record(z.string().max(3), z.object({ text: ballText.default(""), stays: z.boolean().default(false) }))
    .default({})
    .describe("What was let drop, by its number, counted from 1, and whether it may stay so"),
  next: text.default("").describe("What to take into the next season"),
};

export const showReview = action({
  name: "seasons.review",
  summary: "Read what is known of a season: its weeks beside those before it, what was begun of a look back, and earlier looks back",
  route: "GET /seasons/:season/review",
  input: z.object({ season: plainDay }),
  output: z.object({
    season: plainDay,
    name: z.string(),
    last: plainDay.nullable(),
    weeks: z.number().describe("Whole weeks that it has had"),
    minutes: z.record(z.string(), beside).describe("Minutes a week by area: the middle, the least and the most of the weeks known"),
    ratings: z.record(z.string(), beside),
    energy: beside,
    draft: view.nullable(),
    earlier: z.array(view),
  }),
  async run(desk, { season: from }) {
    await desk.reach(beginning);
    const reviewed = findSeason(desk.notebook, from, desk.today);
    if (!reviewed) return gone();
    const { weeks, minutes, ratings, energy } = await seasonFigures(desk, reviewed);
    const draft = draftOf(desk.notebook, from);
    return {
      season: from,
      name: reviewed.season.name,
      last: reviewed.last ?? null,
      weeks,
      minutes: Object.fromEntries(minutes),
      ratings: Object.fromEntries(ratings),
      energy,
      draft: draft ? { id: draft.id, ...draft.data } : null,
      earlier: reviewsOf(desk.notebook).map(({ id, data }) => ({ id, ...data })),
    };
  },
});

export const keepReview = action({
  name: "seasons.keep-review",
  summary: "Keep a look back at a season, and say how it goes on: as it is, longer, or ended today",
  route: "POST /seasons/:season/review",
  input: z.object({
    ...said,
    decision: decision.optional().describe("Without it, the season stays untouched"),
    until: plainDay.optional().describe("The new last day, when it goes on longer"),
  }),
  output: view.and(z.object({ check: pageFirst })),
  done: "Kept. It stands in your renegotiations, and beside your next look back.",
  undo: undoOfWords,
  async run(desk, { season: from, decision = null, until, ...given }) {
    await desk.reach(beginning);
    const reviewed = findSeason(desk.notebook, from, desk.today);
    if (!reviewed) return gone();
    const written = writtenOf(given);
    if (written instanceof Refusal) return written;
    const words = wordsOf(written);
    if (words === "" && decision === null)
      return refuse("Write a line to any of the questions first, or say how the season goes on.", "cost");
    const refused = decision && decide(desk, reviewed, decision, until);
    if (refused) return refused;
    const { id, data } = write(desk, reviewed, { ...written, decision, keptAt: desk.now, notBefore: null });
    return { id, ...data, check: noticeWords(desk, words, "/renegotiations") ?? null };
  },
});

export const keepReviewDraft = action({
  name: "seasons.keep-review-draft",
  summary: "Keep what is written of a look back at a season, to go on with it later",
  route: "POST /seasons/:season/review/draft",
  input: z.object(said),
  output: view,
  done: "Kept for later. It is sealed, and here when you come back.",
  async run(desk, { season: from, ...given }) {
    const reviewed = findSeason(desk.notebook, from, desk.today);
    if (!reviewed) return gone();
    const written = writtenOf(given);
    if (written instanceof Refusal) return written;
    const { id, data } = write(desk, reviewed, { ...written, decision: null, keptAt: null });
    return { id, ...data };
  },
});

export const putReviewOff = action({
  name: "seasons.put-review-off",
  summary: "Be asked about a season again in a week",
  route: "POST /seasons/:season/review/later",
  input: z.object({ season: plainDay }),
  output: z.object({ notBefore: plainDay }),
  done: "Not now, then. You are asked again in a week, and can look back on any day.",
  undo: true,
  run(desk, { season: from }) {
    const reviewed = findSeason(desk.notebook, from, desk.today);
    if (!reviewed) return gone();
    const notBefore = addDays(desk.today, putOffDays);
    write(desk, reviewed, { keptAt: null, notBefore });
    return { notBefore };
  },
});

export const removeReview = action({
  name: "seasons.remove-review",
  summary: "Remove a look back at a season; the season stays as it is",
  route: "POST /season-reviews/:id/remove",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "Removed.",
  undo: true,
  async run(desk, { id }) {
    await desk.reach(beginning);
    if (!desk.notebook.find(seasonReviewRecord, id)) return refuse("This look back is not here any more.");
    desk.notebook.remove(seasonReviewRecord, id);
    return null;
  },
});

type Written = Pick<Review, "cost" | "gave" | "dropped" | "next">;

function writtenOf(given: Omit<z.output<z.ZodObject<typeof said>>, "season">): Written | Refusal {
  const dropped = [];
  for (const [number, ball] of Object.entries(given.dropped).toSorted(([one], [other]) => Number(one) - Number(other))) {
    if (!/^[1-9]$/.test(number) || Number(number) > mostBalls)
      return refuse(`Count what was let drop from 1 to ${mostBalls}. What is more has room in the other answers.`, "dropped");
    if (ball.text !== "") dropped.push(ball);
  }
  return { ...given, dropped };
}

function wordsOf({ cost, gave, dropped, next }: Written): string {
  return [cost, gave, ...dropped.map(({ text }) => text), next].filter((part) => part !== "").join("\n\n");
}

/** Writes into the draft of a season, or begins one. */
function write({ notebook, now, today }: Desk, { season }: Reviewed, part: Partial<Review>) {
  const before = draftOf(notebook, season.from);
  const empty = { keptAt: null, notBefore: null, cost: "", gave: "", dropped: [], next: "", decision: null };
  const data: Review = { ...empty, ...before?.data, season: season.from, name: season.name, at: now, day: today, ...part };
  return before ? notebook.change(seasonReviewRecord, before.id, data) : notebook.add(seasonReviewRecord, data);
}

/** Lets the season go on as was decided. Says what is in the way. */
function decide(
  { notebook, today }: Desk,
  { season, last }: Reviewed,
  decision: NonNullable<Review["decision"]>,
  until: Day | undefined,
): Refusal | undefined {
  if (last !== undefined) return refuse("This season is over, so how it goes on is settled. Leave that open.", "decision");
  const seasons = seasonsOf(notebook);
  if (decision === "end") {
    const ended = endSeasonOn(seasons, season.from, today);
    if (!ended) return refuse("There is no season to end.", "decision");
    notebook.keep(seasonRecord, { seasons: [...ended] });
    return undefined;
  }
  if (decision === "extend" && (until === undefined || until <= today))
    return refuse("Until when does it go on? Choose a day that is still to come.", "until");
  // Who keeps a season whose expected end is past leaves its end open.
  const end = decision === "extend" ? until : season.until !== undefined && season.until >= today ? season.until : undefined;
  const changed = changeSeason(seasons, season.from, { ...season, until: end, review: nextLook(season.review, today, end) }, today);
  if ("problem" in changed) return refuse(changed.problem, "decision");
  notebook.keep(seasonRecord, { seasons: [...changed] });
  return undefined;
}

/** The day for looking again: the one that is set, when it is still to come; else in four weeks, or at the end when that is sooner. */
function nextLook(review: Day, today: Day, until: Day | undefined): Day {
  if (review > today && (until === undefined || review <= until)) return review;
  const usual = usualReview(today, today);
  return until !== undefined && until < usual ? until : usual;
}

function gone(): Refusal {
  return refuse("There is no season that began on this day. Reload the page to see those that are there.");
}
