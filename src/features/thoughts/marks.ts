/** A piece of somebody's text, and whether it is one of the words that are pointed at. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const around = 60;

/**
 * A text with cues marked where they stand in it, first come first marked. Of a long text, the part around them is enough: dots stand for
 * the rest. Nothing, when no cue stands in it.
 */
export function markCues(text: string, cues: readonly string[]): readonly Piece[] {
  const places = placesOf(text, cues);
  if (places.length === 0) return [];
  const from = Math.max(0, wordBegin(text, places[0]!.from - around));
  const to = wordEnd(text, places.at(-1)!.to + around);
  const pieces: Piece[] = [];
  let at = from;
  for (const place of places) {
    pieces.push({ text: text.slice(at, place.from), marked: false }, { text: text.slice(place.from, place.to), marked: true });
    at = place.to;
  }
  pieces.push({ text: text.slice(at, to), marked: false });
  const whole = [{ text: from > 0 ? "… " : "", marked: false }, ...pieces, { text: to < text.length ? " …" : "", marked: false }];
  return whole.filter((piece) => piece.text !== "");
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function placesOf(text: string, cues: readonly string[]): readonly Place[] {
  const places: Place[] = [];
  let from = 0;
  for (const cue of cues) {
    const at = cue === "" ? -1 : text.indexOf(cue, from);
    if (at === -1) continue;
    from = at + cue.length;
    places.push({ from: at, to: from });
  }
  return places;
}

function wordBegin(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(" ", at) + 1;
}

function wordEnd(text: string, at: number): number {
  const end = at >= text.length ? -1 : text.indexOf(" ", at);
  return end === -1 ? text.length : end;
}
