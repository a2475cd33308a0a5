import { afterwards } from "../../content/life-line.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { capital, countWord, Entry, Field, Form, Problems, type Tried, untried, valueOf } from "../../kernel/web/index.ts";
import { type Line, type Thread, titleOf } from "./model.ts";
import { numbersOf } from "./words.ts";

interface ThreadsProps {
  readonly line: Line;
  readonly threads: readonly Kept<Thread>[];
  readonly tried: Tried;
}

/** The threads that somebody found, each with its moments; and the way to tie another. */
export function ThreadsEntry({ line, threads, tried }: ThreadsProps) {
  const of = tried.fields["of"]?.at(-1);
  return (
    <Entry
      id="threads"
      title={threads.length === 0 ? "Does a thread run through them?" : "What runs through them"}
      side={
        <p>
          <strong>Threads</strong> You name them; nothing is read out of your words.
        </p>
      }
    >
      <p>{afterwards.threads}</p>
      {threads.length > 0 && (
        <ul role="list" class="lines">
          {threads.map((thread) => (
            <ThreadLine line={line} thread={thread} tried={of === thread.id ? tried : untried} />
          ))}
        </ul>
      )}
      <details {...(of === undefined && tried.problems.length > 0 ? { open: true } : threads.length === 0 ? { open: true } : {})}>
        <summary>Tie a thread</summary>
        <ThreadForm action="/life-line/threads" line={line} tried={of === undefined ? tried : untried} />
      </details>
    </Entry>
  );
}

function ThreadLine({ line, thread: { id, data }, tried }: { line: Line; thread: Kept<Thread>; tried: Tried }) {
  const numbers = numbersOf(line.moments, data.moments);
  const count = numbers.length === 1 ? "One moment" : `${capital(countWord(numbers.length))} moments`;
  return (
    <li>
      <span class="words">{data.name}</span>
      <span>
        {count}
        {numbers.length > 0 && `: ${numbers.join(", ")}`}
      </span>
      <details {...(tried.problems.length > 0 ? { open: true } : {})}>
        <summary>
          Change it<span class="visually-hidden">: {data.name}</span>
        </summary>
        <ThreadForm action={`/life-line/threads/${id}`} line={line} thread={{ id, data }} tried={tried} />
        <Form action={`/life-line/threads/${id}/remove`} back="/life-line#threads" class="row">
          <button class="button button--quiet">
            Let go of this thread<span class="visually-hidden">: {data.name}</span>
          </button>
        </Form>
      </details>
    </li>
  );
}

interface FormProps {
  readonly action: string;
  readonly line: Line;
  readonly thread?: { readonly id: string; readonly data: Thread };
  readonly tried: Tried;
}

function ThreadForm({ action, line, thread, tried }: FormProps) {
  const sent = Object.keys(tried.fields).length > 0;
  const tied = sent ? (tried.fields["moments"] ?? []) : (thread?.data.moments ?? []);
  return (
    <Form action={action} class="stack">
      <Problems tried={tried} />
      {thread && <input type="hidden" name="of" value={thread.id} />}
      <NameField thread={thread} tried={tried} />
      <fieldset>
        <legend>Which moments belong to it?</legend>
        {line.moments.map(({ id, number, data }) => (
          <div>
            <label class="check">
              <input type="checkbox" name="moments" value={id} {...(tied.includes(id) ? { checked: true } : {})} />
              <span>
                {number}. {titleOf(data, 60)}
              </span>
            </label>
          </div>
        ))}
      </fieldset>
      <div class="row">
        <button class="button">{thread ? "Keep the change" : "Tie them"}</button>
      </div>
    </Form>
  );
}

/** A page has several of these: of those that change a thread, each label holds its field. */
function NameField({ thread, tried }: { thread: FormProps["thread"] | undefined; tried: Tried }) {
  const label = "What is the thread called?";
  if (!thread)
    return <Field label={label} name="name" tried={tried} hint="“Be useful to be loved”, “rest comes last”, or as you would say it." />;
  return (
    <div class="field">
      <label>
        {label}
        <input type="text" name="name" value={valueOf(tried, "name", thread.data.name)} />
      </label>
    </div>
  );
}
