import { areas } from "./features/areas/index.ts";
import { people } from "./features/people/index.ts";
import type { Feature } from "./kernel/web/index.ts";

/** The rooms of the house. Everything else is found from this list. */
export const features: readonly Feature[] = [people, areas];

export { wayIn } from "./features/people/index.ts";
