/** Something whose label is known, with what it shows of itself. A feature that is named twice counts once. */
export interface Example {
  readonly features: readonly string[];
  readonly label: string;
}

/** How often labels and features came up together. Counts add up, so examples can be taken out again exactly. */
export interface Counts {
  readonly examples: number;
  readonly byLabel: ReadonlyMap<string, number>;
  /** Of each feature, by label. */
  readonly byFeature: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Counts examples; their order makes no difference. */
export function count(examples: readonly Example[]): Counts {
  const byLabel = new Map<string, number>();
  const byFeature = new Map<string, Map<string, number>>();
  for (const { features, label } of examples) {
    addOne(byLabel, label);
    for (const feature of new Set(features)) {
      const known = byFeature.get(feature) ?? new Map<string, number>();
      addOne(known, label);
      byFeature.set(feature, known);
    }
  }
  return { examples: examples.length, byLabel, byFeature };
}

export const noCounts: Counts = count([]);

function addOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
