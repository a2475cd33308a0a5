import type { Context } from "hono";
import { capital, countWord, Entry, type Env, Form, notFound, openDesk, page, Problems } from "../../kernel/web/index.ts";
import { originWords } from "../packs/index.ts";
import { EvidenceEntry } from "../practice/index.ts";
import { holdsBack } from "../safety/index.ts";
import { findChallenge, roundsOf } from "./challenge.ts";
import type { Shown } from "./list-page.tsx";

/** One challenge: what it is, its steps, and what is known of it. */
export async function challengePage(c: Context<Env>, tried: Shown): Promise<Response> {
  const found = findChallenge(c.req.param("challenge") ?? "");
  if (!found) return notFound(c);
  const { challenge, pack } = found;
  const desk = await openDesk(c.var.house, c.var.guest);
  const going = roundsOf(desk.notebook).find(({ data }) => data.challenge === challenge.id && data.standing !== "ended");
  const together = !holdsBack(desk);
  return page(
    c,
    { title: challenge.name, place: "/practice", status: tried.status },
    <>
      <Entry
        id="about"
        level={1}
        title={challenge.name}
        side={
          <div class="stack">
            <p>
              <a href="/courses">Courses</a>
            </p>
            <p>
              <strong>
                {capital(countWord(challenge.steps.length))} steps, {challenge.days} days
              </strong>{" "}
              Its first day is the day on which you begin.
            </p>
            {originWords(pack) && <p>{originWords(pack)}</p>}
          </div>
        }
      >
        <Problems tried={tried} />
        <p class="lead">{challenge.about}</p>
        {going && (
          <div class="row">
            <a class="button button--primary" href={`/challenge-runs/${going.id}`}>
              Go on where you were
            </a>
          </div>
        )}
        <Form action={`/challenges/${challenge.id}/rounds`} class="row">
          <button class={going ? "button" : "button button--primary"} name="way" value="alone">
            {together ? "Begin alone" : "Begin"}
          </button>
          {together && (
            <button class="button" name="way" value="together">
              Begin together
            </button>
          )}
        </Form>
        {together && (
          <p class="quiet">
            Together means that both want it: ask the other one first, and ask again at a step that needs you both. Each keeps a notebook of
            their own, and neither can look into the other’s. A no to a step is fine, and needs no reason.
          </p>
        )}
      </Entry>
      <Entry id="steps" title="What is in it">
        <ul role="list" class="lines">
          {challenge.steps.map(({ name, from, until, why }) => (
            <li>
              <span>{from === until ? `Day ${from}` : `Days ${from} to ${until}`}</span>
              <span>{name}</span>
              <small>{why}</small>
            </li>
          ))}
        </ul>
      </Entry>
      <EvidenceEntry evidence={challenge.evidence} limits={challenge.limits} />
    </>,
  );
}
