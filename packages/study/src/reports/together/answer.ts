import type { Message, WordKey } from '@perennial/words';
import { isUnclear } from '../../record/shared-payments.ts';
import type { Together } from '../../record/together.ts';
import { message } from '../message.ts';

/** What both bring, each payment once; where it is unclear what they share, each alone and why they are not added up. */
export function togetherAnswer(sums: Together): readonly Message<WordKey>[] {
  const { expectedMoney, money, orders, shared, subscriptions, customers, customersOfBoth } = sums;
  const parts = { orders: { money: orders }, subscriptions: { money: subscriptions } };
  const people = { customers: { count: customers }, both: { count: customersOfBoth } };
  if (expectedMoney === null || money === null) return [message('together.answer.unclear', { ...parts, ...people })];
  const total = { total: { money: expectedMoney }, low: { money: money.low80 }, high: { money: money.high80 } };
  return sums.payments.verdict === 'shared'
    ? [message('together.answer.shared', { ...total, ...parts, ...people, shared: { money: shared } })]
    : [message('together.answer', { ...total, ...parts, ...people })];
}

/** How the payments of both were told apart, and what to do where they could not be. */
export function togetherSentences({ payments, customersOfBoth }: Together): readonly Message<WordKey>[] {
  const { verdict, plans, past } = payments;
  const sum = (of: 'due' | 'found') => plans.reduce((all, each) => all + each[of], 0);
  const counts = { due: { count: sum('due') }, found: { count: sum('found') } };
  if (customersOfBoth === 0) return [message('together.nobody-in-both')];
  if (verdict === 'apart') return [message('together.apart', counts)];
  if (verdict === 'shared')
    return [
      message('together.shared', counts),
      ...(past.missing > 0 ? [message('together.missing', { money: { money: past.missing } })] : []),
    ];
  return [
    ...plans.flatMap(({ plan, due: n, found: there, verdict: why }) =>
      isUnclear(why)
        ? [message(`together.unclear.${why}`, { plan: { text: plan }, due: { count: n }, found: { count: there } })]
        : [],
    ),
    message('together.unclear.do'),
  ];
}
