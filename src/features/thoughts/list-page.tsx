import type { Context } from "hono";
import { dayName } from "../../kernel/time/index.ts";
import { Entry, type Env, Field, Form, openDesk, page, Problems, valueOf } from "../../kernel/web/index.ts";
import { thoughtsOf, titleOf, wordsOf } from "./model.ts";
import { holds } from "./search.ts";
import type { Shown } from "./step-page.tsx";

/** All thought records, those that hold some words, and the way to begin one. */
export async function listPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const all = await thoughtsOf(desk);
  const words = valueOf(tried, "words").slice(0, 200);
  const found = all.filter(({ data }) => holds(wordsOf(data), words));
  return page(
    c,
    { title: "Thought records", place: "/practice", status: tried.status },
    <>
      <Entry
        id="begin"
        level={1}
        title="A thought that will not leave you alone?"
        side={
          <p>
            <strong>Thought records</strong> Nobody but you reads them.{" "}
            <a href="/numbers#thought-record">Where they come from, and what is known</a>
          </p>
        }
      >
        <Problems tried={tried} />
        <p>
          Look at it on paper, a step at a time: what happened, what you thought and felt, what speaks for it and what does not. Each step
          is kept, can be left empty, and can wait until tomorrow.
        </p>
        <Form action="/thoughts" class="row">
          <button class="button button--primary" name="way" value="quick">
            Quick: four steps
          </button>
          <button class="button" name="way" value="full">
            In full: eight steps
          </button>
        </Form>
      </Entry>
      {all.length > 0 && (
        <Entry id="kept" title={words === "" ? "What you have looked at" : `With “${words}”`}>
          <Form action="/thoughts/search" class="stack">
            <Field label="Words to look for" name="words" tried={tried} />
            <div class="row">
              <button class="button">Look for them</button>
              {words !== "" && (
                <a class="button button--quiet" href="/thoughts">
                  All of them
                </a>
              )}
            </div>
          </Form>
          {found.length === 0 && <p>None holds these words. A shorter beginning of a word finds more.</p>}
          <ul role="list" class="lines">
            {found.map(({ id, data }) => (
              <li>
                <span>{dayName(data.day, desk.today)}</span>
                <a href={`/thoughts/${id}`}>{titleOf(data)}</a>
                {data.finished === null && <small>Begun. You can go on where you were.</small>}
              </li>
            ))}
          </ul>
        </Entry>
      )}
    </>,
  );
}
