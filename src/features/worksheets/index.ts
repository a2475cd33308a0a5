import type { Feature } from "../../kernel/web/index.ts";
import {
  answerDay,
  beginRun,
  keepRun,
  listRuns,
  listWorksheets,
  makeShowFacts,
  makeShowRun,
  putRunAside,
  removeRun,
  showWorksheet,
} from "./actions.ts";
import type { FromCourses } from "./facts/facts.ts";
import { worksheetPages } from "./pages.ts";
import { runRecord } from "./records.ts";

// What courses ask is asked and kept as in a worksheet.
export { Answered } from "./answered.tsx";
export { type Answer, answerShape, type Asking, givenAnswers, withGiven, wordsOfAnswers } from "./answers.ts";
export { FactsBeside } from "./facts-beside.tsx";
export { factsFor, type FromCourses } from "./facts/facts.ts";
export { daysLookedAt, fewestDays, type OwnFacts } from "./facts/own-facts.ts";
export { ownChoices } from "./own-choices.ts";
export { wayTo } from "./places.ts";
export { runRecord } from "./records.ts";
export { Questions } from "./questions.tsx";
export { WorksheetDaysToday, WorksheetToday } from "./today-entry.tsx";

/** Worksheets: questions to write to, beside what the notebook says. `courses` tells what was tried in a course; that room builds on this one. */
export function makeWorksheets(courses: FromCourses): Feature {
  return {
    name: "worksheets",
    records: [runRecord],
    // What is named stands before what has a parameter in its place.
    actions: [
      listWorksheets,
      listRuns,
      makeShowRun(courses),
      makeShowFacts(courses),
      showWorksheet,
      beginRun,
      keepRun,
      putRunAside,
      answerDay,
      removeRun,
    ],
    pages: (app) => worksheetPages(app, courses),
  };
}
