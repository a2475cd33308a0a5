import { takeAll, type Taken } from "./text.ts";

const free = String.raw`(?<![\p{L}\p{N}.:#@–—−-])(?:for |about |ca\.? |~ ?)?`;
const hours = String.raw`(?:h|hrs?|hours?|std\.?|stunden?)(?!\p{L})`;
const minutes = String.raw`(?:m|mins?|minutes?|minuten?)(?![\p{L}\p{N}])`;
// “1 h 20”: a bare number after hours is minutes, unless it begins a time or counts something else.
const bare = String.raw`\d{1,2}(?![\p{L}\p{N}%]|[:.–-]\d| ?[ap]\.?m(?!\p{L})| ?(?:km|k|miles?|pages?|times|x|kg)(?!\p{L}))`;
const number = String.raw`\d{1,3}(?:\.\d{1,2})?`;

const pattern = new RegExp(
  [
    `${free}(?:an hour and a half|(?:a )?half an hour|half hour|(?:a )?quarter of an hour|three quarters of an hour|an hour)(?!\\p{L})`,
    String.raw`${free}(\d{1,2}):([0-5]\d) ?${hours}(?!\p{N})`,
    `${free}(${number}) ?${hours}(?: ?(?:and )?(?:(\\d{1,3}) ?${minutes}|(${bare})))?(?!\\p{N})`,
    `${free}(\\d{1,4}) ?${minutes}`,
  ].join("|"),
  "giu",
);

const said: readonly (readonly [RegExp, number])[] = [
  [/and a half$/i, 90],
  [/three quarters/i, 45],
  [/quarter/i, 15],
  [/half/i, 30],
  [/hour$/i, 60],
];

/** Lengths of time, in minutes: “45m”, “1h30”, “1.5h”, “90 min”, “1 h 20”, “half an hour”. */
export function takeLengths(text: string): Taken<number> {
  return takeAll(text, pattern, (match) => {
    const [whole, clockHours, clockMinutes, hours, minutes, bare, alone] = match;
    if (clockHours !== undefined) return Number(clockHours) * 60 + Number(clockMinutes);
    if (hours !== undefined) return Math.round(Number(hours) * 60) + Number(minutes ?? bare ?? 0);
    if (alone !== undefined) return Number(alone);
    return said.find(([words]) => words.test(whole))?.[1];
  });
}
