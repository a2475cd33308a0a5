import {
  awayWords,
  cancelledWords,
  focusWords,
  journeyWords,
  lodgingWords,
  remoteWords,
  towardsWords,
  goesOnWords,
  vehicleWords,
} from "../../content/calendar-words.ts";

// What a title or a place tells of an event's kind.

const journey = matcher(journeyWords, "begins");
const lodging = matcher(lodgingWords, "has");
const remote = matcher(remoteWords, "has");
// “Flight to Oslo”, “Zug: Köln”, “Train, 8:15”, “Flight LH 400”, “Flight”; not “Train the trainers”, “Flight deck review”.
const vehicle = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${alternatives(vehicleWords)})(?:[^\\p{L}\\p{N}]*$|\\s*[-–—→:,(/]|\\s(?:${alternatives(towardsWords)})(?![\\p{L}\\p{N}])|\\s(?:\\S*\\d|[a-z]{2} \\d))`,
  "u",
);

const away = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${alternatives(awayWords)})(?:[^\\p{L}\\p{N}]*$|\\s+(?:${alternatives(goesOnWords)})(?![\\p{L}\\p{N}]))`,
  "u",
);
const focus = matcher(focusWords, "begins");
const cancelled = new RegExp(`^(?:${alternatives(cancelledWords)})\\s?:`, "u");

/** A block for the way somewhere: “Flight to Oslo”, “Anfahrt”. */
export function isJourney(title: string): boolean {
  const folded = fold(title);
  return journey.test(folded) || vehicle.test(folded);
}

export function isLodging(title: string): boolean {
  return lodging.test(fold(title));
}

/** Something that people take part in from where they are. */
export function isRemote(...texts: readonly (string | null)[]): boolean {
  return texts.some((text) => text !== null && (/https?:\/\//i.test(text) || remote.test(fold(text))));
}

/** Being away, and not to be had: “Vacation”, “Urlaub bis Freitag”; not “Vacation Tom”, which is another’s. */
export function isAway(title: string): boolean {
  return away.test(fold(title));
}

/** Time kept for one's own work: “Focus time”. */
export function isFocus(title: string): boolean {
  return focus.test(fold(title));
}

/** What programs make of a title when its event is called off: “Canceled: Standup”. */
export function isCalledOff(title: string): boolean {
  return cancelled.test(fold(title));
}

function matcher(words: readonly string[], where: "begins" | "has"): RegExp {
  return new RegExp(`${where === "begins" ? "^[^\\p{L}\\p{N}]*" : "(?<![\\p{L}\\p{N}])"}(?:${alternatives(words)})(?![\\p{L}\\p{N}])`, "u");
}

function alternatives(words: readonly string[]): string {
  return words.map((word) => fold(word).replaceAll(".", String.raw`\.`)).join("|");
}

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}
