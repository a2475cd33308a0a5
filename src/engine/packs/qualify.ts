import type { Pack } from "../../content/pack.ts";
import type { Place } from "../../content/place.ts";

/**
 * The pack with ids that no other pack has: `pack.item` for its cards, worksheets, courses and challenges, and for every place that leads
 * to one of its own. What leads to our own content or to a room stays.
 */
export function qualified(pack: Pack): Pack {
  const own = (id: string) => `${pack.id}.${id}`;
  const held = { card: new Set(pack.cards.map(({ id }) => id)), worksheet: new Set(pack.worksheets.map(({ id }) => id)) };
  const moved = (place: Place): Place =>
    (place.kind === "card" || place.kind === "worksheet") && held[place.kind].has(place.id) ? { ...place, id: own(place.id) } : place;
  const placed = <T extends { readonly place?: Place }>(item: T): T => (item.place ? { ...item, place: moved(item.place) } : item);
  return {
    ...pack,
    cards: pack.cards.map((card) => placed({ ...card, id: own(card.id) })),
    worksheets: pack.worksheets.map((worksheet) => ({ ...worksheet, id: own(worksheet.id), steps: worksheet.steps.map(placed) })),
    courses: pack.courses.map(({ afterwards, ...course }) => ({
      ...course,
      id: own(course.id),
      afterwards: { ...afterwards, worksheet: held.worksheet.has(afterwards.worksheet) ? own(afterwards.worksheet) : afterwards.worksheet },
      sessions: course.sessions.map((session) => ({
        ...session,
        homework: session.homework.map(placed),
        parts: session.parts.map((part) =>
          part.kind === "ask" ? { ...part, step: placed(part.step) } : part.kind === "do" ? { ...part, place: moved(part.place) } : part,
        ),
      })),
    })),
    challenges: pack.challenges.map((challenge) => ({ ...challenge, id: own(challenge.id), steps: challenge.steps.map(placed) })),
  };
}
