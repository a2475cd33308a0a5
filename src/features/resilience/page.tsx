import type { Context } from "hono";
import { type Day, weekWords } from "../../kernel/time/index.ts";
import { Behind, capital, countWord, Entry, type Env, openDesk, page } from "../../kernel/web/index.ts";
import { type Area, areasOf } from "../areas/index.ts";
import { EnergyByWeek } from "./energy-chart.tsx";
import { type ComingBack, readComingBack, weekNeeds } from "./model.ts";
import { besideOf, differedTitle, dipWords, resilienceTitle, trendWords } from "./words.ts";

/** How many weeks the drawing shows; older dips are in the table behind it. */
const weeksDrawn = 78;

/** How soon after a hard week one is back: the trend that counts. */
export async function resiliencePage(c: Context<Env>): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const back = await readComingBack(desk);
  const trend = back.found && trendWords(back.found.dips);
  return page(
    c,
    { title: "Coming back", place: "/week" },
    <>
      <Entry
        id="resilience"
        level={1}
        title={resilienceTitle(back)}
        side={
          <p>
            <strong>Coming back</strong> Hard weeks come. How soon one is back says more than how even the weeks are.{" "}
            <a href="/numbers#resilience">How this is told</a>
          </p>
        }
      >
        {back.found ? <Trend back={back} today={desk.today} /> : <TooLittle />}
        {trend !== null && <p>{trend}</p>}
        <p>
          <a href="/signs">Early signs</a>, or <a href="/year">the year on a page</a>
        </p>
      </Entry>
      {back.found && back.found.dips.length > 0 && <Differed back={back} areas={areasOf(desk.notebook)} />}
    </>,
  );
}

function TooLittle() {
  return (
    <>
      <p>
        A week counts when energy was noted on {countWord(weekNeeds.energy)} of its days. One tap on Today is enough for a day; weeks
        without are gaps, and say nothing against you.
      </p>
      <div class="row">
        <a class="button button--primary" href="/today">
          Note how you are
        </a>
      </div>
    </>
  );
}

function Trend({ back: { weeks, energy, found }, today }: { back: ComingBack; today: Day }) {
  const offset = Math.max(0, weeks.length - weeksDrawn);
  return (
    <figure>
      <EnergyByWeek weeks={weeks.slice(offset)} energy={energy.slice(offset)} found={found!} offset={offset} today={today} />
      <figcaption>
        Mean energy of each week that has it on {countWord(weekNeeds.energy)} days or more. A hard week is a ring: below your own 20th
        percentile. You are back in the first week at your own middle or above; the bar is the way there.
        {found!.dips.some(({ isOpen }) => isOpen) && " An open one counts for as long as it has lasted."}
      </figcaption>
      {found!.dips.length > 0 && (
        <Behind caption="The last hard weeks, and the way back">
          <thead>
            <tr>
              <th scope="col">Began</th>
              <th scope="col" class="number">
                Energy
              </th>
              <th scope="col">The way back</th>
            </tr>
          </thead>
          <tbody>
            {found!.dips.toReversed().map((dip) => (
              <tr>
                <th scope="row">
                  <a href={`/week/${weeks[dip.week]!}`}>{weekWords(weeks[dip.week]!, today)}</a>
                </th>
                <td class="number">{energy[dip.week]!.toFixed(1)}</td>
                <td>{capital(dipWords(dip))}</td>
              </tr>
            ))}
          </tbody>
        </Behind>
      )}
    </figure>
  );
}

/** What the weeks back held when it went quickly, beside the others. */
function Differed({ back: { differed, found }, areas }: { back: ComingBack; areas: readonly Area[] }) {
  const side = (
    <p>
      <strong>In the quicker ones</strong> Few cases. What stands here went together with coming back; it need not have brought it about.
    </p>
  );
  if (!differed || differed.rows.length === 0)
    return (
      <Entry id="differed" title="What differed in the quicker ones is not known yet." side={side}>
        <p>
          It takes two that were quick and two that were slower, with work or time known in the weeks between. So far{" "}
          {found!.dips.length === 1 ? "one hard week is" : `${countWord(found!.dips.length)} hard weeks are`} marked.
        </p>
      </Entry>
    );
  return (
    <Entry id="differed" title={differedTitle(differed, areas)} side={side}>
      <div class="scroll" tabindex={0} role="region" aria-label="The weeks back">
        <table>
          <caption>Medians of the weeks from a hard one to the one in which you were back</caption>
          <thead>
            <tr>
              <th scope="col">Of these weeks</th>
              <th scope="col">In the quicker ones ({differed.quick})</th>
              <th scope="col">In the others ({differed.slow})</th>
            </tr>
          </thead>
          <tbody>
            {differed.rows.map(({ id, quick, slow }) => {
              const { name, say } = besideOf(id, areas);
              return (
                <tr>
                  <th scope="row">{capital(name)}</th>
                  <td>{say(quick)}</td>
                  <td>{say(slow)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Entry>
  );
}
