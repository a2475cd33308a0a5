// What courses ask is asked and kept as in a worksheet.
export { Answered } from "./answered.tsx";
export { type Answer, answerShape, type Asking, givenAnswers, withGiven, wordsOfAnswers } from "./answers.ts";
export { FactsBeside } from "./facts-beside.tsx";
export { factsFor, type FromCourses } from "./facts/facts.ts";
export type { OwnFacts } from "./facts/own-facts.ts";
export { ownChoices } from "./own-choices.ts";
export { wayTo } from "./places.ts";
export { Questions } from "./questions.tsx";
