import { lengthWords } from "../../kernel/time/index.ts";
import { Behind, Entry } from "../../kernel/web/index.ts";
import { formatBand } from "../meaning/index.ts";
import { BandsChart, hoursBesideEnough } from "./charts.tsx";
import type { GatheredWeek } from "./gather.ts";
import { sayPresence } from "./presence.ts";
import { bandsTitle } from "./words.ts";

// Less than an hour in a week may well stay open.
const much = 60;

/** Hours by area beside the person's own bands. */
export function Bands({ gathered: { report, profile, presence } }: { gathered: GatheredWeek }) {
  const rows = report.areas.filter(({ minutes, enough }) => minutes > 0 || enough);
  const set = rows.some(({ enough }) => enough);
  return (
    <Entry
      id="bands"
      title={bandsTitle(report, profile.meaning.agreed.area)}
      side={
        <p>
          <strong>Hours beside enough</strong>{" "}
          {set ? (
            <>
              The bands are yours; <a href="/meaning/enough">change one</a>.
            </>
          ) : (
            <>
              No band is set yet. <a href="/meaning/enough">Say what is enough</a>
            </>
          )}{" "}
          What serves two areas counts for both.
        </p>
      }
    >
      <figure>
        <BandsChart rows={rows} />
        <figcaption>
          Each line has its own scale, so that every band of enough stands in the same place. The pale stretch is where hours with nothing
          noted could reach.
        </figcaption>
        <Behind caption="Hours by area">
          <thead>
            <tr>
              <th scope="col">Area</th>
              <th scope="col">Hours</th>
              <th scope="col">Enough</th>
              <th scope="col">Beside it</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">{row.area.label}</th>
                <td>{lengthWords(row.minutes)}</td>
                <td>{row.enough ? formatBand(row.enough) : "not set"}</td>
                <td>{row.standing === "unknown" ? "–" : hoursBesideEnough(row)}</td>
              </tr>
            ))}
          </tbody>
        </Behind>
      </figure>
      {presence.length > 0 && (
        <p>
          How present you were, from 0 to 10, in what you rated: {sayPresence(presence, profile.areas)}.{" "}
          <a href="/numbers#presence">How this is told</a>
        </p>
      )}
      <p>
        {report.unsorted >= 1 && <>{lengthWords(report.unsorted)} are not sorted into an area yet. </>}
        {report.unsorted >= much && (
          <>
            <a href="/areas/teach">Say where most of it belongs</a>.{" "}
          </>
        )}
        <a href={`/week/${report.week}/evidence`}>Everything that this week is made of, and why it lies where it lies</a>
      </p>
    </Entry>
  );
}
