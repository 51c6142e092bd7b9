import {
  type ChurnModel,
  type KaplanMeierStep,
  kaplanMeier,
  type Parameters,
  type RenewalRows,
} from '@perennial/models';

/** The share that is still there after so many months: seen without a model, with its interval, and by the model. */
export interface RetentionPoint {
  readonly months: number;
  readonly seen: {
    readonly share: number;
    readonly low95: number;
    readonly high95: number;
    readonly atRisk: number;
  } | null;
  readonly fitted: number;
}

const MONTHS = [1, 3, 6, 12, 24, 36] as const;

/**
 * Points of a retention curve; those that nobody has reached have a model's figure only. `intervals` are the months between the renewals of each
 * subscription: within one, nobody can leave.
 */
export function retention(
  model: ChurnModel,
  parameters: Parameters,
  rows: RenewalRows,
  intervals: readonly number[],
): readonly RetentionPoint[] {
  const curve = kaplanMeier(rows);
  const oldest = rows.renewed.reduce((most, renewed, i) => Math.max(most, renewed, rows.leftBy[i]!), 0);
  return MONTHS.map((months) => ({
    months,
    seen: months <= oldest ? seenAt(curve, rows, months) : null,
    fitted: fittedAt(model, parameters, months, intervals),
  }));
}

function fittedAt(model: ChurnModel, parameters: Parameters, months: number, intervals: readonly number[]): number {
  const lasts = intervals.map((interval) => Math.floor(months / interval) * interval);
  const known = new Map([...new Set(lasts)].map((t) => [t, Math.exp(model.logSurvival(parameters, t))]));
  return lasts.reduce((sum, t) => sum + known.get(t)!, 0) / lasts.length;
}

function seenAt(curve: readonly KaplanMeierStep[], rows: RenewalRows, months: number): RetentionPoint['seen'] {
  const step = curve.findLast(({ t }) => t <= months);
  const atRisk = rows.count.reduce((sum, count, i) => {
    const until = Math.max(rows.renewed[i]!, rows.leftBy[i]!);
    return until >= months && rows.entered[i]! < months ? sum + count : sum;
  }, 0);
  if (!step) return { share: 1, low95: 1, high95: 1, atRisk };
  return { share: step.survival, low95: step.low, high95: step.high, atRisk };
}
