import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Desk } from "../../kernel/actions/index.ts";
import { addWeeks, firstDayOf, isWeek, weekOf, weekWords } from "../../kernel/time/index.ts";
import { countWord, Entry, type Env, notFound, openDesk, page, type Tried } from "../../kernel/web/index.ts";
import { CareFirst, careOf, ShiftsWait } from "../measures/index.ts";
import { RatingsForm, ratingsTitle } from "../meaning/index.ts";
import { knownAsOf, shelvesOf, trackerNames } from "../sources/index.ts";
import { AfterHours, Meetings } from "./after-hours-entry.tsx";
import { Bands } from "./bands-entry.tsx";
import { Energy } from "./energy-entry.tsx";
import { Gap } from "./gap-entry.tsx";
import { gatherWeek, type GatheredWeek, reachOf } from "./gather.ts";
import { Hours } from "./hours-entry.tsx";
import { shiftRecord } from "./records.ts";
import { Shifts } from "./shifts-entry.tsx";
import { shiftsFor } from "./shifts.ts";

export type Shown = Tried & { readonly status: number };

/** What stands on the page of this week about early signs: a line, or null. `back` is where putting it aside leads. */
export type SignsLine = (desk: Desk, back: string) => Promise<Child>;

/** The week: how it sat beside what matters, and the smallest change worth trying. */
export async function weekPage(c: Context<Env>, tried: Shown, signsLine: SignsLine): Promise<Response> {
  const asked = c.req.param("week") ?? weekOf((await openDesk(c.var.house, c.var.guest)).today);
  if (!isWeek(asked)) return notFound(c);
  const desk = await openDesk(c.var.house, c.var.guest, { from: reachOf(asked) });
  const gathered = gatherWeek(desk, asked);
  const { report, profile } = gathered;
  const care = careOf(desk);
  // Care comes first, and one such thing is enough.
  const early = care || asked !== weekOf(desk.today) ? null : await signsLine(desk, `/week/${asked}`);
  const empty = report.stretches.length === 0 && report.checkIns.length === 0 && report.areas.every(({ minutes }) => minutes === 0);
  return page(
    c,
    {
      title: `Week ${Number(asked.slice(6))}`,
      place: "/week",
      status: tried.status,
      colophon: <RestsOn desk={desk} own={c.var.guest.kind === "person"} gathered={gathered} asOf={await knownAsOf(desk)} />,
    },
    <>
      {care && <CareFirst care={care} back={`/week/${asked}`} />}
      {empty ? (
        <>
          <EmptyWeek desk={desk} week={asked} />
          {early}
        </>
      ) : (
        <>
          <Gap gathered={gathered} side={<Weeks desk={desk} week={asked} />} tried={tried} />
          {care ? (
            <ShiftsWait />
          ) : (
            <Shifts
              shifts={shiftsFor(report, profile)}
              week={asked}
              picked={desk.notebook.list(shiftRecord).find(({ data }) => data.week === addWeeks(asked, 1))}
            />
          )}
          {early}
          <Bands gathered={gathered} />
          <Hours gathered={gathered} />
          <AfterHours gathered={gathered} />
          <Meetings gathered={gathered} />
          <Energy gathered={gathered} />
          <FeltEntry gathered={gathered} />
        </>
      )}
    </>,
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
        {week <= weekOf(desk.today) && <a href={`/year/${week.slice(0, 4)}`}>The year</a>}
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

function FeltEntry({ gathered: { report, profile } }: { gathered: GatheredWeek }) {
  const { meaning, areas, ratings } = profile;
  const asked = areas.filter(({ id }) => meaning.importance?.[id] !== 0 && meaning.stances[id] !== "pause" && id !== "other");
  return (
    <Entry
      id="felt"
      title={ratingsTitle(asked, ratings)}
      side={
        <p>
          <strong>How it felt</strong> Feeling counts for two parts, hours for one. Skip it, and hours count alone.{" "}
          <a href="/measures">Ask more closely how you are</a>, see <a href="/signs">early signs</a>,{" "}
          <a href="/resilience">how you come back</a> or <a href="/insights">what goes together</a>
        </p>
      }
    >
      <RatingsForm areas={asked} ratings={ratings} week={report.week} back={`/week/${report.week}#felt`} />
    </Entry>
  );
}

interface RestsOnProps {
  desk: Desk;
  own: boolean;
  gathered: GatheredWeek;
  asOf: string | undefined;
}

function RestsOn({ desk, own, gathered: { report }, asOf }: RestsOnProps) {
  const calendars = new Set(shelvesOf(desk.notebook).events.map(({ of }) => of)).size;
  const trackers = Map.groupBy(shelvesOf(desk.notebook).activity, ({ tracker }) => tracker);
  const devices = new Set(trackers.get("activitywatch")?.map(({ device }) => device)).size;
  const checkIns = report.checkIns.length;
  const parts = [
    ...(calendars > 0 ? [calendars === 1 ? "one calendar" : `${countWord(calendars)} calendars`] : []),
    ...(devices > 0 ? [devices === 1 ? "ActivityWatch on one device" : `ActivityWatch on ${countWord(devices)} devices`] : []),
    ...[...trackers.keys()].filter((tracker) => tracker !== "activitywatch").map((tracker) => trackerNames[tracker]),
    checkIns === 1 ? "one check-in" : `${checkIns} check-ins`,
  ];
  return (
    <p>
      From {report.accountedDays} of 7 days: {parts.join(", ")}.
      {asOf !== undefined && ` The calendars that you follow are known as of ${asOf}.`}
      {own && " Nobody but you can read this page."}
    </p>
  );
}
