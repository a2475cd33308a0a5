import type { Feature } from "../../kernel/web/index.ts";
import { checkIn, removeCheckInAction } from "./check-ins.ts";
import { addEntry, changeEntry, removeEntryAction } from "./entries.ts";
import { keepLine, previewLine } from "./lines.ts";
import { logPages } from "./pages.tsx";
import { readLog } from "./read-log.ts";
import { checkInsRecord, entriesRecord, timerRecord } from "./records.ts";
import { dropTimer, startTimer, stopTimer } from "./timer.ts";

export { CheckInForm } from "./check-in-form.tsx";
export { type CheckIn, checkInsOf, entriesOf, keepCheckIns, removeCheckIns, type LoggedEntry, type Timer, timerOf } from "./model.ts";
export { checkInsRecord, entriesRecord, rating0to10, words } from "./records.ts";
export { QuickLine } from "./quick-line-form.tsx";
export { RatingField } from "./rating-field.tsx";
export { isForgotten, stopRunning } from "./timer.ts";
export { TimerBox } from "./timer-box.tsx";
export { minutesOf, wallTime } from "./wall-time.ts";
export { addCheckIn } from "./writing.ts";

/** The islands that the pieces of this room use; a page that shows one of them names these. */
export const logIslands = ["chosen-range", "line-preview", "running-timer"];

/** What is noted by hand: check-ins, stretches, a timer, a quick line. */
export const log: Feature = {
  name: "log",
  records: [checkInsRecord, entriesRecord, timerRecord],
  actions: [
    readLog,
    checkIn,
    removeCheckInAction,
    addEntry,
    changeEntry,
    removeEntryAction,
    startTimer,
    stopTimer,
    dropTimer,
    keepLine,
    previewLine,
  ],
  said: { "log.captured": "Kept. It is sealed until you open your notebook." },
  pages: logPages,
};
