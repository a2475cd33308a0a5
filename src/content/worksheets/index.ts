import type { Worksheet } from "../pack.ts";
import { committedAction, defusion } from "./acceptance.ts";
import { comparison, roleStrain } from "./comparison.ts";
import { decision, fitCheckIn } from "./decide.ts";
import { exceptions } from "./exceptions.ts";
import { hardWeek, recoveryPlan } from "./recovery.ts";
import { hobby, restWithoutGuilt } from "./rest.ts";
import { miracle, scaling } from "./solutions.ts";
import { goodEnough, standardsAudit } from "./standards.ts";
import { willingness } from "./willingness.ts";
import { jobOrHabit, optionsMap } from "./work.ts";
import { anchors, network } from "./years.ts";

/** Our own worksheets, in the order in which a list shows them within their family. */
export const worksheets: readonly Worksheet[] = [
  standardsAudit,
  comparison,
  scaling,
  exceptions,
  miracle,
  willingness,
  defusion,
  committedAction,
  decision,
  fitCheckIn,
  anchors,
  goodEnough,
  roleStrain,
  recoveryPlan,
  hardWeek,
  restWithoutGuilt,
  hobby,
  jobOrHabit,
  optionsMap,
  network,
];
