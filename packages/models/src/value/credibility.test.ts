import { expect, it } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { drawGamma, drawNormal } from '../numeric/samplers.ts';
import { credibility, type ShareSums, shareSpread } from './credibility.ts';

function sumsOf(customers: readonly (readonly (readonly [weight: number, share: number])[])[]): ShareSums {
  const all = customers.flat();
  const sum = <T>(values: readonly T[], of: (value: T) => number) =>
    values.reduce((total, each) => total + of(each), 0);
  return {
    customers: customers.length,
    orders: all.length,
    weight: sum(all, ([w]) => w),
    part: sum(all, ([w, y]) => w * y),
    squares: sum(all, ([w, y]) => w * y * y),
    squaresOfCustomers: sum(customers, (mine) => sum(mine, ([w, y]) => w * y) ** 2 / sum(mine, ([w]) => w)),
    squaredWeights: sum(customers, (mine) => sum(mine, ([w]) => w) ** 2),
  };
}

it('finds the mean and the variances that shares were drawn with', () => {
  const random = seeded('credibility');
  const customers = Array.from({ length: 4000 }, () => {
    const own = 0.4 + 0.1 * drawNormal(random);
    return Array.from({ length: 1 + Math.floor(6 * random()) }, () => {
      const weight = 50 * drawGamma(2, random);
      return [weight, own + Math.sqrt(0.5 / weight) * drawNormal(random)] as const;
    });
  });
  const spread = shareSpread(sumsOf(customers));
  expect(spread.mean).toBeCloseTo(0.4, 2);
  expect(spread.between / 0.01).toBeCloseTo(1, 1);
  expect(spread.within / 0.5).toBeCloseTo(1, 1);
  expect(Math.sqrt(spread.ofMean)).toBeCloseTo(0.1 / Math.sqrt(4000), 3);
});

it('takes all variance to lie within where nobody has two orders', () => {
  const spread = shareSpread(sumsOf([[[10, 0.2]], [[10, 0.4]], [[10, 0.6]]]));
  expect(spread).toMatchObject({ between: 0, within: expect.closeTo(0.4, 12) });
  expect(credibility(spread, 100)).toBe(0);
});

it('knows no variance of one order, and nothing of none', () => {
  expect(shareSpread(sumsOf([[[10, 0.2]]]))).toEqual({ mean: 0.2, between: 0, within: 0, ofMean: 0 });
  expect(shareSpread(sumsOf([])).mean).toBeNaN();
});

it('believes a customer wholly where orders of one do not differ', () => {
  expect(credibility({ between: 0.01, within: 0 }, 5)).toBe(1);
  expect(credibility({ between: 0.01, within: 0.5 }, 50)).toBe(0.5);
});
