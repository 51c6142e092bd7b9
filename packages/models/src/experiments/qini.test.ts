import { describe, expect, it } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { qini } from './qini.ts';

const of = (outcomes: readonly number[], scores: readonly number[], treated: readonly number[]) =>
  qini(outcomes.map((outcome, i) => ({ outcome, score: scores[i]!, isTreated: treated[i] === 1 })));

describe('the Qini curve', () => {
  const eight = of([1, 0, 1, 0, 1, 0, 1, 0], [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2], [1, 0, 1, 0, 0, 1, 0, 1]);

  it('is Y_T − Y_C N_T / N_C', () => {
    const gains = [0, 1, 1, 2, 2, 4 / 3, 1, 0.5, 0];
    eight.points.forEach(({ gain, targeted }, k) => {
      expect(targeted).toBe(k);
      expect(gain).toBeCloseTo(gains[k]!, 12);
    });
    expect(eight.points).toHaveLength(gains.length);
  });

  it('has a coefficient beside the best order: area 8.8333 of 12', () =>
    expect(eight.coefficient).toBeCloseTo(0.7361111, 7));

  // Of the tests of scikit-uplift.
  it.each([
    [
      [0, 1],
      [0.1, 0.3],
      [1, 0],
    ],
    [
      [1, 0],
      [0.1, 0.3],
      [0, 1],
    ],
  ] as const)('%j %j %j: 1', (outcomes, scores, treated) =>
    expect(of(outcomes, scores, treated).coefficient).toBeCloseTo(1, 12),
  );

  it('people of the same score are targeted together, in whatever order they stand', () => {
    const one = of([1, 0, 1, 0], [1, 1, 0, 0], [1, 0, 0, 1]);
    const other = of([0, 1, 0, 1], [1, 1, 0, 0], [0, 1, 1, 0]);
    expect(one).toEqual(other);
    expect(one.points.map(({ targeted }) => targeted)).toEqual([0, 2, 4]);
  });

  it('of money: a score that finds whom treatment moves is worth more than chance, its reverse less by as much, one that says nothing nothing', () => {
    const random = seeded('qini');
    const people = Array.from({ length: 20_000 }, () => {
      const [isMoved, isTreated] = [random() < 0.5, random() < 0.5];
      return { isMoved, isTreated, outcome: 20 * random() + (isMoved && isTreated ? 10 : 0), noise: random() };
    });
    const by = (score: (each: (typeof people)[number]) => number) =>
      qini(people.map((each) => ({ ...each, score: score(each) })));
    const good = by(({ isMoved }) => Number(isMoved));
    // Half of them gain 10: a triangle over the line of 5 for all, of height 2.5, is 1.25 on average.
    expect(good.advantage).toBeCloseTo(1.25, 1);
    expect(by(({ isMoved }) => -Number(isMoved)).advantage).toBeCloseTo(-1.25, 1);
    expect(Math.abs(by(({ noise }) => noise).advantage)).toBeLessThan(0.15);
    expect(good.coefficient).toBeNull();
  });

  it('says how often scores that tell nothing would do as well: as often as scores dealt anew do', () => {
    const random = seeded('dealt');
    const people = Array.from({ length: 400 }, (_, i) => {
      const isTreated = random() < 0.3;
      return { score: (i * 37) % 40, isTreated, outcome: random() < 0.2 ? 50 + 100 * random() : 0 };
    });
    const dealt = Array.from({ length: 1000 }, () =>
      qini(people.map((each) => ({ ...each, score: Math.floor(40 * random()) }))),
    );
    const share = (below: number) => dealt.filter(({ chance }) => chance < below).length / dealt.length;
    expect(share(0.05)).toBeGreaterThan(0.03);
    expect(share(0.05)).toBeLessThan(0.075);
    expect(Math.abs(share(0.5) - 0.5)).toBeLessThan(0.06);
    // One that tells much.
    expect(
      qini(people.map((each) => ({ ...each, score: each.isTreated ? each.outcome : -each.outcome }))).chance,
    ).toBeLessThan(1e-6);
  });

  it('is nothing of nobody, and where nobody was treated or nobody was not', () => {
    expect(qini([])).toEqual({ points: [{ targeted: 0, gain: 0 }], advantage: 0, chance: 1, coefficient: null });
    expect(of([1, 0], [2, 1], [0, 0])).toMatchObject({ advantage: 0 });
    expect(Number.isFinite(of([1, 0], [2, 1], [1, 1]).advantage)).toBe(true);
  });
});
