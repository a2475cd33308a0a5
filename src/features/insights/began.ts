import { canonicalJson, type Notebook, staysRecord } from "../../kernel/notebook/index.ts";
import { addDays, type Day, dayOf, firstDayOf, type Zone } from "../../kernel/time/index.ts";
import { areasOf, inSentence } from "../areas/index.ts";
import { experimentRecord } from "../experiments/index.ts";
import { agreedHoursRecord, enoughRecord, seasonRecord } from "../meaning/index.ts";
import { cityOf } from "../people/index.ts";
import { feedRecord, importRecord } from "../sources/index.ts";
import { shiftRecord } from "../week/index.ts";

/** Something that began on a day, as it reads in the middle of a sentence. */
export interface Began {
  readonly day: Day;
  readonly words: string;
}

/** So many days before or after, it is still around then. */
const around = 7;

/** What the notebook knows to have begun about the days from one to another, in order. That it did says nothing of what brought about what. */
export function beganAround(notebook: Notebook, zone: Zone, earliest: Day, latest: Day): readonly Began[] {
  const [from, to] = [addDays(earliest, -around), addDays(latest, around)];
  return [...settings(notebook), ...tried(notebook), ...stays(notebook), ...evidence(notebook, zone)]
    .filter(({ day }) => day >= from && day <= to)
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

function settings(notebook: Notebook): readonly Began[] {
  const seasons = notebook.setting(seasonRecord)?.data.seasons ?? [];
  const hours = notebook.setting(agreedHoursRecord)?.data.history ?? [];
  return [
    ...seasons.flatMap(({ name, from, ended, terms }) => [
      { day: from, words: `your season “${name}” began` },
      ...terms.filter(({ since }) => since > from).map(({ since }) => ({ day: since, words: `your season “${name}” was changed` })),
      ...(ended === undefined ? [] : [{ day: ended, words: `your season “${name}” was over` }]),
    ]),
    ...hours.map(({ since }, index) => ({ day: since, words: index === 0 ? "you said your agreed hours" : "your agreed hours changed" })),
    ...bands(notebook),
  ];
}

/** The areas whose enough band was said or changed, by the day. */
function bands(notebook: Notebook): readonly Began[] {
  const history = notebook.setting(enoughRecord)?.data.history ?? [];
  const areas = areasOf(notebook);
  return history.flatMap(({ since, bands }, index) => {
    const before = history[index - 1]?.bands ?? {};
    const changed = areas.filter(({ id }) => canonicalJson([bands[id] ?? null]) !== canonicalJson([before[id] ?? null]));
    return changed.map((area) => ({
      day: since,
      words: `what is enough for ${inSentence(area)} was ${before[area.id] === undefined ? "said" : "changed"}`,
    }));
  });
}

/** Shifts and experiments. */
function tried(notebook: Notebook): readonly Began[] {
  const shifts = notebook
    .list(shiftRecord)
    .map(({ data: { week, text } }) => ({ day: firstDayOf(week), words: `you picked the shift “${text}”` }));
  const experiments = notebook.list(experimentRecord).flatMap(({ data: { change, days } }) => {
    const first = days.map(({ date }) => date).toSorted()[0];
    return first === undefined ? [] : [{ day: first, words: `your experiment “${change}” began` }];
  });
  return [...shifts, ...experiments];
}

function stays(notebook: Notebook): readonly Began[] {
  const kept = notebook.setting(staysRecord)?.data.stays ?? [];
  return kept.flatMap(({ from, to, zone }) => [
    { day: from, words: `you were in ${cityOf(zone)}` },
    ...(to === null ? [] : [{ day: addDays(to, 1), words: `you were back from ${cityOf(zone)}` }]),
  ]);
}

/** Where what is known begins: a change may be no more than that. */
function evidence(notebook: Notebook, zone: Zone): readonly Began[] {
  const files = notebook
    .list(importRecord)
    .filter(({ data }) => data.state === "kept")
    .flatMap(({ data }) => data.files)
    .flatMap(({ file, first }) => (first === null ? [] : [{ day: first, words: `what “${file}” tells of begins` }]));
  const feeds = notebook.list(feedRecord).map(({ data: { name, since } }) => ({
    day: dayOf(since, zone),
    words: name === "" ? "you began to follow a calendar" : `you began to follow the calendar “${name}”`,
  }));
  return [...new Map([...files, ...feeds].map((one) => [`${one.day} ${one.words}`, one])).values()];
}
