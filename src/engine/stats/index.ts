export { type Association, associations, fewestDays, type Question, type Untested } from "./association.ts";
export { blockPermutation } from "./block-permutation.ts";
export { confirmed, isSame, type Pair } from "./confirm.ts";
export type { DaySeries, Diary } from "./day-series.ts";
export { missingWithOutcome } from "./missingness.ts";
export { type Bin, picturesOf } from "./picture.ts";
export { daysFor, moreDays } from "./power.ts";
export { analyseExperiment, type ExperimentDay, type ExperimentDesign, type ExperimentResult } from "./experiment.ts";
export { beforeAfter, fewestInPhase } from "./experiment-before-after.ts";
export { type Condition, drawDays, type DrawnDay, firstDayFrom, usualDays } from "./experiment-pairs.ts";
export type { ExperimentNames } from "./experiment-words.ts";
export { mostFalseSeen, type Schedule, type Sighting, sightings, type Standing } from "./sightings.ts";
export { fewestPairs } from "./sign-flip.ts";
export { sameWeekdayNearby, somersD } from "./somers.ts";
export { stationaryBootstrap } from "./stationary-bootstrap.ts";
export { medianOfSorted } from "./median.ts";
export { medianInterval } from "./median-interval.ts";
export { slopesBetween } from "./theil-sen.ts";
export { type Trend, trendOf } from "./trend.ts";
export { edgeOf } from "./student.ts";
export {
  type ChangePoint,
  fewestDaysForChanges,
  lookForChanges,
  type LookedAt,
  mostFalseChanges,
  sureLevels,
  worthAWord,
} from "./change-points.ts";
export { falseDiscovery } from "./false-discovery.ts";
export { type Beat, fewestRhythmDays, mostFalseRhythms, type Notes, type Rhythm, rhythmOf, type Step } from "./rhythm.ts";
export { daysToTell } from "./rhythm-power.ts";
