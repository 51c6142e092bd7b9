import type { OwnBenchmark } from '../../record/bases.ts';

/** What others call a good ratio, or a good payback, and where that is said. */
export interface Benchmark {
  readonly industry: string;
  readonly ratio: readonly [low: number, high: number];
  /** Months; null where nothing is said. */
  readonly payback: readonly [low: number, high: number] | null;
  /** `guides`, in words as `profit.source.guides`; of a business's own, what its settings say. */
  readonly source: string;
  /** How far to believe it: a study, or a rule that everybody repeats. */
  readonly quality: 'study' | 'rule' | 'own';
}

const RULE = { source: 'guides', quality: 'rule' } as const;

/** Ranges that guides give, none of which rests on a study; a business's own take their place in the settings. */
export const benchmarks: readonly Benchmark[] = [
  { industry: 'retail', ratio: [2, 3], payback: null, ...RULE },
  { industry: 'subscription', ratio: [3, 5], payback: [12, 18], ...RULE },
  { industry: 'b2b-services', ratio: [5, 10], payback: null, ...RULE },
];

/** The range that a business has set for itself. */
export function ownBenchmark({ name, ratio, payback }: OwnBenchmark): Benchmark {
  return { industry: name, ratio, payback, source: name, quality: 'own' };
}
