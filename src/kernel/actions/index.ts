export { type Action, action, type Desk, methodOf, pathOf, type Problem, Refusal, refuse } from "./action.ts";
export { decodeFields, type Fields } from "./decode.ts";
export { ownWords } from "./own-words.ts";
export { type Outcome, readInput, stageAction } from "./run.ts";
export { undo, undoRecord } from "./undo.ts";
