import { expect, it } from 'vitest';
import { bestCandidate } from './best-candidate.ts';
import type { ColumnStats } from './column-stats.ts';

const stats = (name: string, more: Partial<ColumnStats> = {}): ColumnStats => ({
  name,
  type: 'VARCHAR',
  rows: 100,
  filled: 100,
  distinct: 50,
  numbers: 0,
  fractions: 0,
  cents: 0,
  signs: 0,
  dates: 0,
  emails: 0,
  sample: 'x',
  ...more,
});
const money = { numbers: 1, fractions: 0.9 };

it.each([
  [
    'amount',
    [stats('Cart Discount Amount', money), stats('Order Total Amount', money)],
    'Order Total Amount',
    'header',
  ],
  ['amount', [stats('b', { numbers: 1 }), stats('a', money)], 'a', 'money'],
  ['amount', [stats('Net', { ...money, filled: 60 }), stats('Net', { ...money, filled: 90 })], 'Net', 'filled'],
  ['customer', [stats('anonymousId'), stats('userId', { filled: 40 })], 'userId', 'header'],
  ['customer', [stats('p'), stats('q', { emails: 1 })], 'q', 'emails'],
  ['customer', [stats('p', { distinct: 90 }), stats('q', { distinct: 20 })], 'q', 'repeats'],
  ['date', [stats('Shipped at', { dates: 1 }), stats('Ordered', { dates: 1 })], 'Ordered', 'header'],
  ['date', [stats('p', { dates: 1 }), stats('q', { dates: 1 })], 'p', 'first'],
] as const)('the likeliest %s of %j is %s', (role, candidates, name, why) => {
  const best = bestCandidate(role, candidates);
  expect([best?.column.name, best?.why]).toEqual([name, why]);
  const turned = bestCandidate(role, [...candidates].reverse());
  if (why !== 'first') expect(turned).toEqual(best);
});

it('of none there is none', () => expect(bestCandidate('amount', [])).toBeNull());
