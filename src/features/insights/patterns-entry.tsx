import { type Day, daysWords } from "../../kernel/time/index.ts";
import { Entry, listWords } from "../../kernel/web/index.ts";
import { GridChart, PatternTable, WeekdayChart } from "./patterns-chart.tsx";
import { apartIn, apartLevels, beatSentence, patternTitle, stepSentence, valueWords } from "./patterns-words.ts";
import type { ApartRhythm, Pattern, Patterns as Found } from "./rhythms.ts";

/** At which weekdays and hours somebody is unlike themselves: what they felt, then what was measured. Null before anything is known. */
export function Patterns({ patterns, today }: { patterns: Found | null; today: Day }) {
  if (patterns === null) return null;
  const thin = patterns.felt.filter(({ rhythm }) => rhythm === null);
  const told = patterns.measured.filter(({ rhythm }) => rhythm !== null && apartIn(rhythm.beats).length > 0);
  const untold = patterns.measured.filter((pattern) => !told.includes(pattern));
  return (
    <>
      {patterns.felt.map(
        (pattern) => pattern.rhythm && <Felt pattern={pattern} rhythm={pattern.rhythm} patterns={patterns} today={today} />,
      )}
      {thin.length > 0 && <Thin thin={thin} all={patterns.felt} />}
      {told.map((pattern) => (
        <Measured pattern={pattern} rhythm={pattern.rhythm!} patterns={patterns} today={today} />
      ))}
      {untold.length > 0 && <Untold untold={untold} />}
    </>
  );
}

interface Told {
  readonly pattern: Pattern;
  readonly rhythm: ApartRhythm;
  readonly patterns: Found;
  readonly today: Day;
}

function Felt({ pattern, rhythm, patterns, today }: Told) {
  const { figure } = pattern;
  const id = `pattern-${figure.id}`;
  return (
    <Entry id={id} title={patternTitle(pattern)} side={<Side pattern={pattern} patterns={patterns} today={today} />}>
      <Also pattern={pattern} rhythm={rhythm} />
      <figure>
        <GridChart figure={figure} rhythm={rhythm} id={`${id}-c`} />
        <figcaption>
          The number is about how {figure.label} is then, from 0 to 10; stronger colour is more. The pale line is where it likely lies,
          beside a dotted one for your usual, {valueWords(figure, rhythm.usual)}. What is framed stands apart from it; a dot has too few
          days.
        </figcaption>
        <PatternTable figure={figure} rhythm={rhythm} caption={`Your ${figure.label} by weekday and part of the day`} />
      </figure>
      <WhatElse pattern={pattern} rhythm={rhythm} />
    </Entry>
  );
}

function Measured({ pattern, rhythm, patterns, today }: Told) {
  const { figure } = pattern;
  const id = `pattern-${figure.id}`;
  return (
    <Entry id={id} title={patternTitle(pattern)} side={<Side pattern={pattern} patterns={patterns} today={today} />}>
      <Also pattern={pattern} rhythm={rhythm} />
      <figure>
        <WeekdayChart figure={figure} rhythm={rhythm} id={`${id}-c`} />
        <figcaption>
          By weekday; the pale line is where it likely lies. The dotted line is your usual, {valueWords(figure, rhythm.usual)}. A weekday
          with a small dot never had any, or is not known.
        </figcaption>
        <PatternTable figure={figure} rhythm={rhythm} caption={`${figure.label} by weekday`} />
      </figure>
    </Entry>
  );
}

function Side({ pattern: { figure, days }, patterns: { first, last }, today }: { pattern: Pattern; patterns: Found; today: Day }) {
  return (
    <p>
      <strong>{figure.source === "felt" ? "By weekday and hour" : "By weekday"}</strong> {days} days, {daysWords(first, last, today)}. Thin
      counts lean towards the rest of your week. <a href="/numbers#rhythm">How it is made</a>
    </p>
  );
}

const alsoShown = 5;

/** What else stands apart, highs and lows and the steps between: the first of them is the title. */
function Also({ pattern: { figure, moreDays }, rhythm }: { pattern: Pattern; rhythm: ApartRhythm }) {
  const beats = apartLevels(figure, rhythm);
  const others = beats.slice(1, alsoShown);
  const steps = apartIn(rhythm.steps).slice(beats.length === 0 ? 1 : 0);
  return (
    <>
      {others.length > 0 && (
        <ul>
          {others.map((beat) => (
            <li>{beatSentence(figure, rhythm, beat, "It")}</li>
          ))}
        </ul>
      )}
      {steps.map((step) => (
        <p>{stepSentence(figure, step)}</p>
      ))}
      {beats.length === 0 && moreDays !== null && (
        <p>
          {rhythm.days} days tell little of one {figure.source === "felt" ? "part of one weekday" : "weekday"}. It takes about {moreDays}{" "}
          more until what differs as much as your days usually do would most likely show.
        </p>
      )}
    </>
  );
}

function WhatElse({ pattern: { figure }, rhythm }: { pattern: Pattern; rhythm: ApartRhythm }) {
  const cells = rhythm.beats.filter(({ weekday, part }) => weekday !== null && part !== null);
  const thin = cells.filter(({ days }) => days < 8).length;
  return (
    <details>
      <summary>What else it may be</summary>
      <ul>
        <li>
          A check-in is made when one remembers it. If hard evenings are noted more often than calm ones, they seem harder than they are.
        </li>
        {thin > 0 && (
          <li>
            {thin} of {cells.length} times of the week rest on fewer than eight days. One more may move them.
          </li>
        )}
        <li>
          What comes at the same time each week, a meeting, a shift, a visit, goes together with the {figure.label} of that time. So may
          sleep and food.
        </li>
        <li>A slow trend and what a day keeps of the day before are taken off. A season or a holiday that came in the middle is not.</li>
      </ul>
    </details>
  );
}

/** What has too few days, all in one. */
function Thin({ thin, all }: { thin: readonly Pattern[]; all: readonly Pattern[] }) {
  return (
    <Entry
      id="pattern-thin"
      title={
        thin.length === all.length
          ? "When your week is hard and when it eases is not known yet."
          : `Of ${listWords(thin.map(({ figure }) => figure.label))} it is not known yet.`
      }
      side={
        <p>
          <strong>By weekday and hour</strong> A tap on <a href="/today">Today</a> is a check-in.
        </p>
      }
    >
      <ul>
        {thin.map((pattern) => (
          <li>{patternTitle(pattern)}</li>
        ))}
      </ul>
    </Entry>
  );
}

function Untold({ untold }: { untold: readonly Pattern[] }) {
  return (
    <Entry
      id="pattern-untold"
      title={`No weekday is told apart in ${listWords(untold.map(({ figure }) => figure.label))}.`}
      side={
        <p>
          <strong>By weekday</strong> That may be so, or the days are too few to see it.
        </p>
      }
    >
      <ul>
        {untold.map((pattern) => (
          <li>{pattern.rhythm ? quietWords(pattern, pattern.rhythm) : patternTitle(pattern)}</li>
        ))}
      </ul>
    </Entry>
  );
}

function quietWords({ figure, moreDays }: Pattern, rhythm: ApartRhythm): string {
  const more = moreDays === null ? "" : ` About ${moreDays} more would tell most of what is there.`;
  return `Your usual ${figure.label} is ${valueWords(figure, rhythm.usual)}, from ${rhythm.days} days.${more}`;
}
