import { type EnergyOfKind } from "../../engine/alignment/index.ts";
import { covers, intersect, minutes } from "../../engine/spans/index.ts";
import { dayOf, lengthWords, timeOn, timeWords, wallMinutes, weekdayName } from "../../kernel/time/index.ts";
import { formatBand } from "../meaning/index.ts";
import { type AreaRow, spansOf, type WeekReport } from "./report.ts";
import { type GapRow, inSentence, signed, stressPeaks } from "./words.ts";

// Charts without a view box: text keeps its size at every width, lengths are shares of the width.

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

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
            <tspan class="strong">{row.area.label}</tspan>
            <tspan class="soft" dx="10">
              {besideEnough(row)}
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

/** "3 h 30 of 7 h, felt 3 of 10". */
export function besideEnough({ minutes, enough, standing, rating }: AreaRow): string {
  const time =
    standing === "over"
      ? `${lengthWords(minutes - enough!.to!)} above enough`
      : standing === "under"
        ? `${lengthWords(minutes)} of ${lengthWords(enough!.from!)}`
        : standing === "within"
          ? "enough hours"
          : lengthWords(minutes);
  return rating === null ? time : `${time}, felt ${rating} of 10`;
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
        {area.label}
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

const [firstHour, lastHour] = [6, 24];
const steps = [0.2, 0.42, 0.66, 0.88] as const;

/** The week by the hour: how much of each was work, where nothing is noted, and where stress was high. */
export function HoursChart({ report }: { report: WeekReport }) {
  const { days, zone } = report;
  const peaks = stressPeaks(report);
  const known = spansOf(report.stretches);
  const hours = lastHour - firstHour;
  const x = (wall: number): string => percent((wall - firstHour) / hours);
  return (
    <svg class="chart chart--days" height={days.days.length * 32 + 18} role="img" aria-labelledby="hours-t hours-d">
      <title id="hours-t">Work by the hour, with the stress peaks</title>
      <desc id="hours-d">{describeHours(report)}</desc>
      {[6, 9, 12, 15, 18, 21].map((wall) => (
        <text class="soft" x={x(wall)} y="12">
          {wall}
        </text>
      ))}
      {days.days.map((day, index) => (
        <g data-area="work">
          <text class="day soft" y={39 + 32 * index}>
            {weekdayName(day).slice(0, 3)}
          </text>
          {Array.from({ length: hours }, (_, place) => {
            const [from, to] = [timeOn(day, 60 * (firstHour + place), zone), timeOn(day, 60 * (firstHour + place + 1), zone)];
            if (to <= from) return null;
            const span = spansOf([{ from, to }]);
            const share = minutes(intersect(report.work, span)) / ((to - from) / 60_000);
            const quiet = share < 0.04;
            if (quiet && minutes(intersect(known, span)) === 0)
              return <circle class="void" cx={x(firstHour + place + 0.5)} cy={34 + 32 * index} r="1.5" />;
            const opacity = steps[Math.min(3, Math.floor(share * 4))]!;
            return (
              <rect
                class={quiet ? "idle" : "area"}
                {...(quiet ? {} : { opacity: String(opacity) })}
                x={x(firstHour + place)}
                y={22 + 32 * index}
                width={percent(1 / hours)}
                height="24"
              />
            );
          })}
        </g>
      ))}
      {peaks.map(({ at, stress }) => {
        const index = days.days.indexOf(dayOf(at, zone));
        const wall = Math.max(firstHour + 0.3, wallMinutes(at, zone) / 60);
        return (
          <>
            <circle class="peak" cx={x(wall)} cy={34 + 32 * index} r="9" />
            <text class="strong" text-anchor="middle" x={x(wall)} y={39 + 32 * index}>
              {stress}
            </text>
          </>
        );
      })}
      <AgreedEdges report={report} x={x} />
    </svg>
  );
}

/** Dotted lines at the edges of the agreed hours, day by day, since they may differ. */
function AgreedEdges({ report: { agreed, days, zone }, x }: { report: WeekReport; x: (wall: number) => string }) {
  return (
    <>
      {days.days.flatMap((day, index) =>
        [...agreed.starts, ...agreed.ends]
          .filter((edge) => dayOf(edge, zone) === day && (!covers(agreed, edge - 1) || !covers(agreed, edge)))
          .map((edge) => (
            <line
              class="agreed"
              x1={x(wallMinutes(edge, zone) / 60)}
              x2={x(wallMinutes(edge, zone) / 60)}
              y1={18 + 32 * index}
              y2={50 + 32 * index}
            />
          )),
      )}
    </>
  );
}

function describeHours(report: WeekReport): string {
  const { zone, afterHours } = report;
  const peaks = stressPeaks(report).map(({ at, stress }) => `${weekdayName(dayOf(at, zone))} at ${timeWords(at, zone)} (${stress})`);
  const outside = afterHours.sessions.map(
    ({ from, to }) => `${weekdayName(dayOf(from, zone))} ${timeWords(from, zone)} to ${timeWords(to, zone)}`,
  );
  return `Stronger colour is more of the hour at work. Outside the agreed hours: ${outside.join(", ") || "none"}. Stress of 7 or more: ${peaks.join(", ") || "none"}.`;
}

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
