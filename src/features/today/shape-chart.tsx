import { lengthWords, minute, type Range, timeWords, type Zone } from "../../kernel/time/index.ts";
import { Behind, Cut } from "../../kernel/web/index.ts";
import { type Area, labelOf } from "../areas/index.ts";
import type { DayShape, Piece } from "./shape.ts";

const pixelsAnHour = 34;
const lineHeight = 21;
const labelAt = 100;
const laneWidth = 12;
// How close to the line of now words would lie under it.
const nowHeight = 15;

/** A day from top to bottom: filled is done, outlined is to come, dotted is open. */
export function ShapeChart({
  shape,
  day,
  now,
  zone,
  areas,
  title,
}: {
  shape: DayShape;
  day: Range;
  now: number;
  zone: Zone;
  areas: readonly Area[];
  title: string;
}) {
  const y = (instant: number): number => ((instant - day.from) / (60 * minute)) * pixelsAnHour;
  const height = y(day.to) + 12;
  const rows = [
    ...shape.pieces.map((piece) => ({ from: piece.from, piece })),
    ...shape.open.map((open) => ({ from: open.from, open })),
  ].toSorted((a, b) => a.from - b.from);
  let below = 0;
  const placed = rows.map((row) => {
    const wanted = Math.max(below, y(row.from) + ("open" in row ? lineHeight : 13));
    // The line of now stays where now is; words make room for it.
    const at = Math.abs(wanted - 4 - y(now)) < nowHeight ? y(now) + lineHeight : wanted;
    below = at + lineHeight;
    return { ...row, at };
  });
  return (
    <figure>
      <svg class="chart" height={Math.max(height, below)} role="img" aria-labelledby="shape-t shape-d">
        <title id="shape-t">{title}</title>
        <desc id="shape-d">{describe(shape, zone)}</desc>
        {placed.map(({ at, ...row }) =>
          "piece" in row ? <PieceMark piece={row.piece} at={at} y={y} zone={zone} /> : <OpenMark open={row.open} at={at} y={y} />,
        )}
        {now > day.from && now < day.to && (
          <>
            <line class="now" x1="56" x2="100%" y1={y(now)} y2={y(now)} />
            <text class="now" text-anchor="end" x="50" y={y(now) + 4}>
              now
            </text>
          </>
        )}
      </svg>
      <figcaption>
        Filled is done, outlined is to come, a dotted line is open
        {shape.pieces.some(({ outside }) => outside) && ", an amber dot is work outside your hours"}. Where nothing stands, nothing is
        noted, and that is fine.
      </figcaption>
      <Behind caption="The day as a list">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">Area</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {shape.pieces.map(({ from, to, title, area, done, outside }) => (
            <tr>
              <th scope="row">
                {timeWords(from, zone)}–{timeWords(to, zone)}
              </th>
              <td>{title}</td>
              <td>
                {labelOf(areas, area)}
                {outside && ", outside your hours"}
              </td>
              <td>{done ? "done" : "to come"}</td>
            </tr>
          ))}
        </tbody>
      </Behind>
    </figure>
  );
}

function PieceMark({ piece, at, y, zone }: { piece: Piece; at: number; y: (instant: number) => number; zone: Zone }) {
  const { from, to, title, area, done, outside, lane } = piece;
  const x = 64 + lane * laneWidth;
  return (
    <g data-area={area ?? "other"}>
      <rect class={done ? "area" : "plan"} x={x} y={y(from) + 1} width={laneWidth - 1} height={Math.max(4, y(to) - y(from) - 2)} rx="3" />
      {outside && <circle class="look" cx={labelAt - 7} cy={at - 5} r="3.5" />}
      <text x={labelAt + 4} y={at}>
        <Cut words={title} narrow={24} />
        {outside && (
          <tspan class="soft wide" dx="8">
            outside your hours
          </tspan>
        )}
      </text>
      <text class="soft" text-anchor="end" x="50" y={at}>
        {timeWords(from, zone)}
      </text>
    </g>
  );
}

function OpenMark({ open, at, y }: { open: Range; at: number; y: (instant: number) => number }) {
  return (
    <>
      <line class="open" x1="70" x2="70" y1={y(open.from) + 2} y2={y(open.to) - 2} />
      <text class="soft" x={labelAt + 4} y={at}>
        Nothing booked, {lengthWords((open.to - open.from) / minute)}
      </text>
    </>
  );
}

function describe({ pieces, open }: DayShape, zone: Zone): string {
  const said = pieces.map(
    ({ from, to, title, done, outside }) =>
      `${timeWords(from, zone)} to ${timeWords(to, zone)} ${title}, ${done ? "done" : "to come"}${outside ? ", outside the agreed hours" : ""}`,
  );
  const free = open.map(({ from, to }) => `${timeWords(from, zone)} to ${timeWords(to, zone)} open`);
  return [...said, ...free].join("; ");
}
