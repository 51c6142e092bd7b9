import {
  by,
  type Connection,
  day,
  type Fragment,
  id,
  join,
  putTemporary,
  sql,
  temporary,
  together,
} from '@perennial/engine';
import { RETURNS, tableMaker } from '@perennial/engine/storage';
import { levelNames, PROBABLY_ACTIVE, type Predictive, type SpendLine } from '@perennial/models';
import { basisColumns, costIngredients, costsBeside, lawColumns, type ScoredCosts } from '../bases/score-columns.ts';
import { expectedSpend, spendScale } from '../predict/spend-expression.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { Summaries } from '../summarise/summarise.ts';
import { type Attribute, attributeValues } from './attribute-dimensions.ts';
import { firstOrderColumns } from './first-order-columns.ts';

type ScoreSettings = Pick<
  StudyRecord['settings'],
  'asOf' | 'horizonDays' | 'annualDiscount' | 'currency' | 'minorUnits' | 'basis'
>;

/** What customers are told apart by: what their first order says, and what is known of them. */
export interface ToldApart {
  readonly ofOrders: readonly string[];
  readonly attributes: readonly Attribute[];
}

const PREDICTIONS = 'predictions by triple';
const FUTURES = 'futures by pair';

/**
 * Makes `scores`: a row per customer with what they were and what is expected of them, each row with its
 * basis, currency, horizon and as-of date. The predictions of the distinct triples, and of the pairs (x, T) what depends
 * on no recency, are joined to the customers and the arithmetic that differs per customer is done by the engine, so that no row per customer
 * passes through the driver.
 * Money is decimal, in units of the currency to its last digit: whoever adds up the column gets the stated total.
 * Where costs are known, they and the bases that are left of them are further columns.
 */
export async function makeScores(
  connection: Connection,
  summaries: Summaries,
  predictive: Predictive,
  spend: SpendLine,
  settings: ScoreSettings,
  told: ToldApart,
  costs: ScoredCosts | null,
): Promise<void> {
  await together(connection, [
    () => putTemporary(connection, FUTURES, futureColumns(summaries, predictive, costs?.monthsPerTransaction ?? null)),
    () => putTemporary(connection, PREDICTIONS, predictionColumns(summaries, predictive)),
  ]);
  const values = valuesOf(summaries.byCustomer, spend, settings, told, costs);
  await tableMaker(connection).makeScores(values, alike(settings));
}

function predictionColumns(
  { rows, days }: Summaries,
  predictive: Predictive,
): Record<string, Int32Array | Float64Array> {
  const byLevel = <Column>(name: (level: string) => string, columns: readonly Column[]) =>
    Object.fromEntries(levelNames.map((level, j) => [name(level), columns[j]!]));
  return {
    x: rows.x,
    tx: days.tx,
    age: days.T,
    ...byLevel(transactions, predictive.transactions),
    // Six digits of them are told: a cluster is sent half as much.
    prob_alive: predictive.probAlive.map(Math.fround),
    expected_transactions: predictive.expectedTransactions.map(Math.fround),
    ...byLevel(money, predictive.unitMoney),
  };
}

/**
 * What is the same for all recencies, since a future given alive depends on (x, T) only: the next order, and what discounting leaves of an
 * expected one. Of each pair the last row is read, whose P(alive) is the highest.
 */
function futureColumns(
  { rows: { x }, days: { T }, time }: Summaries,
  predictive: Predictive,
  monthsPerTransaction: Float64Array | null,
): Record<string, Int32Array | Float64Array> {
  const last: number[] = [];
  for (let i = 0; i < x.length; i++) if (x[i] !== x[i + 1] || T[i] !== T[i + 1]) last.push(i);
  const { expectedTransactions, discounted, discountedInfinite, daysToNext } = predictive;
  const perOrder = (value: Float64Array) =>
    Float64Array.from(last, (i) =>
      expectedTransactions[i]! > 0 ? Math.fround(value[i]! / expectedTransactions[i]!) : 0,
    );
  return {
    x: Int32Array.from(last, (i) => x[i]!),
    age: Int32Array.from(last, (i) => T[i]!),
    discounted_per_order: perOrder(discounted),
    infinite_per_order: perOrder(discountedInfinite),
    days_to_next: Float64Array.from(last, (i) => time.daysAhead(daysToNext[i]!)),
    ...(monthsPerTransaction && { months_per_order: Float64Array.from(last, (i) => monthsPerTransaction[i]!) }),
  };
}

const transactions = (level: string) => `transactions_${level}`;
const money = (level: string) => `money_${level}`;

function valuesOf(
  byCustomer: Fragment,
  spend: SpendLine,
  settings: ScoreSettings,
  { ofOrders: dimensions, attributes }: ToldApart,
  costs: ScoredCosts | null,
): Fragment {
  const { minorUnits } = settings;
  const units = 10 ** minorUnits;
  // Named once: Trino would reckon them anew for each column.
  const perOrder = sql`s.per_order`;
  const scale = sql`s.scale`;
  const customers = sql`select c.*, ${expectedSpend('c', spend, units)} as per_order, ${spendScale('c', spend, units)} as scale from ${byCustomer} as c`;
  const decimal = (amount: Fragment, name: string) =>
    sql`case when abs(${amount}) < ${10 ** (17 - minorUnits)} then cast(${amount} as decimal(18, ${minorUnits})) end as ${id(name)}`;
  const historic = sql`cast(s.money - coalesce(r.money, 0) as double) / ${units}`;
  const residual = sql`p.expected_transactions * f.infinite_per_order * ${perOrder}`;
  const people = attributeValues(attributes);
  const columns = [
    sql`s.customer, s.first_day as first_order, s.last_day as last_order, s.orders, s.x + 1 as transactions`,
    decimal(historic, 'historic_value'),
    sql`cast(p.prob_alive as decimal(7, 6)) as prob_alive`,
    sql`cast(p.expected_transactions as decimal(18, 6)) as expected_transactions`,
    ...levelNames.map((level) => id('p', transactions(level))),
    decimal(sql`p.expected_transactions * ${perOrder}`, 'expected_money'),
    ...levelNames.map((level) => decimal(sql`${id('p', money(level))} * ${scale}`, money(level))),
    decimal(sql`p.expected_transactions * f.discounted_per_order * ${perOrder}`, 'discounted_money'),
    decimal(residual, 'residual_lifetime_value'),
    decimal(sql`${historic} + ${residual}`, 'customer_lifetime_value'),
    sql`case when f.days_to_next < 1e6 and p.prob_alive >= ${PROBABLY_ACTIVE} then ${by((d) =>
      d.addDays(d.literal(day(settings.asOf)), 'cast(ceil(f.days_to_next) as integer)'),
    )} end as next_order_expected`,
    ...dimensions.map((name) => sql`o.${id(name)} as ${id(`first_${name}`)}`),
    ...people.map(([name, value]) => sql`${value} as ${id(name)}`),
  ];
  // Costs have asked for the channel alone.
  const isAsked = costs?.firstOrders && dimensions.every((name) => name === 'channel');
  const firstOrders = isAsked ? costs.firstOrders! : sql`(${firstOrderColumns(dimensions, settings.asOf)})`;
  const scored = (all: readonly Fragment[], beside = sql``) => sql`
select ${join(all, ',\n  ')}
from (${customers}) as s
${beside}
join ${temporary(PREDICTIONS)} as p on p.x = s.x and p.tx = s.tx and p.age = s.age
join ${temporary(FUTURES)} as f on f.x = s.x and f.age = s.age
left join (select customer, sum(amount) as money from ${RETURNS} where cast(returned_at as date) <= ${day(settings.asOf)} group by customer) as r
  on r.customer = s.customer
${dimensions.length === 0 ? sql`` : sql`left join ${firstOrders} as o on o.customer = s.customer`}
${people.length === 0 ? sql`` : sql`left join customer_attributes as a on a.customer = s.customer`}`;
  if (!costs) return scored(columns);
  const names = [...VALUES, ...dimensions.map((name) => `first_${name}`), ...people.map(([name]) => name)].map((name) =>
    id('w', name),
  );
  return sql`
select ${join(names)}, ${join(basisColumns(costs, decimal), ',\n  ')}
from (select v.*, ${join(lawColumns(costs))} from (${scored([...columns, ...costIngredients(costs)], costsBeside)}) as v) as w`;
}

/** The columns of a customer whatever is known of costs. */
const VALUES = [
  ...['customer', 'first_order', 'last_order', 'orders', 'transactions', 'historic_value', 'prob_alive'],
  'expected_transactions',
  ...levelNames.map(transactions),
  'expected_money',
  ...levelNames.map(money),
  ...['discounted_money', 'residual_lifetime_value', 'customer_lifetime_value', 'next_order_expected'],
];

/** What every row says alike. */
function alike({ currency, basis, horizonDays, annualDiscount, asOf }: ScoreSettings): Fragment {
  return sql`${currency} as currency, ${basis} as basis, ${horizonDays} as horizon_days, ${annualDiscount} as annual_discount, ${day(asOf)} as as_of`;
}
