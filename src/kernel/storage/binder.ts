/** What may be bound to a query. Everything else would be bound as NULL without a word, or mean something else on each engine. */
export type Bindable = string | number | bigint | null | Uint8Array;

/** Lets a value through when it may be bound. Throws TypeError for anything else: undefined, NaN, objects, dates, booleans. */
export function bindable(value: unknown): Bindable {
  if (typeof value === "string" || typeof value === "bigint" || value === null || value instanceof Uint8Array) return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new TypeError(`A ${typeof value} cannot be bound to a query.`);
}
