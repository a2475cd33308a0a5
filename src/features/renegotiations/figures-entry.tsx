import { countWord, Entry } from "../../kernel/web/index.ts";
import type { Area } from "../areas/index.ts";
import { type Beside, fewestWeeks, type SeasonFigures, type Usual, weeksBefore } from "./figures.ts";
import { sayMinutes, sayRating } from "./words.ts";

/** What the own data say of a season beside the weeks before it; what is thin is said to be. */
export function FiguresEntry({ figures, areas }: { figures: SeasonFigures; areas: readonly Area[] }) {
  const { weeks, minutes, ratings, energy } = figures;
  const known = areas.filter(({ id }) => [minutes, ratings].some((by) => says(by.get(id))));
  const any = known.length > 0 || energy.before !== null || energy.during !== null;
  return (
    <Entry
      id="figures"
      title={any ? "What your own weeks say" : "Your own weeks say too little yet."}
      side={
        <p>
          <strong>Before, and in it</strong> The {countWord(weeksBefore)} whole weeks before it beside the{" "}
          {weeks === 1 ? "one whole week" : `${countWord(weeks)} whole weeks`} in it so far.{" "}
          <a href="/numbers#season-figures">How this is told</a>
        </p>
      }
    >
      {any ? (
        <div class="scroll" tabindex={0} role="region" aria-label="The season beside the weeks before it">
          <table>
            <caption>
              The middle of the weeks that are known, with the least and the most. Where fewer than {countWord(fewestWeeks)} weeks are
              known, nothing is said.
            </caption>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Before</th>
                <th scope="col">In the season</th>
              </tr>
            </thead>
            <tbody>
              {known.flatMap(({ id, label }) => [
                <Row name={`${label}, time a week`} beside={minutes.get(id)} say={sayMinutes} />,
                <Row name={`${label}, how it felt, 1 to 10`} beside={ratings.get(id)} say={sayRating} />,
              ])}
              <Row name="Energy, 0 to 10" beside={energy} say={sayRating} />
            </tbody>
          </table>
        </div>
      ) : (
        <p>
          It takes {countWord(fewestWeeks)} weeks of which enough is noted or brought in. Your own sense of the season counts just as well.
        </p>
      )}
    </Entry>
  );
}

/** Nothing for what is known on neither side, and for an area that took no minute on either. */
function Row({ name, beside, say }: { name: string; beside: Beside | undefined; say: (usual: Usual | null) => string }) {
  if (!beside || !says(beside)) return null;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{say(beside.before)}</td>
      <td>{say(beside.during)}</td>
    </tr>
  );
}

function says(beside: Beside | undefined): boolean {
  return [beside?.before, beside?.during].some((usual) => usual != null && usual.most > 0);
}
