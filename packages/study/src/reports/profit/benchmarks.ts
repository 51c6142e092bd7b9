import type { Industry, OwnBenchmark } from '../../record/bases.ts';

/** What others call a good ratio, or a good payback, and where that is said. */
export interface Benchmark {
  /** An `Industry`, `any`, or the name that a business gives its own range. */
  readonly industry: string;
  /** LTV:CAC; without an upper end where only a least one is named, null where nothing is said of it. */
  readonly ratio: readonly [low: number, high: number | null] | null;
  /** Months; null where nothing is said. */
  readonly payback: readonly [low: number, high: number] | null;
  /** In words as `profit.source.CODE`, with year and whom it is about; of a business's own, what its settings say. */
  readonly source: string;
  /** How far to believe it: a rule that everybody repeats, a count that was read at second hand only, or the business's own. */
  readonly quality: 'rule' | 'second-hand' | 'own';
  /** The range that this business is held beside. */
  readonly applies: boolean;
}

type Known = Omit<Benchmark, 'applies'>;

const GUIDES = { source: 'guides', quality: 'rule' } as const;

/** Ranges by whom they are said of; those of guides come first, since they are what a business is held beside. None was read in a study itself. */
const known: readonly Known[] = [
  { industry: 'retail', ratio: [2, 3], payback: null, ...GUIDES },
  { industry: 'subscription', ratio: [3, 5], payback: [12, 18], ...GUIDES },
  { industry: 'b2b-services', ratio: [5, 10], payback: null, ...GUIDES },
  { industry: 'any', ratio: [3, null], payback: null, source: 'chartmogul', quality: 'rule' },
  { industry: 'b2b-software', ratio: [3.2, 3.2], payback: null, source: 'optifai', quality: 'second-hand' },
  { industry: 'software', ratio: null, payback: [23, 23], source: 'mrrcanvas', quality: 'second-hand' },
];

/** What LTV:CAC and payback are held beside: the business's own range, else those that are said, with that of its industry marked. */
export function benchmarksFor(own: OwnBenchmark | null, usual: Industry): readonly Benchmark[] {
  if (own && 'ratio' in own)
    return [
      { industry: own.name, ratio: own.ratio, payback: own.payback, source: own.name, quality: 'own', applies: true },
    ];
  const industry = own?.industry ?? usual;
  return known
    .map((each) => ({ ...each, applies: each.industry === industry }))
    .toSorted((a, b) => Number(b.applies) - Number(a.applies));
}

/** Whether a ratio lies below, within or above a range. */
export function standingOf(ratio: number, [low, high]: NonNullable<Benchmark['ratio']>): 'below' | 'within' | 'above' {
  if (ratio < low) return 'below';
  return high !== null && ratio > high ? 'above' : 'within';
}
