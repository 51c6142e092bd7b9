import type { Connection } from '@perennial/engine';
import { purchaseModel } from '@perennial/models';
import { parametersOf } from '../fit/fit-study.ts';
import { noLargeCustomers } from '../predict/large-customers.ts';
import type { CutOffTracking } from '../record/backtest.ts';
import { dailyCourse } from './daily-course.ts';
import type { JudgedForecast, LogErrors } from './judge-forecast.ts';
import { modelCourse, tracking } from './tracking.ts';

/** The used method's forecast at a cut-off beside what came, week by week. `noise`: standard deviation from the customers' own chance. */
export async function trackCutOff(
  connection: Connection,
  { evaluation, large }: JudgedForecast,
  pastErrors: readonly LogErrors[],
  method: string,
  noise: { readonly transactions: number; readonly money: number },
  minorPerUnit: number,
): Promise<readonly CutOffTracking[]> {
  const { plan, summaries, fit, times, years } = evaluation;
  const { horizonDays } = plan;
  const course = await dailyCourse(connection, summaries.byCustomer, plan, minorPerUnit);
  const time = times.get(method)?.time ?? summaries.time;
  const expected = modelCourse(
    purchaseModel(method),
    parametersOf(fit, method),
    fit.spending.line,
    summaries.rows,
    time,
    horizonDays,
  );
  const measures = { transactions: 2, money: Math.round(Math.log10(minorPerUnit)) } as const;
  return (['transactions', 'money'] as const).map((measure) =>
    tracking(measure, {
      horizonDays,
      course,
      expected,
      total: evaluation.forecasts.find((each) => each.method === method)?.[measure].total ?? 0,
      variance: noise[measure] ** 2,
      pastLogErrors: pastErrors.map((each) => each[measure]),
      large: measure === 'money' ? large : noLargeCustomers,
      years,
      digits: measures[measure],
    }),
  );
}
