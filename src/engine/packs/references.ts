import { exercises } from "../../content/exercises.ts";
import type { Choice, Pack, Question, Worksheet } from "../../content/pack.ts";
import type { Place } from "../../content/place.ts";
import type { PackProblem } from "./problem.ts";

/** What a pack may lead to: what it holds itself, and what stands beside it. */
export type Beside = Pick<Pack, "cards" | "worksheets">;

/** Every place that content leads to, with where it is named. */
function placesOf({ cards, worksheets, courses, challenges }: Pack): readonly { readonly path: string; readonly place: Place }[] {
  const named = (path: string, place: Place | undefined) => (place ? [{ path: `${path}.place`, place }] : []);
  return [
    ...cards.flatMap(({ place }, at) => named(`cards[${at}]`, place)),
    ...worksheets.flatMap(({ steps }, at) => steps.flatMap(({ place }, step) => named(`worksheets[${at}].steps[${step}]`, place))),
    ...courses.flatMap(({ sessions }, at) =>
      sessions.flatMap(({ parts, homework }, session) => {
        const path = `courses[${at}].sessions[${session}]`;
        return [
          ...parts.flatMap((part, number) =>
            part.kind === "do"
              ? named(`${path}.parts[${number}]`, part.place)
              : part.kind === "ask"
                ? named(`${path}.parts[${number}].step`, part.step.place)
                : [],
          ),
          ...homework.flatMap(({ place }, number) => named(`${path}.homework[${number}]`, place)),
        ];
      }),
    ),
    ...challenges.flatMap(({ steps }, at) => steps.flatMap(({ place }, step) => named(`challenges[${at}].steps[${step}]`, place))),
  ];
}

/** What is led to and is not there. */
export function referenceProblems(pack: Pack, beside: Beside): readonly PackProblem[] {
  const known = {
    exercise: exercises.map(({ id }) => id),
    worksheet: [...pack.worksheets, ...beside.worksheets].map(({ id }) => id),
    card: [...pack.cards, ...beside.cards].map(({ id }) => id),
  };
  const places = placesOf(pack).flatMap(({ path, place }) =>
    place.kind === "room" || place.kind === "experiment" || known[place.kind].includes(place.id)
      ? []
      : [{ path: `${path}.id`, message: missing(place.kind, place.id, known[place.kind]) }],
  );
  const afterwards = pack.courses.flatMap(({ afterwards: { worksheet } }, at) =>
    known.worksheet.includes(worksheet)
      ? []
      : [{ path: `courses[${at}].afterwards.worksheet`, message: missing("worksheet", worksheet, known.worksheet) }],
  );
  return [
    ...places,
    ...afterwards,
    ...pack.worksheets.flatMap((worksheet, at) => whenProblems(worksheet, `worksheets[${at}]`)),
    ...pack.courses.flatMap((_, at) => recallProblems(pack, at)),
  ];
}

function missing(what: string, id: string, known: readonly string[]): string {
  const near = known.find((other) => other.startsWith(id.slice(0, 4)) || id.startsWith(other.slice(0, 4)));
  const hint = near === undefined ? "" : ` Did you mean “${near}”?`;
  return `There is no ${what} “${id}” in this pack, nor in Enough.${hint} Write the id of one that there is, or add it.`;
}

/** A step that is shown after a choice: the choice stands in an earlier step, and has these answers. */
function whenProblems({ steps }: Worksheet, path: string): readonly PackProblem[] {
  return steps.flatMap(({ when }, at) => {
    if (!when) return [];
    const here = `${path}.steps[${at}].when`;
    const found = steps.slice(0, at).flatMap(({ questions }) => questions.filter(({ id }) => id === when.question))[0];
    if (!found) {
      const later = steps.slice(at).some(({ questions }) => questions.some(({ id }) => id === when.question));
      const why = later ? "is asked in this step or a later one, so it has no answer yet" : "is asked nowhere before";
      return [
        {
          path: `${here}.question`,
          message: `The question “${when.question}” ${why}. Name a choice of an earlier step of this worksheet.`,
        },
      ];
    }
    const choices = choicesOf(found);
    if (choices === undefined)
      return [
        {
          path: `${here}.question`,
          message: `The question “${when.question}” is no choice. Name a question whose kind is “choice”, with answers of its own.`,
        },
      ];
    return when.is.flatMap((id, number) =>
      choices.some((choice) => choice.id === id)
        ? []
        : [
            {
              path: `${here}.is[${number}]`,
              message: `The question “${when.question}” has no answer “${id}”. It has: ${choices.map((choice) => choice.id).join(", ")}.`,
            },
          ],
    );
  });
}

function choicesOf(question: Question): readonly Choice[] | undefined {
  return question.kind === "choice" && typeof question.choices !== "string" ? question.choices : undefined;
}

/** What is shown beside a part was asked at an earlier one of the same course. */
function recallProblems({ courses }: Pack, course: number): readonly PackProblem[] {
  const asked = new Set<string>();
  return courses[course]!.sessions.flatMap(({ parts }, session) =>
    parts.flatMap((part, number) => {
      if (part.kind !== "ask") return [];
      const path = `courses[${course}].sessions[${session}].parts[${number}].recall`;
      const wrong = (part.recall ?? []).flatMap((id, at) =>
        asked.has(id)
          ? []
          : [
              {
                path: `${path}[${at}]`,
                message: `Nothing was asked at an earlier part “${id}”. Name a part before this one whose kind is “ask”.`,
              },
            ],
      );
      asked.add(part.id);
      return wrong;
    }),
  );
}
