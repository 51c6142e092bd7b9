import type { Parameters, PurchaseModel } from '@perennial/models';
import type { Summaries } from '../summarise/summarise.ts';

const DAYS_PER_MONTH = 365.25 / 12;
/** Within so many days a customer who is active hardly leaves, so that their orders tell their rate. */
const DAYS_OF_RATE = 7;

/**
 * Months for which a customer is active to each transaction that is expected, by rows: what costs that run with time come to a transaction. The rate of
 * an active customer is taken not to depend on how long they stay: so it is in the Pareto/NBD, and nearly in the others.
 */
export function monthsPerTransaction(
  model: PurchaseModel,
  parameters: Parameters,
  { rows, time }: Pick<Summaries, 'rows' | 'time'>,
  horizonDays: number,
): Float64Array {
  const ahead = time.ahead(horizonDays);
  const span = Math.min(ahead, DAYS_OF_RATE);
  const { probAlive, expectedTransactions } = model.predict(parameters, rows, { horizon: span, discountRate: 0 });
  const monthsPerDay = horizonDays / ahead / DAYS_PER_MONTH;
  return probAlive.map((alive, i) => {
    const rate = expectedTransactions[i]! / span;
    return rate > 0 ? (alive / rate) * monthsPerDay : 0;
  });
}
