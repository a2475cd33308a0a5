import { z } from "zod";
import { action, refuse } from "../../kernel/actions/index.ts";
import { addWeeks } from "../../kernel/time/index.ts";
import { careOf } from "../measures/index.ts";
import { gatherWeek, reachOf } from "./gather.ts";
import { shiftRecord, weekName } from "./records.ts";
import { shiftsFor } from "./shifts.ts";
import { weekJson, weekView } from "./week-json.ts";

export const showWeek = action({
  name: "week.show",
  summary: "Read a week: minutes by area beside enough, work after hours, rest, meetings, focus, alignment and small shifts",
  route: "GET /weeks/:week",
  input: z.object({ week: weekName }),
  output: weekView.extend({
    presence: z
      .array(z.object({ area: z.string(), mean0to10: z.number(), entries: z.number() }))
      .describe("How present one was, by area: the average of the entries that were rated, and how many these are"),
  }),
  async run(desk, { week }) {
    await desk.reach(reachOf(week));
    const { report, profile, presence } = gatherWeek(desk, week);
    return { ...weekJson(report, shiftsFor(report, profile), [], careOf(desk)), presence: [...presence] };
  },
});

export const pickShift = action({
  name: "week.pick-shift",
  summary: "Pick one of a week's small shifts to try in the week after it, or none",
  route: "POST /weeks/:week/shift",
  input: z.object({ week: weekName, offer: z.string().max(500) }),
  output: z.object({ text: z.string().nullable() }),
  done: "Noted for next week. It stands on Today, and can be left at any time.",
  undo: true,
  async run(desk, { week, offer }) {
    await desk.reach(reachOf(week));
    const next = addWeeks(week, 1);
    const before = desk.notebook.list(shiftRecord).filter(({ data }) => data.week === next);
    for (const { id } of before) desk.notebook.remove(shiftRecord, id);
    if (offer === "none") return { text: null };
    const { report, profile } = gatherWeek(desk, week);
    const shift = shiftsFor(report, profile).find(({ id }) => id === offer);
    if (!shift)
      return refuse("What is known of this week has changed, and this shift is not offered any more. Look at the week again.", "offer");
    const { text, because, whose } = shift;
    desk.notebook.add(shiftRecord, { week: next, offer, text, because, whose });
    return { text };
  },
});

export const sayHowShiftWent = action({
  name: "week.shift-went",
  summary: "Say how a small shift went",
  route: "POST /shifts/:id/went",
  input: z.object({ id: z.string(), went: z.enum(["yes", "partly", "no"]) }),
  output: z.null(),
  done: "Noted.",
  undo: true,
  run({ notebook }, { id, went }) {
    const shift = notebook.find(shiftRecord, id);
    if (!shift) return refuse("This shift is not here any more.");
    notebook.change(shiftRecord, id, { ...shift.data, went });
    return null;
  },
});

export const leaveShift = action({
  name: "week.leave-shift",
  summary: "Leave a small shift that was picked",
  route: "POST /shifts/:id/leave",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "Left. No reason is needed.",
  undo: true,
  run({ notebook }, { id }) {
    notebook.remove(shiftRecord, id);
    return null;
  },
});
