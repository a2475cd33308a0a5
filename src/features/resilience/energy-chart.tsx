import type { Dip, Resilience } from "../../engine/alignment/index.ts";
import { type Day, type Week, weekWords } from "../../kernel/time/index.ts";

const [top, bottom] = [30, 150];
const [begins, ends] = [0.015, 0.985];

interface ChartProps {
  readonly weeks: readonly Week[];
  readonly energy: readonly (number | null)[];
  readonly found: Resilience;
  /** The number of the first week in the list of all weeks. */
  readonly offset: number;
  readonly today: Day;
}

/** Mean energy of each week; a dip is a ring with the way back from it, dotted while it is open. Weeks that are not known are gaps. */
export function EnergyByWeek({ weeks, energy, found, offset, today }: ChartProps) {
  const known = energy.filter((value) => value !== null);
  const [low, high] = [Math.min(...known, found.low), Math.max(...known, found.usual)];
  const x = (index: number): string =>
    `${(100 * (begins + (weeks.length < 2 ? 0.5 : index / (weeks.length - 1)) * (ends - begins))).toFixed(1)}%`;
  const y = (value: number): number =>
    Math.round(10 * (high === low ? (top + bottom) / 2 : bottom - ((value - low) / (high - low)) * (bottom - top))) / 10;
  const dips = found.dips.filter(({ week }) => week >= offset).map((dip) => ({ ...dip, week: dip.week - offset }));
  const isDip = (index: number): boolean => dips.some(({ week }) => week === index);
  return (
    <svg class="chart" height={bottom + 34} role="img" aria-labelledby="energy-t energy-d" data-area="health">
      <title id="energy-t">Mean energy of each week, with the hard ones marked</title>
      <desc id="energy-d">
        {known.length} weeks are known. Half of them lie at {found.usual.toFixed(1)} or above; hard ones lie below {found.low.toFixed(1)}.
      </desc>
      <line class="hair" x2="100%" y1={y(found.usual)} y2={y(found.usual)} />
      <line class="open" x2="100%" y1={y(found.low)} y2={y(found.low)} />
      <text class="soft" y={14}>
        line: your middle, {found.usual.toFixed(1)}
      </text>
      <text class="soft" text-anchor="end" x="100%" y={14}>
        dotted: hard below {found.low.toFixed(1)}
      </text>
      {dips.map((dip) => (
        <Way dip={dip} from={x(dip.week)} to={x(dip.week + dip.weeks)} y={y(energy[dip.week]!)} />
      ))}
      {energy.map((value, index) =>
        value === null ? null : <circle class={isDip(index) ? "peak" : "area"} cx={x(index)} cy={y(value)} r={isDip(index) ? 6 : 4} />,
      )}
      <text class="soft" y={bottom + 28}>
        {weekWords(weeks[0]!, today)}
      </text>
      <text class="soft" text-anchor="end" x="100%" y={bottom + 28}>
        {weekWords(weeks.at(-1)!, today)}
      </text>
    </svg>
  );
}

function Way({ dip, from, to, y }: { dip: Dip; from: string; to: string; y: number }) {
  return <line class={dip.isOpen ? "open" : "reach"} stroke-width="3" opacity=".6" x1={from} x2={to} y1={y} y2={y} />;
}
