import { lengthWords, timeWords, weekdayAt, weekdayName } from "../../kernel/time/index.ts";
import { Behind, Entry } from "../../kernel/web/index.ts";
import { HoursChart } from "./hours-chart.tsx";
import type { GatheredWeek } from "./gather.ts";
import { travelWords } from "./travel-words.ts";
import { hoursTitle, stressPeaks } from "./words.ts";

/** The week by the hour, with the stress peaks. */
export function Hours({ gathered: { report, profile } }: { gathered: GatheredWeek }) {
  const { zone, days, afterHours, checkIns } = report;
  const said = new Set(checkIns.map(({ at }) => weekdayAt(at, zone))).size;
  return (
    <Entry
      id="hours"
      title={hoursTitle(report, profile.meaning.agreed.area)}
      side={
        <p>
          <strong>The week by the hour</strong> Gaps are left open, not counted as zero.{travelWords(days)}
        </p>
      }
    >
      <figure>
        <HoursChart report={report} />
        <figcaption>
          Stronger colour is more of the hour at work. The dotted lines are your agreed hours. A ring is a stress of 7 or more; a dot is an
          hour with nothing noted.{!report.over && " What is planned is outlined."}{" "}
          {checkIns.length > 0
            ? `From ${checkIns.length} ${checkIns.length === 1 ? "check-in" : "check-ins"} on ${said} ${said === 1 ? "day" : "days"}.`
            : "No check-in this week."}
        </figcaption>
        <Behind caption="Stress of 7 or more, and work outside agreed hours, by day">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Stress peaks</th>
              <th scope="col">Work outside agreed hours</th>
            </tr>
          </thead>
          <tbody>
            {days.days.map((day, index) => (
              <tr>
                <th scope="row">{weekdayName(day)}</th>
                <td>
                  {stressPeaks(report)
                    .filter(({ at }) => weekdayAt(at, zone) === weekdayName(day))
                    .map(({ at, stress }) => `${stress} at ${timeWords(at, zone)}`)
                    .join(", ") || "none noted"}
                </td>
                <td>
                  {afterHours.days[index]!.minutes >= 1
                    ? lengthWords(afterHours.days[index]!.minutes)
                    : report.coverage.accounted[index]
                      ? "none seen"
                      : "not known"}
                </td>
              </tr>
            ))}
          </tbody>
        </Behind>
      </figure>
    </Entry>
  );
}
