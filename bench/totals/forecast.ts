import { addDays, type Connection, daysBetween, sql } from '@perennial/engine';
import {
  MONEY_ERROR_SCALE,
  operationalTime,
  predictive,
  purchaseModel,
  seeded,
  totalInterval,
  totalLevel,
} from '@perennial/models';
import { backtest } from '../../packages/study/src/backtest/backtest.ts';
import { lastYearLogError } from '../../packages/study/src/backtest/last-year.ts';
import { fitStudy, parametersOf } from '../../packages/study/src/fit/fit-study.ts';
import { modelWithoutBacktest } from '../../packages/study/src/methods/methods.ts';
import { atLevel } from '../../packages/study/src/predict/at-level.ts';
import { expectedTotals, individualDeviation } from '../../packages/study/src/predict/totals.ts';
import { inSeason } from '../../packages/study/src/season/in-season.ts';
import { powerAt, tradeForSeason } from '../../packages/study/src/season/trade-by-day.ts';
import { holdout } from '../../packages/study/src/summarise/holdout.ts';
import { allOrders, type Summaries, summarise } from '../../packages/study/src/summarise/summarise.ts';
import type { Business } from './open-business.ts';

/** What was said of a total, and what came. */
export interface Said {
  readonly measure: 'orders' | 'money';
  readonly method: string;
  /** ln(actual ÷ forecast). */
  readonly logError: number;
  readonly within80: boolean;
  readonly within95: boolean;
  /** ln of the ends of the 80 % interval's ratio. */
  readonly width: number;
}

/** The totals of orders and of money over a horizon as a study on that day would have said it, and without what is in it of season and level. */
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
  const chosen = past.backtest.chosen || modelWithoutBacktest().name;
  const lastYear = await lastYearLogError(connection, { asOf, horizonDays }, { ...known, first });
  const summaries = inSeason(byCalendar, trade, random);
  const actual = await actualTotal(connection, summaries, asOf, horizonDays, minorPerUnit);
  const power = powerAt(trade, daysBetween('1970-01-01', asOf));
  const evidence = { pastLogErrors: past.uncorrectedErrors, lastYear, seasonPower: power };
  const said = async (method: string, by: Summaries, level: number): Promise<readonly Said[]> => {
    const fit = await fitStudy(by, random);
    const model = purchaseModel(chosen);
    const parameters = parametersOf(fit, chosen);
    const { time } = level === 0 ? by : atLevel(model, parameters, by.rows, by.time, horizonDays, level);
    const options = { horizon: time.ahead(horizonDays), discountRate: 0, draws: [] };
    const predictions = predictive(model, parameters, fit.spending, by.rows, options);
    const totals = expectedTotals(model, parameters, fit.spending.line, by.rows, options);
    const chance = individualDeviation(by.rows, predictions, fit.spending.line);
    return (['transactions', 'money'] as const).map((measure) => {
      const interval = totalInterval({
        means: [totals[measure]],
        individualVariance: chance[measure] ** 2,
        pastLogErrors: past.pastErrors.map((errors) => errors[measure]),
        ...(measure === 'money' && { errorScale: MONEY_ERROR_SCALE }),
      });
      return {
        measure: measure === 'money' ? 'money' : 'orders',
        method,
        logError: Math.log(actual[measure] / totals[measure]),
        within80: actual[measure] >= interval.low80 && actual[measure] <= interval.high80,
        within95: actual[measure] >= interval.low95 && actual[measure] <= interval.high95,
        width: Math.log(interval.high80 / interval.low80),
      };
    });
  };
  const plainTime = operationalTime(byCalendar.time.calendar);
  return [
    ...(await said('model alone', { ...byCalendar, time: plainTime }, 0)),
    ...(await said('with season', summaries, 0)),
    ...(await said('with level', { ...byCalendar, time: plainTime }, totalLevel({ ...evidence, lastYear: null }))),
    ...(await said('as studied', summaries, totalLevel(evidence))),
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
): Promise<{ readonly transactions: number; readonly money: number }> {
  const [row] = await connection.rows<{ transactions: number; money: number }>(sql`
select coalesce(sum(h.transactions), 0) as transactions, coalesce(sum(h.money), 0) as money
from ${byCustomer} as c join (${holdout(asOf, horizonDays, minorPerUnit)}) as h on h.customer = c.customer`);
  return row ?? { transactions: 0, money: 0 };
}
