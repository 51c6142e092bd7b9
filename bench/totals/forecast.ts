import { addDays, type Connection, daysBetween, sql } from '@perennial/engine';
import { operationalTime, predictive, purchaseModel, seeded, totalInterval, totalLevel } from '@perennial/models';
import { backtest } from '../../packages/study/src/backtest/backtest.ts';
import { lastYearLogError } from '../../packages/study/src/backtest/last-year.ts';
import { fitStudy, parametersOf } from '../../packages/study/src/fit/fit-study.ts';
import { modelWithoutBacktest } from '../../packages/study/src/methods/methods.ts';
import { atLevel } from '../../packages/study/src/predict/at-level.ts';
import { individualDeviation } from '../../packages/study/src/predict/totals.ts';
import { inSeason } from '../../packages/study/src/season/in-season.ts';
import { powerAt, tradeForSeason } from '../../packages/study/src/season/trade-by-day.ts';
import { holdout } from '../../packages/study/src/summarise/holdout.ts';
import { allOrders, type Summaries, summarise } from '../../packages/study/src/summarise/summarise.ts';
import type { Business } from './open-business.ts';

/** What was said of a total, and what came. */
export interface Said {
  readonly method: string;
  /** ln(actual ÷ forecast). */
  readonly logError: number;
  readonly within80: boolean;
  readonly within95: boolean;
  /** ln of the ends of the 80 % interval's ratio. */
  readonly width: number;
}

/** The total of orders over a horizon as a study on that day would have said it, and without what is in it of season and level. */
export async function forecastTotal(
  { connection, first, minorPerUnit, name }: Business,
  asOf: string,
  horizonDays: number,
): Promise<readonly Said[]> {
  const random = seeded(`${name} ${asOf} ${horizonDays}`);
  const trade = await tradeForSeason(connection, first, asOf);
  const known = { minorPerUnit, random, trade };
  const span = { first, last: asOf };
  const byCalendar = await summarise(connection, allOrders, asOf, `totals ${asOf}`, minorPerUnit);
  const past = await backtest(connection, { ...known, span, horizonDays, cutOffs: 3 });
  const method = past.backtest.chosen || modelWithoutBacktest().name;
  const lastYear = await lastYearLogError(connection, { asOf, horizonDays }, { ...known, first });
  const summaries = inSeason(byCalendar, trade, random);
  const actual = await actualTotal(connection, summaries, asOf, horizonDays, minorPerUnit);
  const power = powerAt(trade, daysBetween('1970-01-01', asOf));
  const evidence = { pastLogErrors: past.uncorrectedErrors, lastYear, seasonPower: power };
  const pastLogErrors = past.pastErrors.map(({ transactions }) => transactions);
  const said = async (label: string, by: Summaries, level: number): Promise<Said> => {
    const fit = await fitStudy(by, random);
    const model = purchaseModel(method);
    const parameters = parametersOf(fit, method);
    const { time } = level === 0 ? by : atLevel(model, parameters, by.rows, by.time, horizonDays, level);
    const options = { horizon: time.ahead(horizonDays), discountRate: 0, draws: [] };
    const predictions = predictive(model, parameters, fit.spending, by.rows, options);
    const total = predictions.expectedTransactions.reduce((sum, each, i) => sum + each * by.rows.count[i]!, 0);
    const { transactions: chance } = individualDeviation(by.rows, predictions, fit.spending.line);
    const interval = totalInterval({ means: [total], individualVariance: chance ** 2, pastLogErrors });
    return {
      method: label,
      logError: Math.log(actual / total),
      within80: actual >= interval.low80 && actual <= interval.high80,
      within95: actual >= interval.low95 && actual <= interval.high95,
      width: Math.log(interval.high80 / interval.low80),
    };
  };
  const plainTime = operationalTime(byCalendar.time.calendar);
  return [
    await said('model alone', { ...byCalendar, time: plainTime }, 0),
    await said('with season', summaries, 0),
    await said('with level', { ...byCalendar, time: plainTime }, totalLevel({ ...evidence, lastYear: null })),
    await said('as studied', summaries, totalLevel(evidence)),
  ];
}

/** Cut-offs of a business for a horizon: from where a horizon, and at least some months, lie before, to where one lies after. */
export function originsOf({ first, last }: Business, horizonDays: number, most: number): readonly string[] {
  const from = Math.max(horizonDays, 90);
  const days = daysBetween(first, last) - horizonDays - from;
  if (days < 0) return [];
  const step = Math.max(14, days / most);
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, i) => addDays(first, from + Math.round(i * step)));
}

async function actualTotal(
  connection: Connection,
  { byCustomer }: Summaries,
  asOf: string,
  horizonDays: number,
  minorPerUnit: number,
): Promise<number> {
  const [row] = await connection.rows<{ transactions: number }>(sql`
select coalesce(sum(h.transactions), 0) as transactions
from ${byCustomer} as c join (${holdout(asOf, horizonDays, minorPerUnit)}) as h on h.customer = c.customer`);
  return row?.transactions ?? 0;
}
