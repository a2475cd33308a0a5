import { z } from "zod";
import { action, refuse } from "../../kernel/actions/index.ts";
import { addDays } from "../../kernel/time/index.ts";
import { checkInView } from "./check-ins.ts";
import { entryView, viewOf } from "./entries.ts";
import { checkInsOf, entriesOf, timerOf } from "./model.ts";
import { plainDay, timerRecord } from "./records.ts";

export const readLog = action({
  name: "log.read",
  summary: "List check-ins and entries of some days, and the timer that is running",
  route: "GET /log",
  /** Days, the last one left out; the last seven days when both are missing. */
  input: z.object({ from: plainDay.optional(), to: plainDay.optional() }),
  output: z.object({
    from: plainDay,
    to: plainDay,
    checkIns: z.array(checkInView),
    entries: z.array(entryView),
    timer: timerRecord.schema.nullable(),
  }),
  async run(desk, { to = addDays(desk.today, 1), from = addDays(to, -7) }) {
    if (from > to) return refuse("The first day lies after the last one. Turn them round.", "from");
    await desk.reach(addDays(from, -1));
    const { notebook, zone } = desk;
    return {
      from,
      to,
      checkIns: [...checkInsOf(notebook, from, to, zone)],
      entries: entriesOf(notebook, from, to, zone).map(viewOf),
      timer: timerOf(notebook) ?? null,
    };
  },
});
