import { calendarExpand } from "./calendar-expand.ts";
import { calendarRule } from "./calendar-rule.ts";
import { type Command, InputError } from "./command.ts";

const parts = { expand: calendarExpand, rule: calendarRule };

export const calendar: Command = {
  name: "calendar",
  summary: "Look into a calendar file, or try out a rule of repetition",
  usage: "calendar expand|rule …",
  example: calendarExpand.example,
  parts: Object.values(parts),
  async run([name = "", ...args]) {
    if (name === "expand" || name === "rule") return parts[name].run(args);
    const said = name === "" ? "“enough calendar” has two parts" : `There is no “enough calendar ${name}”`;
    throw new InputError(
      `${said}: write “enough calendar expand FILE …” or “enough calendar rule …”; “enough help calendar” explains both.`,
    );
  },
};
