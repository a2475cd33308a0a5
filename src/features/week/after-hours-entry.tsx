import { lengthWords, timeWords, weekdayAt, weekdayName } from "../../kernel/time/index.ts";
import { capital, countWord, Entry } from "../../kernel/web/index.ts";
import type { GatheredWeek } from "./gather.ts";
import { afterHoursTitle, meetingsTitle, outsideHours } from "./words.ts";

const sessionsShown = 7;

/** What lay outside the agreed hours, and the rest between days of work. */
export function AfterHours({ gathered: { report, profile } }: { gathered: GatheredWeek }) {
  const { zone, shortestRest, rests } = report;
  const outside = outsideHours(report, profile.meaning.agreed.area);
  const longest = outside
    .toSorted((a, b) => b.minutes - a.minutes)
    .slice(0, sessionsShown)
    .toSorted((a, b) => a.from - b.from);
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
          {longest.map(({ from, to, title, source, minutes, planned }) => (
            <li>
              <span>
                {weekdayAt(from, zone).slice(0, 3)} {timeWords(from, zone)}–{timeWords(to, zone)}
              </span>
              <strong>{title}</strong>
              <small>
                {lengthWords(minutes)}
                {planned && ", planned"}. {capital(source)}
              </small>
            </li>
          ))}
        </ul>
      )}
      {outside.length > sessionsShown && (
        <p class="quiet">
          {outside.length === sessionsShown + 1 ? "And a shorter one." : `And ${countWord(outside.length - sessionsShown)} shorter ones.`}
        </p>
      )}
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

/** The load of meetings, and what they left to focus in. */
export function Meetings({ gathered: { report, unknownAnswers } }: { gathered: GatheredWeek }) {
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
          <dt>Set six hours before, or less</dt>
          <dd>{meetings.shortNoticeCount === 0 ? "none" : meetings.shortNoticeCount}</dd>
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
