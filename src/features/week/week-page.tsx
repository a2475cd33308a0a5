import type { Context } from "hono";
import { type Desk } from "../../kernel/actions/index.ts";
import {
  addWeeks,
  firstDayOf,
  isWeek,
  lengthWords,
  timeWords,
  weekdayAt,
  weekdayName,
  weekOf,
  weekWords,
} from "../../kernel/time/index.ts";
import { Behind, Entry, type Env, Form, notFound, openDesk, page, Problems, type Tried } from "../../kernel/web/index.ts";
import { labelOf } from "../areas/index.ts";
import { formatBand, RatingsForm, ratingsTitle, SeasonLine } from "../meaning/index.ts";
import { shelvesOf } from "../sources/index.ts";
import { BandsChart, besideEnough, EnergyChart, energyName, GapChart, HoursChart, shareWords } from "./charts.tsx";
import { gatherWeek, type GatheredWeek, reachOf } from "./gather.ts";
import { NotEnoughYet } from "./not-enough.tsx";
import { shiftRecord } from "./records.ts";
import { Shifts } from "./shifts-entry.tsx";
import { shiftsFor } from "./shifts.ts";
import {
  afterHoursTitle,
  bandsTitle,
  energyTitle,
  gapRows,
  gapTitle,
  hoursTitle,
  meetingsTitle,
  outsideHours,
  signed,
  stressPeaks,
} from "./words.ts";

export type Shown = Tried & { readonly status: number };

/** The week: how it sat beside what matters, and the smallest change worth trying. */
export async function weekPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const asked = c.req.param("week") ?? weekOf((await openDesk(c.var.house, c.var.guest)).today);
  if (!isWeek(asked)) return notFound(c);
  const desk = await openDesk(c.var.house, c.var.guest, { from: reachOf(asked) });
  const gathered = gatherWeek(desk, asked);
  const { report, profile } = gathered;
  const empty = report.stretches.length === 0 && report.checkIns.length === 0 && report.areas.every(({ minutes }) => minutes === 0);
  return page(
    c,
    {
      title: `Week ${Number(asked.slice(6))}`,
      place: "/week",
      status: tried.status,
      colophon: <RestsOn desk={desk} gathered={gathered} />,
    },
    empty ? (
      <EmptyWeek desk={desk} week={asked} />
    ) : (
      <>
        <Lead desk={desk} gathered={gathered} tried={tried} />
        <Shifts
          shifts={shiftsFor(report, profile)}
          week={asked}
          picked={desk.notebook.list(shiftRecord).find(({ data }) => data.week === addWeeks(asked, 1))}
        />
        <Bands gathered={gathered} />
        <Hours gathered={gathered} />
        <AfterHours gathered={gathered} />
        <Meetings gathered={gathered} />
        <Energy gathered={gathered} />
        <FeltEntry gathered={gathered} />
      </>
    ),
  );
}

function Weeks({ desk, week }: { desk: Desk; week: string }) {
  const [before, after] = [addWeeks(week, -1), addWeeks(week, 1)];
  return (
    <>
      <strong>Week {Number(week.slice(6))}</strong> {weekWords(week, desk.today)}
      <nav class="row" aria-label="Weeks">
        <a href={`/week/${before}`}>Week {Number(before.slice(6))}</a>
        {firstDayOf(after) <= desk.today && <a href={`/week/${after}`}>Week {Number(after.slice(6))}</a>}
      </nav>
    </>
  );
}

function EmptyWeek({ desk, week }: { desk: Desk; week: string }) {
  return (
    <Entry id="gap" level={1} title="Nothing is noted for this week, and that is fine." side={<Weeks desk={desk} week={week} />}>
      <p>A gap in the log is a gap. If you would like to see this week, a calendar file tells most of it.</p>
      <div class="row">
        <a class="button button--primary" href="/imports">
          Bring a calendar in
        </a>
        <a class="button button--quiet" href="/today">
          Log by hand
        </a>
      </div>
    </Entry>
  );
}

function Lead({ desk, gathered, tried }: { desk: Desk; gathered: GatheredWeek; tried: Tried }) {
  const { report, profile } = gathered;
  const rows = gapRows(report);
  if (!report.alignment?.shown) return <NotEnoughYet gathered={gathered} side={<Weeks desk={desk} week={report.week} />} tried={tried} />;
  const { from, to } = report.alignment;
  return (
    <Entry id="gap" level={1} title={gapTitle(rows)} side={<Weeks desk={desk} week={report.week} />}>
      <Problems tried={tried} />
      {profile.meaning.season && <SeasonLine season={profile.meaning.season} areas={profile.areas} day={firstDayOf(report.week)} />}
      <figure>
        <GapChart rows={rows} />
        <figcaption>
          Shares of the gap between this week and what matters to you. {unaccountedSentence(report.unaccountedMinutes)}
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

function Bands({ gathered: { report, profile } }: { gathered: GatheredWeek }) {
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
                <td>{row.standing === "unknown" ? "–" : besideEnough({ ...row, rating: null })}</td>
              </tr>
            ))}
          </tbody>
        </Behind>
      </figure>
      <p>
        {report.unsorted >= 1 && <>{lengthWords(report.unsorted)} are not sorted into an area yet. </>}
        <a href={`/week/${report.week}/evidence`}>Everything that this week is made of, and why it lies where it lies</a>
      </p>
    </Entry>
  );
}

function Hours({ gathered: { report } }: { gathered: GatheredWeek }) {
  const { zone, days, afterHours, checkIns } = report;
  const said = new Set(checkIns.map(({ at }) => weekdayAt(at, zone))).size;
  return (
    <Entry
      id="hours"
      title={hoursTitle(report)}
      side={
        <p>
          <strong>The week by the hour</strong> Gaps are left open, not counted as zero.
        </p>
      }
    >
      <figure>
        <HoursChart report={report} />
        <figcaption>
          Stronger colour is more of the hour at work. The dotted lines are your agreed hours. A ring is a stress of 7 or more; a dot is an
          hour with nothing noted.{" "}
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

const sessionsShown = 7;

function AfterHours({ gathered: { report, profile } }: { gathered: GatheredWeek }) {
  const { zone, shortestRest, rests } = report;
  const outside = outsideHours(report, profile.meaning.agreed.area);
  const short = rests.filter(({ isShort }) => isShort);
  return (
    <Entry
      id="after"
      title={afterHoursTitle(report, outside)}
      side={
        <p>
          <strong>After hours</strong> Outside your agreed hours
          {profile.meaning.agreed.assumed && (
            <>
              , taken as Monday to Friday, 9:00 to 17:30, until <a href="/meaning/hours">you say yours</a>
            </>
          )}
          . Overlaps count once.
        </p>
      }
    >
      {outside.length > 0 && (
        <ul role="list" class="lines">
          {outside.slice(0, sessionsShown).map(({ from, to, title, source, minutes }) => (
            <li>
              <span>
                {weekdayAt(from, zone).slice(0, 3)} {timeWords(from, zone)}–{timeWords(to, zone)}
              </span>
              <strong>{title}</strong>
              <small>
                {lengthWords(minutes)}. {source}
              </small>
            </li>
          ))}
        </ul>
      )}
      {outside.length > sessionsShown && <p class="quiet">And {outside.length - sessionsShown} shorter ones.</p>}
      {shortestRest ? (
        <p>
          {short.length > 0 ? (
            <>
              Between {weekdayName(shortestRest.evening)}’s work and {weekdayName(shortestRest.morning)}’s there were{" "}
              <mark>{lengthWords(shortestRest.minutes)}</mark>
              {short.length > 1 && `, and on ${short.length - 1} more ${short.length === 2 ? "night" : "nights"} fewer than eleven hours`}.
              European law asks for at least eleven.
            </>
          ) : (
            <>The shortest rest between two days of work was {lengthWords(shortestRest.minutes)}.</>
          )}
        </p>
      ) : (
        <p class="quiet">No two days of work in a row were seen, so nothing is said of the rest between them.</p>
      )}
    </Entry>
  );
}

function Meetings({ gathered: { report, unknownAnswers } }: { gathered: GatheredWeek }) {
  const { meetings, focus } = report;
  return (
    <Entry
      id="meetings"
      title={meetingsTitle(report)}
      side={
        <p>
          <strong>Meetings and focus</strong> A meeting has two people or more. Free time is what your agreed hours leave beside meetings.
        </p>
      }
    >
      <dl class="figures">
        <div>
          <dt>Booked twice at once</dt>
          <dd>{meetings.doubleBookedMinutes > 0 ? lengthWords(meetings.doubleBookedMinutes) : "never"}</dd>
        </div>
        <div>
          <dt>Three or more without a pause</dt>
          <dd>{meetings.chains.length === 0 ? "never" : meetings.chains.length === 1 ? "once" : `${meetings.chains.length} times`}</dd>
        </div>
        <div>
          <dt>Meetings outside your hours</dt>
          <dd>{meetings.outsideMinutes > 0 ? lengthWords(meetings.outsideMinutes) : "none"}</dd>
        </div>
        <div>
          <dt>Free stretches of two hours or more</dt>
          <dd>{focus.blocks120}</dd>
        </div>
        <div>
          <dt>Free time in pieces of less than an hour</dt>
          <dd>{focus.fragmentation === null ? "–" : `${Math.round(100 * focus.fragmentation)} %`}</dd>
        </div>
      </dl>
      {unknownAnswers > 0 && (
        <p class="quiet">
          Invitations count as accepted, since it is not known which address is yours. <a href="/imports#addresses">Say which</a>
        </p>
      )}
    </Entry>
  );
}

const fewestPairs = 3;
const kindsShown = 3;

function Energy({ gathered: { report, profile } }: { gathered: GatheredWeek }) {
  const named = report.energy
    .filter(({ n }) => n >= fewestPairs)
    .map((kind) => ({ ...kind, ...energyName(kind.kind, (area) => labelOf(profile.areas, area)) }))
    .toSorted((a, b) => b.change - a.change);
  const rows = named.length <= 2 * kindsShown ? named : [...named.slice(0, kindsShown), ...named.slice(-kindsShown)];
  const pairs = report.energy.reduce((sum, { n }) => sum + n, 0);
  const side = (
    <p>
      <strong>What gives, what drains</strong> Eight weeks, {pairs} pairs of check-ins. Small counts lean towards your own average.
    </p>
  );
  if (rows.length === 0) {
    return (
      <Entry id="energy" title="What gives and what drains is not known yet." side={side}>
        <p>
          It takes a check-in before and one after, within four hours, at least three times for the same thing. A tap on Today is a
          check-in.
        </p>
      </Entry>
    );
  }
  return (
    <Entry id="energy" title={energyTitle(rows)} side={side}>
      <figure>
        <EnergyChart rows={rows} />
        <figcaption>
          Energy from the check-in before to the one after, on a scale of 10, over eight weeks. The pale line is where the true value likely
          lies. These go together; nothing here says that one causes the other.
        </figcaption>
        <Behind caption="Change in energy, last eight weeks">
          <thead>
            <tr>
              <th scope="col">Activity</th>
              <th scope="col">Change</th>
              <th scope="col">Likely between</th>
              <th scope="col">Times</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, change, interval, n }) => (
              <tr>
                <th scope="row">{name}</th>
                <td>{signed(change)}</td>
                <td>{interval ? `${signed(interval.from)} and ${signed(interval.to)}` : "too few to say"}</td>
                <td>{n}</td>
              </tr>
            ))}
          </tbody>
        </Behind>
      </figure>
    </Entry>
  );
}

function FeltEntry({ gathered: { report, profile } }: { gathered: GatheredWeek }) {
  const { meaning, areas, ratings } = profile;
  const asked = areas.filter(({ id }) => meaning.importance?.[id] !== 0 && meaning.stances[id] !== "pause" && id !== "other");
  return (
    <Entry
      id="felt"
      title={ratingsTitle(asked, ratings)}
      side={
        <p>
          <strong>How it felt</strong> Feeling counts for two parts, hours for one. Skip it, and hours count alone.
        </p>
      }
    >
      <RatingsForm areas={asked} ratings={ratings} week={report.week} back={`/week/${report.week}#felt`} />
    </Entry>
  );
}

function RestsOn({ desk, gathered: { report } }: { desk: Desk; gathered: GatheredWeek }) {
  const calendars = new Set(shelvesOf(desk.notebook).events.map(({ of }) => of)).size;
  const devices = new Set(shelvesOf(desk.notebook).activity.map(({ device }) => device)).size;
  const checkIns = report.checkIns.length;
  const parts = [
    ...(calendars > 0 ? [calendars === 1 ? "one calendar" : `${calendars} calendars`] : []),
    ...(devices > 0 ? [devices === 1 ? "ActivityWatch on one device" : `ActivityWatch on ${devices} devices`] : []),
    checkIns === 1 ? "one check-in" : `${checkIns} check-ins`,
  ];
  return (
    <p>
      From {report.accountedDays} of 7 days: {parts.join(", ")}. Nobody but you can read this page.
    </p>
  );
}
