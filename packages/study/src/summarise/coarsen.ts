import { type Connection, type Fragment, makeTemporary, orderedBy, sql } from '@perennial/engine';
import { coordinatesOf, type DistinctSummaries, type Parameters, type PurchaseModel } from '@perennial/models';
import { inOrder } from './in-order.ts';

/** Distinct histories that the driver holds at most: 56 bytes each, and some 20 ns of every sweep. */
export const MOST_HISTORIES = 3_000_000;

/** Days to which recency and age are rounded, tried in this order until the histories are few enough. Odd, so that as many days lie above as below. */
const STEPS = [3, 7, 15, 29, 57, 113];
/** Histories on which the effect of the rounding is measured. */
const SAMPLED = 20_000;

/** How histories were rounded. */
export interface Coarsening {
  readonly stepDays: number;
  /** Distinct histories there were before. */
  readonly histories: number;
  /** Some of them, as they were. */
  readonly sample: DistinctSummaries;
}

/**
 * Where there are too many distinct (x, tx, T), rounds tx and T to steps of a few days, in a table `into` of the same columns, and says
 * so; null where there are not. A history is moved by half a step at most, up as often as down: the log-likelihood changes by the second
 * order of (step ÷ gap between purchases) only, less than 1e-3 a customer at 7 days and some 5e-3 at 15, as `coarseningEffect` measures in each study.
 */
export async function coarsen(
  connection: Connection,
  byCustomer: Fragment,
  into: string,
  most: number,
): Promise<Coarsening | null> {
  const histories = await countHistories(connection, sql`select x, tx, age from ${byCustomer} as customers`);
  if (histories <= most) return null;
  for (const stepDays of STEPS) {
    const isLast = stepDays === STEPS.at(-1);
    if (!isLast && (await countHistories(connection, rounded(byCustomer, stepDays, sql``))) > most) continue;
    await makeTemporary(
      connection,
      into,
      rounded(byCustomer, stepDays, sql`customer, money, paid, log_money, orders, first_day, last_day, `),
    );
    return {
      stepDays,
      histories,
      sample: await sampleOf(connection, byCustomer, Math.ceil(histories / SAMPLED), stepDays),
    };
  }
  return null;
}

/** A repeat customer stays one: the last purchase lies on a later day than the first. */
function rounded(byCustomer: Fragment, stepDays: number, others: Fragment): Fragment {
  const nearest = (column: Fragment) =>
    sql`cast(${stepDays} * floor((${column} + ${stepDays / 2}) / ${stepDays}e0) as integer)`;
  return sql`
select ${others}x, case when x = 0 then 0 else greatest(least(${nearest(sql`tx`)}, ${nearest(sql`age`)}), 1) end as tx,
  case when x = 0 then ${nearest(sql`age`)} else greatest(${nearest(sql`age`)}, 1) end as age
from ${byCustomer} as customers`;
}

/** What the rounding did to the log-likelihood, in nats a customer, at some parameters. */
export function coarseningEffect(
  { sample, stepDays }: Coarsening,
  model: PurchaseModel,
  parameters: Parameters,
): number {
  const at = coordinatesOf(model.kinds, parameters);
  const logLikelihood = (rows: DistinctSummaries) => model.sweep(rows)(at);
  const nearest = (days: number) => stepDays * Math.floor((days + stepDays / 2) / stepDays);
  const T = sample.T.map((age, i) => Math.max(nearest(age), sample.x[i] === 0 ? 0 : 1));
  const tx = sample.tx.map((last, i) =>
    sample.x[i] === 0 ? 0 : Math.max(1, Math.min(nearest(last), nearest(sample.T[i]!))),
  );
  const customers = sample.count.reduce((sum, count) => sum + count, 0);
  return (logLikelihood({ ...sample, tx, T }) - logLikelihood(sample)) / customers;
}

/** The customers of every nth day of birth, where n has no factor in common with the step: their rounding is everyone's. */
async function sampleOf(
  connection: Connection,
  byCustomer: Fragment,
  n: number,
  stepDays: number,
): Promise<DistinctSummaries> {
  let each = n;
  while (commonFactor(each, stepDays) > 1) each++;
  const sample = await connection.columns(
    sql`
select x, tx, age as "T", count(*) as count from ${byCustomer} as customers where mod(age, ${each}) = 0
group by x, tx, age${orderedBy('x, age, tx')}`,
    { x: 'int32', tx: 'int32', T: 'int32', count: 'float64' },
  );
  return inOrder(sample, ['x', 'T', 'tx']);
}

function commonFactor(a: number, b: number): number {
  return b === 0 ? a : commonFactor(b, a % b);
}

async function countHistories(connection: Connection, histories: Fragment): Promise<number> {
  const [row] = await connection.rows<{ n: number }>(
    sql`select count(*) as n from (select x, tx, age from (${histories}) as each_one group by x, tx, age) as histories`,
  );
  return row?.n ?? 0;
}
