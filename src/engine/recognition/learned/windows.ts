import type { Word } from "../words.ts";

/** A stretch of a text, from a word up to another. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** About as long as the texts that were learned from: in a longer stretch a few words would drown. */
const most = 48;

/** A text in stretches of whole sentences of a paragraph that overlap, as long as may be. A longer sentence is cut into parts that overlap by half. */
export function windowsOf(words: readonly Word[]): readonly Window[] {
  const parts = sentencesOf(words).flatMap(({ from, to }) => cut(from, to));
  const windows: Window[] = [];
  let end = 0;
  for (const [at, { from }] of parts.entries()) {
    let last = Math.max(end, at + 1);
    while (last < parts.length && parts[last]!.to - from <= most && words[parts[last]!.from]!.paragraph === words[from]!.paragraph)
      last += 1;
    if (last > end) windows.push({ from, to: parts[last - 1]!.to });
    end = last;
  }
  return windows;
}

export function sentencesOf(words: readonly Word[]): readonly Window[] {
  const sentences: Window[] = [];
  let from = 0;
  for (let to = 1; to <= words.length; to++) {
    if (words[to]?.sentence === words[from]!.sentence) continue;
    sentences.push({ from, to });
    from = to;
  }
  return sentences;
}

function cut(from: number, to: number): readonly Window[] {
  if (to - from <= most) return [{ from, to }];
  const parts: Window[] = [];
  for (let at = from; at < to; at += most / 2) parts.push({ from: at, to: Math.min(at + most / 2, to) });
  return parts;
}
