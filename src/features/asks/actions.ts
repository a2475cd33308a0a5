import { z } from "zod";
import { scripts } from "../../content/scripts.ts";
import { action, type Desk, type Refusal, refuse } from "../../kernel/actions/index.ts";
import type { Entry } from "../../kernel/notebook/index.ts";
import { holdsBack, noticeWords, pageFirst, undoOfWords } from "../safety/index.ts";
import { draftOf } from "./draft.ts";
import { type Ask, asksOf, findAsk, findScript, findStrain, stepIn, strainsOf, wordsOf } from "./model.ts";
import { aboutText, answerText, askRecord, audience, came, step, went, whomText } from "./records.ts";
import { strainView } from "./strain-actions.ts";
import { tallyOf, tallyWords } from "./tally.ts";
import { said, withSaid } from "./said.ts";

const mostAsks = 5000;

const askView = askRecord.schema.and(z.object({ id: z.string() }));
const tallyView = z.object({
  answered: z.int(),
  better: z.int(),
  asFeared: z.int(),
  worse: z.int(),
  unanswered: z.int(),
  came: z.object({ yes: z.int(), partly: z.int(), no: z.int(), open: z.int() }),
  rated: z.object({ n: z.int(), mean: z.number(), least: z.int(), most: z.int(), met: z.int() }),
});

export const listAsks = action({
  name: "asks.list",
  summary: "List what pulls at you and your asks, the latest first, with what was feared and what was met",
  route: "GET /asks",
  input: z.object({}),
  output: z.object({
    strains: z.array(strainView),
    asks: z.array(askView),
    /** Null below three answers. */
    tally: tallyView.extend({ sentences: z.array(z.string()) }).nullable(),
  }),
  async run(desk) {
    const asks = (await asksOf(desk)).map(viewOf);
    const tally = tallyOf(asks);
    const sentences = [...tallyWords(tally)];
    const strains = (await strainsOf(desk)).map(({ id, data }) => ({ id, ...data }));
    return { strains, asks, tally: sentences.length === 0 ? null : { ...tally, sentences } };
  },
});

export const listScripts = action({
  name: "asks.scripts",
  summary: "List scripts to ask with, in three tones, with blanks to fill in",
  route: "GET /asks/scripts",
  input: z.object({ audience: audience.optional() }),
  output: z.array(
    z.object({
      id: z.string(),
      audience,
      title: z.string(),
      suits: z.string(),
      tones: z.record(z.string(), z.array(z.string())),
      examples: z.record(z.string(), z.string()),
      why: z.string(),
      leave: z.string(),
    }),
  ),
  run(desk, { audience }) {
    if (holdsBack(desk)) return [];
    const meant = scripts.filter((script) => audience === undefined || script.audience === audience);
    return meant.map((script) => ({
      ...script,
      tones: { soft: [...script.tones.soft], plain: [...script.tones.plain], firm: [...script.tones.firm] },
      examples: { ...script.examples },
    }));
  },
});

export const showAsk = action({
  name: "asks.show",
  summary: "Read one ask",
  route: "GET /asks/:id",
  input: z.object({ id: z.string() }),
  output: askView,
  async run(desk, { id }) {
    const found = await findAsk(desk, id);
    return found ? viewOf(found) : gone();
  },
});

export const beginAsk = action({
  name: "asks.begin",
  summary: "Begin an ask: to whom, and what about",
  route: "POST /asks",
  input: z.object({
    audience,
    whom: whomText.default("").describe("Their name, if you like"),
    about: aboutText.default(""),
    strain: z.string().max(60).optional().describe("The strain that it comes from"),
    script: z
      .enum(scripts.map(({ id }) => id))
      .optional()
      .describe("The script to begin with"),
  }),
  output: askView.and(z.object({ check: pageFirst })),
  done: "Begun. Each step is kept as you go on.",
  undo: undoOfWords,
  async run(desk, { strain, script = null, ...begun }) {
    if ((await asksOf(desk)).length >= mostAsks) return refuse("That is more than there is room for. Remove some that are long ago.");
    if (strain !== undefined && !(await findStrain(desk, strain))) return refuse("What it came from is not here any more.", "strain");
    const step = script === null ? "script" : "blanks";
    const ask: Ask = { ...empty, ...begun, at: desk.now, day: desk.today, strain: strain ?? null, script, step };
    if (speaksToAnother(ask)) return wrongScript(ask);
    return kept(desk, desk.notebook.add(askRecord, ask));
  },
});

const empty: Omit<Ask, "at" | "day" | "strain" | "audience" | "whom" | "about" | "script" | "step"> = {
  ready: false,
  blanks: { situation: "", impact: "", ask: "", gives: "" },
  tone: null,
  text: "",
  sayOn: null,
  fear: "",
  likely: null,
  told: null,
};

export const keepAsk = action({
  name: "asks.keep",
  summary: "Keep what is written of an ask so far; nothing has to be whole",
  route: "POST /asks/:id",
  input: said.extend({
    id: z.string(),
    next: z
      .enum([...step.options, "ready"])
      .optional()
      .describe("The step to go on with, or that it is ready"),
  }),
  output: askView.and(z.object({ next: step.nullable().describe("The step that comes now, or null"), check: pageFirst })),
  done: "Kept.",
  undo: undoOfWords,
  async run(desk, { id, next, ...given }) {
    const found = await findAsk(desk, id);
    if (!found) return gone();
    const before = found.data;
    const after = withSaid(before, given);
    if (speaksToAnother(after)) return wrongScript(after);
    if (given.tone !== undefined && !findScript(after.script))
      return refuse("A tone needs a script. Choose one first, or write the words.", "tone");
    if (after.sayOn !== null && after.sayOn !== before.sayOn && after.sayOn < desk.today)
      return refuse("This day is over. Choose today or a later one, or leave it empty.", "sayOn");
    const goesTo = next === undefined || next === "ready" ? undefined : stepIn(after, next);
    const ready = before.ready || next === "ready";
    const whole: Ask = { ...drafted(after, given), ready, step: goesTo ?? before.step };
    // What was drafted of words that were looked at is not looked at again.
    const view = kept(
      desk,
      desk.notebook.change(askRecord, id, whole),
      given.text === undefined ? { ...before, text: whole.text } : before,
    );
    return { ...view, next: goesTo ?? (ready ? null : before.step) };
  },
});

function speaksToAnother({ script, audience }: Ask): boolean {
  const found = findScript(script);
  return found !== undefined && found.audience !== audience;
}

function wrongScript({ script, audience }: Ask): Refusal {
  return refuse(`This script speaks to somebody else (${findScript(script)?.audience}). Choose one for ${audience}, or none.`, "script");
}

/** With a tone, the words are drafted anew: words that were sent along are somebody’s own, and stay. */
function drafted(ask: Ask, { tone, text }: { readonly tone?: Ask["tone"] | undefined; readonly text?: string | undefined }): Ask {
  const script = findScript(ask.script);
  return tone && script && text === undefined ? { ...ask, text: draftOf(script, tone, ask.blanks) } : ask;
}

export const notToday = action({
  name: "asks.not-today",
  summary: "Take the day off an ask: it stays, and Today does not speak of it",
  route: "POST /asks/:id/not-today",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "Not today, then. It waits with your asks, and no reason is needed.",
  undo: true,
  async run(desk, { id }) {
    const found = await findAsk(desk, id);
    if (!found) return gone();
    desk.notebook.change(askRecord, id, { ...found.data, sayOn: null });
    return null;
  },
});

export const tellAsk = action({
  name: "asks.tell",
  summary: "Tell what they did say, how it went beside what you feared, and what came of it",
  route: "POST /asks/:id/told",
  input: z.object({
    id: z.string(),
    said: answerText.default(""),
    went: z.enum(went.options, "Say how it went; “no answer yet” is one of the ways."),
    came: came.default("open"),
  }),
  output: askView.and(z.object({ check: pageFirst })),
  done: "Kept beside what you feared.",
  undo: undoOfWords,
  async run(desk, { id, ...told }) {
    const found = await findAsk(desk, id);
    if (!found) return gone();
    const after: Ask = { ...found.data, ready: true, told: { at: found.data.told?.at ?? desk.now, ...told } };
    return kept(desk, desk.notebook.change(askRecord, id, after), found.data);
  },
});

export const removeAsk = action({
  name: "asks.remove",
  summary: "Remove an ask",
  route: "POST /asks/:id/remove",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "The ask is gone.",
  undo: true,
  async run(desk, { id }) {
    if (!(await findAsk(desk, id))) return gone();
    desk.notebook.remove(askRecord, id);
    return null;
  },
});

/** Every text of an ask comes by here when it was kept; what stood there before is not looked at again. */
function kept(desk: Desk, entry: Entry<Ask>, before?: Ask): z.output<typeof askView> & { check: string | null } {
  const stood = new Set(before ? wordsOf(before) : []);
  const written = wordsOf(entry.data).filter((line) => !stood.has(line));
  const check = written.length === 0 ? undefined : noticeWords(desk, written.join("\n\n"), `/asks/${entry.id}`);
  return { ...viewOf(entry), check: check ?? null };
}

function gone(): Refusal {
  return refuse("This ask is not here any more.");
}

function viewOf({ id, data }: Entry<Ask>): z.output<typeof askView> {
  return { ...data, id };
}
