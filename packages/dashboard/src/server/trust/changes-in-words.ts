import type { ChangesSince } from '@perennial/server';
import type { Speaker } from '@perennial/words';

/** What a run changed since the one before, in a sentence. `minor`: an amount in minor units, as formats write them. */
export function changesInWords(
  changes: ChangesSince,
  minor: (units: number) => number,
  { say, format }: Pick<Speaker, 'say' | 'format'>,
): string {
  if ('runningNow' in changes) {
    const { sinceRun, runningBefore, runningNow, revenueBefore, revenueNow } = changes;
    return say('subscriptions.changes', {
      run: { count: sinceRun },
      before: { count: runningBefore },
      now: { count: runningNow },
      revenueBefore: { money: minor(revenueBefore) },
      revenue: { money: minor(revenueNow) },
    });
  }
  const { newOrders, newCustomers, newMoney, valueBefore, valueNow } = changes;
  if (newOrders === 0 && valueNow === valueBefore) return say('run.changes.none');
  const moved = minor(valueNow) - minor(valueBefore);
  return say('run.changes.sum', {
    orders: { count: newOrders },
    money: { words: format.money(minor(newMoney)) },
    customers: { count: newCustomers },
    before: { money: minor(valueBefore) },
    now: { money: minor(valueNow) },
    change: { words: `${moved > 0 ? '+' : ''}${format.moneyRound(moved)}` },
  });
}
