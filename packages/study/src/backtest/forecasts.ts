import { type Connection, id, join, makeTemporary, putTemporary, sql, temporary } from '@perennial/engine';
import { type OperationalTime, purchaseModel } from '@perennial/models';
import type { StudyFit } from '../fit/fit-study.ts';
import { expectedSpend } from '../predict/spend-expression.ts';
import { holdout, sameLengthPast } from '../summarise/holdout.ts';
import type { Summaries } from '../summarise/summarise.ts';
import type { CutOffPlan } from './cut-offs.ts';

/** Temporary table of what was forecast at a cut-off; it stays as long as the connection. */
export const forecastTable = ({ asOf, horizonDays }: CutOffPlan) => `cut-off ${asOf} for ${horizonDays}`;

/** Column of a method's forecast in the forecast table. */
export const forecastColumn = (method: string, measure: 'transactions' | 'money') => `${columnOf(method)}_${measure}`;

/**
 * Makes the temporary table of one cut-off: a row per customer known then, what happened to them (`actual_transactions`, `actual_money`)
 * and what every method had forecast for them, each model in a time of its own.
 */
export async function makeForecasts(
  connection: Connection,
  plan: CutOffPlan,
  summaries: Summaries,
  fit: StudyFit,
  times: ReadonlyMap<string, OperationalTime>,
  minorPerUnit: number,
  table: string,
): Promise<void> {
  const predicted = `${table} by triple`;
  const horizonOf = (name: string) => (times.get(name) ?? summaries.time).ahead(plan.horizonDays);
  await putTemporary(connection, predicted, expectedTransactions(summaries, fit, horizonOf));
  const spend = expectedSpend('s', fit.spending.line, minorPerUnit);
  const modelColumns = [...fit.purchase.keys()].flatMap((name) => [
    sql`p.${id(columnOf(name))} as ${id(forecastColumn(name, 'transactions'))}`,
    sql`p.${id(columnOf(name))} * ${spend} as ${id(forecastColumn(name, 'money'))}`,
  ]);
  const rate = sql`case when s.age > 0 then s.x * ${plan.horizonDays} / cast(s.age as double) else 0 end`;
  await makeTemporary(
    connection,
    table,
    sql`
select s.customer, coalesce(a.transactions, 0) as actual_transactions, coalesce(a.money, 0) as actual_money,
  0e0 as ${id(forecastColumn('zero', 'transactions'))}, 0e0 as ${id(forecastColumn('zero', 'money'))},
  ${rate} as ${id(forecastColumn('past-rate', 'transactions'))},
  ${rate} * cast(s.money as double) / ((s.x + 1) * ${minorPerUnit}) as ${id(forecastColumn('past-rate', 'money'))},
  coalesce(b.transactions, 0) as ${id(forecastColumn('same-length-past', 'transactions'))},
  coalesce(b.money, 0) as ${id(forecastColumn('same-length-past', 'money'))},
  ${join(modelColumns, ',\n  ')}
from ${summaries.byCustomer} as s
join ${temporary(predicted)} as p on s.x = p.x and s.tx = p.tx and s.age = p.age
left join (${holdout(plan.asOf, plan.horizonDays, minorPerUnit)}) as a on a.customer = s.customer
left join (${sameLengthPast(plan.asOf, plan.horizonDays, minorPerUnit)}) as b on b.customer = s.customer`,
  );
}

const columnOf = (model: string) => model.replaceAll('-', '_');

/** CET of every model for every distinct triple, as a table to join on. */
function expectedTransactions(
  { rows, days }: Summaries,
  fit: StudyFit,
  horizonOf: (model: string) => number,
): Record<string, Int32Array | Float64Array> {
  const expected = [...fit.purchase.values()].map(({ model, parameters }) => [
    columnOf(model),
    purchaseModel(model).predict(parameters, rows, { horizon: horizonOf(model), discountRate: 0 }).expectedTransactions,
  ]);
  return { x: rows.x, tx: days.tx, age: days.T, ...Object.fromEntries(expected) };
}
