import { burnoutLines, type Sign, type SignId, type Standing, touchedMinutes } from "../../engine/signs/index.ts";
import { lengthWords } from "../../kernel/time/index.ts";
import { countWord, listWords } from "../../kernel/web/index.ts";
import type { Signs } from "./model.ts";

// How signs are said: what is measured, what it came to, and the smallest next thing. Each goes together with tiredness in others; none says why.

interface SignWords {
  /** As the first words of a sentence. */
  readonly name: string;
  /** What it is worked out from. */
  readonly measured: string;
  /** What it says when it is raised, in the middle of a sentence. */
  readonly raised: string;
  readonly next: string;
  readonly say: (value: number) => string;
  /** The same where there is little room. */
  readonly short: (value: number) => string;
  /** A length of change. */
  readonly step: (value: number) => string;
  /** The least and the most that the figure can be. */
  readonly range: readonly [number, number];
  /** What a person has to bring for it to be known. */
  readonly needs: string;
  /** The area whose colour draws it. */
  readonly hue: string;
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const rating = {
  say: (value: number): string => `${value.toFixed(1)} of 10`,
  short: (value: number): string => value.toFixed(1),
  step: (value: number): string => `${value.toFixed(1)} points`,
  range: [0, 10],
} as const;

const aboutWork = "a calendar or a tracker that shows work, on four days of a week";

export const signWords: Readonly<Record<SignId, SignWords>> = {
  "after-hours": {
    name: "Work after hours",
    measured: "Minutes of work outside your agreed hours, for each day that is known.",
    raised: "work after hours has grown",
    next: "Pick one evening of this week, and let work end with your hours on that one alone.",
    say: (value) => `${lengthWords(value)} a day`,
    short: lengthWords,
    step: (value) => `${lengthWords(value)} a day`,
    range: [0, 1440],
    needs: aboutWork,
    hue: "work",
  },
  rest: {
    name: "Rest between days of work",
    measured: "The longest stretch free of work around each night between two days of work.",
    raised: "rest between days of work has become shorter",
    next: "After the latest evening of this week, let the morning begin an hour later.",
    say: (value) => `${lengthWords(60 * value)} a night`,
    short: (value) => lengthWords(60 * value),
    step: (value) => `${lengthWords(60 * value)} a night`,
    range: [0, 24],
    needs: "two days of work in a row, three times a week",
    hue: "rest",
  },
  detachment: {
    name: "Evenings and free days that work touched",
    measured: `Days with ${touchedMinutes} minutes of work or more after hours. Nobody asked whether your mind was at work: that is not measured.`,
    raised: "work touches more evenings and free days",
    next: "Keep one free day without a look at mail, and put the phone that has it into a drawer.",
    say: (share) => `${percent(share)} of days`,
    short: percent,
    step: (share) => `${Math.round(100 * share)} of 100 days`,
    range: [0, 1],
    needs: aboutWork,
    hue: "work",
  },
  weekends: {
    name: "Energy on free days",
    measured: "The energy of your check-ins on weekdays without agreed hours.",
    raised: "free days bring back less energy",
    next: "Leave two hours of the next free day without a plan.",
    ...rating,
    needs: "one check-in with energy on a free day of each week",
    hue: "health",
  },
  areas: {
    name: "Areas that matter, against what is enough",
    measured: "How full each area was against its lower end, weighed by how much it matters to you. Work does not count here.",
    raised: "what matters to you gets less time",
    next: "Give the emptiest of them half an hour this week, at a time that is in the calendar.",
    say: (share) => `${percent(share)} full`,
    short: percent,
    step: (share) => `${Math.round(100 * share)} points of 100`,
    range: [0, 1],
    needs: "how much areas matter, lower ends of enough, and five days a week that are accounted for",
    hue: "family",
  },
  stress: {
    name: "Stress",
    measured: "The stress of your check-ins.",
    raised: "stress is higher",
    next: "Say to one person what weighs most this week. It need not be mended by saying it.",
    ...rating,
    needs: "check-ins with stress on three days of a week",
    hue: "growth",
  },
  "spill-over": {
    name: "Heavy days that reached further",
    measured:
      "Working days on which stress was among your higher ones, and the evening’s mood or the next day’s energy among your lower ones.",
    raised: "more heavy days reach into the evening or the next day",
    next: "After a heavy day, put ten minutes between work and home: round the block, or three songs.",
    say: (share) => `${percent(share)} of working days`,
    short: percent,
    step: (share) => `${Math.round(100 * share)} of 100 working days`,
    range: [0, 1],
    needs: "check-ins with stress, and with mood in the evening or energy on the next day, on three working days of a week",
    hue: "partner",
  },
};

/** What a level rests on, each as it reads in the middle of a sentence. */
function reasonWords({ standing, burnout }: Pick<Signs, "standing" | "burnout">): readonly string[] {
  const highest = Math.max(...burnout.map(({ sitting }) => sitting.scored.score));
  return (standing?.reasons ?? []).map((reason) =>
    reason === "questionnaire" ? `a burnout questionnaire came out at ${Math.round(highest)} of 100` : signWords[reason].raised,
  );
}

const reasonsNamed = 2;

/** The heading of the page: its answer. */
export function levelTitle(signs: Signs): string {
  const { standing } = signs;
  if (!standing) return "Too little is known yet to tell early signs.";
  if (standing.level === "steady") return "Steady: nothing that is known has become heavier than your weeks before.";
  const reasons = reasonWords(signs);
  const more = reasons.length - reasonsNamed;
  const named = more > 0 ? [...reasons.slice(0, reasonsNamed), more === 1 ? "one more thing" : `${countWord(more)} more things`] : reasons;
  return `${standing.level === "watch" ? "Worth watching" : "Time to act, gently"}: ${listWords(named)}.`;
}

/** What the level means, in a sentence or two. */
export function levelWords({ level, reasons }: Standing): string {
  if (level === "steady") return "That is said of what is known alone. What you did not note may still weigh.";
  if (level === "act")
    return "More than one thing has become heavier and stayed so, or a questionnaire came out high. That is more than you have to carry alone.";
  const measured = reasons.some((reason) => reason !== "questionnaire");
  return `${measured ? "It has been so at two ends of weeks or more. " : ""}Weeks differ by themselves, so it may pass; it is early enough to ease something.`;
}

/** "Work after hours: 42 min a day, usually 20 min a day." */
export function signTitle({ signal, shift, isRaised }: Sign): string {
  const { name, say } = signWords[signal.id];
  if (!shift) return `${name}: not known yet.`;
  const [low, high] = shift.interval;
  const isLighter = signal.heavier === 1 ? high < 0 : low > 0;
  if (isRaised) return `${name}: ${say(shift.now)}, before that ${say(shift.usual)}.`;
  return isLighter ? `${name}: ${say(shift.now)}, lighter than before.` : `${name}: ${say(shift.now)}, within what your weeks do.`;
}

/** Where the true level of the last weeks likely lies, inside what the figure can be. */
export function reachOf({ signal, shift }: Sign): readonly [number, number] {
  const [least, most] = signWords[signal.id].range;
  const { usual, interval } = shift!;
  const inside = (value: number): number => Math.min(most, Math.max(least, value));
  return [inside(usual + interval[0]), inside(usual + interval[1])];
}

/** "between 5 min a day less and 30 min a day more": where the true change likely lies. */
export function intervalWords(sign: Sign): string {
  const { step } = signWords[sign.signal.id];
  const [low, high] = reachOf(sign).map((edge) => edge - sign.shift!.usual) as [number, number];
  const side = (value: number): string => `${step(Math.abs(value))} ${value < 0 ? "less" : "more"}`;
  return `between ${side(low)} and ${side(high)}`;
}

/** The line on the week page. That is read at a table where others may look on: it does not say what was answered. */
export function lineWords({ standing }: Signs): string {
  const measured = (standing?.reasons ?? []).flatMap((reason) => (reason === "questionnaire" ? [] : [signWords[reason].raised]));
  if (measured.length === 0) return "Something that you answered in the last weeks is worth a look.";
  return `Over the last weeks ${measured.length > 2 ? `${measured.slice(0, 2).join(", ")} and more` : listWords(measured)}.`;
}

/** What is told of a burnout questionnaire beside its lines. */
export const burnoutWords = `Its authors draw no line. Ours are ${burnoutLines.watch}, which is “sometimes” throughout, and ${burnoutLines.act}, which is “often”.`;
