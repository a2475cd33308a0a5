import { z } from "zod";
import { action, type Desk, refuse } from "../../kernel/actions/index.ts";
import type { Entry } from "../../kernel/notebook/index.ts";
import { noticeWords, pageFirst, undoOfWords } from "../safety/index.ts";
import { findStrain, type Strain, strainsOf, wordsOfStrain } from "./model.ts";
import { confidence0to10, shiftPart, side, strainRecord, strainText } from "./records.ts";

const mostStrains = 5000;
const noWords = "Write what pulls at you, in a line or two.";

export const strainView = strainRecord.schema.and(z.object({ id: z.string() }));
const keptView = strainView.and(z.object({ check: pageFirst }));

export const addStrain = action({
  name: "asks.add-strain",
  summary: "Write down what pulls at you, and, if you like, whose it is: mine, ours, the workplace’s (work), the wider system’s (system)",
  route: "POST /asks/strains",
  input: z.object({ text: strainText.min(1, noWords), sides: z.array(side).default([]) }),
  output: keptView,
  done: "Kept. Nobody but you can read it.",
  undo: undoOfWords,
  async run(desk, { text, sides }) {
    if ((await strainsOf(desk)).length >= mostStrains) return refuse("That is more than there is room for. Remove some that are long ago.");
    return kept(desk, desk.notebook.add(strainRecord, { at: desk.now, day: desk.today, text, sides: [...new Set(sides)], shift: null }));
  },
});

export const showStrain = action({
  name: "asks.strain",
  summary: "Read one of the things that pull at you",
  route: "GET /asks/strains/:id",
  input: z.object({ id: z.string() }),
  output: strainView,
  async run(desk, { id }) {
    const found = await findStrain(desk, id);
    return found ? { id, ...found.data } : gone();
  },
});

export const keepStrain = action({
  name: "asks.keep-strain",
  summary: "Say whose a strain is, change its words, or keep a small shift for the part that is yours",
  route: "POST /asks/strains/:id",
  input: z.object({
    id: z.string(),
    on: z
      .enum(["text", "sides", "shift"])
      .optional()
      .describe("The part that is sent as a whole: what is left out of it is emptied. Without it, what is left out stays"),
    text: strainText.optional(),
    sides: z.array(side).optional(),
    unsure: z.boolean().optional().describe("Not sure yet whose it is: no side is named"),
    cue: shiftPart.optional().describe("When this happens"),
    act: shiftPart.optional().describe("Then I do that"),
    confidence: confidence0to10.optional().describe("How likely it feels that you do it, from 0 to 10"),
  }),
  output: keptView,
  done: "Kept.",
  undo: undoOfWords,
  async run(desk, { id, on, text, sides, unsure, ...shift }) {
    const found = await findStrain(desk, id);
    if (!found) return gone();
    const before = found.data;
    if (text === "" || (on === "text" && text === undefined)) return refuse(noWords, "text");
    const whose = unsure ? [] : on === "sides" ? (sides ?? []) : (sides ?? before.sides);
    const after = {
      ...before,
      text: text ?? before.text,
      sides: [...new Set(whose)],
      shift: shiftWith(before.shift, shift, on === "shift"),
    };
    if (after.shift && after.shift.act === "") return refuse("Write what you would do then, as small as you like.", "act");
    return kept(desk, desk.notebook.change(strainRecord, id, after), before);
  },
});

type Shift = NonNullable<Strain["shift"]>;
interface SaidOfShift {
  readonly cue?: string | undefined;
  readonly act?: string | undefined;
  readonly confidence?: number | undefined;
}

/** The shift with what was sent laid over it; `whole` when its form was sent, which empties what it leaves out. Without words there is none. */
function shiftWith(before: Strain["shift"], { cue, act, confidence }: SaidOfShift, whole: boolean): Strain["shift"] {
  const stays: Shift = whole || !before ? { cue: "", act: "", confidence: null } : before;
  const after: Shift = { cue: cue ?? stays.cue, act: act ?? stays.act, confidence: confidence ?? stays.confidence };
  return after.cue === "" && after.act === "" ? null : after;
}

export const removeStrain = action({
  name: "asks.remove-strain",
  summary: "Remove something that pulled at you; asks that came from it stay",
  route: "POST /asks/strains/:id/remove",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "It is gone. Asks that came from it are still here.",
  undo: true,
  async run(desk, { id }) {
    if (!(await findStrain(desk, id))) return gone();
    desk.notebook.remove(strainRecord, id);
    return null;
  },
});

/** Every text of a strain comes by here when it was kept; what stood there before is not looked at again. */
function kept(desk: Desk, { id, data }: Entry<Strain>, before?: Strain): z.output<typeof keptView> {
  const stood = new Set(before ? wordsOfStrain(before) : []);
  const written = wordsOfStrain(data).filter((line) => !stood.has(line));
  const check = written.length === 0 ? undefined : noticeWords(desk, written.join("\n\n"), `/asks/strains/${id}`);
  return { id, ...data, check: check ?? null };
}

function gone() {
  return refuse("This is not here any more.");
}
