import { autocorrelation } from "../../src/engine/stats/autocorrelation.ts";
import { blockPermutation } from "../../src/engine/stats/block-permutation.ts";
import { effectiveDays } from "../../src/engine/stats/effective-days.ts";
import { beforeAfter } from "../../src/engine/stats/experiment-before-after.ts";
import { falseDiscovery } from "../../src/engine/stats/false-discovery.ts";
import { fitLine } from "../../src/engine/stats/fit.ts";
import { kendall } from "../../src/engine/stats/kendall.ts";
import { bothNormalTails } from "../../src/engine/stats/normal.ts";
import { type Pairs, roomForPairs } from "../../src/engine/stats/pairs.ts";
import { changePointsOf } from "../../src/engine/stats/pelt.ts";
import { normalScores } from "../../src/engine/stats/ranks.ts";
import { calendarTerms, residuals } from "../../src/engine/stats/residuals.ts";
import { signFlip } from "../../src/engine/stats/sign-flip.ts";
import { sameWeekdayNearby, somersD } from "../../src/engine/stats/somers.ts";
import { blockLength, stationaryBootstrap } from "../../src/engine/stats/stationary-bootstrap.ts";
import { bothTails, edgeOf } from "../../src/engine/stats/student.ts";
import { trendOf } from "../../src/engine/stats/trend.ts";
import { randomFrom } from "../../src/engine/random/index.ts";

type Numbers = readonly number[];

/** A line of R's, by key. */
export type Case = (key: string) => Numbers;

interface Agreement {
  readonly about: string;
  readonly name: string;
  /** How far apart both may be: a share of R's figure, or standard errors where one of both draws at random. */
  readonly within: number;
  readonly differences: (of: Case) => Numbers;
}

const close = 1e-6;
const standardErrors = 5;

export const agreements: readonly Agreement[] = [
  {
    about: "student",
    name: "Student’s t, tails and edges",
    within: close,
    differences: (of) => {
      const [t, df, alpha] = [one(of("t")), one(of("df")), one(of("alpha"))];
      return apart([bothTails(t, df), edgeOf(alpha, df)], [...of("tails"), ...of("edge")], 0);
    },
  },
  {
    about: "normal",
    name: "the normal distribution",
    within: close,
    differences: (of) => apart([bothNormalTails(one(of("z")))], of("tails"), 0),
  },
  { about: "bh", name: "false discovery (p.adjust)", within: close, differences: (of) => apart(falseDiscovery(of("p")), of("q")) },
  {
    about: "partition",
    name: "change points, against the best of all partitions",
    within: close,
    differences: (of) => apart(changePointsOf(array(of("y")), one(of("penalty"))), of("changes")),
  },
  {
    about: "ranks",
    name: "Kendall (cor.test), and normal scores of ranks (qnorm)",
    within: close,
    differences: (of) => {
      const { score, variance, tau } = kendall(of("x"), of("y"));
      const p = bothNormalTails(Math.max(0, Math.abs(score) - 1) / Math.sqrt(variance));
      return apart([...normalScores(array(of("x"))), tau, p], ["scores", "tau", "p"].flatMap(of));
    },
  },
  {
    about: "signflip",
    name: "sign flips, all of them",
    within: close,
    differences: (of) => {
      const { p, interval } = signFlip(of("d"))!;
      return apart([p, ...interval], [...of("p"), ...of("interval")]);
    },
  },
  {
    about: "signflip-drawn",
    name: "sign flips, drawn",
    within: standardErrors,
    // It doubles one tail.
    differences: (of) => [errorsApart(signFlip(of("d"))!.p / 2, one(of("p")) / 2, 2 ** 14)],
  },
  {
    about: "weeks",
    name: "weekdays and trend taken off (lm)",
    within: close,
    differences: (of) => apart([...residuals(array(of("y")), calendarTerms(42, one(of("first")))).values], of("left")),
  },
  { about: "weeks", name: "whole weeks shuffled, against all orders", within: standardErrors, differences: weeksShuffled },
  {
    about: "gls",
    name: "slopes where days keep of the day before (generalized least squares)",
    within: close,
    differences: (of) => apart([fitLine(pairsOf(of("x"), of("y"), of("days")), 0).slope], of("slope")),
  },
  {
    about: "line",
    name: "slopes, their error and chance (lm)",
    within: close,
    differences: (of) => {
      const { slope, r, error, degrees, chance } = fitLine(
        pairsOf(
          of("x"),
          of("y"),
          of("x").map((_, day) => 100 * day),
        ),
        0,
      );
      return apart([slope, r, error, degrees, chance], ["slope", "r", "error", "degrees", "p"].flatMap(of));
    },
  },
  {
    about: "memory",
    name: "autocorrelation (acf), and days as they are worth",
    within: close,
    differences: (of) => {
      const [x, rx, ry] = [array(of("x")), array(of("rx")), array(of("ry"))];
      const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
      const worth = effectiveDays(x.length, x.length, rx, ry);
      return apart(
        [
          ...autocorrelation(
            x.map((value) => value - mean),
            rx.length,
          ),
          worth,
        ],
        [...rx, ...of("worth")],
      );
    },
  },
  {
    about: "before-after",
    name: "experiments before and after",
    within: close,
    differences: (of) => {
      const days = of("days").map((day, index) => ({ day, isA: of("a")[index] === 1, outcome: of("y")[index]! }));
      const { effect, interval, p } = beforeAfter(days);
      return apart([effect, p, interval[1] - effect], [...of("effect"), ...of("p"), ...of("reach")]);
    },
  },
  {
    about: "trend",
    name: "trends: Theil and Sen, Mann and Kendall, Hamed and Rao",
    within: close,
    differences: (of) => {
      const { slope, interval, tau, p } = trendOf(of("at"), of("y"))!;
      const { score, variance } = kendall(of("at"), of("y"));
      const plain = bothNormalTails(Math.max(0, Math.abs(score) - 1) / Math.sqrt(variance));
      return apart([slope, ...interval, tau, p, plain], ["slope", "interval", "tau", "p", "plain"].flatMap(of));
    },
  },
  {
    about: "somers",
    name: "Somers’ D",
    within: close,
    differences: (of) => {
      const { value, interval, pairs } = somersD(array(of("x")), array(of("y")), sameWeekdayNearby)!;
      return apart([value, pairs, ...interval!], ["value", "pairs", "interval"].flatMap(of));
    },
  },
  {
    about: "bootstrap",
    name: "length of blocks (Politis and White)",
    within: close,
    differences: (of) => apart([blockLength(array(of("x")))], of("block")),
  },
  { about: "bootstrap", name: "the stationary bootstrap of a mean, against its formula", within: standardErrors, differences: meansDrawn },
];

function weeksShuffled(of: Case): Numbers {
  const series = ["x", "y"].map((name) => ({ name, values: array(of(name)) }));
  const rounds = 999;
  const p = blockPermutation({ firstWeekday: one(of("first")), series }, { outcome: "y", factor: "x", lagDays: 0 }, rounds, randomFrom(1));
  return [errorsApart(p, one(of("p")), rounds)];
}

function meansDrawn(of: Case): Numbers {
  const rounds = 999;
  const means: number[] = [];
  const mean = (noted: Float64Array) => {
    means.push(noted.reduce((sum, value) => sum + value, 0) / noted.length);
    return means.at(-1)!;
  };
  const { value } = stationaryBootstrap(array(of("x")), mean, { rounds, random: randomFrom(1) })!;
  const drawn = means.slice(0, rounds);
  const spread = Math.sqrt(drawn.reduce((sum, each) => sum + (each - value) ** 2, 0) / rounds);
  return [Math.abs(spread / one(of("sd")) - 1) * Math.sqrt(2 * rounds)];
}

function pairsOf(x: Numbers, y: Numbers, days: Numbers): Pairs {
  const pairs = roomForPairs(days.length);
  pairs.count = days.length;
  pairs.days.set(days);
  pairs.x.set(x);
  pairs.y.set(y);
  return pairs;
}

/** How far apart ours and R's are, as a share of R's; figures below `least` count as that. */
function apart(ours: Numbers, theirs: Numbers, least = close): Numbers {
  if (ours.length !== theirs.length) return [Number.POSITIVE_INFINITY];
  return ours.map((value, index) =>
    value === theirs[index] ? 0 : Math.abs(value - theirs[index]!) / Math.max(Math.abs(theirs[index]!), least),
  );
}

/** How many standard errors of so many draws a share lies from the true one. */
function errorsApart(share: number, truth: number, draws: number): number {
  return Math.abs(share - truth) / Math.sqrt(Math.max(truth * (1 - truth), 1 / draws) / draws);
}

function one(numbers: Numbers): number {
  return numbers[0]!;
}

function array(numbers: Numbers): Float64Array {
  return Float64Array.from(numbers);
}
