import { lengthWords } from "../../kernel/time/index.ts";
import { Cut, percent } from "../../kernel/web/index.ts";
import { formatBand } from "../meaning/index.ts";
import type { AreaRow } from "./report.ts";
import type { GapRow } from "./words.ts";

// Charts without a view box: text keeps its size at every width, lengths are shares of the width.

/** Bars of each area's share of the gap; the pale end is what unaccounted time may have closed. */
export function GapChart({ rows }: { rows: readonly GapRow[] }) {
  const total = rows.reduce((sum, { to }) => sum + to, 0);
  const longest = Math.max(...rows.map(({ to }) => to / total)) / 0.97;
  const shares = rows.map((gap) => ({ ...gap, low: gap.from / total, high: gap.to / total }));
  const words = shares.map(({ row, low, high }) => `${row.area.label} ${shareWords(low, high)}`).join(", ");
  return (
    <svg class="chart" height={rows.length * 52 - 8} role="img" aria-labelledby="gap-t gap-d">
      <title id="gap-t">Share of this week’s gap by area</title>
      <desc id="gap-d">{words}.</desc>
      {shares.map(({ row, low, high }, index) => (
        <g transform={`translate(0 ${52 * index})`} data-area={row.area.id}>
          <text y="14">
            <tspan class="strong">
              <Cut words={row.area.label} narrow={14} />
            </tspan>
            <tspan class="soft" dx="10">
              {hoursBesideEnough(row)}
              {row.rating !== null && <tspan class="wide">, felt {row.rating} of 10</tspan>}
            </tspan>
          </text>
          <text text-anchor="end" x="100%" y="14">
            {shareWords(low, high)}
          </text>
          <rect class="area" y="24" width={percent(low / longest)} height="10" rx="2" />
          {high - low > 0.005 && (
            <rect class="area" opacity=".38" x={percent(low / longest)} y="24" width={percent((high - low) / longest)} height="10" rx="2" />
          )}
        </g>
      ))}
    </svg>
  );
}

export function shareWords(low: number, high: number): string {
  const [from, to] = [Math.round(100 * low), Math.round(100 * high)];
  return from === to ? `${to} %` : `${from}–${to} %`;
}

/** "3 h 30 of 7 h". */
export function hoursBesideEnough({ minutes, enough, standing }: AreaRow): string {
  if (standing === "over") return `${lengthWords(minutes - enough!.to!)} above enough`;
  if (standing === "under") return `${lengthWords(minutes)} of ${lengthWords(enough!.from!)}`;
  return standing === "within" ? "enough hours" : lengthWords(minutes);
}

// Where the band lies in its row, so that all bands stand under one another.
const [bandFrom, bandTo] = [0.34, 0.7];

/** Hours beside the band of each area: a dot for what was, a pale stretch for what it may have been. */
export function BandsChart({ rows }: { rows: readonly AreaRow[] }) {
  const words = rows
    .map((row) => `${row.area.label}: ${lengthWords(row.minutes)}${row.enough ? `, enough is ${formatBand(row.enough)}` : ""}`)
    .join("; ");
  return (
    <svg class="chart chart--gutters" height={rows.length * 48 + 26} role="img" aria-labelledby="bands-t bands-d">
      <title id="bands-t">Hours by area beside the enough band of each</title>
      <desc id="bands-d">{words}.</desc>
      <text class="soft" y="12">
        less
      </text>
      <text class="soft" text-anchor="middle" x="52%" y="12">
        enough
      </text>
      <text class="soft" text-anchor="end" x="100%" y="12">
        more
      </text>
      {rows.map((row, index) => (
        <BandRow row={row} y={26 + 48 * index} />
      ))}
    </svg>
  );
}

function BandRow({ row, y }: { row: AreaRow; y: number }) {
  const { area, minutes, most, enough, standing } = row;
  const at = placeOf(minutes, enough);
  const reach = Math.min(placeOf(most, enough), standing === "under" ? bandFrom : at);
  const edge = standing === "over" ? bandTo : standing === "under" ? bandFrom : at;
  return (
    <g transform={`translate(0 ${y})`} data-area={area.id}>
      <text class="label strong" y="14">
        <Cut words={area.label} most={19} narrow={13} />
      </text>
      <text class="value" text-anchor="end" x="100%" y="14">
        <tspan class="strong">{lengthWords(minutes)}</tspan>
        <tspan class="soft" dx="6">
          {enough ? `enough ${formatBand(enough)}` : "no band yet"}
        </tspan>
      </text>
      <line class="hair" x2="100%" y1="32" y2="32" />
      {enough && (
        <rect
          class="band"
          x={percent(enough.from === undefined ? 0 : bandFrom)}
          y="22"
          width={percent((enough.to === undefined ? 1 : bandTo) - (enough.from === undefined ? 0 : bandFrom))}
          height="20"
          rx="3"
        />
      )}
      {edge !== at && (
        <line class="reach" stroke-width="2" x1={percent(Math.min(at, edge))} x2={percent(Math.max(at, edge))} y1="32" y2="32" />
      )}
      {reach - at > 0.005 && <line class="reach" stroke-width="8" opacity=".38" x1={percent(at)} x2={percent(reach)} y1="32" y2="32" />}
      <circle class="area" cx={percent(at)} cy="32" r="6" />
    </g>
  );
}

/** Where minutes stand in a row, 0 to 1: below the band in proportion to it, inside it between its ends, above it up to twice its upper end. */
function placeOf(minutes: number, enough: AreaRow["enough"]): number {
  const low = enough?.from;
  const high = enough?.to;
  if (low !== undefined && minutes < low) return (minutes / low) * bandFrom;
  if (high !== undefined && minutes > high) return Math.min(0.985, bandTo + ((minutes - high) / Math.max(high, 60)) * (1 - bandTo));
  if (high !== undefined)
    return (
      (low === undefined ? 0 : bandFrom) +
      ((minutes - (low ?? 0)) / Math.max(1, high - (low ?? 0))) * (bandTo - (low === undefined ? 0 : bandFrom))
    );
  // Without an upper end (or without a band) the row has no scale of its own: a week of 40 hours stands at its end.
  const scale = low === undefined ? 2400 : Math.max(2 * low, 1);
  return Math.min(0.985, (low === undefined ? 0 : bandFrom) + ((minutes - (low ?? 0)) / scale) * (1 - (low === undefined ? 0 : bandFrom)));
}
