import { packedModel } from "./packed-model.ts";
import { makeReady, type Ready } from "./read.ts";

let ready: Ready | undefined;

/** What was learned, made ready at first use. */
export function model(): Ready {
  return (ready ??= makeReady(packedModel()));
}
