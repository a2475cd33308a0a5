import type { Language } from "../language.ts";
import { concepts } from "./concepts.ts";
import { conceptsOfHarm } from "./concepts-of-harm.ts";
import { dying } from "./dying.ts";
import { otherThings } from "./other-things.ts";
import { notLiving } from "./not-living.ts";
import { notMeant, otherWords } from "./other-words.ts";
import { means } from "./means.ts";
import { bodyAndMind } from "./body-and-mind.ts";
import { despair } from "./despair.ts";
import { everyday } from "./everyday.ts";
import { lastHours } from "./last-hours.ts";
import { worry } from "./worry.ts";
import { violence } from "./violence.ts";
import { earnest, idioms } from "./figures.ts";
import { roles } from "./roles.ts";
import { sets } from "./sets.ts";

export const dutch: Language = {
  code: "nl",
  sets,
  cues: [...dying, ...notLiving, ...means, ...bodyAndMind, ...despair, ...violence, ...worry, ...lastHours, ...everyday, ...otherWords],
  concepts: { ...concepts, ...conceptsOfHarm, ...otherThings },
  idioms: [...idioms, ...notMeant],
  earnest,
  roles,
};
