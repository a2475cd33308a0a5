import { type Reach, ReachError, readReach } from "../kernel/outbound/index.ts";
import { InputError } from "./command.ts";

/** What ENOUGH_ALLOW_LAN lets the house reach beside the public internet. */
export function allowedReach(): Reach {
  try {
    return readReach(process.env["ENOUGH_ALLOW_LAN"]);
  } catch (error) {
    if (!(error instanceof ReachError)) throw error;
    throw new InputError(`ENOUGH_ALLOW_LAN cannot be read. ${error.message}`);
  }
}
