import type { Subscription } from '@perennial/import';
import { drawBeta, seeded, shiftedBetaGeometric } from '@perennial/models';
import { describe, expect, it } from 'vitest';
import { endlessValue, untilNext } from './endless-value.ts';
import { equityInterval } from './equity-interval.ts';
import { intervalOf } from './quantile.ts';
import type { Spell } from './spells.ts';

const from = { asOf: '2025-03-10', endsAt: 'ended', annualDiscount: 0.1 } as const;
const parameters = { alpha: 0.7, beta: 5 };
const none = { pastErrors: [], scale: 0, degrees: 5 };

/** Contracts that began in each month of a year, at 10.00 a month or 60.00 a half-year. */
const spells: readonly Spell[] = Array.from({ length: 120 }, (_, i) => {
  const months = i % 3 === 0 ? 6 : 1;
  const contract: Subscription = {
    id: `s${i}`,
    customer: `c${i}`,
    plan: 'basic',
    amount: 1000 * months,
    months,
    started: `2024-${String(1 + (i % 12)).padStart(2, '0')}-05`,
    trialEnd: null,
    cancelled: null,
    ended: null,
  };
  return { id: contract.id, customer: contract.customer, parts: [contract] };
});
const value = (spell: Spell) => endlessValue(shiftedBetaGeometric, parameters, spell, from);
const equity = spells.reduce((sum, spell) => sum + value(spell).value, 0);
const drawn = Array.from({ length: 100 }, () => [parameters]);
const fitted = { model: shiftedBetaGeometric, drawn, groupOf: () => 0 };

describe('the interval of equity', () => {
  it('is that of who happens to leave, where the parameters are known', () => {
    const random = seeded('equity');
    const draws = random.stream('draws');
    const found = equityInterval(fitted, spells, equity, none, from, draws)!;
    const discount = (months: number) => (1 + from.annualDiscount) ** (-months / 12);
    const simulated = Array.from({ length: 2000 }, () =>
      spells.reduce((sum, spell) => {
        const [{ amount, months, started }] = spell.parts as [Subscription];
        const renewed = Math.floor((14 - Number(started.slice(5, 7)) + 1) / months) * months;
        const theta = drawBeta(parameters.alpha, parameters.beta + renewed, draws);
        // Renewals until the first month that is not survived.
        const left = Math.floor(Math.log(1 - draws()) / Math.log1p(-theta));
        const times = Math.floor(left / months);
        const v = discount(months);
        return sum + amount * untilNext(spell, from) * ((1 - v ** times) / (1 - v));
      }, 0),
    );
    const seen = intervalOf(simulated);
    const mean = simulated.reduce((a, b) => a + b, 0) / simulated.length;
    expect(mean / equity).toBeCloseTo(1, 1);
    expect((found.high80 - found.low80) / (seen.high80 - seen.low80)).toBeGreaterThan(0.75);
    expect((found.high80 - found.low80) / (seen.high80 - seen.low80)).toBeLessThan(1.25);
    expect(found.median / equity).toBeCloseTo(1, 1);
  });

  it('is wider by what is not known of the parameters, and of the model', () => {
    const width = (of: typeof fitted, error = none) => {
      const { low80, high80 } = equityInterval(of, spells, equity, error, from, seeded('wider').stream('draws'))!;
      return high80 - low80;
    };
    const unsure = drawn.map((_, i) => [{ ...parameters, alpha: 0.7 * (0.4 + ((i % 10) * 1.2) / 9) }]);
    expect(width({ ...fitted, drawn: unsure })).toBeGreaterThan(1.3 * width(fitted));
    expect(width(fitted, { ...none, scale: 0.3 })).toBeGreaterThan(1.3 * width(fitted));
  });

  it('is none of who has said that it is to end, and of what has no finite value', () => {
    const [first] = spells as [Spell];
    const cancelled = { ...first, parts: [{ ...first.parts[0]!, cancelled: '2025-03-01' }] };
    expect(value(cancelled)).toEqual({ derl: 0, remaining: 0, value: 0 });
    const random = seeded('none').stream('draws');
    expect(equityInterval(fitted, [cancelled], 0, none, from, random)).toBeNull();
    expect(equityInterval(fitted, spells, Number.POSITIVE_INFINITY, none, from, random)).toBeNull();
    const forever = equityInterval(fitted, spells, equity, none, { ...from, annualDiscount: 0 }, random)!;
    expect(Object.values(forever).every(Number.isFinite)).toBe(true);
  });
});
