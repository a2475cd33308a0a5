import { workerData } from "node:worker_threads";
import { careFor, type Kept } from "./care.ts";

// The thread that cares for backups beside a running server: it reads the database through a connection of its own.
const { now, ...kept } = workerData as Kept & { readonly now: number };
await careFor(kept, now);
