import { type Connection, id, join, putTemporary, sql, temporary } from '@perennial/engine';
import {
  levels,
  type Parameters,
  type Predictive,
  type PurchaseModel,
  type SpendLine,
  transformShares,
} from '@perennial/models';
import { spendScale } from '../predict/spend-expression.ts';
import type { Calibration } from '../record/backtest.ts';
import type { Summaries } from '../summarise/summarise.ts';
import type { Outcomes } from './outcomes.ts';
import { runningSum } from './running-sum.ts';

/**
 * Share of customers whose transactions fell below each predicted quantile, by the randomised probability integral transform:
 * whole orders cover more than they say, so plain coverage would be no test. `horizon` in operational days.
 */
export function orderCalibration(
  { x, tx, T, n, count }: Outcomes,
  model: PurchaseModel,
  parameters: Parameters,
  horizon: number,
): readonly Calibration[] {
  const below = new Float64Array(x.length);
  const upTo = new Float64Array(x.length);
  let cumulative = new Float64Array(0);
  for (let i = 0; i < x.length; i++) {
    const history = { x: x[i]!, T: T[i]! };
    if (i === 0 || history.x !== x[i - 1] || history.T !== T[i - 1])
      cumulative = runningSum(model.aliveDistribution(parameters, history, horizon));
    const alive = model.probAlive(parameters, { ...history, tx: tx[i]! });
    const atMost = (m: number) => (m < 0 ? 0 : 1 - alive * (1 - (cumulative[Math.min(m, cumulative.length - 1)] ?? 1)));
    below[i] = atMost(n[i]! - 1);
    upTo[i] = atMost(n[i]!);
  }
  const shares = transformShares({ below, upTo, customers: count }, levels);
  return levels.map((level, j) => ({ level, share: shares[j]! }));
}

/** The same for money: the chance of none is shared out evenly below its own probability. */
export async function moneyCalibration(
  connection: Connection,
  table: string,
  summaries: Summaries,
  predictive: Predictive,
  spend: SpendLine,
  minorPerUnit: number,
): Promise<readonly Calibration[]> {
  const quantiles = `${table} quantiles`;
  const { rows, days } = summaries;
  const names = levels.map((level) => `q${level * 1000}`);
  await putTemporary(connection, quantiles, {
    x: rows.x,
    tx: days.tx,
    age: days.T,
    none: predictive.probNone,
    ...Object.fromEntries(names.map((name, j) => [name, predictive.unitMoney[j]!])),
  });
  const scale = spendScale('s', spend, minorPerUnit);
  const shares = levels.map(
    (level, j) => sql`avg(case when f.actual_money <= 0 then least(1e0, ${level} / q.none)
      when f.actual_money <= ${id('q', names[j]!)} * ${scale} then 1e0 else 0e0 end) as ${id(names[j]!)}`,
  );
  const [row] = await connection.rows<Record<string, number>>(sql`
select ${join(shares)}
from ${temporary(table)} as f
join ${summaries.byCustomer} as s on s.customer = f.customer
join ${temporary(quantiles)} as q on q.x = s.x and q.tx = s.tx and q.age = s.age`);
  return levels.map((level, j) => ({ level, share: row?.[names[j]!] ?? Number.NaN }));
}
