import { z } from "zod";
import { addDays } from "../../kernel/time/index.ts";

/** "2026-09". */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** A month's evidence may reach into the day after it; it is read with whatever looks at its last day or later. */
export function lastDayOfMonth(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const next = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, "0")}-01`;
  return addDays(next, -1);
}
