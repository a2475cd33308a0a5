import type { Engine } from "../../src/kernel/storage/index.ts";

/** An engine that can be made to break. */
export interface Brittle {
  readonly engine: Engine;
  /** Runs something while every reading and writing throws `error`. */
  failing<T>(error: Error, run: () => Promise<T>): Promise<T>;
}

export function brittle(engine: Engine): Brittle {
  let broken: Error | undefined;
  const whole = <T>(run: () => Promise<T>): Promise<T> => (broken ? Promise.reject(broken) : run());
  return {
    engine: {
      ...engine,
      read: (walls, program) => whole(() => engine.read(walls, program)),
      write: (walls, program, options) => whole(() => engine.write(walls, program, options)),
    },
    async failing(error, run) {
      broken = error;
      try {
        return await run();
      } finally {
        broken = undefined;
      }
    },
  };
}
