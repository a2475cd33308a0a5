import type { Notebook } from "../../kernel/notebook/index.ts";
import { dayOf, type Zone } from "../../kernel/time/index.ts";
import { keepCheckIns, removeCheckIns } from "../log/index.ts";
import { diaryRecord, importRecord } from "./records.ts";
import type { DiaryPiece } from "./reading.ts";
import type { Import } from "./shelve.ts";

type Said = NonNullable<Import["moods"]>;

/** What Daylio calls its five moods before anybody renames them, in English, from 0 to 10. */
const usualMoods: Readonly<Record<string, number>> = { rad: 10, good: 7.5, meh: 5, bad: 2.5, awful: 0 };

/** The moods of an import's diaries with what number each is: as said now, or in an earlier import, or as is usual; null when nobody said. */
export function moodsOf(notebook: Notebook, { files, moods = [] }: Import, now: Said = []): Said {
  const before = notebook
    .list(importRecord)
    .filter(({ data }) => data.state === "kept")
    .toSorted((a, b) => a.data.at - b.data.at)
    .flatMap(({ data }) => data.moods ?? []);
  const said = new Map([...before, ...moods, ...now].map(({ label, mood }) => [label, mood]));
  const labels = new Set(files.flatMap(({ moods = [] }) => moods.map(({ label }) => label)));
  const numbered = [...labels].map((label) => {
    const usual = Object.entries(usualMoods).find(([name]) => name === label.toLowerCase())?.[1];
    return { label, mood: said.has(label) ? said.get(label)! : (usual ?? null) };
  });
  // Those that need an answer come first.
  return numbered.toSorted((a, b) => (b.mood ?? 11) - (a.mood ?? 11));
}

/** The same id for the same moment, mood and words, whichever export tells of it; so nothing is written twice. */
export function diaryIds(notebook: Notebook): (item: DiaryPiece["items"][number]) => string {
  const name = ({ at, label, words }: DiaryPiece["items"][number]) => JSON.stringify([at, label, words]);
  const known = new Map(notebook.list(diaryRecord).flatMap(({ data }) => data.items.map((item) => [name(item), item.id])));
  return (item) => known.get(name(item)) ?? crypto.randomUUID();
}

/** Writes what an import's diaries tell as check-ins; moods without a number are left out. */
export function writeDiary(notebook: Notebook, data: Import, zone: Zone): void {
  keepCheckIns(
    notebook,
    checkInsIn(notebook, data).map((item) => ({ ...item, day: dayOf(item.at, zone) })),
  );
}

/** Takes away the check-ins that this import wrote, and no other that is kept. */
export function removeWritten(notebook: Notebook, id: string): void {
  const kept = notebook.list(importRecord).filter(({ data }) => data.state === "kept");
  const others = new Set(kept.flatMap((one) => (one.id === id ? [] : checkInsIn(notebook, one.data).map((item) => item.id))));
  const own = kept.filter((one) => one.id === id).flatMap(({ data }) => checkInsIn(notebook, data).map((item) => item.id));
  if (own.length > 0) removeCheckIns(notebook, new Set(own.filter((one) => !others.has(one))));
}

function checkInsIn(notebook: Notebook, { boxes, moods = [] }: Import) {
  const numbers = new Map(moods.map(({ label, mood }) => [label, mood]));
  return boxes.flatMap(({ id, kind }) => {
    const items = (kind === "diary" && notebook.find(diaryRecord, id)?.data.items) || [];
    return items.flatMap(({ id, at, label, words }) => {
      const mood = numbers.get(label) ?? null;
      return mood === null ? [] : [{ id, at, mood, ...(words === "" ? {} : { words }) }];
    });
  });
}
