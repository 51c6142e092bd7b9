import { chancesOfBest, drawCategorical, seeded } from '@perennial/models';
import { describe, expect, it } from 'vitest';
import { type MonitoredPolicy, monitorPolicy, type TimedDecision } from '../src/index.ts';

const variants = ['a', 'b', 'c'] as const;
type Variant = (typeof variants)[number];
type Chances = Readonly<Record<Variant, number>>;

const PERIODS = 8;
const PEOPLE = 250;
const ends = Array.from({ length: PERIODS }, (_, period) => period + 1);
const options = { variants, ends, relativeError: 0 };

const even: Chances = { a: 1 / 3, b: 1 / 3, c: 1 / 3 };
const sumOver = (of: (variant: Variant) => number) => variants.reduce((sum, variant) => sum + of(variant), 0);

interface Simulated {
  readonly monitored: MonitoredPolicy;
  /** Mean reward of always showing a variant. */
  readonly truth: Chances;
  /** What was to be expected of what was shown, by the chances of each decision, until the end of each period. */
  readonly expected: readonly number[];
}

/** What a person brings: mostly nothing, else a skewed amount, whose mean is as said. */
function drawReward(mean: number, random: () => number): number {
  return random() < 0.4 ? (mean / 0.4) * -Math.log(1 - random()) : 0;
}

/** Thompson sampling by what the variants have brought so far: even for a period, then by the chances to be the best, 4% at least. */
function bandit(seed: string, means: Chances): Simulated {
  const random = seeded(seed);
  const sums: Record<Variant, { n: number; sum: number; squares: number }> = {
    a: { n: 0, sum: 0, squares: 0 },
    b: { n: 0, sum: 0, squares: 0 },
    c: { n: 0, sum: 0, squares: 0 },
  };
  const logged: TimedDecision[] = [];
  const expected: number[] = [];
  let total = 0;
  for (let period = 0; period < PERIODS; period++) {
    const best = chancesOfBest(
      variants.map((variant) => {
        const { n, sum, squares } = sums[variant];
        const mean = sum / n;
        return { mean, standardError: Math.sqrt((squares / n - mean ** 2) / n) };
      }),
    );
    const chances =
      period === 0
        ? even
        : (Object.fromEntries(variants.map((variant, i) => [variant, 0.04 + 0.88 * best[i]!])) as Chances);
    for (let i = 0; i < PEOPLE; i++) {
      const variant =
        variants[
          drawCategorical(
            variants.map((each) => chances[each]),
            random,
          )
        ]!;
      const reward = drawReward(means[variant], random);
      logged.push({ at: period, reward, variant, chance: chances[variant], value: null });
      total += sumOver((each) => chances[each] * means[each]);
      const arm = sums[variant];
      arm.n += 1;
      arm.sum += reward;
      arm.squares += reward ** 2;
    }
    expected.push(total);
  }
  return { monitored: monitorPolicy(logged, options), truth: means, expected };
}

describe('a bandit whose true regret is known', () => {
  const means = { a: 10, b: 12, c: 18 };
  const rounds = Array.from({ length: 200 }, (_, round) => bandit(`bandit ${round}`, means));
  const judged = rounds.filter(({ monitored }) => monitored.best !== null);
  const trueRegret = ({ monitored: { best }, truth, expected }: Simulated, periods: number) =>
    periods * PEOPLE * truth[best as Variant] - expected[periods - 1]!;
  const isWithin = ({ low95, high95 }: { low95: number; high95: number }, truth: number) =>
    low95 <= truth && truth <= high95;
  const atLeast = (share: number) => Math.floor(share * judged.length);

  it('has it in the interval in 95 of 100 cases or more, at the end and on the way', () => {
    expect(judged.length).toBeGreaterThan(190);
    for (const periods of [2, 5, PERIODS]) {
      const covered = judged.filter((each) =>
        isWithin(each.monitored.periods[periods - 1]!.regret!, trueRegret(each, periods)),
      );
      expect(covered.length).toBeGreaterThanOrEqual(atLeast(0.92));
    }
  });

  it('is estimated without bias, and far below the regret of an even split', () => {
    const mean = (of: (each: Simulated) => number) => judged.reduce((sum, each) => sum + of(each), 0) / judged.length;
    const found = judged.filter(({ monitored }) => monitored.best === 'c');
    expect(found.length).toBeGreaterThanOrEqual(atLeast(0.97));
    const truth = mean((each) => trueRegret(each, PERIODS));
    const evenTruth = PERIODS * PEOPLE * (18 - 40 / 3);
    expect(mean(({ monitored }) => monitored.regret!.sum) / truth).toBeGreaterThan(0.8);
    expect(mean(({ monitored }) => monitored.regret!.sum) / truth).toBeLessThan(1.2);
    expect(mean(({ monitored }) => monitored.evenSplitRegret!.sum) / evenTruth).toBeCloseTo(1, 1);
    expect(truth).toBeLessThan(evenTruth / 2);
    // In most cases the gain over an even split is beyond what chance explains, and it is the difference of the two.
    expect(judged.filter(({ monitored }) => monitored.gain!.low95 > 0).length).toBeGreaterThan(atLeast(0.8));
    for (const { regret, evenSplitRegret, gain } of judged.map(({ monitored }) => monitored))
      expect(gain!.sum).toBeCloseTo(evenSplitRegret!.sum - regret!.sum, 6);
  });

  it('has the best variant among those that may be', () => {
    expect(judged.filter(({ monitored }) => monitored.mayBeBest.includes('c')).length).toBeGreaterThanOrEqual(
      atLeast(0.95),
    );
  });

  it('adds up: people times the value of always showing the best, less what was brought', () => {
    const { best, always, observed, people, regret, periods } = judged[0]!.monitored;
    expect(people).toBe(PERIODS * PEOPLE);
    expect(regret!.sum).toBeCloseTo(people * (always[best!]!.value - observed!.value), 6);
    expect(periods.at(-1)!.regret).toEqual(regret);
    expect(periods.map((each) => each.people)).toEqual(ends.map(() => PEOPLE));
  });
});

describe('variants that are all alike', () => {
  const rounds = Array.from({ length: 200 }, (_, round) => bandit(`alike ${round}`, { a: 10, b: 10, c: 10 }));

  it('have no regret beyond what chance explains, though the best is picked by what chance made of it', () => {
    const judged = rounds.filter(({ monitored }) => monitored.best !== null);
    expect(judged.length).toBeGreaterThan(190);
    expect(judged.filter(({ monitored }) => monitored.regret!.low95 > 0).length).toBeLessThanOrEqual(
      judged.length * 0.06,
    );
    expect(judged.filter(({ monitored }) => monitored.mayBeBest.length === 3).length).toBeGreaterThan(
      judged.length * 0.9,
    );
  });
});

it('has no best variant and no regret as long as nobody orders', () => {
  const nobody: TimedDecision[] = Array.from({ length: 300 }, (_, i) => ({
    ...{ at: i, reward: 0, variant: 'ab'[i % 2]!, chance: 0.5, value: null },
  }));
  const { best, areAlike, regret, gain, periods } = monitorPolicy(nobody, {
    ...{ variants: ['a', 'b'], ends: [150, 300], relativeError: 0 },
  });
  expect([best, areAlike, regret, gain]).toEqual([null, true, null, null]);
  expect(periods.map((each) => each.regret)).toEqual([null, null]);
});

describe('a policy that looks at people', () => {
  /** Half of the visitors like `a`, the others `b`: whoever is expected to bring much is shown `a`, 10% each other one. */
  function personal(seed: string): MonitoredPolicy {
    const random = seeded(seed);
    return monitorPolicy(
      Array.from({ length: 2000 }, (_, i): TimedDecision => {
        const likes = random() < 0.5 ? 'a' : 'b';
        const chances: Chances = { a: 0.1, b: 0.1, c: 0.1, [likes]: 0.8 };
        const variant =
          variants[
            drawCategorical(
              variants.map((each) => chances[each]),
              random,
            )
          ]!;
        const reward = (variant === likes ? 20 : 10) * (0.5 + random());
        return { at: i / 250, reward, variant, chance: chances[variant], value: likes === 'a' ? 100 : 1 };
      }),
      options,
    );
  }

  it('brings more than any single variant: its regret is negative', () => {
    // 18 a person, and 15 of always showing what half of them like.
    const truth = 2000 * (15 - 18);
    const found = Array.from({ length: 60 }, (_, round) => personal(`personal ${round}`).regret!);
    const mean = found.reduce((sum, each) => sum + each.sum, 0) / found.length;
    // The better of two that are alike is picked, which chance lifts above 15: for that the interval is wider.
    expect(mean).toBeGreaterThan(truth);
    expect(mean).toBeLessThan(truth * 0.8);
    expect(found.filter(({ low95, high95 }) => low95 <= truth && truth <= high95).length).toBeGreaterThanOrEqual(55);
    expect(found.filter(({ high95 }) => high95 < 0).length).toBeGreaterThanOrEqual(58);
  });
});

describe('too few people', () => {
  const decision = (at: number, variant: Variant, chances: Chances): TimedDecision => ({
    ...{ at, variant, reward: { a: 0.9, b: 1, c: 2 }[variant], chance: chances[variant], value: null },
  });

  it('say nothing: neither of a variant that few have seen nor of regret', () => {
    const chances = { a: 0.49, b: 0.49, c: 0.02 };
    const logged = Array.from({ length: 400 }, (_, i) =>
      decision(i / 50, i === 0 ? 'c' : i % 2 === 0 ? 'a' : 'b', chances),
    );
    const { best, tooFew, regret, evenSplitRegret, mayBeBest, always, periods } = monitorPolicy(logged, options);
    expect({ best, tooFew, regret, evenSplitRegret, mayBeBest }).toEqual({
      ...{ best: null, regret: null, evenSplitRegret: null, mayBeBest: [] },
      tooFew: ['c'],
    });
    expect(always.c).toBeNull();
    expect(always.a!.effectivePeople).toBeCloseTo(199, 9);
    // Fifty a period, half of whom saw each, and one the third.
    expect(periods[0]!.observed!.value).toBeCloseTo((24 * 0.9 + 25 * 1 + 2) / 50, 9);
    expect(periods.every(({ always: { a }, regret: none }) => a === null && none === null)).toBe(true);
  });

  it('are those of early periods, too: regret begins where the best variant has thirty effective people', () => {
    const logged = Array.from({ length: 320 }, (_, i) => decision(i / 40, variants[i % 3]!, even));
    const found = monitorPolicy(logged, options);
    expect(found.best).toBe('c');
    const effective = [13, 26, 40].map((n) => n >= 30);
    expect(found.periods.slice(0, 3).map(({ regret }) => regret !== null)).toEqual(effective);
    expect(monitorPolicy([], { ...options, ends: [1] })).toMatchObject({
      ...{ people: 0, observed: null, best: null, gain: null },
      tooFew: ['a', 'b', 'c'],
    });
  });
});
