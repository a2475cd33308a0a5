import type { Feature } from "../../kernel/web/index.ts";
import { beginExperiment, listExperiments, rateBelief, removeExperiment, sayDone, stopExperiment } from "./actions.ts";
import { experimentPages } from "./pages.tsx";
import { experimentRecord } from "./records.ts";

export type { Experiment } from "./model.ts";
export { experimentRecord } from "./records.ts";
export { ExperimentToday } from "./today-entry.tsx";

/** Experiments on oneself: a change, days drawn for it, and what they show. */
export const experiments: Feature = {
  name: "experiments",
  records: [experimentRecord],
  actions: [listExperiments, beginExperiment, sayDone, stopExperiment, rateBelief, removeExperiment],
  pages: experimentPages,
};
