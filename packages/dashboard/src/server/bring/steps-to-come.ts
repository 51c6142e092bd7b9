import type { JobAnswer } from '@perennial/server';

/** What a run does, one after the other. */
const ofOrders = ['import', 'summarise', 'fit', 'backtest', 'score', 'ledger', 'report'] as const;
/** The same where nothing but subscriptions is studied. */
const ofSubscriptions = ['import', 'score', 'ledger', 'report'] as const;

/** The steps that a job under way has not begun: those after the one it has come to, so that none stays in the list that it passes over. */
export function stepsToCome(
  { request, steps }: Pick<JobAnswer, 'steps' | 'request'>,
  isOfSubscriptions: boolean,
): readonly (typeof ofOrders)[number][] {
  if (request.kind !== 'run' && request.kind !== 'refresh') return [];
  const all: readonly (typeof ofOrders)[number][] = isOfSubscriptions ? ofSubscriptions : ofOrders;
  const names: readonly string[] = all;
  const furthest = Math.max(-1, ...steps.map(({ step }) => names.indexOf(step)));
  return all.slice(furthest + 1);
}
