import { describe, expect, it } from 'vitest';
import { billingMonths } from './billing-interval.ts';

describe('billingMonths', () => {
  it.each([
    ['month', 1],
    ['Monthly', 1],
    ['every 3 months', 3],
    ['quarterly', 3],
    ['annual', 12],
    ['2 years', 24],
    ['P1Y', 12],
    ['P6M', 6],
    ['12', 12],
    ['rocznie', 12],
    ['miesięcznie', 1],
    ['vierteljährlich', 3],
    ['jährlich', 12],
    ['mensual', 1],
    ['3 meses', 3],
    ['trimestriel', 3],
    ['semestriel', 6],
    ['按月', 1],
    ['年付', 12],
    ['季度', 3],
  ])('takes %j for %d months', (text, months) => expect(billingMonths(text)).toBe(months));

  it('reads weeks and days by the length of a year', () => {
    expect(billingMonths('week')! * (365.25 / 12)).toBeCloseTo(7, 12);
    expect(billingMonths('P30D')! * (365.25 / 12)).toBeCloseTo(30, 12);
  });

  it('multiplies by a count given apart', () => expect(billingMonths('month', 6)).toBe(6));

  it.each(['sometimes', 'basic', '', '0', 'platinum', 'latest'])('recognises nothing in %j', (text) =>
    expect(billingMonths(text)).toBeNull(),
  );
});
