import { daysBetween } from '@perennial/engine';
import type { Backtest } from '../record/backtest.ts';
import type { BacktestOptions } from './backtest-options.ts';
import { type CutOffPlan, SHORTEST_HORIZON } from './cut-offs.ts';
import { FEWEST_REPEATERS } from './evaluate.ts';

type Missing = NonNullable<Backtest['missing']>;

/** Why there is no cut-off to show. */
export function missing(
  { cutOffs, at, span, horizonDays }: Pick<BacktestOptions, 'cutOffs' | 'at' | 'span' | 'horizonDays'>,
  plans: readonly CutOffPlan[],
): Missing {
  const [plan] = plans;
  if (cutOffs === 0 && !at) return { code: 'left-out', values: {} };
  if (plan)
    return {
      code: 'too-few-came-back',
      values: {
        cutOffs: { count: plans.length },
        fewest: { count: FEWEST_REPEATERS },
        days: { days: plan.horizonDays },
      },
    };
  if (horizonDays < SHORTEST_HORIZON)
    return {
      code: 'horizon-too-short',
      values: { days: { days: horizonDays }, least: { days: SHORTEST_HORIZON } },
    };
  const days = daysBetween(span.first, span.last);
  return { code: 'history-too-short', values: { days: { days }, least: { days: 2 * SHORTEST_HORIZON } } };
}
