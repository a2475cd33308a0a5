import type { Desk } from "../../kernel/actions/index.ts";
import { type Day, dayNumber, daysWords } from "../../kernel/time/index.ts";
import { capital, countWord, Entry, listWords } from "../../kernel/web/index.ts";
import type { DayFigures } from "../days/index.ts";
import { beganAround } from "./began.ts";
import { ChangeChart } from "./change-chart.tsx";
import { changeSentence, sizeWords, whenWords } from "./change-words.ts";
import { type Change, type ChangeGroup, type Changes, changesOf } from "./changes.ts";

const shownAtFirst = 3;

/** When the levels of somebody's days changed, by how much, and what began then: the newest first. */
export function ChangePoints({ desk, known }: { desk: Desk; known: DayFigures }) {
  const changes = changesOf(desk, known);
  const [newest, earlier] = [changes.groups.slice(0, shownAtFirst), changes.groups.slice(shownAtFirst)];
  return (
    <>
      <Entry id="changes" title={titleOf(changes)} side={<How />}>
        <p>{lookedWords(changes)}</p>
        <Lately changes={changes} />
        {changes.groups.length > 0 && (
          <p class="quiet">What began around the same days stands beside a change. That it did says nothing of what brought about what.</p>
        )}
      </Entry>
      {newest.map((group, index) => (
        <Entry
          id={`change-${index + 1}`}
          title={changeSentence(group[0], desk.today)}
          side={<Facts change={group[0]} today={desk.today} />}
        >
          <Picture group={group} id={`change-${index + 1}`} desk={desk} known={known} />
        </Entry>
      ))}
      {earlier.length > 0 && (
        <Entry id="changes-earlier" title="Earlier changes">
          <details>
            <summary>{earlier.length === 1 ? "One earlier change" : `${capital(countWord(earlier.length))} earlier changes`}</summary>
            {earlier.map((group, index) => (
              <section class="earlier-change">
                <h3>{changeSentence(group[0], desk.today)}</h3>
                <Facts change={group[0]} today={desk.today} />
                <Picture group={group} id={`change-${shownAtFirst + index + 1}`} desk={desk} known={known} />
              </section>
            ))}
          </details>
        </Entry>
      )}
    </>
  );
}

function How() {
  return (
    <p>
      <strong>When it changed</strong> From one level of your days to another, beyond weekdays and what a day keeps of the day before.{" "}
      <a href="/numbers#changes">How it is made</a>
    </p>
  );
}

function titleOf({ groups, looked, tooFew }: Changes): string {
  if (looked === 0) return `Too few days yet to see a change: about ${Math.min(...tooFew.map(({ more }) => more))} more.`;
  if (groups.length === 0) return "No change in your days stands out.";
  return groups.length === 1 ? "Your days changed once." : `Your days changed ${countWord(groups.length)} times.`;
}

function lookedWords({ first, last, looked, tooFew }: Changes): string {
  const days = dayNumber(last) - dayNumber(first) + 1;
  const seen =
    looked === 0 ? "" : `${capital(countWord(looked))} ${looked === 1 ? "figure was" : "figures were"} looked at, over ${days} days. `;
  const few = tooFew.map(({ figure, more }) => `${figure.label} (about ${more} more)`);
  return `${seen}${few.length === 0 ? "" : `Known on too few days yet: ${listWords(few)}.`}`.trim();
}

function Lately({ changes: { lately } }: { changes: Changes }) {
  if (lately.length === 0) return null;
  const labels = lately.map(({ label }) => label);
  return <p>{capital(listWords(labels))} may be changing just now. It is too new to be sure: two more weeks will tell.</p>;
}

function Facts({ change, today }: { change: Change; today: Day }) {
  const { figure, before, after } = change;
  return (
    <p>
      <strong>{capital(figure.label)}</strong> {capital(sizeWords(change))}, in 95 of 100 cases. From {before.days} days before and{" "}
      {after.days} since. {whenWords(change, today)}
    </p>
  );
}

interface PictureProps {
  readonly group: ChangeGroup;
  readonly id: string;
  readonly desk: Desk;
  readonly known: DayFigures;
}

function Picture({ group: [change, ...others], id, desk, known }: PictureProps) {
  const { today, notebook, zone } = desk;
  const began = change.atOnce ? beganAround(notebook, zone, change.earliest, change.latest) : [];
  return (
    <>
      <ChangeChart change={change} first={known.first} id={id} today={today} />
      {others.length > 0 && (
        <>
          <p>Around the same days:</p>
          <ul>
            {others.map((other) => (
              <li>
                {changeSentence(other, today)} {capital(sizeWords(other))}.
              </li>
            ))}
          </ul>
        </>
      )}
      {began.length > 0 && (
        <>
          <p>Around then began:</p>
          <ul role="list" class="lines">
            {began.map(({ day, words }) => (
              <li>
                <span>{capital(daysWords(day, day, today))}</span>
                <span>{capital(words)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {change.atOnce && began.length === 0 && <p class="quiet">Nothing else is known here to have begun around then.</p>}
    </>
  );
}
