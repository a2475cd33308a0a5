import { covers, minutes, within } from "../../engine/spans/index.ts";
import { dayOf, firstOn, timeWords, wallMinutes, weekdayName } from "../../kernel/time/index.ts";
import { percent } from "../../kernel/web/index.ts";
import { spansOf, type WeekReport } from "./report.ts";
import { stressPeaks } from "./words.ts";

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
            const [from, to] = [firstOn(day, 60 * (firstHour + place), zone), firstOn(day, 60 * (firstHour + place + 1), zone)];
            if (to <= from) return null;
            const share = minutes(within(report.work, { from, to })) / ((to - from) / 60_000);
            const quiet = share < 0.04;
            if (quiet && minutes(within(known, { from, to })) === 0)
              return <circle class="void" cx={x(firstHour + place + 0.5)} cy={34 + 32 * index} r="1.5" />;
            const opacity = steps[Math.min(3, Math.floor(share * 4))]!;
            return (
              <rect
                class={quiet ? "idle" : from >= report.now ? "plan" : "area"}
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
