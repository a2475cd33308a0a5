/** When something was: by the years of the calendar, or by those of a life. Both ends belong to it. */
export interface When {
  readonly by: "year" | "age";
  readonly from: number;
  readonly to: number;
}

const oldest = 120;
const numbers =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const numberWord = new RegExp(`\\b(?:${numbers.join("|")})\\b`, "g");
const year = String.raw`\b(?:1[89]|20)\d\d`;
// A number by itself, or two with a way from one to the other, is an age; among other words it is one when they say so.
const bare =
  /^(?:about|around|age|aged|at|from|between|ages|ca\.?|~)?\s*\d{1,3}(?:\s*(?:-|–|—|to|until|till|and)\s*\d{1,3})?\s*(?:years?(?:\s+old)?|y)?\.?$/;
const saysAge = /\b(?:age|aged|ages|years? old|i was|i am|turned|birthday)\b/;

/** Reads a year, an age, or a stretch of either out of somebody's words. Undefined when they say neither: that is fine, too. */
export function readWhen(words: string): When | undefined {
  const plain = words
    .toLowerCase()
    .replaceAll(/’/g, "'")
    .trim()
    .replaceAll(numberWord, (word) => String(numbers.indexOf(word)));
  const decade = new RegExp(`(${year.slice(0, -2)}0)'?s\\b`).exec(plain)?.[1];
  if (decade !== undefined) return { by: "year", from: Number(decade), to: Number(decade) + 9 };
  const short = new RegExp(`(${year})\\s*[-–—/]\\s*(\\d{1,2})\\b(?!\\d)`).exec(plain);
  if (short) {
    const [, from = "", end = ""] = short;
    return stretch("year", [Number(from), Number(from.slice(0, 4 - end.length) + end)]);
  }
  const years = [...plain.matchAll(new RegExp(`(${year})\\b`, "g"))].map(([, found]) => Number(found));
  if (years.length > 0) return stretch("year", years);
  if (!bare.test(plain) && !saysAge.test(plain)) return undefined;
  const ages = [...plain.matchAll(/\b(\d{1,3})(?:st|nd|rd|th)?\b/g)].map(([, found]) => Number(found)).filter((age) => age <= oldest);
  return ages.length > 0 ? stretch("age", ages) : undefined;
}

function stretch(by: When["by"], found: readonly number[]): When {
  const ends = found.slice(0, 2);
  return { by, from: Math.min(...ends), to: Math.max(...ends) };
}

/** The same by the other count, for who said in which year they were born. */
export function whenBy(by: When["by"], when: When, birthYear: number | null): When | undefined {
  if (when.by === by) return when;
  if (birthYear === null) return undefined;
  const shift = by === "year" ? birthYear : -birthYear;
  return { by, from: when.from + shift, to: when.to + shift };
}
