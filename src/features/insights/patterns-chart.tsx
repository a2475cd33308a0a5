import { Behind, percent } from "../../kernel/web/index.ts";
import type { Figure } from "../days/index.ts";
import { hoursWords, intervalWords, patternTitle, valueWords, weekdays, whenWords } from "./patterns-words.ts";
import { type ApartRhythm, dayParts } from "./rhythms.ts";

// No view box: text keeps its size at every width, lengths are shares of the width.

interface Shown {
  readonly figure: Figure;
  readonly rhythm: ApartRhythm;
  readonly id: string;
}

// Pale enough for figures to stand on them.
const steps = [0.08, 0.2, 0.34, 0.5] as const;
const rowHeight = 44;

/** Weekdays by parts of the day, each with its level and the stretch in which it may truly lie; what stands apart has a frame. */
export function GridChart(shown: Shown) {
  const { figure, rhythm, id } = shown;
  const cells = rhythm.beats.filter(({ weekday, part }) => weekday !== null && part !== null);
  const levels = cells.map(({ level }) => level);
  const [least, most] = [Math.min(...levels), Math.max(...levels)];
  const edges = cells.flatMap(({ interval }) => interval);
  const [from, to] = [Math.min(...edges), Math.max(...edges)];
  const width = 1 / dayParts.length;
  return (
    <svg
      class="chart chart--days"
      height={weekdays.length * rowHeight + 22}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
      data-area="health"
    >
      <title id={`${id}-t`}>{patternTitle({ figure, rhythm, days: rhythm.days, moreDays: null })}</title>
      <desc id={`${id}-d`}>{describe(shown)}</desc>
      {dayParts.map(({ name }, part) => (
        <text class="soft" text-anchor="middle" x={percent((part + 0.5) * width)} y="12">
          <tspan class="wide">
            {name} {hoursWords(part)}
          </tspan>
          <tspan class="narrow">{hoursWords(part)}</tspan>
        </text>
      ))}
      {weekdays.map((name, weekday) => (
        <g transform={`translate(0 ${22 + weekday * rowHeight})`}>
          <text class="day soft" y="25">
            {name.slice(0, 3)}
          </text>
          {dayParts.map((_, part) => {
            const beat = cells.find((cell) => cell.weekday === weekday && cell.part === part);
            const left = part * width;
            if (!beat) return <circle class="void" cx={percent(left + width / 2)} cy="20" r="1.5" />;
            const share = most > least ? (beat.level - least) / (most - least) : 0.5;
            const x = (value: number): string => percent(left + width * (0.06 + (0.88 * (value - from)) / (to - from)));
            return (
              <>
                <rect
                  class="area"
                  opacity={String(steps[Math.min(3, Math.floor(share * 4))])}
                  x={percent(left)}
                  y="1"
                  width={percent(width)}
                  height={rowHeight - 4}
                />
                {beat.standsApart && (
                  <rect class="plan" x={percent(left + 0.004)} y="3" width={percent(width - 0.008)} height={rowHeight - 8} rx="3" />
                )}
                <text class={beat.standsApart ? "strong" : ""} text-anchor="middle" x={percent(left + width / 2)} y="20">
                  {valueWords(figure, beat.level)}
                </text>
                <line class="agreed" x1={x(rhythm.usual)} x2={x(rhythm.usual)} y1="26" y2="36" />
                <line class="reach" stroke-width="4" opacity=".38" x1={x(beat.interval[0])} x2={x(beat.interval[1])} y1="31" y2="31" />
                <circle class="area" cx={x(beat.level)} cy="31" r="3" />
              </>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** Weekdays under one another, each with its level and the stretch in which it may truly lie; a dotted line is the person's usual. */
export function WeekdayChart(shown: Shown) {
  const { figure, rhythm, id } = shown;
  const largest = Math.max(rhythm.usual, ...rhythm.beats.map(({ interval }) => interval[1]));
  const x = (value: number): string => percent(Math.max(0, Math.min(1, value / largest)) * 0.97);
  return (
    <svg class="chart chart--days" height={weekdays.length * 30 + 4} role="img" aria-labelledby={`${id}-t ${id}-d`} data-area="work">
      <title id={`${id}-t`}>{patternTitle({ figure, rhythm, days: rhythm.days, moreDays: null })}</title>
      <desc id={`${id}-d`}>{describe(shown)}</desc>
      <line class="agreed" x1={x(rhythm.usual)} x2={x(rhythm.usual)} y1="0" y2={weekdays.length * 30} />
      {weekdays.map((name, weekday) => {
        const beat = rhythm.beats.find((one) => one.weekday === weekday);
        return (
          <g transform={`translate(0 ${weekday * 30})`}>
            <text class={beat?.standsApart ? "day strong" : "day soft"} y="20">
              {name.slice(0, 3)}
            </text>
            {beat ? (
              <>
                <line class="reach" stroke-width="8" opacity=".38" x1={x(beat.interval[0])} x2={x(beat.interval[1])} y1="15" y2="15" />
                <circle class="area" cx={x(beat.level)} cy="15" r="6" />
              </>
            ) : (
              <circle class="void" cx="2" cy="15" r="1.5" />
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The same as a table: every weekday and part of the day that has enough days, the ones that stand apart said so. */
export function PatternTable({ figure, rhythm, caption }: { figure: Figure; rhythm: ApartRhythm; caption: string }) {
  return (
    <Behind caption={caption}>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">About</th>
          <th scope="col">Likely between</th>
          <th scope="col">Days</th>
          <th scope="col">Apart from your usual</th>
        </tr>
      </thead>
      <tbody>
        {rhythm.beats.map((beat) => (
          <tr>
            <th scope="row">{whenWords(beat)}</th>
            <td>{valueWords(figure, beat.level)}</td>
            <td>{intervalWords(figure, beat.interval)}</td>
            <td>{beat.days}</td>
            <td>{beat.standsApart ? "yes" : "not surely"}</td>
          </tr>
        ))}
      </tbody>
    </Behind>
  );
}

function describe({ figure, rhythm }: Shown): string {
  const said = rhythm.beats
    .filter(({ weekday }) => weekday !== null)
    .map((beat) => `${whenWords(beat)} ${valueWords(figure, beat.level)} (${intervalWords(figure, beat.interval)})`);
  return `${said.join(", ")}.`;
}
