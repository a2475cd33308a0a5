import type { Worksheet } from "../pack.ts";
import { exceptions } from "./exceptions.ts";
import { willingness } from "./willingness.ts";

/** Our own worksheets, a file each. */
export const worksheets: readonly Worksheet[] = [exceptions, willingness];
