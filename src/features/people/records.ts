import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";

/** A recovery code that its owner has not confirmed yet. It goes when they have, and is shown nowhere after that. */
export const recoveryCodeRecord = record({
  kind: "recovery-code",
  version: 1,
  stays: true,
  schema: z.object({ code: z.string() }),
});
