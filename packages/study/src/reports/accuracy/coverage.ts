import type { CutOff } from '../../record/backtest.ts';
import type { CoverageRow, Measure } from './accuracy-result.ts';

/** Shares below each predicted quantile, by cut-off and over all of them, weighted by customers. */
export function coverageRows(cutOffs: readonly CutOff[], measures: readonly Measure[]): readonly CoverageRow[] {
  const each = cutOffs.flatMap(({ asOf, customers, calibration }) =>
    measures.flatMap((measure) =>
      calibration[measure].map(({ level, share }) => ({ asOf, measure, level, share, customers })),
    ),
  );
  const groups = new Map<string, { measure: Measure; level: number; below: number; customers: number }>();
  for (const { measure, level, share, customers } of each) {
    const key = `${measure} ${level}`;
    const group = groups.get(key) ?? { measure, level, below: 0, customers: 0 };
    groups.set(key, {
      ...group,
      below: group.below + share * customers,
      customers: group.customers + customers,
    });
  }
  const pooled = [...groups.values()].map(({ measure, level, below, customers }) => ({
    asOf: null,
    measure,
    level,
    share: below / customers,
    customers,
  }));
  return [...each, ...pooled];
}
