import type { EnergyOfKind } from "../../engine/alignment/index.ts";
import { Cut, percent } from "../../kernel/web/index.ts";
import { type Area, inSentence } from "../areas/index.ts";
import { signed } from "./words.ts";

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
    <svg class="chart chart--gutters chart--names" height={rows.length * 46 + 28} role="img" aria-labelledby="energy-t energy-d">
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
            <Cut words={name} most={32} narrow={26} />
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

/** What a kind of activity is called: its title, or for work on a device its area. */
export function energyName(kind: string, areas: readonly Area[]): { readonly area: string; readonly name: string } {
  const [id = "", ...rest] = kind.split("|");
  const title = rest.join("|");
  const area = areas.find((area) => area.id === id);
  return { area: id, name: title === "At the computer" && area ? `At the computer: ${inSentence(area)}` : title };
}
