import { exampleTexts } from "../../../content/recognition/examples/index.ts";
import { pack } from "../../learning/index.ts";
import { examplesOf, hardThoughts } from "./examples.ts";
import { learn } from "./learn.ts";

/** The model, learned from made-up texts. A build puts what this answers in the place of this file: what is built learns nothing, and has no texts. */
export function packedModel(): string {
  return pack(learn([...exampleTexts().flatMap(examplesOf), ...hardThoughts()]));
}
