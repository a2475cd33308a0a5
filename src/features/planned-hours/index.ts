import type { Feature } from "../../kernel/web/index.ts";
import { planHours, showPlannedHours } from "./actions.ts";
import { plannedHoursPages } from "./pages.tsx";
import { plannedHoursRecord } from "./records.ts";

export { stopToday } from "./model.ts";
export { stopWords } from "./pages.tsx";

/** When today's work starts and stops: as agreed for the week, or as said for this day, with why it was moved. */
export const plannedHours: Feature = {
  name: "planned-hours",
  records: [plannedHoursRecord],
  actions: [showPlannedHours, planHours],
  pages: plannedHoursPages,
};
