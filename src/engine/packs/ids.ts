import type { Pack } from "../../content/pack.ts";
import type { PackProblem } from "./problem.ts";

interface Named {
  readonly id: string;
  readonly path: string;
}

/** Ids that stand twice where each names one thing. */
export function idProblems({ cards, worksheets, courses, challenges }: Pack): readonly PackProblem[] {
  const list = (items: readonly { readonly id: string }[], path: string): readonly Named[] =>
    items.map(({ id }, at) => ({ id, path: `${path}[${at}].id` }));
  return [
    ...twice(list(cards, "cards"), "card"),
    ...twice(list(worksheets, "worksheets"), "worksheet"),
    ...twice(list(courses, "courses"), "course"),
    ...twice(list(challenges, "challenges"), "challenge"),
    ...worksheets.flatMap(({ steps }, at) => {
      const path = `worksheets[${at}].steps`;
      return [
        ...twice(list(steps, path), "step of this worksheet"),
        ...twice(
          steps.flatMap(({ questions }, step) => list(questions, `${path}[${step}].questions`)),
          "question of this worksheet",
        ),
        ...steps.flatMap(({ questions }, step) => insideQuestions(questions, `${path}[${step}].questions`)),
      ];
    }),
    ...courses.flatMap((course, at) => inCourse(course, `courses[${at}]`)),
    ...challenges.flatMap(({ steps, ratings }, at) => [
      ...twice(list(steps, `challenges[${at}].steps`), "step of this challenge"),
      ...twice(list(ratings, `challenges[${at}].ratings`), "rating of this challenge"),
    ]),
  ];

  function inCourse({ sessions, ratings }: Pack["courses"][number], path: string): readonly PackProblem[] {
    return [
      ...twice(list(ratings, `${path}.ratings`), "rating of this course"),
      ...twice(list(sessions, `${path}.sessions`), "session of this course"),
      ...twice(
        sessions.flatMap(({ parts }, at) => list(parts, `${path}.sessions[${at}].parts`)),
        "part of this course",
      ),
      ...twice(
        sessions.flatMap(({ homework }, at) => list(homework, `${path}.sessions[${at}].homework`)),
        "homework of this course",
      ),
      ...sessions.flatMap(({ parts }, at) =>
        parts.flatMap((part, number) => {
          if (part.kind !== "ask") return [];
          const here = `${path}.sessions[${at}].parts[${number}].step.questions`;
          return [...twice(list(part.step.questions, here), "question of this part"), ...insideQuestions(part.step.questions, here)];
        }),
      ),
    ];
  }

  function insideQuestions(questions: Pack["worksheets"][number]["steps"][number]["questions"], path: string): readonly PackProblem[] {
    return questions.flatMap((question, at) => {
      if (question.kind === "choice" && typeof question.choices !== "string")
        return twice(list(question.choices, `${path}[${at}].choices`), "answer of this question");
      if (question.kind !== "rows") return [];
      return [
        ...twice(list(question.columns, `${path}[${at}].columns`), "column of this question"),
        ...question.columns.flatMap(({ choices = [] }, column) =>
          twice(list(choices, `${path}[${at}].columns[${column}].choices`), "answer of this column"),
        ),
      ];
    });
  }
}

function twice(named: readonly Named[], what: string): readonly PackProblem[] {
  const seen = new Map<string, string>();
  return named.flatMap(({ id, path }) => {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, path);
      return [];
    }
    return [{ path, message: `Another ${what} has the id “${id}” too (${first}). Give one of them another id.` }];
  });
}
