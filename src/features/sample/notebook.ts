import { createHash } from "node:crypto";
import type { Desk } from "../../kernel/actions/index.ts";
import {
  aboutRecord,
  applyInMemory,
  type Cabinet,
  emptyCabinet,
  type Ids,
  type Notebook,
  openNotebook,
} from "../../kernel/notebook/index.ts";
import { addDays, addWeeks, type Day, dayOf, firstDayOf, firstOn, minute, type Week } from "../../kernel/time/index.ts";
import { areasOf, areasRecord, rulesOf, rulesRecord } from "../areas/index.ts";
import { askRecord, strainRecord } from "../asks/index.ts";
import { experimentRecord } from "../experiments/index.ts";
import { entryRecord } from "../journal/index.ts";
import { checkInsRecord, entriesOf, entriesRecord } from "../log/index.ts";
import {
  agreedHoursRecord,
  enoughRecord,
  importanceRecord,
  meaningOn,
  ratingsOf,
  ratingsRecord,
  seasonRecord,
  valuesRecord,
  wakingRecord,
  whyRecord,
} from "../meaning/index.ts";
import { seasonReviewRecord } from "../renegotiations/index.ts";
import { setsRecord, sittingsRecord } from "../measures/index.ts";
import { sittingsRecord as exercisesRecord } from "../practice/index.ts";
import { shutdownRecord } from "../shutdown/index.ts";
import { addressesRecord, importRecord, readFiles, selfOf, shelveReadings } from "../sources/index.ts";
import { thoughtRecord } from "../thoughts/index.ts";
import { evidenceAround, reportOn, type Shift, shiftRecord, shiftsFor } from "../week/index.ts";
import { type Answered, answered } from "./answered.ts";
import { type Asked, asked } from "./asked.ts";
import { type Adult, sampleDay, sampleNow, zone } from "./household.ts";
import { type Season, seasonOf } from "./season.ts";
import { type Settings, settings } from "./settings.ts";
import { type Practised, practised } from "./practised.ts";
import { renegotiated } from "./renegotiated.ts";
import { goStepByStep } from "./step-by-step.ts";
import { triedOut } from "./tried-out.ts";

const broughtInAt = sampleNow - 7 * minute;

/** The notebook of one of the sample’s adults, made as a person’s own would be: files through the importers, records as their rooms write them. */
export async function makeNotebook(adult: Adult): Promise<Cabinet> {
  const cabinet = emptyCabinet({ household: "sample", id: `sample-${adult}` }, null, "");
  const ids = idsOf(adult);
  const season = seasonOf(adult);
  const write = (into: (notebook: Notebook) => void) => {
    const notebook = openNotebook(cabinet, ids);
    into(notebook);
    applyInMemory(cabinet, notebook.changes);
  };
  write((notebook) => sayWhatMatters(notebook, settings[adult]));
  write((notebook) => noteByHand(notebook, season));
  const read = await readFiles(season.files, { rules: [...settings[adult].rules], zone, now: sampleNow });
  write((notebook) => {
    const { id, data } = shelveReadings(notebook, read.readings, zone, broughtInAt);
    notebook.change(importRecord, id, { ...data, state: "kept" as const });
  });
  write((notebook) => tryShifts(notebook, settings[adult]));
  write((notebook) => answerQuestions(notebook, answered[adult]));
  write((notebook) => tryOut(notebook, adult));
  write((notebook) => practise(notebook, practised[adult]));
  write((notebook) => askFor(notebook, asked[adult]));
  write((notebook) => renegotiate(notebook, adult));
  if (adult === "nora") write(goStepByStep);
  return cabinet;
}

function idsOf(adult: Adult): Ids {
  let count = 0;
  const named = (name: string) => createHash("sha256").update(`${adult}|${name}`).digest("hex").slice(0, 24);
  return { next: () => named(String(count++)), setting: (kind) => `setting-${kind}` };
}

function sayWhatMatters(notebook: Notebook, { name, labels, addresses, rules, ...said }: Settings): void {
  notebook.keep(aboutRecord, { name, zone });
  notebook.keep(areasRecord, { labels, added: [], hidden: [] });
  notebook.keep(addressesRecord, { addresses: [...addresses] });
  notebook.keep(rulesRecord, { rules });
  notebook.keep(valuesRecord, { history: said.values });
  notebook.keep(importanceRecord, { history: said.importance });
  notebook.keep(enoughRecord, { history: said.enough });
  notebook.keep(agreedHoursRecord, { history: said.agreed });
  notebook.keep(wakingRecord, { history: said.waking });
  notebook.keep(seasonRecord, { seasons: said.seasons });
  for (const [week, byArea] of Object.entries(said.ratings)) notebook.add(ratingsRecord, { week, byArea: { ...byArea } });
}

function noteByHand(notebook: Notebook, { entries, checkIns }: Season): void {
  for (const [day, items] of Map.groupBy(entries, ({ day }) => day))
    notebook.add(entriesRecord, { day, items: items.map(({ day: _day, ...item }) => item) });
  for (const [day, items] of Map.groupBy(checkIns, ({ day }) => day))
    notebook.add(checkInsRecord, { day, items: items.map(({ day: _day, ...item }) => item) });
}

function answerQuestions(notebook: Notebook, { sittings: all, sets }: Answered): void {
  if (sets) notebook.keep(setsRecord, sets);
  for (const { measure, sittings } of all)
    notebook.add(sittingsRecord, { measure, sittings: sittings.map((sitting) => ({ ...sitting, answers: [...sitting.answers] })) });
}

function tryOut(notebook: Notebook, adult: Adult): void {
  for (const { experiment } of triedOut[adult]) notebook.add(experimentRecord, experiment);
}

function practise(notebook: Notebook, { exercises, thoughts, journal, shutdowns }: Practised): void {
  for (const [month, sittings] of Map.groupBy(exercises, ({ at }) => dayOf(at, zone).slice(0, 7)))
    notebook.add(exercisesRecord, { month, sittings });
  for (const thought of thoughts) notebook.add(thoughtRecord, thought);
  for (const entry of journal) notebook.add(entryRecord, entry);
  for (const shutdown of shutdowns) notebook.add(shutdownRecord, shutdown);
}

function askFor(notebook: Notebook, { strains, asks }: Asked): void {
  for (const strain of strains) notebook.add(strainRecord, strain);
  for (const ask of asks) notebook.add(askRecord, ask);
}

/** They wrote it on an evening of that day. */
function renegotiate(notebook: Notebook, adult: Adult): void {
  const eveningOf = (day: Day) => firstOn(day, 21 * 60, zone);
  const { whys, reviews } = renegotiated[adult];
  for (const why of whys) notebook.add(whyRecord, { ...why, at: eveningOf(why.day) });
  for (const review of reviews) {
    const at = eveningOf(review.day);
    notebook.add(seasonReviewRecord, { ...review, dropped: [...review.dropped], at, keptAt: at });
  }
}

/** Picks, for some weeks, one of the small shifts that the week before them offered: one that people can decide alone, where there is one. */
function tryShifts(notebook: Notebook, { tried }: Settings): void {
  for (const { week, ...went } of tried) {
    const offered = offersOf(notebook, addWeeks(week, -1));
    const shift = offered.find(({ id }) => id.startsWith("late")) ?? offered.find(({ whose }) => whose === "limit") ?? offered[0];
    if (shift) notebook.add(shiftRecord, { week, offer: shift.id, text: shift.text, because: shift.because, whose: shift.whose, ...went });
  }
}

function offersOf(notebook: Notebook, week: Week): readonly Shift[] {
  const desk: Desk = { notebook, now: sampleNow, zone, today: sampleDay, reach: () => Promise.resolve() };
  const [monday, next] = [firstDayOf(week), addDays(firstDayOf(week), 7)];
  const profile = {
    zone,
    self: selfOf(notebook),
    areas: areasOf(notebook),
    rules: rulesOf(notebook),
    meaning: meaningOn(notebook, addDays(next, -1)),
    ratings: ratingsOf(notebook, week),
  };
  const { stretches, away } = evidenceAround(desk, week);
  const unplaced = entriesOf(notebook, monday, next, zone).flatMap(({ from, label: title, ...entry }) =>
    from === null ? [{ ...entry, title }] : [],
  );
  // What gives and what drains has no part in what is offered.
  const report = reportOn(week, { stretches, away, unplaced, checkIns: [], activities: new Map() }, profile, sampleNow);
  return shiftsFor(report, profile);
}
