import { type Connection, join, sql, temporary } from '@perennial/engine';
import { type Predictive, predictive, purchaseModel } from '@perennial/models';
import { parametersOf } from '../fit/fit-study.ts';
import { type LargeCustomers, largeCustomers } from '../predict/large-customers.ts';
import type { Evaluation } from './evaluate.ts';

/** A cut-off by the used method: its distributions, and the customers too large for the bell curve of the others. */
export interface JudgedForecast {
  readonly evaluation: Evaluation;
  readonly predictions: Predictive;
  readonly large: LargeCustomers;
  /** ln(actual ÷ predicted) of the totals; of money without those customers, whose coming or not says nothing of the model. */
  readonly logErrors: LogErrors;
}

export interface LogErrors {
  readonly transactions: number;
  readonly money: number;
}

/** Predicts a cut-off again by one method, and holds its totals against what came. */
export async function judgeForecast(
  connection: Connection,
  evaluation: Evaluation,
  method: string,
  minorPerUnit: number,
): Promise<JudgedForecast> {
  const { plan, summaries, fit, times, table, actual, forecasts } = evaluation;
  const { horizonDays } = plan;
  const purchase = purchaseModel(method);
  const parameters = parametersOf(fit, method);
  const time = times.get(method)?.time ?? summaries.time;
  const predictions = predictive(purchase, parameters, fit.spending, summaries.rows, {
    horizon: time.ahead(horizonDays),
    discountRate: 0,
    draws: [],
  });
  const law = { purchase, parameters, draws: [], spend: fit.spending, time };
  const large = await largeCustomers(connection, summaries, predictions, law, { horizonDays, minorPerUnit });
  const said = forecasts.find((each) => each.method === method);
  const came = await moneyOf(connection, table, large.customers);
  return {
    evaluation,
    predictions,
    large,
    logErrors: {
      transactions: said ? Math.log(actual.transactions / said.transactions.total) : Number.NaN,
      money: said ? Math.log((actual.money - came) / (said.money.total - large.expected)) : Number.NaN,
    },
  };
}

async function moneyOf(connection: Connection, table: string, customers: readonly string[]): Promise<number> {
  if (customers.length === 0) return 0;
  const [row] = await connection.rows<{ money: number | null }>(
    sql`select sum(actual_money) as money from ${temporary(table)} where customer in (${join(customers.map((customer) => sql`${customer}`))})`,
  );
  return row?.money ?? 0;
}
