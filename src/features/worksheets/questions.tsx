import type { Child } from "hono/jsx";
import type { Choice, Column, Own, Question } from "../../content/pack.ts";
import { addDays, type Day, dayName } from "../../kernel/time/index.ts";
import { Field, fieldId, Select, type Tried, valueOf } from "../../kernel/web/index.ts";
import { type Answer, type Asking, choicesOf, most, type Said } from "./answers.ts";
import { noneYet } from "./own-choices.ts";
import { couldBeSmaller, linesOf, smaller } from "./said-words.ts";

interface QuestionsProps {
  readonly asking: Asking;
  readonly answers: readonly Answer[];
  readonly tried: Tried;
  /** What was answered another time, to be shown beside each question. */
  readonly last?: { readonly day: Day; readonly answers: readonly Answer[] } | undefined;
}

/** The questions of a step as fields of a form. Each may stay empty. */
export function Questions({ asking, answers, tried, last }: QuestionsProps) {
  return (
    <>
      {asking.questions.map((question) => {
        const before = last?.answers.find((answer) => answer.question === question.id);
        return (
          <div class="stack">
            <OneQuestion
              question={question}
              said={answers.find((answer) => answer.question === question.id)?.said}
              asking={asking}
              tried={tried}
            />
            {last && before && <Before answer={before} day={last.day} today={asking.today} />}
          </div>
        );
      })}
    </>
  );
}

/** What stood here the last time. */
function Before({ answer: { said }, day, today }: { answer: Answer; day: Day; today: Day }) {
  return (
    <details>
      <summary>What you wrote on {dayName(day, today)}</summary>
      {linesOf(said, today).map((line) => (
        <p>{line}</p>
      ))}
    </details>
  );
}

interface OneProps<Kind extends Question["kind"] = Question["kind"]> {
  readonly question: Extract<Question, { kind: Kind }>;
  readonly said: Said | undefined;
  readonly asking: Asking;
  readonly tried: Tried;
}

function OneQuestion({ question, said, asking, tried }: OneProps) {
  const name = `answers.${question.id}`;
  switch (question.kind) {
    case "words":
      return <Words question={question} said={said} asking={asking} tried={tried} />;
    case "scale":
      return <Scale question={question} said={said} asking={asking} tried={tried} />;
    case "choice":
      return <Choose question={question} said={said} asking={asking} tried={tried} />;
    case "rows":
      return <Rows question={question} said={said} asking={asking} tried={tried} />;
    case "plan":
      return <Plan question={question} said={said} asking={asking} tried={tried} />;
    case "day":
      return (
        <Field
          label={question.ask}
          hint="Today says so when the day is there. Without a day, nothing comes back."
          name={`${name}.day`}
          type="date"
          min={addDays(asking.today, 1)}
          tried={tried}
          value={said?.kind === "day" ? said.day : undefined}
        />
      );
  }
}

function Words({ question: { id, ask, hint, long, beginnings = [] }, said, tried }: OneProps<"words">) {
  const begin = beginnings.length > 0 && `You could begin with: ${beginnings.map((words) => `“${words}”`).join(" or ")}`;
  return (
    <Field
      label={ask}
      {...(hint || begin ? { hint: [hint, begin].filter(Boolean).join(" ") } : {})}
      name={`answers.${id}.text`}
      rows={long ? 7 : 3}
      tried={tried}
      value={said?.kind === "words" ? said.text : undefined}
    />
  );
}

function Scale({ question: { id, ask, most, low, high }, said, tried }: OneProps<"scale">) {
  const name = `answers.${id}.value`;
  const value = said?.kind === "scale" ? said.value : undefined;
  const ends = `0: ${low}. ${most}: ${high}.`;
  if (most === 100)
    return (
      <Field
        label={`${ask} 0 to 100`}
        hint={ends}
        name={name}
        type="number"
        inputmode="numeric"
        min={0}
        max={100}
        tried={tried}
        value={value}
      />
    );
  const chosen = valueOf(tried, name, value);
  return (
    <Group name={name} ask={ask} tried={tried}>
      <p class="quiet">{ends}</p>
      <div class="scale scale--eleven">
        {Array.from({ length: most + 1 }, (_, number) => (
          <label>
            <input type="radio" name={name} value={number} {...(chosen === String(number) ? { checked: true } : {})} />
            {number}
          </label>
        ))}
      </div>
      <label class="chip">
        <input type="radio" name={name} value="" {...(chosen === "" ? { checked: true } : {})} />
        Leave it open
      </label>
    </Group>
  );
}

/** Several controls that answer one question, with what is wrong with them. */
function Group({ name, ask, tried, children }: { name: string; ask: string; tried: Tried; children: Child }) {
  const wrong = tried.problems.filter(({ field }) => field === name);
  return (
    <fieldset class="stack" id={fieldId(name)} tabindex={-1}>
      <legend>{ask}</legend>
      {children}
      {wrong.map(({ message }) => (
        <small class="wrong">{message}</small>
      ))}
    </fieldset>
  );
}

function Choose({ question, said, asking, tried }: OneProps<"choice">) {
  const { id, ask, many = false, choices } = question;
  const name = `answers.${id}.chosen`;
  const offered = choicesOf(question, asking.own);
  const before = said?.kind === "choice" ? said.chosen : [];
  const gone: readonly Choice[] = before.filter((choice) => offered.every((one) => one.id !== choice.id));
  const chosen = name in tried.fields ? (tried.fields[name] ?? []) : before.map((choice) => choice.id);
  return (
    <Group name={name} ask={ask} tried={tried}>
      {typeof choices === "string" && offered.length === 0 && <None own={choices} />}
      {many && <p class="quiet">As many as fit.</p>}
      <ul role="list" class="stack">
        {[...offered, ...gone].map((choice) => (
          <li>
            <label class="chip">
              <input
                type={many ? "checkbox" : "radio"}
                name={name}
                value={choice.id}
                {...(chosen.includes(choice.id) ? { checked: true } : {})}
              />
              {choice.name}
            </label>
            {choice.says && <Says of={choice.name} says={choice.says} />}
          </li>
        ))}
        {!many && (
          <li>
            <label class="chip">
              <input type="radio" name={name} value="" {...(chosen.every((id) => id === "") ? { checked: true } : {})} />
              Leave it open
            </label>
          </li>
        )}
      </ul>
    </Group>
  );
}

/** What a choice says. Of several lines the first stands there, and the others are a press away. */
function Says({ of, says }: { of: string; says: string }) {
  const [first, ...rest] = says.split("\n");
  if (rest.length === 0) return <p class="quiet">{first}</p>;
  return (
    <details>
      <summary>
        {first}
        <span class="visually-hidden">: {of}</span>
      </summary>
      <ul>
        {rest.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function None({ own }: { own: Own }) {
  const { says, path, way } = noneYet[own];
  return (
    <p class="quiet">
      {says} <a href={path}>{way}</a>, or leave this open.
    </p>
  );
}

const rowsAtFirst = 3;

function Rows({ question: { id, ask, most: mostRows, columns }, said, tried }: OneProps<"rows">) {
  const name = `answers.${id}.rows`;
  const kept = said?.kind === "rows" ? said : undefined;
  const all = Array.from({ length: Math.min(mostRows, most.rows) }, (_, at) => at + 1);
  // What was typed far down is not hidden again.
  const typed = all.findLast((number) => columns.some((column) => valueOf(tried, `${name}.${number}.${column.id}`) !== "")) ?? 0;
  const shown = Math.max(rowsAtFirst, (kept?.rows.length ?? 0) + 1, typed);
  const lines = (numbers: readonly number[]) =>
    numbers.map((number) => (
      <fieldset class="worksheet-row">
        <legend class="visually-hidden">Line {number}</legend>
        {columns.map((column) => (
          <Cell column={column} name={`${name}.${number}`} tried={tried} value={cellOf(kept, column, number - 1)} />
        ))}
      </fieldset>
    ));
  return (
    <Group name={name} ask={ask} tried={tried}>
      {lines(all.slice(0, shown))}
      {all.length > shown && (
        <details>
          <summary>More lines</summary>
          <div class="stack">{lines(all.slice(shown))}</div>
        </details>
      )}
    </Group>
  );
}

/** What stands in a line, found by its column: those may stand in another order by now. */
function cellOf(kept: Extract<Said, { kind: "rows" }> | undefined, column: Column, row: number): string | undefined {
  const at = kept?.columns.findIndex(({ id }) => id === column.id) ?? -1;
  return at < 0 ? undefined : kept?.rows[row]?.[at];
}

function Cell({ column, name, tried, value }: { column: Column; name: string; tried: Tried; value: string | undefined }) {
  const field = `${name}.${column.id}`;
  if (column.choices === undefined) return <Field label={column.name} name={field} tried={tried} value={value} />;
  const options = [["", "Leave it open"], ...column.choices.map((choice) => [choice.name, choice.name] as const)] as const;
  return <Select label={column.name} name={field} options={options} tried={tried} value={value} />;
}

function Plan({ question: { id, ask }, said, tried }: OneProps<"plan">) {
  const name = `answers.${id}`;
  const plan = said?.kind === "plan" ? said : undefined;
  const options = [["", "Leave it open"], ...Array.from({ length: 11 }, (_, sure) => [String(sure), String(sure)] as const)] as const;
  return (
    <Group name={`${name}.plan`} ask={ask} tried={tried}>
      <Field label="When this happens" name={`${name}.when`} tried={tried} value={plan?.when} />
      <Field label="Then I do this" name={`${name}.act`} tried={tried} value={plan?.act} />
      <Select
        label="How sure are you that you will do it? 0 to 10"
        name={`${name}.sure`}
        options={options}
        tried={tried}
        value={plan?.sure == null ? undefined : String(plan.sure)}
      />
      {plan && couldBeSmaller(plan) && <p>{smaller}</p>}
    </Group>
  );
}
