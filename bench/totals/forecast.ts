import { addDays, type Connection, daysBetween, type Fragment, sql } from '@perennial/engine';
import {
  predictive,
  priorErrorScale,
  purchaseModel,
  seeded,
  type TotalMeasure,
  totalInterval,
  totalLevel,
} from '@perennial/models';
import { backtest } from '../../packages/study/src/backtest/backtest.ts';
import { lastYearLogError } from '../../packages/study/src/backtest/last-year.ts';
import { fitStudy, parametersOf, type StudyFit } from '../../packages/study/src/fit/fit-study.ts';
import { modelWithoutBacktest } from '../../packages/study/src/methods/methods.ts';
import { atLevel } from '../../packages/study/src/predict/at-level.ts';
import { expectedTotals, individualDeviation } from '../../packages/study/src/predict/totals.ts';
import { inSeason } from '../../packages/study/src/season/in-season.ts';
import { recentLevelOf } from '../../packages/study/src/season/recent-level.ts';
import { powerAt, tradeAsOf, yearsBetween } from '../../packages/study/src/season/trade-by-day.ts';
import { holdout, sameLengthPast } from '../../packages/study/src/summarise/holdout.ts';
import { allOrders, type Summaries, summarise } from '../../packages/study/src/summarise/summarise.ts';
import type { Business } from './open-business.ts';

/** What was said of a total, and what came. */
export interface Said {
  readonly measure: 'orders' | 'money';
  readonly method: string;
  /** Of history before it. */
  readonly years: number;
  /** ln(actual ÷ forecast). */
  readonly logError: number;
  /** What its interval was worth; of a yardstick there is none. */
  readonly interval: { readonly within80: boolean; readonly within95: boolean; readonly width: number } | null;
}

/** The totals of orders and of money over a horizon as a study on that day would have said it, without what is in it of season and level, and by a yardstick. */
export async function forecastTotal(
  { connection, first, orders, minorPerUnit, name }: Business,
  asOf: string,
  horizonDays: number,
): Promise<readonly Said[]> {
  const random = seeded(`${name} ${asOf} ${horizonDays}`);
  const trade = await tradeAsOf(connection, { first, orders }, asOf);
  const known = { minorPerUnit, random, trade };
  const byCalendar = await summarise(connection, allOrders, asOf, `totals ${asOf}`, minorPerUnit);
  const past = await backtest(connection, { ...known, span: { first, last: asOf }, horizonDays, cutOffs: 3 });
  const chosen = past.backtest.chosen || modelWithoutBacktest().name;
  const lastYear = await lastYearLogError(connection, { asOf, horizonDays }, { ...known, first });
  const summaries = inSeason(byCalendar, trade, random);
  const actual = await total(connection, summaries, holdout(asOf, horizonDays, minorPerUnit));
  const years = yearsBetween(first, asOf);
  const said = (method: string, by: Summaries, fit: StudyFit, hasLevel: boolean): readonly Said[] => {
    const model = purchaseModel(chosen);
    const parameters = parametersOf(fit, chosen);
    const recent = recentLevelOf(model, parameters, by, trade);
    const seasonPower = by === byCalendar ? 0 : powerAt(trade, daysBetween('1970-01-01', asOf));
    const level = hasLevel ? totalLevel({ recent, lastYear, seasonPower }) : 0;
    const { time } = atLevel(model, parameters, by.rows, by.time, horizonDays, level);
    const options = { horizon: time.ahead(horizonDays), discountRate: 0, draws: [] };
    const predictions = predictive(model, parameters, fit.spending, by.rows, options);
    const totals = expectedTotals(model, parameters, fit.spending.line, by.rows, options);
    const chance = individualDeviation(by.rows, predictions, fit.spending.line);
    return MEASURES.map((measure) => {
      const { low95, low80, high80, high95 } = totalInterval({
        means: [totals[measure]],
        individualVariance: chance[measure] ** 2,
        pastLogErrors: past.pastErrors.map((errors) => errors[measure]),
        errorScale: priorErrorScale(measure, years),
      });
      return {
        ...heading(measure, method, years),
        logError: Math.log(actual[measure] / totals[measure]),
        interval: {
          within80: actual[measure] >= low80 && actual[measure] <= high80,
          within95: actual[measure] >= low95 && actual[measure] <= high95,
          width: Math.log(high80 / low80),
        },
      };
    });
  };
  const before = await total(connection, summaries, sameLengthPast(asOf, horizonDays, minorPerUnit));
  const plain = await fitStudy(byCalendar, random);
  const seasonal = summaries === byCalendar ? plain : await fitStudy(summaries, random);
  return [
    ...said('model alone', byCalendar, plain, false),
    ...said('with season', summaries, seasonal, false),
    ...said('with level', byCalendar, plain, true),
    ...said('as studied', summaries, seasonal, true),
    ...MEASURES.map((measure) => ({
      ...heading(measure, 'as the period before', years),
      logError: Math.log(actual[measure] / before[measure]),
      interval: null,
    })),
  ];
}

const MEASURES = ['transactions', 'money'] as const;

function heading(measure: TotalMeasure, method: string, years: number) {
  return { measure: measure === 'money' ? 'money' : 'orders', method, years } as const;
}

/** Cut-offs of a business for a horizon: from where a horizon, and at least some months, lie before, to where one lies after. */
export function originsOf({ first, last }: Business, horizonDays: number, most: number): readonly string[] {
  const from = Math.max(horizonDays, 90);
  const days = daysBetween(first, last) - horizonDays - from;
  if (days < 0) return [];
  const step = Math.max(14, days / most);
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, i) => addDays(first, from + Math.round(i * step)));
}

/** What the customers of the summaries bought within a time. */
async function total(
  connection: Connection,
  { byCustomer }: Summaries,
  bought: Fragment,
): Promise<{ readonly transactions: number; readonly money: number }> {
  const [row] = await connection.rows<{ transactions: number; money: number }>(sql`
select coalesce(sum(h.transactions), 0) as transactions, coalesce(sum(h.money), 0) as money
from ${byCustomer} as c join (${bought}) as h on h.customer = c.customer`);
  return row ?? { transactions: 0, money: 0 };
}
