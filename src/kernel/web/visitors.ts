import { randomBytes } from "node:crypto";
import type { Visitor, Visitors } from "./house.ts";

const most = 50;
const idle = 30 * 60_000;

/** Visitors' notebooks, in memory: at most 50 of them, each for half an hour after its last use. */
export function openVisitors(clock: () => number): Visitors {
  const visitors = new Map<string, Visitor>();

  function forgetIdle(): void {
    for (const [id, { usedAt }] of visitors) if (clock() - usedAt > idle) visitors.delete(id);
  }

  return {
    find(id) {
      forgetIdle();
      const visitor = visitors.get(id);
      if (visitor) visitor.usedAt = clock();
      return visitor;
    },
    add(given) {
      forgetIdle();
      // The one who has been still for longest makes room.
      const longest = [...visitors.values()].toSorted((a, b) => a.usedAt - b.usedAt)[0];
      if (visitors.size >= most && longest) visitors.delete(longest.id);
      const visitor = { ...given, id: randomBytes(24).toString("base64url"), usedAt: clock() };
      visitors.set(visitor.id, visitor);
      return visitor;
    },
    remove: (id) => void visitors.delete(id),
  };
}
