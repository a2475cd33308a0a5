import { type Day, dayWords } from "../../kernel/time/index.ts";
import { Behind, capital, percent } from "../../kernel/web/index.ts";
import type { Kind } from "../days/index.ts";
import type { LookedAt } from "./model.ts";
import { type OutcomeNames, valueWords } from "./outcomes.ts";

interface ChartProps {
  readonly looked: LookedAt;
  readonly outcome: Kind;
  readonly names: OutcomeNames;
  readonly today: Day;
}

const rows = [
  { condition: "A", label: "With the change", y: 14 },
  { condition: "B", label: "As usual", y: 66 },
] as const;
const [begins, ends, middle] = [0.02, 0.98, 0.5];

/** Each day by what it was drawn as, and the difference with its interval; nothing without a result. The table behind it has the days. */
export function ResultFigure({ looked, outcome, names, today }: ChartProps) {
  const { effect, interval } = looked.result;
  if (effect === null || interval === null) return null;
  return (
    <figure>
      <ResultChart looked={looked} outcome={outcome} names={names} effect={effect} interval={interval} />
      <figcaption>Above, each dot is a day. Below, the difference as a dot, and the range that is left open around it.</figcaption>
      <Behind caption={`${capital(outcome.label)}, each day of the experiment`}>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Drawn</th>
            <th scope="col" class="number">
              {capital(outcome.label)}
            </th>
          </tr>
        </thead>
        <tbody>
          {looked.days.map(({ date, condition, outcome: value }) => (
            <tr>
              <th scope="row">{capital(dayWords(date, today))}</th>
              <td>{condition === "A" ? "With the change" : "As usual"}</td>
              <td class="number">{value === null ? "not known" : valueWords(outcome, value)}</td>
            </tr>
          ))}
        </tbody>
      </Behind>
    </figure>
  );
}

interface DrawnProps extends Omit<ChartProps, "today"> {
  readonly effect: number;
  readonly interval: readonly [number, number];
}

/** No view box: text keeps its size at every width, lengths are shares of the width. */
function ResultChart({ looked: { days, result }, outcome, names, effect, interval }: DrawnProps) {
  const known = days.flatMap(({ condition, outcome }) => (outcome === null ? [] : [{ condition, value: outcome }]));
  const values = known.map(({ value }) => value);
  const [least, most] = outcome.unit === "0 to 10" ? [0, 10] : [Math.min(...values), Math.max(...values)];
  const x = (value: number): string => percent(most === least ? middle : begins + ((value - least) / (most - least)) * (ends - begins));
  const farthest = 1.1 * Math.max(...interval.map((end) => Math.abs(end)), Number.MIN_VALUE);
  const ofNone = (difference: number): string => percent(middle + (difference / farthest) * (ends - middle));
  return (
    <svg class="chart" height="208" role="img" aria-labelledby="result-t result-d" data-area="health">
      <title id="result-t">{capital(outcome.label)} on days with the change and as usual</title>
      <desc id="result-d">{result.sentence}</desc>
      {rows.map(({ condition, label, y }) => {
        const own = known.filter((day) => day.condition === condition);
        return (
          <>
            <text y={y}>
              <tspan class="strong">{label}</tspan>
              <tspan class="soft" dx="10">
                {own.length === 1 ? "1 day" : `${own.length} days`}
              </tspan>
            </text>
            <line class="hair" x2="100%" y1={y + 20} y2={y + 20} />
            {own.map(({ value }) => (
              <circle class="area" opacity=".55" cx={x(value)} cy={y + 20} r="6" />
            ))}
          </>
        );
      })}
      <text class="soft" y="110">
        {valueWords(outcome, least)}
      </text>
      <text class="soft" text-anchor="end" x="100%" y="110">
        {valueWords(outcome, most)}
      </text>
      <text class="strong" y="146">
        The difference
      </text>
      <line class="open" x1="50%" x2="50%" y1="154" y2="182" />
      <line class="reach" stroke-width="8" opacity=".38" x1={ofNone(interval[0])} x2={ofNone(interval[1])} y1="168" y2="168" />
      <circle class="area" cx={ofNone(effect)} cy="168" r="6" />
      <text class="soft" y="202">
        {names.less}
      </text>
      <text class="soft" text-anchor="middle" x="50%" y="202">
        none
      </text>
      <text class="soft" text-anchor="end" x="100%" y="202">
        {names.more}
      </text>
    </svg>
  );
}
