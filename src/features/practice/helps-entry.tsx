import { capital, countWord, Entry, timesWord } from "../../kernel/web/index.ts";
import { fewestTimes, type Helped } from "./helps.ts";
import { dropWords, intervalWords } from "./words.ts";

/** What somebody's own ratings say: how often, how much, how sure. Below five times, that nothing is said. */
export function HelpsEntry({ helped }: { helped: readonly Helped[] }) {
  const said = helped.filter(({ drop }) => drop);
  return (
    <Entry
      id="helps"
      title={said.length === 0 ? "What helps you is not known yet." : "What your own ratings say."}
      side={
        <p>
          <strong>What helps you</strong> Before and after, from 0 to 10. <a href="/numbers#practice">How it is counted</a>
        </p>
      }
    >
      {said.length === 0 && (
        <p>
          From {countWord(fewestTimes)} times on, rated before and after, an exercise stands here with what changed. Fewer would be a guess.
        </p>
      )}
      {helped.length > 0 && (
        <ul role="list" class="lines">
          {helped.map(({ exercise, times, drop }) => (
            <li>
              <a href={`/practice/exercises/${exercise.id}`}>{exercise.name}</a>
              <span>{drop ? `In the middle, ${dropWords(drop.median)}.` : "Too few to say."}</span>
              <small>
                Rated before and after {timesWord(times)}.{drop?.interval && ` ${capital(intervalWords(drop.interval))}.`}
              </small>
            </li>
          ))}
        </ul>
      )}
      {said.length > 0 && (
        <p class="quiet">
          A tense moment often eases by itself, so not all of this comes from the exercise. Nobody can tell the two apart from ratings
          alone.
        </p>
      )}
    </Entry>
  );
}
