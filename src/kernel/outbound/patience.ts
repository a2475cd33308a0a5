import { Unusable } from "./words.ts";

/** How long the far side may take. */
export interface Patience {
  /** Aborted when it took too long; the reason is an Unusable. */
  readonly signal: AbortSignal;
  readonly silenceMs: number;
  /** Something was heard, so the silence starts anew; the time in all does not. */
  heard(): void;
  end(): void;
}

const timesInAll = 6;

/**
 * Starts to wait: `seconds` for a sign of life, six times that in all, so that one who sends a byte now and then keeps nobody for ever. Ends
 * early with `stop`.
 */
export function openPatience(seconds: number, stop?: AbortSignal): Patience {
  const controller = new AbortController();
  const give = (message: string) => controller.abort(new Unusable(message));
  const silence = setTimeout(give, seconds * 1000, `Nothing came for ${inWords(seconds)}.`);
  const all = setTimeout(give, seconds * timesInAll * 1000, `It was not finished after ${inWords(seconds * timesInAll)}.`);
  const stopped = () => give("Enough was stopped before all of it had come.");
  if (stop?.aborted) stopped();
  stop?.addEventListener("abort", stopped);
  return {
    signal: controller.signal,
    silenceMs: seconds * 1000,
    heard: () => silence.refresh(),
    end() {
      clearTimeout(silence);
      clearTimeout(all);
      stop?.removeEventListener("abort", stopped);
    },
  };
}

function inWords(seconds: number): string {
  return `${Number(seconds.toPrecision(2)).toLocaleString("en")} ${seconds === 1 ? "second" : "seconds"}`;
}

/** Waits for something that cannot be told to stop. What comes of it after the patience ended is dropped. */
export async function within<T>({ signal }: Patience, work: Promise<T>): Promise<T> {
  const ended = Promise.withResolvers<never>();
  const giveUp = () => ended.reject(signal.reason as Unusable);
  if (signal.aborted) giveUp();
  signal.addEventListener("abort", giveUp);
  try {
    return await Promise.race([work, ended.promise]);
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
}
