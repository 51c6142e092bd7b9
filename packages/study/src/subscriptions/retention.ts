import {
  type ChurnModel,
  type KaplanMeierStep,
  kaplanMeier,
  type Parameters,
  type RenewalRows,
  shareEnds,
} from '@perennial/models';
import type { RetentionPoint } from '../record/subscription-figures.ts';
import { quantile } from './quantile.ts';

/** Months of a curve: monthly for the first three years. */
const MONTHS: readonly number[] = Array.from({ length: 36 }, (_, i) => i + 1);

/** Subscriptions of which a curve is drawn. */
export interface CurveOf {
  readonly rows: RenewalRows;
  /** Months between the renewals of each subscription, and its group: within an interval, nobody can leave. */
  readonly members: readonly { readonly interval: number; readonly group: number }[];
}

/**
 * A retention curve: seen without a model, and by the model; points that nobody has reached have the model's figure only. `drawn`: the parameters of all
 * groups as they may be too, for the ends of the interval.
 */
export function retention(
  model: ChurnModel,
  parameters: readonly Parameters[],
  drawn: readonly (readonly Parameters[])[],
  { rows, members }: CurveOf,
): readonly RetentionPoint[] {
  const curve = kaplanMeier(rows);
  const oldest = rows.renewed.reduce((most, renewed, i) => Math.max(most, renewed, rows.leftBy[i]!), 0);
  const kinds = kindsOf(members);
  const centre = shares(model, parameters, kinds);
  const others = drawn.map((each) => shares(model, each, kinds));
  return MONTHS.map((months, i) => {
    const sorted = others.map((each) => each[i]!).toSorted((a, b) => a - b);
    const fitted = centre[i]!;
    return {
      months,
      seen: months <= oldest ? seenAt(curve, rows, months) : null,
      fitted,
      fittedEnds: {
        low95: Math.min(fitted, quantile(sorted, 0.025)),
        high95: Math.max(fitted, quantile(sorted, 0.975)),
      },
    };
  });
}

interface Kind {
  readonly interval: number;
  readonly group: number;
  count: number;
}

function kindsOf(members: CurveOf['members']): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { interval, group } of members) {
    const kind = kinds.get(`${interval} ${group}`);
    if (kind) kind.count += 1;
    else kinds.set(`${interval} ${group}`, { interval, group, count: 1 });
  }
  return [...kinds.values()];
}

function shares(model: ChurnModel, parameters: readonly Parameters[], kinds: readonly Kind[]): readonly number[] {
  const n = kinds.reduce((sum, { count }) => sum + count, 0);
  return MONTHS.map((months) => {
    let sum = 0;
    for (const { interval, group, count } of kinds) {
      const last = Math.floor(months / interval) * interval;
      sum += (count / n) * Math.exp(model.logSurvival(parameters[group]!, last));
    }
    return sum;
  });
}

function seenAt(curve: readonly KaplanMeierStep[], rows: RenewalRows, months: number): RetentionPoint['seen'] {
  const step = curve.findLast(({ t }) => t <= months);
  const atRisk = rows.count.reduce((sum, count, i) => {
    const until = Math.max(rows.renewed[i]!, rows.leftBy[i]!);
    return until >= months && rows.entered[i]! < months ? sum + count : sum;
  }, 0);
  // Where nobody has left, or everybody, the curve has no width of its own.
  if (!step) return { share: 1, ...shareEnds(atRisk, atRisk), atRisk };
  if (step.survival === 0) return { share: 0, ...shareEnds(0, step.atRisk), atRisk };
  return { share: step.survival, low95: step.low, high95: step.high, atRisk };
}
