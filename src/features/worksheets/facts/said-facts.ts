import { traps } from "../../../content/traps.ts";
import type { Desk } from "../../../kernel/actions/index.ts";
import { dayName, dayNumber } from "../../../kernel/time/index.ts";
import { countWord, listWords, timesWord } from "../../../kernel/web/index.ts";
import { areasOf } from "../../areas/index.ts";
import { meaningOn, sayStances, sayValues } from "../../meaning/index.ts";
import { dropWords, fewestTimes, helpedBy, sittingsOf } from "../../practice/index.ts";
import { readSigns, signsTitle, signTitle } from "../../signs/index.ts";
import { trapsNamed } from "../../thoughts/index.ts";
import { countOf, known, type OwnFacts, thin } from "./own-facts.ts";

// What somebody said of themselves elsewhere, and what follows from it.

/** The early signs at the end of the last whole week. */
export async function signs(desk: Desk): Promise<OwnFacts> {
  const read = await readSigns(desk);
  if (!read.standing)
    return thin("Early signs cannot be told yet. It takes ten weeks that are known, and three of the last four after them.");
  const raised = read.signs.filter(({ isRaised }) => isRaised).map(signTitle);
  return known([signsTitle(read), ...raised], "Your last four weeks against your own weeks before. What you did not note may still weigh.");
}

const [fewestRecords, trapsShown] = [3, 3];

/** The traps that were found in thoughts most often. */
export async function thoughts(desk: Desk): Promise<OwnFacts> {
  const { records, named } = await trapsNamed(desk);
  if (records < fewestRecords)
    return thin(
      `Which patterns your thoughts fall into is not known yet. It takes ${countWord(fewestRecords)} thought records in which you named one or said that none fits; there ${records === 1 ? "is 1" : `are ${records}`}.`,
    );
  const found = named.slice(0, trapsShown).flatMap(({ trap, times }) => {
    const name = traps.find(({ id }) => id === trap)?.name;
    return name === undefined ? [] : [`${name}: ${timesWord(times)}.`];
  });
  return known(found.length > 0 ? found : ["You named none of the patterns."], `As you named them yourself in ${records} thought records.`);
}

/** The exercises after which tension was lower. */
export function helps({ notebook }: Desk): OwnFacts {
  const helped = helpedBy(sittingsOf(notebook)).flatMap(({ exercise, times, drop }) => (drop ? [{ exercise, times, drop }] : []));
  if (helped.length === 0)
    return thin(`What helps you is not known yet. It takes an exercise that you rated before and after, ${timesWord(fewestTimes)}.`);
  const lines = helped.map(({ exercise, times, drop }) => `${exercise.name}: in the middle ${dropWords(drop.median)} (${times} times).`);
  return known(
    lines,
    "Tension from 0 to 10 by your own ratings. A tense moment often eases by itself, so not all of this comes from the exercise.",
  );
}

const valuesLead = 3;

export function values({ notebook, today }: Desk): OwnFacts {
  const chosen = meaningOn(notebook, today).values;
  if (chosen.length === 0) return thin("You have not chosen your values yet. The page of what matters to you has a list to begin with.");
  const [lead, rest] = [chosen.slice(0, valuesLead), chosen.slice(valuesLead)];
  const lines = [
    `${sayValues(lead)} ${lead.length === 1 ? "leads" : "lead"}.`,
    ...(rest.length === 0 ? [] : [`After ${lead.length === 1 ? "it" : "them"}: ${listWords(rest.map(({ name }) => name))}.`]),
  ];
  return known(lines, "As you chose and ordered them.");
}

export function season({ notebook, today }: Desk): OwnFacts {
  const now = meaningOn(notebook, today).season;
  if (!now)
    return thin(
      "You have not named the season that you are in. It can have a name, an end that you expect, and what it asks of each area.",
    );
  const since = dayNumber(today) - dayNumber(now.from) + 1;
  const until = now.until === undefined ? "with an open end" : `until ${dayName(now.until, today)} as far as you can tell`;
  return known(
    [`${now.name}, since ${dayName(now.from, today)} (${countOf(since, "day")}), ${until}.`, sayStances(areasOf(notebook), now)],
    "As you set it.",
  );
}
