import { type Connection, day, type Fragment, id, join, sql } from '@perennial/engine';
import { parametersOf, type StudyFit } from '../fit/fit-study.ts';
import { purchaseModels } from '../fit/methods.ts';
import { expectedSpend } from '../score/spend-expression.ts';
import type { Summaries } from '../summarise/summarise.ts';
import { makeTemporary } from '../workspace/workspace.ts';
import type { CutOffPlan } from './cut-offs.ts';
import { holdout, sameLengthPast } from './holdout.ts';

/** Column of a method's forecast in the forecast table. */
export const forecastColumn = (method: string, measure: 'orders' | 'money') => `${method} ${measure}`;

/**
 * Makes the temporary table of one cut-off: a row per customer known then, what happened to them (`actual orders`, `actual money`)
 * and what every method had forecast for them.
 */
export async function makeForecasts(
  connection: Connection,
  plan: CutOffPlan,
  summaries: Summaries,
  fit: StudyFit,
  minorPerUnit: number,
  table: string,
): Promise<void> {
  const predicted = `${table} by triple`;
  await appendExpectedOrders(connection, predicted, summaries, fit, plan.horizonDays);
  const spend = expectedSpend('s', fit.spendParameters, minorPerUnit);
  const modelColumns = purchaseModels.flatMap(({ name }) => [
    sql`${id('p', name)} as ${id(forecastColumn(name, 'orders'))}`,
    sql`${id('p', name)} * ${spend} as ${id(forecastColumn(name, 'money'))}`,
  ]);
  const asOf = day(plan.asOf);
  const rate = sql`case when s.age > 0 then s.x * ${plan.horizonDays} / cast(s.age as double) else 0 end`;
  await makeTemporary(
    connection,
    id(table),
    sql`
select s.customer, coalesce(a.orders, 0) as "actual orders", coalesce(a.money, 0) as "actual money",
  0 as ${id(forecastColumn('zero', 'orders'))}, 0 as ${id(forecastColumn('zero', 'money'))},
  ${rate} as ${id(forecastColumn('past-rate', 'orders'))},
  ${rate} * coalesce(s.spend, 0) / ${minorPerUnit} as ${id(forecastColumn('past-rate', 'money'))},
  coalesce(b.orders, 0) as ${id(forecastColumn('same-length-past', 'orders'))},
  coalesce(b.money, 0) as ${id(forecastColumn('same-length-past', 'money'))},
  ${join(modelColumns, ',\n  ')}
from ${id(summaries.table)} as s
join ${id(predicted)} as p on s.x = p.x and s.tx = p.tx and s.age = p.age
left join (${holdout('orders', asOf, plan.horizonDays, minorPerUnit)}) as a on a.customer = s.customer
left join (${sameLengthPast('orders', asOf, plan.horizonDays, minorPerUnit)}) as b on b.customer = s.customer`,
  );
}

/** CET of every model for every distinct triple, as a table to join on. */
async function appendExpectedOrders(
  connection: Connection,
  table: string,
  { rows }: Summaries,
  fit: StudyFit,
  horizon: number,
): Promise<void> {
  const expected = purchaseModels.map(
    (model) => model.predict(parametersOf(fit, model.name), rows, { horizon, discountRate: 0 }).expectedTransactions,
  );
  const names = ['x', 'tx', 'age'];
  const columns: Fragment[] = [
    ...names.map((name) => sql`${id(name)} integer`),
    ...purchaseModels.map(({ name }) => sql`${id(name)} double`),
  ];
  await connection.execute(sql`create or replace temporary table ${id(table)} (${join(columns)})`);
  await connection.append(table, [rows.x, rows.tx, rows.T, ...expected]);
}
