import type { Verdict } from '../purchase/model.ts';
import type { SpendRows } from './model.ts';

const FEWEST_CUSTOMERS = 10;

/** Why a distribution of spend cannot be fitted to these customers, or null where it can. */
export function shortOfSpenders(rows: SpendRows, customers: number): Verdict | null {
  if (!(customers >= FEWEST_CUSTOMERS)) {
    const values = { spenders: { count: customers }, leastSpenders: { count: FEWEST_CUSTOMERS } };
    return { status: 'too-little-data', reason: { code: 'too-few-spent', values } };
  }
  const least = rows.meanLog.reduce((a, b) => Math.min(a, b));
  const most = rows.meanLog.reduce((a, b) => Math.max(a, b));
  if (most - least < 1e-9) return { status: 'too-little-data', reason: { code: 'all-spend-alike', values: {} } };
  return null;
}
