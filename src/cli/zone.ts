import { isZone } from "../kernel/time/index.ts";
import { InputError } from "./command.ts";

/** What --zone says, once it is known to be a zone. */
export function checkZone(zone: string | undefined): string | undefined {
  if (zone === undefined || isZone(zone)) return zone;
  throw new InputError(`“${zone}” is not a time zone that is known here. Write one such as Europe/Berlin.`);
}
