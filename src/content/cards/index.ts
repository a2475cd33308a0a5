import type { Card } from "../pack.ts";
import { attentionCards } from "./attention.ts";
import { boundaryCards } from "./boundaries.ts";
import { forwardCards } from "./forward.ts";
import { imposterCards } from "./imposter.ts";
import { kindnessCards } from "./kindness.ts";
import { mythCards } from "./myths.ts";
import { recoveryCards } from "./recovery.ts";
import { thoughtCards } from "./thoughts.ts";
import { timeCards } from "./time.ts";
import { togetherCards } from "./together.ts";
import { workCards } from "./work.ts";

/** Our own cards, in the order in which a list shows them within their family. */
export const cards: readonly Card[] = [
  ...thoughtCards,
  ...attentionCards,
  ...kindnessCards,
  ...boundaryCards,
  ...timeCards,
  ...recoveryCards,
  ...workCards,
  ...forwardCards,
  ...togetherCards,
  ...mythCards,
  ...imposterCards,
];
