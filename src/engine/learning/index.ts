export { learnFrom, type Lesson } from "./adaptive.ts";
export { type Model, pack, softmax, unpack } from "./model.ts";
