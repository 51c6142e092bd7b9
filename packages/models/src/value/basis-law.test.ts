import { describe, expect, it } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { drawGamma, drawLogNormal, drawNormal } from '../numeric/samplers.ts';
import { basisQuantiles } from './basis-law.ts';
import { levelNames, levels } from './levels.ts';

const money = { low95: 0, low80: 10, median: 40, high80: 90, high95: 160 };
const certain = { shareVariance: 0, unitVariance: 0 };

describe('what is left of money', () => {
  it('is a share of it less what is lost in any case', () => {
    expect(basisQuantiles(money, { share: 0.4, fixed: 5, ...certain })).toEqual({
      low95: -5,
      low80: -1,
      median: 11,
      high80: 31,
      high95: 59,
    });
  });

  it('changes its ends where more money means less', () => {
    const { low95, median, high95 } = basisQuantiles(money, { share: -0.5, fixed: 0, ...certain });
    expect([low95, median, high95]).toEqual([-80, -20, 0]);
  });

  it('is as wide as simulation makes it where the share is doubted', () => {
    const random = seeded('basis law');
    const law = { share: 0.35, fixed: 3, shareVariance: 0.004, unitVariance: 1.5 };
    const size = 60_000;
    const come = Array.from({ length: size }, () => 30 * drawGamma(1.5, random) * drawLogNormal(0, 0.4, random));
    const left = come.map((s) => {
      const share = law.share + Math.sqrt(law.shareVariance) * drawNormal(random);
      return share * s - law.fixed + Math.sqrt(law.unitVariance * s) * drawNormal(random);
    });
    const sorted = Float64Array.from(come).sort();
    const quantiles = Object.fromEntries(levelNames.map((name, j) => [name, sorted[Math.floor(levels[j]! * size)]!]));
    const said = basisQuantiles(quantiles as typeof money, law);
    levelNames.forEach((name, j) => {
      const below = left.filter((each) => each <= said[name]).length / size;
      expect(Math.abs(below - levels[j]!), name).toBeLessThan(0.021);
    });
  });
});
