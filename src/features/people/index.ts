import { aboutRecord, staysRecord } from "../../kernel/notebook/index.ts";
import type { Feature } from "../../kernel/web/index.ts";
import { leavePages } from "./leave.tsx";
import { recoveryCodeRecord } from "./records.ts";
import { confirmRecovery, recoveryPages } from "./recovery.tsx";
import { setAbout, settingsPages } from "./settings.tsx";
import { signInPages } from "./sign-in.tsx";
import { signUpPages } from "./sign-up.tsx";
import { addStay, answerStay, listStays, removeStay } from "./stays-actions.ts";
import { welcomePages } from "./welcome.tsx";

export { recoveryCodeRecord } from "./records.ts";
export { wayIn } from "./sign-in.tsx";
export { HereQuestion } from "./here-question.tsx";
export { cityOf, staysOf } from "./stays.ts";

export const people: Feature = {
  name: "people",
  records: [aboutRecord, staysRecord, recoveryCodeRecord],
  actions: [setAbout, confirmRecovery, listStays, addStay, removeStay, answerStay],
  said: { "people.passphrase": "Your passphrase is changed. Every other session has ended." },
  pages(app) {
    welcomePages(app);
    signUpPages(app);
    signInPages(app);
    leavePages(app);
    recoveryPages(app);
    settingsPages(app);
  },
};
