import { describe, expect, it } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { TRANSFORM_LEVELS, transformShares } from './transform.ts';

describe('transformShares', () => {
  it('gives each level itself when every count comes as often as predicted', () => {
    const pmf = [0.4, 0.3, 0.2, 0.1];
    const upTo = [0.4, 0.7, 0.9, 1];
    const shares = transformShares({
      below: [0, ...upTo.slice(0, 3)],
      upTo,
      customers: pmf.map((share) => 1000 * share),
    });
    shares.forEach((share, k) => {
      expect(share).toBeCloseTo(TRANSFORM_LEVELS[k]!, 12);
    });
  });

  it('is the mean of the randomised transform', () => {
    const random = seeded('transform');
    const below = Array.from({ length: 200 }, () => 0.8 * random());
    const upTo = below.map((low) => low + 0.2 * random());
    const customers = below.map(() => 1 + Math.floor(5 * random()));
    const levels = [0.1, 0.5, 0.9];
    const exact = transformShares({ below, upTo, customers }, levels);
    const hits = levels.map(() => 0);
    let total = 0;
    below.forEach((low, i) => {
      for (let draw = 0; draw < 200 * customers[i]!; draw++, total++) {
        const value = low + (upTo[i]! - low) * random();
        levels.forEach((level, k) => {
          if (value <= level) hits[k]!++;
        });
      }
    });
    exact.forEach((share, k) => {
      expect(hits[k]! / total).toBeCloseTo(share, 2);
    });
  });

  it('counts a continuous prediction as the point it is', () => {
    expect(transformShares({ below: [0.3, 0.7], upTo: [0.3, 0.7], customers: [3, 1] }, [0.2, 0.5, 0.9])).toEqual([
      0, 0.75, 1,
    ]);
  });

  it('is NaN without customers', () => {
    expect(transformShares({ below: [], upTo: [], customers: [] }, [0.5])[0]).toBeNaN();
  });
});
