import { parseArgs } from "node:util";
import { type Problem, ruleStarts } from "../engine/calendar/index.ts";
import { type Command, InputError, say, warn } from "./command.ts";
import { sayJson } from "./json.ts";
import { checkZone } from "./zone.ts";

const options = {
  start: { type: "string" },
  rule: { type: "string" },
  zone: { type: "string" },
  limit: { type: "string" },
  json: { type: "boolean" },
} as const;

const usual = 10;
const most = 100_000;

export const calendarRule: Command = {
  name: "calendar rule",
  summary: "See when something takes place that repeats by a rule",
  usage: 'calendar rule --start 20260101T090000 --rule "FREQ=…" [--zone Europe/Berlin] [--limit 10] [--json]',
  example: 'enough calendar rule --start 20260101T090000 --rule "FREQ=MONTHLY;BYDAY=-1FR" --zone Europe/Berlin --limit 12',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options });
    if (values.start === undefined)
      throw new InputError("--start is missing. Write when it begins, like 20260101T090000, or 20260101 for days.");
    if (values.rule === undefined) throw new InputError(`--rule is missing. Write how it repeats, ${exampleWords}.`);
    const limit = checkLimit(values.limit);
    const zone = checkZone(values.zone);
    // One more than the most, to see whether that is where it ends.
    const asked = { start: values.start, rule: values.rule.replace(/^\s*RRULE:/i, ""), limit: Math.min(limit, most + 1) };
    const { starts, problems } = ruleStarts(zone === undefined ? asked : { ...asked, zone });
    if (!starts) throw new InputError(whyUnread(problems));
    for (const { message } of problems) warn(message);
    if (starts.length > most) warn(`This rule gives more than ${most.toLocaleString("en")} starts. The rest was left out.`);
    const shown = starts.slice(0, most);
    if (values.json) sayJson(shown);
    else say(shown.length > 0 ? shown.join("\n") : "This rule never takes place.");
    return 0;
  },
};

const exampleWords = 'like "FREQ=WEEKLY;BYDAY=MO"';

function checkLimit(text: string | undefined): number {
  if (text === undefined) return usual;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new InputError(`--limit: “${text}” is not a whole number. Write how many starts you want to see, like ${usual}.`);
}

/** One sentence about the first thing that stood in the way. */
function whyUnread(problems: readonly Problem[]): string {
  const dates = problems.find(({ code }) => code === "bad-date");
  if (dates) return `--start: ${withoutStop(dates.message)}: write it like 20260101T090000, or 20260101 for days.`;
  const rule = problems.find(({ code }) => code === "bad-rule");
  return `--rule: ${withoutStop(rule?.message.replace(" The rule was left out.", "") ?? "It cannot be read")}: write it ${exampleWords}.`;
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
