import { daysBetween } from '@perennial/engine';
import type { Message } from '@perennial/words';
import type { BacktestOptions } from './backtest-options.ts';
import { type CutOffPlan, SHORTEST_HORIZON } from './cut-offs.ts';
import { FEWEST_REPEATERS } from './evaluate.ts';

/** Why there is no backtest: as the end of the sentence “No backtest: …”, and as a code with values. */
export interface Missing {
  readonly words: string;
  readonly because: Message<'left-out' | 'too-few-came-back' | 'horizon-too-short' | 'history-too-short'>;
}

/** Why there is no cut-off to show. */
export function missing(
  { cutOffs, at, span, horizonDays }: Pick<BacktestOptions, 'cutOffs' | 'at' | 'span' | 'horizonDays'>,
  plans: readonly CutOffPlan[],
): Missing {
  const [plan] = plans;
  if (cutOffs === 0 && !at) return { words: 'it was left out, as asked', because: { code: 'left-out', values: {} } };
  if (plan)
    return {
      words: `as of ${plans.map(({ asOf }) => asOf).join(', ')} fewer than ${FEWEST_REPEATERS} customers had come back, or nobody ordered in the ${plan.horizonDays} days after; nothing vouches for these values yet`,
      because: {
        code: 'too-few-came-back',
        values: {
          cutOffs: { count: plans.length },
          fewest: { count: FEWEST_REPEATERS },
          days: { days: plan.horizonDays },
        },
      },
    };
  if (horizonDays < SHORTEST_HORIZON)
    return {
      words: `${horizonDays} days are too short a horizon to judge a forecast by; ${SHORTEST_HORIZON} are the least`,
      because: {
        code: 'horizon-too-short',
        values: { days: { days: horizonDays }, least: { days: SHORTEST_HORIZON } },
      },
    };
  const days = daysBetween(span.first, span.last);
  return {
    words: `the history of ${days} days is too short to hide its last part and forecast it, ${2 * SHORTEST_HORIZON} are the least; nothing vouches for these values yet`,
    because: { code: 'history-too-short', values: { days: { days }, least: { days: 2 * SHORTEST_HORIZON } } },
  };
}
