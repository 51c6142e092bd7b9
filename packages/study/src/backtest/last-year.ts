import { addDays, type Connection, daysBetween, sql } from '@perennial/engine';
import { modelWithoutBacktest } from '../methods/methods.ts';
import { inSeason } from '../season/in-season.ts';
import { powerAt, type TradeByDay } from '../season/trade-by-day.ts';
import { holdout } from '../summarise/holdout.ts';
import { allOrders, summarise } from '../summarise/summarise.ts';
import type { CutOffPlan } from './cut-offs.ts';

const YEAR = 365;

/** What a forecast made a year ago is told by. */
export interface LastYearOptions {
  readonly first: string;
  readonly minorPerUnit: number;
  readonly random: () => number;
  readonly trade: TradeByDay | null;
}

/**
 * ln(actual ÷ predicted) of the orders' total, of the forecast made one year before a cut-off over the same horizon: what season and trend
 * did to it then. One model's, for all: they know as little of a season as each other. Null where that is not over by the cut-off, or had
 * less than a horizon of history before it.
 */
export async function lastYearLogError(
  connection: Connection,
  { asOf: now, horizonDays }: CutOffPlan,
  { first, minorPerUnit, random, trade }: LastYearOptions,
): Promise<number | null> {
  const asOf = addDays(now, -YEAR);
  if (horizonDays > YEAR || daysBetween(first, asOf) < horizonDays) return null;
  // A season known in full leaves nothing for last year to tell.
  if (powerAt(trade, daysBetween('1970-01-01', now)) === 1) return null;
  const name = `a year before ${now}`;
  const byCalendar = await summarise(connection, allOrders, asOf, name, minorPerUnit);
  const { rows, time, byCustomer } = inSeason(byCalendar, trade, random);
  const model = modelWithoutBacktest();
  const { x, tx, T, count } = rows;
  const { parameters, verdict } = model.fit({ x, tx, T, count }, { random });
  if (verdict.status === 'too-little-data') return null;
  const { expectedTransactions } = model.predict(parameters, rows, {
    horizon: time.ahead(horizonDays),
    discountRate: 0,
  });
  const expected = expectedTransactions.reduce((sum, each, i) => sum + each * count[i]!, 0);
  const [actual] = await connection.rows<{ transactions: number }>(sql`
select coalesce(sum(h.transactions), 0) as transactions
from ${byCustomer} as c join (${holdout(asOf, horizonDays, minorPerUnit)}) as h on h.customer = c.customer`);
  const error = Math.log((actual?.transactions ?? 0) / expected);
  return Number.isFinite(error) ? error : null;
}
