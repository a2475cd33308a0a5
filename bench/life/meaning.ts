import { areasRecord, rulesRecord } from "../../src/features/areas/index.ts";
import {
  agreedHoursRecord,
  enoughRecord,
  fitModeRecord,
  importanceRecord,
  seasonRecord,
  valuesRecord,
  wakingRecord,
} from "../../src/features/meaning/records.ts";
import { addressesRecord } from "../../src/features/sources/index.ts";
import { addDays, type Day } from "../../src/kernel/time/index.ts";
import type { Boxed } from "./life.ts";
import type { Source } from "./source.ts";

const areas = ["work", "family", "partner", "home", "health", "rest", "friends", "growth"];
const values = ["presence", "friendship", "patience", "craft", "honesty", "reliability"];
const office = ["09:00-12:30", "13:00-17:30"];
const rulesOfOneYear = 12;

/** What a person set over `years`: once a year anew what matters, and a season every five months. */
export function settingBoxes(first: Day, years: number, source: Source): readonly Boxed[] {
  const { between, next, pick, words } = source;
  const dates = Array.from({ length: years }, (_, year) => addDays(first, 365 * year));
  const each = <State>(state: () => State) => ({ history: dates.map((since) => ({ since, ...state() })) });
  const byArea = <Value>(value: (area: string) => Value) => Object.fromEntries(areas.map((area) => [area, value(area)]));
  const chosen = () => [...new Set([pick(values), pick(values), pick(values), pick(values)])].map((id) => ({ id }));
  const week = Object.fromEntries(["mo", "tu", "we", "th", "fr"].map((day) => [day, office]));
  const awake = Object.fromEntries(["mo", "tu", "we", "th", "fr", "sa", "su"].map((day) => [day, ["06:30-22:45"]]));
  const rules = Array.from({ length: rulesOfOneYear * years }, (_, index) => ({
    id: source.id(),
    when: { title: `${pick(titlesOfRules)} ${index}` },
    area: pick(areas),
    since: pick(dates),
    from: pick(["you", "correction"] as const),
  }));
  return [
    (notebook) =>
      notebook.keep(
        valuesRecord,
        each(() => ({ chosen: [...chosen(), { own: words(3) }] })),
      ),
    (notebook) =>
      notebook.keep(
        importanceRecord,
        each(() => ({ byArea: byArea(() => between(3, 10)) })),
      ),
    (notebook) =>
      notebook.keep(
        enoughRecord,
        each(() => ({ bands: byArea((area) => bandOf(area, between(0, 60))) })),
      ),
    (notebook) => notebook.keep(fitModeRecord, { history: [{ since: first, byArea: byArea(() => "both" as const) }] }),
    (notebook) => notebook.keep(agreedHoursRecord, { history: [{ since: first, area: "work", week }] }),
    (notebook) => notebook.keep(wakingRecord, { history: [{ since: first, week: awake }] }),
    (notebook) => notebook.keep(seasonRecord, { seasons: seasons(first, years, source) }),
    (notebook) => notebook.keep(areasRecord, { labels: { work: "The lab" }, added: [], hidden: next() < 0 ? ["other"] : [] }),
    (notebook) => notebook.keep(rulesRecord, { rules }),
    (notebook) => notebook.keep(addressesRecord, { addresses: ["maria@corp.example", "maria@home.example"] }),
  ];
}

const titlesOfRules = ["Planning", "Choir", "Handover", "Club", "Supper", "Rehearsal"];
const hoursOf: Readonly<Record<string, number>> = { work: 38, family: 18, partner: 7, rest: 10 };

function bandOf(area: string, more: number) {
  const hours = hoursOf[area] ?? 4;
  return area === "work" ? { to: hours * 60 + more } : { from: hours * 60 + more, to: hours * 90 + more };
}

function seasons(first: Day, years: number, { pick, words, between }: Source) {
  return Array.from({ length: Math.floor(2.4 * years) }, (_, index) => {
    const from = addDays(first, 152 * index);
    const stances = { work: pick(["hold", "good enough"] as const), health: pick(["lean in", "hold"] as const), growth: "pause" as const };
    return { name: words(2), from, review: addDays(from, 28), terms: [{ since: from, stances, goodEnough: { home: between(120, 300) } }] };
  });
}
