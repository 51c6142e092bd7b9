import { addDays } from '@perennial/engine';
import type { CutOff } from '../../record/backtest.ts';
import { changedBetween } from '../../record/business-changes.ts';
import type { Settings } from '../../record/settings.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import type { ForecastRow, Measure } from './accuracy-result.ts';

/** The total that would have been forecast at each cut-off beside what happened. */
export function forecastRows({
  backtest,
  settings,
}: Pick<StudyRecord, 'backtest' | 'settings'>): readonly ForecastRow[] {
  return backtest.cutOffs.flatMap((cutOff) => [
    forecastRow(cutOff, backtest.chosen, 'transactions', settings),
    forecastRow(cutOff, backtest.chosen, 'money', settings),
  ]);
}

function forecastRow(cutOff: CutOff, method: string, measure: Measure, settings: Settings): ForecastRow {
  const { asOf, horizonDays, customers } = cutOff;
  const forecast = cutOff.totals[measure];
  const expected = cutOff.forecasts.find((each) => each.method === method)?.[measure].total ?? forecast.median;
  const actual = measure === 'transactions' ? cutOff.actualTransactions : cutOff.actualMoney;
  const scale = (value: number) => (measure === 'money' ? Math.round(value * 10 ** settings.minorUnits) : value);
  return {
    asOf,
    until: addDays(asOf, horizonDays),
    measure,
    customers,
    expected: scale(expected),
    forecast: {
      median: scale(forecast.median),
      low80: scale(forecast.low80),
      high80: scale(forecast.high80),
      low95: scale(forecast.low95),
      high95: scale(forecast.high95),
    },
    actual: scale(actual),
    miss: actual > 0 ? expected / actual - 1 : Number.NaN,
    within80: actual >= forecast.low80 && actual <= forecast.high80,
    within95: actual >= forecast.low95 && actual <= forecast.high95,
    businessChanged: changedBetween(settings.businessChanges, asOf, settings.asOf),
  };
}
