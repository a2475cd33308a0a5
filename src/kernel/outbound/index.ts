export type { Answer, Ask, Outbound } from "./answer.ts";
export { openOutbound } from "./outbound.ts";
export { type Reach, ReachError, readReach } from "./reach.ts";
