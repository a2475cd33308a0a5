// The exercises, in the order in which they are offered.

import type { Exercise } from "./exercise.ts";
import { bodyScan, fiveSenses, threeMinuteSpace } from "./exercises-attention.ts";
import { box, coherent, fourSevenEight, sighing } from "./exercises-breathing.ts";
import { selfCompassion, transition } from "./exercises-change.ts";

export const exercises: readonly Exercise[] = [
  sighing,
  box,
  coherent,
  fourSevenEight,
  fiveSenses,
  threeMinuteSpace,
  selfCompassion,
  transition,
  bodyScan,
];
