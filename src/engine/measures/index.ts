export { type Change, changeBetween } from "./change.ts";
export { type Answers, type Scored, scoreOf, wrongIn } from "./score.ts";
