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
import type { CutOffPlan } from './cut-offs.ts';

/**
 * Share of customers whose transactions fell below each predicted quantile, by the randomised probability integral transform:
 * whole orders cover more than they say, so plain coverage would be no test. Customers come down grouped by (x, tx, T, transactions).
 */
export async function orderCalibration(
  connection: Connection,
  table: string,
  summaries: Summaries,
  model: PurchaseModel,
  parameters: Parameters,
  { horizonDays }: CutOffPlan,
): Promise<readonly Calibration[]> {
  const seen = await connection.columns(
    sql`
select s.x, s.tx, s.age as "T", cast(f.actual_transactions as integer) as n, count(*) as customers
from ${temporary(table)} as f join ${summaries.byCustomer} as s on s.customer = f.customer
group by 1, 2, 3, 4 order by 1, 3, 2, 4`,
    { x: 'int32', tx: 'int32', T: 'int32', n: 'int32', customers: 'float64' },
  );
  const below = new Float64Array(seen.x.length);
  const upTo = new Float64Array(seen.x.length);
  let cumulative = new Float64Array(0);
  for (let i = 0; i < seen.x.length; i++) {
    const history = { x: seen.x[i]!, T: seen.T[i]! };
    if (i === 0 || history.x !== seen.x[i - 1] || history.T !== seen.T[i - 1])
      cumulative = runningSum(model.aliveDistribution(parameters, history, horizonDays));
    const alive = model.probAlive(parameters, { ...history, tx: seen.tx[i]! });
    const n = seen.n[i]!;
    const atMost = (m: number) => (m < 0 ? 0 : 1 - alive * (1 - (cumulative[Math.min(m, cumulative.length - 1)] ?? 1)));
    below[i] = atMost(n - 1);
    upTo[i] = atMost(n);
  }
  const shares = transformShares({ below, upTo, customers: seen.customers }, levels);
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
  const { rows } = summaries;
  const names = levels.map((level) => `q${level * 1000}`);
  await putTemporary(connection, quantiles, {
    x: rows.x,
    tx: rows.tx,
    age: rows.T,
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

function runningSum(pmf: Float64Array): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(pmf.length);
  let sum = 0;
  for (let n = 0; n < pmf.length; n++) {
    sum += pmf[n]!;
    sums[n] = Math.min(1, sum);
  }
  return sums;
}
