import type { Place, Room } from "../../content/place.ts";
import { exercises } from "../../content/exercises.ts";
import { allPacks } from "../packs/index.ts";
import { findWorksheet } from "./packs.ts";

/** Where a room is, and what the way to it is called. */
const rooms: Readonly<Record<Room, { readonly path: string; readonly name: string }>> = {
  "check-in": { path: "/today#level", name: "A check-in" },
  log: { path: "/today#line", name: "A line in your log" },
  week: { path: "/week", name: "Your week" },
  thoughts: { path: "/thoughts", name: "A thought record" },
  experiments: { path: "/experiments", name: "An experiment" },
  journal: { path: "/journal", name: "Your journal" },
  letters: { path: "/journal", name: "A letter in your journal" },
  shutdown: { path: "/shutdown", name: "The end of the day" },
  measures: { path: "/measures", name: "Questionnaires" },
  insights: { path: "/insights", name: "Insights" },
  signs: { path: "/signs", name: "Early signs" },
  values: { path: "/meaning/values", name: "Your values" },
  importance: { path: "/meaning/importance", name: "How much each area matters" },
  season: { path: "/meaning/season", name: "Your season" },
  enough: { path: "/meaning/enough", name: "How much is enough" },
  hours: { path: "/meaning/hours", name: "Your agreed hours" },
  asks: { path: "/asks", name: "Words to ask with" },
  priorities: { path: "/priorities", name: "What is urgent, and what matters" },
  renegotiations: { path: "/renegotiations", name: "What you renegotiated" },
  "life-line": { path: "/life-line", name: "Your life line" },
  "safety-plan": { path: "/safety-plan", name: "A plan for hard hours" },
};

/** The way to a place that content names. Undefined for one that this house does not have. */
export function wayTo(place: Place): { readonly path: string; readonly name: string } | undefined {
  switch (place.kind) {
    case "exercise": {
      const exercise = exercises.find(({ id }) => id === place.id);
      return exercise && { path: `/practice/exercises/${exercise.id}`, name: exercise.name };
    }
    case "worksheet": {
      const listed = findWorksheet(place.id);
      return listed && { path: `/worksheets/${listed.key}`, name: listed.worksheet.name };
    }
    case "experiment": {
      const { change, outcome, expected } = place;
      return { path: `/experiments?${String(new URLSearchParams({ change, outcome, expected }))}`, name: `An experiment: ${change}` };
    }
    case "room":
      return rooms[place.room];
    case "card": {
      const card = allPacks()
        .flatMap(({ cards }) => cards)
        .find(({ id }) => id === place.id);
      return card && { path: `/practice/cards/${encodeURIComponent(card.id)}`, name: card.name };
    }
  }
}
