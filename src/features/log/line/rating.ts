import { energyLevels } from "../words.ts";
import { takeAll, type Taken } from "./text.ts";

/** One rating as it was written; undefined when it is not from 0 to 10. */
export interface Rating {
  readonly of: "energy" | "mood" | "stress" | "presence";
  readonly value: number | undefined;
}

const pattern =
  /(?<![\p{L}\p{N}#@])(energy|mood|stress|presence)(?: level)?(?: ?[:=] ?| (?:was |is |at )?)(\d{1,3}(?:\.\d)?|drained|low|steady|good|full)(?: ?\/ ?10| (?:out )?of 10)?(?![\p{L}\p{N}/]|[:.–—−-]\d)/giu;

/** “energy 7”, “mood: 6”, “stress 8/10”, “presence 9”; for energy also the words of the five vessels. */
export function takeRatings(text: string): Taken<Rating> {
  return takeAll(text, pattern, ([, name, given]) => {
    const of = name!.toLowerCase() as Rating["of"];
    const level = energyLevels.find(({ word }) => word.toLowerCase() === given!.toLowerCase());
    if (level) return of === "energy" ? { of, value: level.energy } : undefined;
    const value = Number(given);
    return { of, value: value <= 10 ? value : undefined };
  });
}
