import { largest } from '../numeric/largest.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { PurchaseModel } from '../purchase/model.ts';
import type { DistinctSummaries } from '../purchase/summary.ts';
import type { OperationalTime } from './operational-time.ts';

/** The time looked back on: whole seasons, so that no season is taken for a level. */
export const RECENT_DAYS = 365;
/** Transactions that the year is taken to have had as expected, besides its own: a handful says little. */
const PRIOR_TRANSACTIONS = 30;

/**
 * ln(repeat transactions of the last year ÷ what the model expects of customers of their ages): where the business stands now beside its own mean, as
 * the fit to all of its history tells it. `rows` and the model are in operational days.
 */
export function recentLevel(
  model: PurchaseModel,
  parameters: Parameters,
  { T, count }: Pick<DistinctSummaries, 'T' | 'count'>,
  time: OperationalTime,
  transactions: number,
): number {
  const year = time.since(RECENT_DAYS);
  const customers = new Map<number, number>();
  for (let i = 0; i < T.length; i++) customers.set(T[i]!, (customers.get(T[i]!) ?? 0) + count[i]!);
  let expected = 0;
  const curve = model.newCustomers(parameters, largest(T));
  const upTo = (age: number) => (age > 0 ? curve(age) : 0);
  for (const [age, n] of customers) expected += n * (upTo(age) - upTo(age - year));
  return Math.log((transactions + PRIOR_TRANSACTIONS) / (expected + PRIOR_TRANSACTIONS));
}
