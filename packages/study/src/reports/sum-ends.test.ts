import { describe, expect, it } from 'vitest';
import { intervalOfSum } from './sum-ends.ts';

const VARIANCE_OF_ENDS = 2 * 1.959964 ** 2;

/** A customer who brings nothing with the chance `none`, else an exponential amount of this mean; with the ends of their own intervals. */
function customer(none: number, mean: number) {
  const end = (level: number) => (level <= none ? 0 : -mean * Math.log((1 - level) / (1 - none)));
  const expected = (1 - none) * mean;
  const [low95, low80, high80, high95] = [end(0.025), end(0.1), end(0.9), end(0.975)] as const;
  return { none, mean, expected, low95, low80, high80, high95 };
}

function summed(customers: readonly ReturnType<typeof customer>[]) {
  const [first] = customers;
  const variances = customers.map(({ expected, low95, high95 }) => (expected - low95) ** 2 + (high95 - expected) ** 2);
  const { low95, low80, high80, high95 } = first!;
  const variance = variances.reduce((all, each) => all + each) / VARIANCE_OF_ENDS;
  const expected = customers.reduce((all, each) => all + each.expected, 0);
  return intervalOfSum(
    Math.round(expected * 100),
    { summed: customers.length, variance, low95, low80, high80, high95 },
    100,
  );
}

/** Always the same draws, evenly between 0 and 1. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe('the interval of a sum of customers', () => {
  it.each([
    ['of several who may all bring nothing', Array.from({ length: 6 }, (_, i) => customer(0.3, 50 + 20 * i))],
    ['of many', Array.from({ length: 40 }, (_, i) => customer(0.5, 20 + 5 * i))],
    ['of a large one beside small ones', [customer(0.05, 900), ...Array.from({ length: 9 }, () => customer(0.2, 60))]],
  ])('%s holds what they bring as often as it says', (_, customers) => {
    const { low95, low80, high80, high95 } = summed(customers);
    const draw = drawing(20_261);
    const draws = Array.from({ length: 4000 }, () =>
      customers.reduce((all, { none, mean }) => all + (draw() < none ? 0 : -mean * Math.log(1 - draw())) * 100, 0),
    );
    const within = (low: number, high: number) =>
      draws.filter((each) => each >= low && each <= high).length / draws.length;
    // Beside a large customer it is rather too wide: nobody brings less than nothing.
    expect(within(low80, high80)).toBeGreaterThan(0.76);
    expect(within(low80, high80)).toBeLessThan(0.89);
    expect(within(low95, high95)).toBeGreaterThan(0.93);
    expect(low95).toBeLessThan(low80);
    expect(high80).toBeLessThan(high95);
  });

  it('is that of the customer where there is one', () => {
    const one = customer(0.05, 100);
    const ends = { low95: 0, low80: 541, high80: Math.round(one.high80 * 100), high95: Math.round(one.high95 * 100) };
    expect(summed([one])).toEqual(ends);
  });

  it('holds what is expected, also where nearly all of it hangs on one', () => {
    const { low80, high80 } = summed([customer(0.97, 10_000), customer(0.97, 10)]);
    expect(low80).toBe(0);
    expect(high80).toBeGreaterThanOrEqual(Math.round(0.03 * 10_010 * 100));
  });

  it('is nothing where nothing is expected', () => {
    const nobody = { summed: 2, variance: 0, low95: 0, low80: 0, high80: 0, high95: 0 };
    expect(intervalOfSum(0, nobody, 100)).toEqual({ low95: 0, low80: 0, high80: 0, high95: 0 });
  });
});
