import type { z } from "zod";
import { type Day, timeOn } from "../../kernel/time/index.ts";
import type { askRecord, strainRecord } from "../asks/index.ts";
import { type Adult, zone } from "./household.ts";

type Strain = z.output<(typeof strainRecord)["schema"]>;
type Ask = z.output<(typeof askRecord)["schema"]>;
type Told = NonNullable<Ask["told"]>;

/** What pulled at somebody, and what they asked of others. */
export interface Asked {
  readonly strains: readonly Strain[];
  readonly asks: readonly Ask[];
}

const evening = 21 * 60 + 50;

/** Nora tells apart what is hers, and has three answers by now; Tom keeps such things to himself. */
export const asked: Readonly<Record<Adult, Asked>> = {
  nora: {
    strains: [
      strain("2026-10-21", "The calls with Singapore lie in my evenings, and each time I say that it is for three more weeks.", {
        sides: ["mine", "work"],
        shift: { cue: "a call is set after six", act: "answer with two hours of the morning", confidence: 6 },
      }),
      strain("2026-10-29", "I am the one who knows when the dentist is, who needs shoes, and which form is due.", { sides: ["ours"] }),
    ],
    asks: [
      ask("2026-10-22", "colleague", "Wei Ling", "the Tuesday call", {
        text: "The Tuesday call lies at the hour when my daughter goes to bed. Could we find one of our mornings for it? I would be awake, and you would have your evening too.",
        fear: "Mornings do not work for her side.",
        likely: 70,
        told: told("2026-10-27", "Mornings do not work for us. I can do every second one.", "as feared", "partly"),
      }),
      ask("2026-10-30", "partner", "Tom", "school, from the forms to the shoes", {
        text: "I keep the whole list for school in my head, and I go through it at night. Would you take it over until Christmas, the thinking too?",
        fear: "He says that he does enough.",
        likely: 50,
        told: told("2026-10-31", "Then give me the list, and do not look at it again.", "better", "yes"),
      }),
      ask("2026-11-01", "friend", "Mira", "a Saturday after the launch", {
        text: "I have cancelled three times, and I miss you. Could we have breakfast on the 28th? It is in my calendar already.",
        fear: "She has given up on me.",
        likely: 60,
        told: told("2026-11-02", "The 28th. You bring the cake.", "better", "yes"),
      }),
      ask("2026-11-04", "boss", "", "a week off after the launch", {
        text: "The launch has taken most of my evenings since September. I would like to take the first week of December off. Lukas knows the open points and can take the calls.",
        sayOn: "2026-11-09",
        fear: "Nobody takes a week off right after a launch.",
        likely: 60,
      }),
    ],
  },
  tom: { strains: [], asks: [] },
};

function strain(day: Day, text: string, said: Pick<Strain, "sides"> & Partial<Strain>): Strain {
  return { at: timeOn(day, evening, zone), day, text, shift: null, ...said };
}

function ask(day: Day, audience: Ask["audience"], whom: string, about: string, said: Partial<Ask>): Ask {
  return {
    at: timeOn(day, evening, zone),
    day,
    strain: null,
    step: "day",
    ready: true,
    audience,
    whom,
    about,
    script: null,
    blanks: { situation: "", impact: "", ask: "", gives: "" },
    tone: null,
    text: "",
    sayOn: null,
    fear: "",
    likely: null,
    told: null,
    ...said,
  };
}

function told(day: Day, said: string, went: Told["went"], came: Told["came"]): Told {
  return { at: timeOn(day, evening, zone), said, went, came };
}
