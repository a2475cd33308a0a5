import type { Child } from "hono/jsx";
import { firstDayOf, lengthWords } from "../../kernel/time/index.ts";
import { Behind, Entry, Problems, type Tried } from "../../kernel/web/index.ts";
import { formatBand, SeasonLine } from "../meaning/index.ts";
import { GapChart, shareWords } from "./charts.tsx";
import type { GatheredWeek } from "./gather.ts";
import { NotEnoughYet } from "./not-enough.tsx";
import { gapRows, gapTitle } from "./words.ts";

/** What the page leads with: the areas that hold most of the gap; or what is missing to say so. */
export function Gap({ gathered, side, tried }: { gathered: GatheredWeek; side: Child; tried: Tried }) {
  const { report, profile } = gathered;
  const rows = gapRows(report);
  if (!report.alignment?.shown) return <NotEnoughYet gathered={gathered} side={side} tried={tried} />;
  const { from, to } = report.alignment;
  return (
    <Entry id="gap" level={1} title={gapTitle(rows, report.over)} side={side}>
      <Problems tried={tried} />
      {profile.meaning.season && <SeasonLine season={profile.meaning.season} areas={profile.areas} day={firstDayOf(report.week)} />}
      <figure>
        <GapChart rows={rows} />
        <figcaption>
          Shares of the gap between this week and what matters to you. {unaccountedSentence(report.unaccountedMinutes)}
          {!report.over && ` ${openSentence(report.openMinutes)}`}
        </figcaption>
        <Behind
          caption={`Share of the gap. The fit as a whole lies between ${from.toFixed(2)} and ${to.toFixed(2)}; it stands here and nowhere else.`}
        >
          <thead>
            <tr>
              <th scope="col">Area</th>
              <th scope="col">Matters</th>
              <th scope="col">Time, and enough</th>
              <th scope="col">Felt</th>
              <th scope="col">Gap</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, from, to }) => (
              <tr>
                <th scope="row">{row.area.label}</th>
                <td>{row.importance ?? "–"}</td>
                <td>{row.enough ? `${lengthWords(row.minutes)}, ${formatBand(row.enough)}` : lengthWords(row.minutes)}</td>
                <td>{row.rating ?? "–"}</td>
                <td>{shareWords(from / sumOf(rows), to / sumOf(rows))}</td>
              </tr>
            ))}
          </tbody>
        </Behind>
      </figure>
    </Entry>
  );
}

function sumOf(rows: readonly { readonly to: number }[]): number {
  return rows.reduce((sum, { to }) => sum + to, 0) || 1;
}

function unaccountedSentence(unaccounted: number): string {
  if (unaccounted < 30) return "Almost every waking hour has something noted.";
  return `${lengthWords(Math.round(unaccounted / 30) * 30)} of waking time have nothing noted; had they gone where they help most, the bars would end where the pale part begins.`;
}

function openSentence(open: number): string {
  const hours = Math.round(open / 60);
  return `The week is not over: what is planned counts, and ${hours === 1 ? "one waking hour is" : `${hours} waking hours are`} still open.`;
}
