import { minute } from "../../kernel/time/index.ts";
import { bridge, fromIntervals, type Intervals, type Spans } from "../spans/index.ts";

/** The time worked: the union of the evidence for work, with gaps of up to five minutes bridged: trackers stop at every look away. */
export function workSet(evidence: Intervals): Spans {
  return bridge(fromIntervals(evidence), 5 * minute);
}
