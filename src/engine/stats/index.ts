export { analyseExperiment, type ExperimentDay, type ExperimentDesign, type ExperimentResult } from "./experiment.ts";
export { fewestInPhase } from "./experiment-before-after.ts";
export { type Condition, drawDays, type DrawnDay, firstDayFrom, usualDays } from "./experiment-pairs.ts";
export type { ExperimentNames } from "./experiment-words.ts";
export { fewestPairs } from "./sign-flip.ts";
