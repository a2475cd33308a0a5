import type { Context } from "hono";
import type { Letter } from "../../content/letters.ts";
import { Entry, type Env, Field, Form, notFound, openDesk, page, Problems, type Tried, valueOf } from "../../kernel/web/index.ts";
import { draftOf, findLetter } from "./model.ts";
import { Begun, DropDraft, type Shown } from "./write-page.tsx";

/** A letter, a step at a time; after the last step the whole of it, to read once more and keep. */
export async function letterPage(c: Context<Env>, tried: Shown, id = c.req.param("letter") ?? ""): Promise<Response> {
  const letter = findLetter(id);
  if (!letter) return notFound(c);
  const desk = await openDesk(c.var.house, c.var.guest);
  const draft = draftOf(desk.notebook, id);
  const parts = draft?.parts ?? [];
  const step = stepOf(c, letter, parts, tried);
  const at = letter.steps[step - 1];
  return page(
    c,
    { title: letter.title, place: "/practice", status: tried.status, islands: ["keep-draft"] },
    <Entry
      id="letter"
      level={1}
      title={at ? at.title : "Read it once more."}
      side={
        <div class="stack">
          <p>
            <strong>{letter.title}</strong> {letter.about}
          </p>
          <Steps letter={letter} step={step} />
        </div>
      }
    >
      {draft && <Begun draft={draft} desk={desk} />}
      {at ? (
        <>
          <p>{at.guidance}</p>
          <p class="quiet">You could begin with: {at.beginnings.map((words) => `“${words}”`).join(" or ")}</p>
          <StepForm letter={letter} step={step} words={parts[step - 1] ?? ""} tried={tried} />
        </>
      ) : (
        <WholeForm letter={letter} words={wholeOf(parts)} tried={tried} />
      )}
      {draft && <DropDraft of={id} />}
    </Entry>,
  );
}

/** The step that was asked for; else the first that is empty, the whole when none is. */
function stepOf(c: Context<Env>, { steps }: Letter, parts: readonly string[], tried: Shown): number {
  const sent = valueOf(tried, "part");
  // The whole letter comes without a step.
  if (tried.status !== 200) return sent === "" ? steps.length + 1 : Number(sent);
  const asked = Number(c.req.query("step"));
  if (Number.isInteger(asked) && asked >= 1 && asked <= steps.length + 1) return asked;
  const begun = parts.findIndex((part) => part === "");
  return parts.length === 0 ? 1 : begun < 0 ? steps.length + 1 : begun + 1;
}

/** The parts as one letter; a step that was left empty leaves no gap. */
function wholeOf(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("\n\n");
}

function Steps({ letter: { id, steps }, step }: { letter: Letter; step: number }) {
  return (
    <nav aria-label="Steps of the letter">
      <ol role="list">
        {[...steps.map(({ title }) => title), "Read it once more."].map((title, index) => (
          <li>
            <a href={`/journal/letters/${id}?step=${index + 1}`} {...(index + 1 === step ? { "aria-current": "step" as const } : {})}>
              {index + 1}. {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepProps {
  readonly letter: Letter;
  readonly words: string;
  readonly tried: Tried;
}

function StepForm({ letter: { id, steps }, step, words, tried }: StepProps & { readonly step: number }) {
  const to = (step: number) => `/journal/letters/${id}?step=${step}`;
  return (
    <keep-draft data-to="/journal/drafts">
      <Form action="/journal/drafts" class="stack">
        <Problems tried={tried} />
        <input type="hidden" name="of" value={id} />
        <input type="hidden" name="part" value={step} />
        <Field label="Your words, or none: a step may stay empty" name="text" rows={8} tried={tried} value={words} />
        <div class="row">
          <button class="button button--primary" name="_back" value={to(step + 1)}>
            {step < steps.length ? "Go on" : "Read it as a whole"}
          </button>
          <button class="button button--quiet" name="_back" value={to(step)}>
            Keep for later
          </button>
        </div>
        <p class="quiet" role="status" data-said></p>
      </Form>
    </keep-draft>
  );
}

function WholeForm({ letter: { id }, words, tried }: StepProps) {
  return (
    <>
      <p>This is your letter. Change what you like. Kept, it lies in your journal, and you can print it.</p>
      <Form action="/journal" class="stack">
        <Problems tried={tried} />
        <input type="hidden" name="letter" value={id} />
        <Field label="Your letter" name="text" rows={18} tried={tried} value={words} />
        <div class="row">
          <button class="button button--primary">Keep this letter</button>
        </div>
      </Form>
    </>
  );
}
