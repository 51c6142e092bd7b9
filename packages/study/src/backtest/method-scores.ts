import { isBaseline, titleOf } from '../methods/methods.ts';
import type { CutOff, MethodScore } from '../record/backtest.ts';
import { bias, isOneSided, totalScore, typicalError } from './total-errors.ts';

type Judged = Pick<CutOff, 'forecasts' | 'actualTransactions'>;

/**
 * Proper scores of what is reported of orders: of every customer's distribution, and of the total. A log score in nats for each, so that they
 * add up; the second counts as much as one customer, since a total is known once a cut-off. Models first, best first.
 */
export function methodScores(cutOffs: readonly Judged[]): readonly MethodScore[] {
  const names = cutOffs[0]?.forecasts.map(({ method }) => method) ?? [];
  return names.map((method) => scoreOf(cutOffs, method)).sort((a, b) => rank(a) - rank(b));
}

function scoreOf(cutOffs: readonly Judged[], method: string): MethodScore {
  const each = cutOffs.flatMap(({ forecasts, actualTransactions }) => {
    const forecast = forecasts.find((one) => one.method === method);
    return forecast
      ? [{ ...forecast.scores, logError: Math.log(actualTransactions / forecast.transactions.total) }]
      : [];
  });
  const logErrors = each.map(({ logError }) => logError);
  const logScore = isBaseline(method) ? null : mean(each.map((one) => one.logScore ?? Number.NaN));
  return {
    method,
    title: titleOf(method),
    logScore,
    rankedProbability: mean(each.map(({ rankedProbability }) => rankedProbability)),
    misses: logErrors.map((error) => Math.expm1(-error)),
    totalError: typicalError(logErrors),
    bias: bias(logErrors),
    isOneSided: isOneSided(logErrors),
    score: logScore === null ? null : logScore + mean(logErrors.map(totalScore)),
  };
}

/** What cannot be scored comes last. */
function rank({ score, rankedProbability }: MethodScore): number {
  if (score === null) return 1e6 + rankedProbability;
  return Number.isFinite(score) ? score : 1e5;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
