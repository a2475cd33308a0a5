import type { Context } from "hono";
import { strainSides } from "../../content/strain-sides.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { dayName, dayWords } from "../../kernel/time/index.ts";
import { capital, Entry, type Env, Field, Form, listWords, openDesk, page, Problems, valueOf } from "../../kernel/web/index.ts";
import { holdsBack } from "../safety/index.ts";
import { BeginAsk } from "./begin-ask.tsx";
import { type Ask, asksOf, type Strain, strainsOf, titleOf } from "./model.ts";
import { IfAfraid, SaferFirst } from "./safer-first.tsx";
import type { Shown } from "./step-page.tsx";
import { tallyOf, tallyWords } from "./tally.ts";
import { camePhrases, wentPhrases } from "./words.ts";

/** What pulls, what was asked, and, from three answers on, what was feared and what was met. */
export async function listPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const [strains, asks] = [await strainsOf(desk), await asksOf(desk)];
  const heldBack = holdsBack(desk);
  const tally = tallyWords(tallyOf(asks.map(({ data }) => data)));
  return page(
    c,
    { title: "Whose is it?", place: "/practice", status: tried.status },
    <>
      <Entry
        id="strain"
        level={1}
        title="What pulls at you?"
        side={
          <p>
            <strong>Mine, ours, theirs</strong> Some of what weighs on you is yours to move, and some of it is not. Told apart, it can weigh
            less. Nobody but you reads this.
          </p>
        }
      >
        <Problems tried={tried} />
        <Form action="/asks/strains" class="stack">
          <Field label="In a line or two" name="text" rows={3} tried={tried} />
          <div class="row">
            <button class="button button--primary">See whose it is</button>
          </div>
        </Form>
        {strains.length > 0 && <Strains strains={strains} desk={desk} />}
      </Entry>
      <Entry
        id="ask"
        title={heldBack ? "Before you ask for something" : "Do you want to ask for something?"}
        side={
          <div class="stack">
            {!heldBack && (
              <p>
                <strong>An ask</strong> With <a href="/asks/scripts">words to begin from</a>, in three tones. You say them, or you do not.{" "}
                <a href="/numbers#asks">Where they come from</a>
              </p>
            )}
            <IfAfraid />
          </div>
        }
      >
        {heldBack ? <SaferFirst then="/asks#ask" /> : <BeginAsk tried={tried} strain={valueOf(tried, "strain")} />}
      </Entry>
      {asks.length > 0 && <Asks asks={asks} desk={desk} />}
      {tally.length > 0 && <FearedAndMet sentences={tally} />}
    </>,
  );
}

function Strains({ strains, desk: { today } }: { strains: readonly Kept<Strain>[]; desk: Desk }) {
  return (
    <ul role="list" class="lines">
      {strains.map(({ id, data: { day, text, sides, shift } }) => (
        <li>
          <span>{dayName(day, today)}</span>
          <a href={`/asks/strains/${id}`}>{text}</a>
          <small>
            {sidesWords(sides)}
            {shift && ` When ${shift.cue === "" ? "it comes" : shift.cue}: ${shift.act}.`}
          </small>
        </li>
      ))}
    </ul>
  );
}

function sidesWords(sides: Strain["sides"]): string {
  const names = strainSides.filter(({ side }) => sides.includes(side)).map(({ name }) => name.toLowerCase());
  return names.length === 0 ? "Not sure yet whose it is." : `${capital(listWords(names))}.`;
}

function Asks({ asks, desk }: { asks: readonly Kept<Ask>[]; desk: Desk }) {
  return (
    <Entry id="asks" title="What you asked, or want to ask">
      <ul role="list" class="lines">
        {asks.map(({ id, data }) => (
          <li>
            <span>{dayName(data.day, desk.today)}</span>
            <a href={`/asks/${id}`}>{titleOf(data)}</a>
            <small>{standingWords(data, desk)}</small>
          </li>
        ))}
      </ul>
    </Entry>
  );
}

function standingWords({ ready, told, sayOn }: Ask, { today }: Desk): string {
  if (told) return told.went === "no answer" ? "Said. No answer yet." : `${wentPhrases[told.went]} ${camePhrases[told.came]}`;
  if (sayOn !== null && sayOn >= today) return `To say ${dayWords(sayOn, today)}.`;
  return ready ? "Ready when you are." : "Begun. You can go on where you were.";
}

function FearedAndMet({ sentences }: { sentences: readonly string[] }) {
  return (
    <Entry
      id="tally"
      title="What you feared, and what you met"
      side={
        <p>
          <strong>Your own asks</strong> The ones that you chose to say and to tell of. The next may go another way.{" "}
          <a href="/numbers#asks">How it is counted</a>
        </p>
      }
    >
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </Entry>
  );
}
