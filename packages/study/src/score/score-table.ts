import { by, type Connection, day, type Fragment, id, join, sql } from '@perennial/engine';
import type { GammaGammaParameters } from '@perennial/models';
import { sameLengthPast } from '../backtest/holdout.ts';
import type { Summaries } from '../summarise/summarise.ts';
import { levelNames } from './levels.ts';
import type { Predictive } from './predictive.ts';
import { expectedSpend, spendScale } from './spend-expression.ts';

export interface ScoreSettings {
  readonly asOf: string;
  readonly horizonDays: number;
  readonly minorPerUnit: number;
  /** A baseline whose point forecast replaces the model's where it won the backtest. */
  readonly baseline?: string;
}

const PREDICTIONS = 'predictions by triple';

/**
 * Makes the table `scores`: a row per customer with what they were and what is expected of them. The predictions of the distinct
 * triples are joined to the customers and the arithmetic that differs per customer is done by the engine, so that no row
 * per customer passes through the driver. Money expected is in currency units, money past in minor units.
 */
export async function makeScores(
  connection: Connection,
  summaries: Summaries,
  predictive: Predictive,
  spend: GammaGammaParameters,
  settings: ScoreSettings,
): Promise<void> {
  await appendPredictions(connection, summaries, predictive);
  await connection.execute(sql`create or replace table scores as ${scores(summaries.table, spend, settings)}`);
}

async function appendPredictions(connection: Connection, { rows }: Summaries, predictive: Predictive): Promise<void> {
  const doubles = ['prob_alive', 'expected_orders', 'discounted', 'for_ever', 'days_to_next', ...levelNames.map(unit)];
  const columns = [
    ...['x', 'tx', 'age', ...levelNames.map(orders)].map((name) => sql`${id(name)} integer`),
    ...doubles.map((name) => sql`${id(name)} double`),
  ];
  await connection.execute(sql`create or replace temporary table ${id(PREDICTIONS)} (${join(columns)})`);
  await connection.append(PREDICTIONS, [
    rows.x,
    rows.tx,
    rows.T,
    ...predictive.orders,
    predictive.probAlive,
    predictive.expectedOrders,
    predictive.discounted,
    predictive.discountedForEver,
    predictive.daysToNext,
    ...predictive.unitMoney,
  ]);
}

const orders = (level: string) => `orders_${level}`;
const unit = (level: string) => `unit_${level}`;
const money = (level: string) => `money_${level}`;

function scores(table: string, spend: GammaGammaParameters, settings: ScoreSettings): Fragment {
  const { minorPerUnit, baseline } = settings;
  const perOrder = expectedSpend('s', spend, minorPerUnit);
  const scale = spendScale('s', spend, minorPerUnit);
  const columns = [
    sql`s.customer, s.first_day, s.last_day, s.orders, s.x, s.tx, s.age, s.spend / ${minorPerUnit} as mean_repeat`,
    sql`s.money - coalesce(r.money, 0) as historic`,
    sql`p.prob_alive, p.expected_orders, ${join(levelNames.map((level) => id('p', orders(level))))}`,
    sql`p.expected_orders * ${perOrder} as expected_money`,
    ...levelNames.map((level) => sql`${id('p', unit(level))} * ${scale} as ${id(money(level))}`),
    sql`p.discounted * ${perOrder} as discounted_money, p.for_ever * ${perOrder} as residual_money`,
    sql`case when p.days_to_next = p.days_to_next then ${by(
      (d) => `${d.literal(day(settings.asOf))} + cast(ceil(p.days_to_next) as integer)`,
    )} end as next_order`,
  ];
  const scored = sql`
select ${join(columns, ',\n  ')}
from ${id(table)} as s
join ${id(PREDICTIONS)} as p on p.x = s.x and p.tx = s.tx and p.age = s.age
left join (select customer, sum(amount) as money from returns where cast(returned_at as date) <= ${day(settings.asOf)} group by customer) as r
  on r.customer = s.customer`;
  return baseline ? withBaseline(scored, baseline, settings) : scored;
}

/**
 * Puts a baseline's forecast in the place of the model's. The spread around it stays the model's, moved in proportion: a simple
 * average says nothing about its own error.
 */
function withBaseline(scored: Fragment, baseline: string, settings: ScoreSettings): Fragment {
  const { horizonDays, minorPerUnit, asOf } = settings;
  const rate = sql`case when m.age > 0 then m.x * ${horizonDays} / cast(m.age as double) else 0 end`;
  const forecast: Readonly<Record<string, { orders: Fragment; money: Fragment }>> = {
    zero: { orders: sql`0.0`, money: sql`0.0` },
    'past-rate': { orders: rate, money: sql`(${rate}) * coalesce(m.mean_repeat, 0)` },
    'same-length-past': { orders: sql`coalesce(b.orders, 0)`, money: sql`coalesce(b.money, 0)` },
  };
  const { orders: baseOrders, money: baseMoney } = forecast[baseline] ?? forecast['past-rate']!;
  const orderShift = sql`case when expected_orders > 0 and base_orders > 0 then base_orders / expected_orders else 1 end`;
  const moneyShift = sql`case when expected_money > 0 and base_money > 0 then base_money / expected_money else 1 end`;
  return sql`
select * replace (
  base_orders as expected_orders, base_money as expected_money,
  ${join(levelNames.map((level) => sql`cast(round(${id(orders(level))} * ${orderShift}) as integer) as ${id(orders(level))}`))},
  ${join(levelNames.map((level) => sql`${id(money(level))} * ${moneyShift} as ${id(money(level))}`))},
  discounted_money * ${moneyShift} as discounted_money, residual_money * ${moneyShift} as residual_money
) exclude (base_orders, base_money)
from (
  select m.*, cast(${baseOrders} as double) as base_orders, cast(${baseMoney} as double) as base_money
  from (${scored}) as m
  left join (${sameLengthPast('orders', day(asOf), horizonDays, minorPerUnit)}) as b on b.customer = m.customer
) as both_forecasts`;
}
