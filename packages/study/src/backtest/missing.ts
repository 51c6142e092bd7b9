import { daysBetween } from '../calendar/days.ts';
import type { BacktestOptions } from './backtest.ts';
import { type CutOffPlan, SHORTEST_HORIZON } from './cut-offs.ts';
import { FEWEST_REPEATERS } from './evaluate.ts';

/** Why there is no cut-off to show, as the end of the sentence “No backtest: …”. */
export function missing(
  { cutOffs, at, span, horizonDays }: Pick<BacktestOptions, 'cutOffs' | 'at' | 'span' | 'horizonDays'>,
  plans: readonly CutOffPlan[],
): string {
  if (cutOffs === 0 && !at) return 'it was left out, as asked';
  if (plans.length > 0)
    return `as of ${plans.map(({ asOf }) => asOf).join(', ')} fewer than ${FEWEST_REPEATERS} customers had come back, or nobody ordered in the ${plans[0]?.horizonDays} days after; nothing vouches for these values yet`;
  if (horizonDays < SHORTEST_HORIZON)
    return `${horizonDays} days are too short a horizon to judge a forecast by; ${SHORTEST_HORIZON} are the least`;
  return `the history of ${daysBetween(span.first, span.last)} days is too short to hide its last part and forecast it, ${2 * SHORTEST_HORIZON} are the least; nothing vouches for these values yet`;
}
