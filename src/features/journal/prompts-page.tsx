import type { Context } from "hono";
import { type Need, needNames, prompts } from "../../content/prompts.ts";
import { lengthWords } from "../../kernel/time/index.ts";
import { Entry, type Env, openDesk, page } from "../../kernel/web/index.ts";
import { restDays } from "./model.ts";
import { situationBars, situationsNow } from "./situation.ts";

/** All prompts, to choose one; and the rules by which one is offered. */
export async function promptsPage(c: Context<Env>): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const situations = await situationsNow(desk);
  return page(
    c,
    { title: "Prompts", place: "/practice" },
    <>
      <Entry
        id="prompts"
        level={1}
        title="What would you like to write about?"
        side={
          <div class="stack">
            <p>
              <a href="/journal">Write now</a>
            </p>
            <p>
              <strong>Choose any</strong> One that you choose comes whenever you choose it.
            </p>
          </div>
        }
      >
        <Rules />
        {situations.length > 0 && (
          <>
            <p>By these rules, this is what counts today:</p>
            <ul>
              {situations.map(({ needs, because }) => (
                <li>
                  {because} <span class="quiet">First: {needs.map((need) => needNames[need].toLowerCase()).join(", ")}.</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Entry>
      {(Object.keys(needNames) as Need[]).map((need) => (
        <Entry id={need} title={needNames[need]}>
          <ul role="list" class="stack">
            {prompts
              .filter((prompt) => prompt.need === need)
              .map(({ id, text }) => (
                <li>
                  <a href={`/journal?prompt=${id}`}>{text}</a>
                </li>
              ))}
          </ul>
        </Entry>
      ))}
    </>,
  );
}

function Rules() {
  const { lowEnergy, energyDays, fewestCheckIns, lastDays, moreMinutes, timesMore } = situationBars;
  return (
    <details>
      <summary>How a prompt is chosen for you</summary>
      <ul>
        <li>
          Energy of {lowEnergy} or less on average, in {fewestCheckIns} or more check-ins of the last {energyDays} days, brings prompts on
          rest and on being kind to yourself.
        </li>
        <li>
          Work after hours that came to {lengthWords(moreMinutes)} a day and {Math.round((timesMore - 1) * 100)} % more in the last{" "}
          {lastDays} days than in the four weeks before brings prompts on limits.
        </li>
        <li>A season that you named brings prompts on the season; one that lets something be less, on good enough too.</li>
        <li>All others come after these. Each day begins with another one.</li>
        <li>A prompt that you wrote to is not offered again for {restDays} days.</li>
      </ul>
    </details>
  );
}
