/** The median of numbers that stand in their order; NaN of none. */
export function medianOfSorted(sorted: Float64Array): number {
  return sorted.length === 0 ? Number.NaN : (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}
