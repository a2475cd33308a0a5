import { z } from "zod";
import type { Answer, CardName } from "../../content/crisis-cards.ts";
import { checkText } from "../../engine/recognition/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { dataDigest, type Notebook } from "../../kernel/notebook/index.ts";
import { addDays, firstOn } from "../../kernel/time/index.ts";
import { checkRecord, longestWay } from "./records.ts";
import { askedOfMood, type Mood, moodIsLow, softSum, withSoft } from "./soft-signs.ts";

type Check = z.output<(typeof checkRecord)["schema"]>;
export type Open = NonNullable<Check["open"]>;

/** What a text was found to ask for, as the recognition says it. */
export interface Sign {
  readonly action: "none" | "check_in" | "crisis_card" | "help_other_card" | "abuse_card";
  /** With an action of `none`, `low` is a soft sign: alone it asks for nothing. */
  readonly level?: "none" | "low" | "moderate" | "high" | "imminent";
}

/** What is needed to ask something of somebody. */
type Asking = Pick<Desk, "notebook" | "today" | "now" | "captured">;

const cards = { crisis_card: "ask", abuse_card: "quiet", help_other_card: "other", check_in: "soft" } as const;
/** The card that matters most stays when a text of less weight follows. */
const byWeight: readonly Open["card"][] = ["help", "ask", "quiet", "other", "soft", "thanks"];

const nothing: Check = { open: null, again: null, falseAlarms: 0, believed: [], soft: [], lowMood: null, quietSince: null };
const mostBelieved = 200;
const hour = 3_600_000;
/** How long after an answer the gentle question comes, when the day is long enough. */
const pause = 3 * hour;
/** For so many days after a sign that another frightens them, nothing is offered that is done with others or said to their face. */
const heldBackFor = 180;

function checkOf(notebook: Notebook): Check {
  return notebook.setting(checkRecord)?.data ?? nothing;
}

/** In the output of an action that keeps words: where to go first. */
export const pageFirst = z.string().nullable().describe("The page that comes first, when what was just written asks for it");

/** The undo of such an action: what was answered there is not taken back together with what was written. */
export const undoOfWords = { but: [checkRecord.kind] };

/**
 * As `noticed`, for words that somebody wrote about themselves: looks at them first, here and nowhere else. `of` names what they stand in,
 * so that the same thing, written on, is no second soft sign.
 */
export function noticeWords(desk: Asking, text: string, back: string, of = back): "/check" | undefined {
  return noticed(desk, text, checkText(text), back, of);
}

/**
 * Whether a room leaves out what is done with others, or said to their face: for half a year after a sign of abuse, or until somebody says
 * that nobody frightens them. What is left out is not spoken of: others may see the page.
 */
export function holdsBack({ notebook, today }: Pick<Desk, "notebook" | "today">): boolean {
  const since = checkOf(notebook).quietSince;
  return since !== null && today < addDays(since, heldBackFor);
}

/** Keeps that nobody frightens them: what was held back is offered again. */
export function keepAtEase(notebook: Notebook): void {
  notebook.keep(checkRecord, { ...checkOf(notebook), quietSince: null });
}

/** Whether words ask for a person’s care before anything else: no exercise looks at them then. */
export function asksForCare(text: string): boolean {
  return checkText(text).action !== "none";
}

/**
 * Called by a room in the action that keeps a text: opens the card that the text asks for, and answers where to lead then, or undefined.
 * `back` is the way on to what somebody was doing. Nothing of the text is kept but its digest, and a text of which somebody said that it
 * was not meant so asks nothing again. Such an action leaves this kind out of its undo (`undo: { but: [checkRecord.kind] }`).
 */
export function noticed(desk: Asking, text: string, { action, level }: Sign, back: string, of = back): "/check" | undefined {
  const before = checkOf(desk.notebook);
  const digest = digestOf(text);
  if ((action === "none" && level !== "low") || before.believed.includes(digest)) return undefined;
  if (action !== "none") return open(desk, before, { card: cards[action], text: digest }, back);
  const soft = withSoft(before.soft, { at: desk.now, of: digestOf(of) });
  if (softSum(soft, desk.now) >= askedAt) return open(desk, { ...before, soft: [] }, { card: cards.check_in, text: digest }, back);
  desk.notebook.keep(checkRecord, { ...before, soft });
  return undefined;
}

/** Soft signs that weigh so much together are a reason to ask. */
const askedAt = 2;

/** Called when somebody noted their mood: two weeks of a mood that is low on every day it is known are a reason to ask, once in two weeks. */
export function noticeMood(desk: Asking, moods: readonly Mood[], back: string): "/check" | undefined {
  const before = checkOf(desk.notebook);
  if (askedOfMood(before.lowMood, desk.today) || !moodIsLow(moods, desk.today)) return undefined;
  return open(desk, { ...before, lowMood: desk.today }, { card: cards.check_in, text: digestOf(`mood ${desk.today}`) }, back);
}

function open(desk: Asking, before: Check, { card, text }: Pick<Open, "card" | "text">, back: string): "/check" {
  const now = before.open && before.open.on >= desk.today ? before.open.card : undefined;
  const stays = now !== undefined && byWeight.indexOf(now) < byWeight.indexOf(card);
  const way = back.length > longestWay ? "/today" : back;
  const quietSince = card === "quiet" ? desk.today : before.quietSince;
  // What was noted while the notebook was closed is first read when it is opened, which may be the next morning.
  const on = desk.captured ? addDays(desk.today, 1) : desk.today;
  desk.notebook.keep(checkRecord, { ...before, quietSince, open: { card: stays ? now : card, text, back: way, on } });
  return "/check";
}

function digestOf(text: string): string {
  return dataDigest(text.trim());
}

type Now = Pick<Desk, "notebook" | "today" | "now">;

/** The card that waits today: one that a text opened, or the gentle question of later. */
export function cardNow(desk: Now): { readonly card: CardName; readonly back: string } | undefined {
  const { open, again } = checkOf(desk.notebook);
  const card = open && open.on >= desk.today ? open.card : undefined;
  const due = again !== null && again.on === desk.today && again.from <= desk.now;
  if (due && (card === undefined || card === "thanks")) return { card: "again", back: "/today" };
  return card && { card, back: open!.back };
}

/**
 * Whether Today has its calm line: the gentle question is due, a question was left open, or somebody said that they need people now. What
 * was answered with no is silent till then, and of signs of abuse nothing shows on a page that others may look at.
 */
export function waits(desk: Now): boolean {
  const card = cardNow(desk)?.card;
  return card !== undefined && card !== "thanks" && card !== "quiet";
}

/** Keeps what somebody answered. Answers the way that they go then. */
export function keepAnswer(desk: Now & Pick<Desk, "zone">, answer: Exclude<Answer, "not-meant">): string {
  const { notebook, today } = desk;
  const before = checkOf(notebook);
  const now = cardNow(desk);
  const back = now?.back ?? "/today";
  // Once a day is enough: what was asked later is not asked a third time.
  const asked = now?.card === "again" ? null : before.again;
  if (answer === "go-on") {
    notebook.keep(checkRecord, { ...before, open: null, again: asked });
    return back;
  }
  const card = answer === "about-me" ? "ask" : answer === "no" ? "thanks" : "help";
  const again = answer === "about-me" || now?.card === "again" ? asked : laterOn(desk);
  notebook.keep(checkRecord, { ...before, open: { text: before.open?.text ?? "", back, card, on: today }, again });
  return "/check";
}

/** Three hours from now, or half of what is left of the day: it comes on the same day or never. */
function laterOn({ now, today, zone }: Pick<Desk, "now" | "today" | "zone">): Check["again"] {
  const left = firstOn(addDays(today, 1), 0, zone) - now;
  return { from: Math.round(now + Math.min(pause, left / 2)), on: today };
}

/** Believes that a text was not meant so: it asks no more, and one more false alarm is counted. Answers the way back. */
export function believe(desk: Now): string {
  const before = checkOf(desk.notebook);
  const now = cardNow(desk);
  const text = before.open?.text ?? "";
  const believed = text === "" ? before.believed : [...before.believed.filter((one) => one !== text), text].slice(-mostBelieved);
  const quietSince = now?.card === "quiet" ? null : before.quietSince;
  desk.notebook.keep(checkRecord, {
    ...before,
    open: null,
    again: null,
    falseAlarms: before.falseAlarms + (now ? 1 : 0),
    believed,
    quietSince,
  });
  return now?.back ?? "/today";
}
