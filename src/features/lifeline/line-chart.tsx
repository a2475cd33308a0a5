import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { Behind, Cut, percent } from "../../kernel/web/index.ts";
import { type Line, type Placed, type Thread, titleOf } from "./model.ts";
import type { When } from "./when.ts";
import { feltWords, whenWords } from "./words.ts";

const [top, bottom] = [44, 204];
const [begins, ends] = [0.04, 0.96];
const rowHeight = 44;
const numberHeight = 15;
// Numbers closer than this share of the width would lie over one another.
const close = 0.035;
// Hues that are told apart; the name beside each thread says the same.
const hues = ["rest", "home", "friends", "growth", "health", "partner"] as const;

type OnLine = Placed & { readonly when: When };

interface ChartProps {
  readonly line: Line;
  readonly threads: readonly Kept<Thread>[];
}

/** A life as a line: high and low by the person's own numbers, rings where they said none, bars where a time was long, threads below. */
export function LineChart({ line, threads }: ChartProps) {
  const shown = line.moments.filter((moment): moment is OnLine => moment.when !== undefined);
  const [first, last] = [Math.min(...shown.map(({ when }) => when.from)), Math.max(...shown.map(({ when }) => when.to))];
  const share = (at: number): number => (first === last ? 0.5 : begins + ((at - first) / (last - first)) * (ends - begins));
  const x = (at: number): string => percent(share(at));
  const y = (felt: number | null): number => bottom - (((felt ?? 0) + 5) / 10) * (bottom - top);
  const felt = shown.filter(({ data }) => data.felt !== null);
  const rows = threads.filter(({ data }) => shown.some(({ id }) => data.moments.includes(id)));
  const labels = spread(shown, share);
  return (
    <figure>
      <svg
        class="chart life-line"
        height={bottom + 40 + rows.length * rowHeight}
        role="img"
        aria-labelledby="line-t line-d"
        data-area="work"
      >
        <title id="line-t">Your life line</title>
        <desc id="line-d">{shown.map(describe).join("; ")}.</desc>
        <line class="hair" x2="100%" y1={y(0)} y2={y(0)} />
        <text class="soft" y={18}>
          high
        </text>
        <text class="soft" y={bottom + 20}>
          low
        </text>
        {felt.slice(1).map(({ when, data }, index) => (
          <line
            class="reach"
            stroke-width="1.5"
            x1={x(felt[index]!.when.from)}
            y1={y(felt[index]!.data.felt)}
            x2={x(when.from)}
            y2={y(data.felt)}
          />
        ))}
        {shown.map(({ when, data, number }, index) => (
          <>
            {when.to > when.from && (
              <line class="reach" stroke-width="8" opacity=".38" x1={x(when.from)} x2={x(when.to)} y1={y(data.felt)} y2={y(data.felt)} />
            )}
            <circle class={data.felt === null ? "plan" : "area"} cx={x(when.from)} cy={y(data.felt)} r="6" />
            <text class="strong" text-anchor="middle" x={x(when.from)} y={y(data.felt) - 13 - labels[index]! * numberHeight}>
              {number}
            </text>
          </>
        ))}
        <text class="soft" text-anchor={first === last ? "middle" : "start"} x={x(first)} y={bottom + 36}>
          {whenWords({ by: line.by ?? "year", from: first, to: first })}
        </text>
        {first < last && (
          <text class="soft" text-anchor="end" x={x(last)} y={bottom + 36}>
            {last}
          </text>
        )}
        {rows.map(({ data: { name, moments } }, row) => {
          const at = shown.filter(({ id }) => moments.includes(id)).map(({ when }) => when.from);
          const height = bottom + 40 + (row + 1) * rowHeight - 8;
          return (
            <g data-area={hues[row % hues.length]}>
              <text y={height - 12}>
                <Cut words={name} narrow={36} />
              </text>
              <line class="reach" stroke-width="1.5" x1={x(Math.min(...at))} x2={x(Math.max(...at))} y1={height} y2={height} />
              {at.map((place) => (
                <circle class="area" cx={x(place)} cy={height} r="5" />
              ))}
            </g>
          );
        })}
      </svg>
      <figcaption>
        Each number is a moment of the list below. A ring is a time of which you did not say how it was
        {shown.some(({ when }) => when.to > when.from) && "; a bar is a longer time"}
        {rows.length > 0 && "; below the line are your threads"}.
      </figcaption>
      <LineTable line={line} threads={threads} />
    </figure>
  );
}

/** How many lines of numbers higher each number stands, so that those of times close together can be read. */
function spread(shown: readonly OnLine[], share: (at: number) => number): readonly number[] {
  const levels: number[] = [];
  for (const [index, { when, data }] of shown.entries()) {
    const before = shown[index - 1];
    const near = before !== undefined && share(when.from) - share(before.when.from) < close && before.data.felt === data.felt;
    levels.push(near ? levels[index - 1]! + 1 : 0);
  }
  return levels;
}

function describe({ number, when, data }: OnLine): string {
  const felt = data.felt === null ? "" : `, ${feltWords(data.felt)}`;
  return `${number}: ${whenWords(when)}${felt}, ${titleOf(data)}`;
}

function LineTable({ line: { moments }, threads }: ChartProps) {
  return (
    <Behind caption="Your life line as a table">
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">When</th>
          <th scope="col">How it was</th>
          <th scope="col">What happened</th>
          <th scope="col">Threads</th>
          <th scope="col">Still serves</th>
        </tr>
      </thead>
      <tbody>
        {moments.map(({ id, number, data }) => (
          <tr>
            <th scope="row">{number}</th>
            <td>{data.when}</td>
            <td>{data.felt === null ? "" : feltWords(data.felt)}</td>
            <td>{titleOf(data)}</td>
            <td>
              {threads
                .filter(({ data }) => data.moments.includes(id))
                .map(({ data: { name } }) => name)
                .join(", ")}
            </td>
            <td>{data.serves === null ? "" : `${data.serves} of 10`}</td>
          </tr>
        ))}
      </tbody>
    </Behind>
  );
}
