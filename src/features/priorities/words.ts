import { places } from "./records.ts";
import type { Place, Thing } from "./model.ts";

export const placeWords: Readonly<Record<Place, { readonly name: string; readonly about: string; readonly none: string }>> = {
  now: { name: "Now", about: "It matters, and it has to be soon.", none: "Nothing presses just now." },
  room: { name: "Make room", about: "It matters, and it can wait for its day.", none: "Room is free for something of yours." },
  over: {
    name: "Hand over or shorten",
    about: "It has to be soon, and matters less to you.",
    none: "Nothing here to pass on.",
  },
  go: { name: "Let go", about: "Neither. It may leave your head.", none: "Nothing here to let go of." },
};

export const placeOptions = places.map((place) => [place, placeWords[place].name] as const);

/** How a thing was put down. */
export function putDownWords({ standing, to }: Thing): string {
  if (standing === "handed over") return to === "" ? "Handed over" : `Handed over to ${to}`;
  return { done: "Done", "let go": "Let go", "end of day": "Among what is open at the end of the day", open: "" }[standing];
}
