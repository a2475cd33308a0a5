import { type Shift, shiftAt } from "./shift.ts";
import type { Signal } from "./signals.ts";

/** What a week's end says of one figure. */
export interface Sign {
  readonly signal: Signal;
  /** Null where too little is known. */
  readonly shift: Shift | null;
  readonly isRaised: boolean;
  /** At how many ends of weeks in a row it was raised, this one included; counted up to three. */
  readonly held: number;
}

/** At how many ends of weeks in a row a sign has to be raised before it counts as holding. */
export const holds = 3;

/** Each figure at the end of week `end`. A sign is raised when its whole interval lies on the heavier side, and the change counts. */
export function signsAt(signals: readonly Signal[], end: number): readonly Sign[] {
  return signals.map((signal) => {
    const shift = shiftAt(signal.weeks, end, signal.least);
    const ends = Array.from({ length: holds }, (_, back) =>
      isRaised(signal, back === 0 ? shift : shiftAt(signal.weeks, end - back, signal.least)),
    );
    const held = ends.indexOf(false);
    return { signal, shift, isRaised: ends[0]!, held: held === -1 ? holds : held };
  });
}

function isRaised({ heavier, least }: Signal, shift: Shift | null): boolean {
  if (!shift) return false;
  const [low, high] = shift.interval;
  return heavier * shift.change >= least && (heavier === 1 ? low > 0 : high < 0);
}
