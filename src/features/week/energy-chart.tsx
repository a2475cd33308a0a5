import type { EnergyOfKind } from "../../engine/alignment/index.ts";
import { percent } from "./charts.tsx";
import { inSentence, signed } from "./words.ts";

/** A kind of activity with the change of energy around it. */
export interface EnergyRow extends EnergyOfKind {
  readonly name: string;
  readonly area: string;
}

const widest = 2.6;

/** Change in energy around each kind of activity, with the stretch in which the true value likely lies. */
export function EnergyChart({ rows }: { rows: readonly EnergyRow[] }) {
  const x = (change: number): string => percent(Math.min(1, Math.max(0, 0.5 + change / (2 * widest))));
  const words = rows.map(
    ({ name, change, interval, n }) =>
      `${name} ${signed(change)}${interval ? `, likely between ${signed(interval.from)} and ${signed(interval.to)}` : ""}, ${n} times`,
  );
  return (
    <svg class="chart chart--gutters" height={rows.length * 46 + 28} role="img" aria-labelledby="energy-t energy-d">
      <title id="energy-t">Change in energy around each kind of activity</title>
      <desc id="energy-d">{words.join("; ")}.</desc>
      <text class="soft" y="12">
        drains
      </text>
      <text class="soft" text-anchor="middle" x="50%" y="12">
        no change
      </text>
      <text class="soft" text-anchor="end" x="100%" y="12">
        gives
      </text>
      <line class="hair" x1="50%" x2="50%" y1="20" y2="100%" />
      {rows.map(({ name, area, change, interval, n }, index) => (
        <g transform={`translate(0 ${26 + 46 * index})`} data-area={area}>
          <text class="label" y="14">
            {name.length > 24 ? `${name.slice(0, 23)}…` : name}
          </text>
          <text class="value" text-anchor="end" x="100%" y="14">
            <tspan class="soft">{n} times</tspan>
            <tspan class="strong" dx="8">
              {signed(change)}
            </tspan>
          </text>
          {interval && <line class="reach" stroke-width="8" opacity=".38" x1={x(interval.from)} x2={x(interval.to)} y1="32" y2="32" />}
          <circle class="area" cx={x(change)} cy="32" r="6" />
        </g>
      ))}
    </svg>
  );
}

/** Names for a sentence, with the area's own word where the name is general. */
export function energyName(kind: string, labelOf: (area: string) => string): { readonly area: string; readonly name: string } {
  const [area = "", ...rest] = kind.split("|");
  const title = rest.join("|");
  return { area, name: title === "At the computer" ? `At the computer: ${inSentence(labelOf(area))}` : title };
}
