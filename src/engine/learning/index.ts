export { learnFrom, type Lesson } from "./adaptive.ts";
export { type Model, pack, readPacked, softmax, unpack } from "./model.ts";
