import type { Feature } from "../../kernel/web/index.ts";
import { todayPages } from "./page.tsx";

/** Today: the place where one lands. It keeps nothing of its own. */
export const today: Feature = {
  name: "today",
  records: [],
  actions: [],
  pages: todayPages,
  place: { path: "/today", label: "Today", order: 1, icon: "M3 17h18M7 17a5 5 0 0 1 10 0M12 8V5M5.600 11 4 9.400M18.400 11 20 9.400" },
};
