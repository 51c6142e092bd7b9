import { bias, typicalError } from '../../backtest/total-errors.ts';
import { isBaseline } from '../../methods/methods.ts';
import type { Backtest, ForecastError } from '../../record/backtest.ts';
import type { ErrorRow, Measure } from './accuracy-result.ts';

/** Every method's errors, means over the cut-offs, in the order of their scores. */
export function errorRows(
  { cutOffs, scores }: Backtest,
  used: string,
  measure: Measure,
  unit: number,
): readonly ErrorRow[] {
  return scores.map(({ method, title }) => {
    const errors = cutOffs.flatMap(({ forecasts }) => {
      const forecast = forecasts.find((each) => each.method === method);
      return forecast ? [forecast[measure]] : [];
    });
    const logErrors = errors.map((error) => -Math.log1p(error.bias));
    const mean = (of: keyof ForecastError) => errors.reduce((sum, error) => sum + error[of], 0) / errors.length;
    return {
      method,
      title,
      isUsed: method === used,
      isBaseline: isBaseline(method),
      measure,
      meanAbsolute: mean('meanAbsolute') * unit,
      rootMeanSquare: mean('rootMeanSquare') * unit,
      totalError: typicalError(logErrors),
      bias: bias(logErrors),
      spearman: mean('spearman'),
      gini: mean('gini'),
      decile: mean('decile'),
    };
  });
}
