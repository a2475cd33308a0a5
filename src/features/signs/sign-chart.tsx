import type { Sign } from "../../engine/signs/index.ts";
import { shiftBars } from "../../engine/signs/index.ts";
import { type Week, weekWords, type Day } from "../../kernel/time/index.ts";
import { reachOf, signWords } from "./words.ts";

const [top, bottom] = [26, 116];
const [begins, ends] = [0.02, 0.98];

/**
 * One figure by the week: the weeks before as rings around their median, the last ones filled, and behind them where the true level of the
 * last ones likely lies. A week that is not known is a gap.
 */
export function SignChart({ sign, weeks, today }: { sign: Sign; weeks: readonly Week[]; today: Day }) {
  const { signal, shift } = sign;
  const { name, say, short, hue } = signWords[signal.id];
  const first = weeks.length - shiftBars.recent - shiftBars.before;
  const shown = weeks
    .slice(first)
    .map((week, index) => ({ week, value: signal.weeks[first + index]!, isRecent: index >= shiftBars.before }));
  const known = shown.filter(({ value }) => !Number.isNaN(value));
  const reach = shift ? reachOf(sign) : [];
  const low = Math.min(...known.map(({ value }) => value), ...reach);
  const high = Math.max(...known.map(({ value }) => value), ...reach);
  const x = (index: number): string => `${(100 * (begins + (index / (shown.length - 1)) * (ends - begins))).toFixed(1)}%`;
  const y = (value: number): number =>
    Math.round(10 * (high === low ? (top + bottom) / 2 : bottom - ((value - low) / (high - low)) * (bottom - top))) / 10;
  const [from, to] = [x(shiftBars.before), x(shown.length - 1)];
  return (
    <svg class="chart" height={bottom + 34} role="img" aria-labelledby={`${signal.id}-t ${signal.id}-d`} data-area={hue}>
      <title id={`${signal.id}-t`}>{name}, by the week</title>
      <desc id={`${signal.id}-d`}>
        {shift ? `${say(shift.usual)} before, ${say(shift.now)} in the last weeks.` : "Too few weeks are known."}
      </desc>
      {shift && (
        <>
          <line class="hair" x2="100%" y1={y(shift.usual)} y2={y(shift.usual)} />
          <text class="soft" y={14}>
            before: {short(shift.usual)}
          </text>
          <text class="strong" text-anchor="end" x="100%" y={14}>
            last weeks: {short(shift.now)}
          </text>
          {[0, 1, 2, 3].map((place) => (
            <line
              class="reach"
              stroke-width="10"
              opacity=".38"
              x1={x(shiftBars.before + place)}
              x2={x(shiftBars.before + place)}
              y1={y(reach[0])}
              y2={y(reach[1])}
            />
          ))}
          <line class="reach" stroke-width="2" x1={from} x2={to} y1={y(shift.now)} y2={y(shift.now)} />
        </>
      )}
      {shown.map(({ value, isRecent }, index) =>
        Number.isNaN(value) ? null : <circle class={isRecent ? "area" : "plan"} cx={x(index)} cy={y(value)} r={isRecent ? 5 : 3.5} />,
      )}
      <text class="soft" y={bottom + 26}>
        {weekWords(shown[0]!.week, today)}
      </text>
      <text class="soft" text-anchor="end" x="100%" y={bottom + 26}>
        {weekWords(shown.at(-1)!.week, today)}
      </text>
    </svg>
  );
}
