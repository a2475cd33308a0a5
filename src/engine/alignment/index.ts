export { type Alignment, alignment, type Change, gainOf, type KnownWeek } from "./alignment.ts";
export { type AreaWeek, fit, type Stance } from "./area-week.ts";
export { type CheckIn, energyByKind, type EnergyOfKind } from "./energy.ts";
export { type AreaFit, type Interval, type Measured, measure } from "./measure.ts";
export { type Question, questions, type UnaccountedBlock } from "./questions.ts";
export { recoveries, type Recoveries } from "./recoveries.ts";
export { type Dip, type Resilience, resilience } from "./resilience.ts";
export { suggestedBand } from "./suggested-band.ts";
