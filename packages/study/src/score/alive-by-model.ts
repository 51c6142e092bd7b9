import { purchaseModel } from '@perennial/models';
import type { StudyFit } from '../fit/fit-study.ts';
import type { DistinctRows } from '../summarise/distinct-summaries.ts';
import { everyNth } from '../summarise/every-nth.ts';

/** So many rows give a share to three digits. */
const ROWS_FOR_SHARES = 100_000;

/** Share of the customers that each model takes to be still active. */
export function aliveByModel(fit: StudyFit, rows: DistinctRows): ReadonlyMap<string, number> {
  const sample = everyNth(rows, Math.ceil(rows.x.length / ROWS_FOR_SHARES));
  const sampled = sample.count.reduce((sum, count) => sum + count, 0);
  return new Map(
    [...fit.purchase.values()].map(({ model, parameters }) => {
      const { probAlive } = purchaseModel(model).predict(parameters, sample, { horizon: 1, discountRate: 0 });
      return [model, probAlive.reduce((sum, each, i) => sum + each * sample.count[i]!, 0) / sampled];
    }),
  );
}
