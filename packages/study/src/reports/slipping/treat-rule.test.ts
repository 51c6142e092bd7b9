import { expect, it } from 'vitest';
import { firstAge } from './tipping-day.ts';
import { incentiveBesideReplacing, mostIncentive, savedBy, stayingWith } from './treat-rule.ts';

const offer = { effect: 0.25, margin: 1, contact: 2 };
const customer = { probAlive: 0.6, ifActive: 500 };

/** What an offer brings: p₁ (V − d) − c − p₀ V. */
function gain(probAlive: number, staying: number, value: number, incentive: number, contact: number): number {
  return staying * (value - incentive) - contact - probAlive * value;
}

it.each([
  [0.6, 0.7, 30, 2, 27],
  [0.95, 0.96, 30, 2, -25.8],
])('treats by the rule of Haupt and Lessmann: from %d to %d', (p0, p1, incentive, contact, expected) =>
  expect(gain(p0, p1, 500, incentive, contact)).toBeCloseTo(expected, 10),
);

it('offers at most what makes an offer bring nothing', () => {
  const most = mostIncentive(customer, offer);
  expect(stayingWith(customer, offer)).toBeCloseTo(0.7, 12);
  expect(savedBy(customer, offer)).toBeCloseTo(50, 10);
  expect(gain(0.6, stayingWith(customer, offer), 500, most, offer.contact)).toBeCloseTo(0, 10);
});

it('offers nothing where reaching a customer costs more than it brings', () =>
  expect(mostIncentive({ probAlive: 0.99, ifActive: 100 }, offer)).toBe(0));

it('pays at most what new customers who bring as much would cost', () => {
  const newcomers = { customers: 100, money: 200 };
  const most = incentiveBesideReplacing(customer, { ...offer, contact: 0 }, 40, newcomers);
  // 50 are saved; new customers bring 50 for 10.
  expect(most * stayingWith(customer, offer)).toBeCloseTo(10, 10);
});

it('finds the first age at which something holds, by halving', () => {
  for (const at of [0, 1, 17, 99]) expect(firstAge((age) => age >= at, 0, 100)).toBe(at);
  expect(firstAge(() => false, 0, 100)).toBeNull();
});
