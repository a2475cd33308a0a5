import { type AreaWeek, gainOf, measure } from "../../engine/alignment/index.ts";
import type { Block } from "./text.ts";

// The worked example of /numbers. Its figures come from the functions that every other page uses.

const hour = 60;
const unaccountedMinutes = 2 * hour;

interface Shown extends AreaWeek {
  readonly label: string;
  readonly band: string;
  readonly season: string;
}

const areas: readonly Shown[] = [
  {
    id: "work",
    label: "Work",
    minutes: 47 * hour,
    enough: { to: 40 * hour },
    band: "up to 40 h",
    importance: 6,
    stance: "hold",
    season: "hold",
  },
  {
    id: "family",
    label: "Family",
    minutes: 7 * hour,
    enough: { from: 10 * hour },
    band: "10 h and more",
    importance: 9,
    stance: "lean in",
    season: "lean in",
    rating: 6,
  },
  {
    id: "health",
    label: "Health",
    minutes: 1.5 * hour,
    enough: { from: 3 * hour },
    band: "3 h and more",
    importance: 5,
    stance: "hold",
    season: "hold",
  },
  {
    id: "friends",
    label: "Friends",
    minutes: 0,
    enough: { from: 2 * hour },
    band: "2 h and more",
    importance: 4,
    stance: "pause",
    season: "paused",
  },
];

/** A week of four areas, worked through. */
export function workedWeek(): readonly Block[] {
  const measured = measure(areas, unaccountedMinutes)!;
  const gain = gainOf({ minutes: { work: 46 * hour, family: 8 * hour } }, areas, unaccountedMinutes)!;
  const of = (id: string) => measured.areas.find((area) => area.id === id);
  const gaps = measured.areas.reduce((sum, { gap }) => sum + gap.to, 0);
  return [
    "Four areas, with two hours of the week unaccounted for. Work and health are not rated; family felt like 6 of 10.",
    {
      table: {
        caption: "A week, area by area",
        head: ["Area", "Time", "Enough", "Matters", "Season", "Fit", "Share of the gap"],
        rows: areas.map(({ id, label, minutes, band, importance, season }) => [
          label,
          `${minutes / hour} h`,
          band,
          `${importance} of 10`,
          season,
          twoPlaces(of(id)?.fit.from),
          twoPlaces(of(id)?.gap.to),
        ]),
      },
    },
    `Work took 47 hours and 40 are enough: 40 ÷ 47 is ${twoPlaces(of("work")!.fit.from)}. Family had 7 of 10 hours, which is 0.70, and felt like (6 − 1) ÷ 9, which is 0.56: (0.70 + 2 × 0.56) ÷ 3 is ${twoPlaces(of("family")!.fit.from)}. Health had half of its three hours. Friends are paused and left out.`,
    `With the weights 6, 9 × 1.5 and 5, the alignment is ${twoPlaces(measured.from)} at least. Had the two unknown hours gone where they help most, to health first and the rest to family, it would be ${twoPlaces(measured.to)}. So it lies between the two, and the gap of ${twoPlaces(gaps)} is mostly family’s.`,
    `One hour less of work and one more with family would add ${twoPlaces(gain.from)}. That is a small shift.`,
  ];
}

function twoPlaces(share: number | undefined): string {
  return share === undefined ? "left out" : share.toFixed(2);
}
