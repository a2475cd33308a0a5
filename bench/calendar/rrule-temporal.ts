import { versionOf, view } from "./peer.ts";

// The part of rrule-temporal that is used here. Its own types would make the product's type check need this bench's packages.
interface Rule {
  readonly between: (from: Date, to: Date, inclusive: boolean) => readonly { readonly epochMilliseconds: number }[];
}
interface RRuleTemporal {
  readonly RRuleTemporal: new (options: { readonly rruleString: string }) => Rule;
}
const packageName: string = "rrule-temporal";

/** It knows rules, no calendars: the starts that the rules of a text give within the ten years, in ascending order. */
export async function rruleTemporal(text: string): Promise<{ readonly name: string; readonly starts: () => Float64Array }> {
  const library = (await import(packageName)) as RRuleTemporal;
  const rules = rulesIn(text).map((rruleString) => new library.RRuleTemporal({ rruleString }));
  const [from, last] = [new Date(view.from), new Date(view.to - 1)];
  return {
    name: versionOf(packageName),
    starts() {
      const starts: number[] = [];
      for (const rule of rules) for (const { epochMilliseconds } of rule.between(from, last, true)) starts.push(epochMilliseconds);
      return Float64Array.from(starts).toSorted();
    },
  };
}

/** DTSTART, RRULE and EXDATE of each event that has a rule. */
function rulesIn(text: string): readonly string[] {
  const events = text.split("BEGIN:VEVENT").slice(1);
  const lines = events.map((event) => event.split("\r\n").filter((line) => /^(DTSTART|RRULE|EXDATE)\b/.test(line)));
  return lines.filter((lines) => lines.some((line) => line.startsWith("RRULE"))).map((lines) => lines.join("\n"));
}
