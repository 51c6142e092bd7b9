import { readExperience } from '@perennial/decide';
import { describe, expect, it } from 'vitest';
import type { Figures } from '../src/live/read-out/figures.ts';
import type { Judged } from '../src/live/read-out/measured.ts';
import { standings } from '../src/live/read-out/standing.ts';
import { variantOutcomes } from '../src/live/read-out/variant-outcomes.ts';

const DAY = 86_400_000;
const split = { kind: 'split', weights: { off: 0.5, new: 0.25, other: 0.25 } };
const chances = split.weights;
const nothing = { converted: 0, orders: 0, revenue: 0, value: 0, predicted: 0 };
const unharmed = { returned: 0, complained: 0, unsubscribed: 0, regretted: 0 };

/** So many who were shown a variant, each with the figures of their number. */
function shown(variant: string, people: number, figures: (i: number) => Partial<Figures>, by: object = chances) {
  return Array.from({ length: people }, (_, i) => {
    const person = { person: `${variant}-${i}`, at: 0, slots: { head: { variant, chances: by } } };
    return { person, figures: { ...nothing, ...unharmed, ...figures(i) } } as unknown as Judged;
  });
}

const worth = (value: number) => (i: number) => ({ value: value + (i % 5) });

/** The standings of all variants that were seen, by their names. */
function standingsOf(treated: readonly Judged[], changes: object = {}, control = shown('off', 100, worth(10))) {
  const variants = { off: { content: 1 }, new: { content: 2 }, other: { content: 3 } };
  const slots = { head: { default: 'off', variants, policy: split } };
  const experience = readExperience({ key: 'home', version: 1, currency: 'EUR', control: 0.5, slots }, 'home');
  const groups = { control, treated, planned: 0.5 };
  const world = { experience, groups, isPredicted: true, sampleRatio: 1, relativeError: 0, now: 7 * DAY, ...changes };
  const outcomes = variantOutcomes(experience, groups, world.relativeError);
  const found = standings(world, outcomes);
  return Object.fromEntries(outcomes.map(({ variant }, i) => [variant, found[i]]));
}

const off = shown('off', 50, worth(10));

describe('a variant', () => {
  it('wins where the test finds that it raised lifetime value', () => {
    const found = standingsOf([...off, ...shown('new', 30, worth(13)), ...shown('other', 30, worth(10))]);
    expect(found).toEqual({ off: 'default', new: 'wins', other: 'no-win' });
  });

  it('has not won before seven days are over, however large the difference', () => {
    const seen = [...off, ...shown('new', 90, worth(90))];
    const early = { now: 7 * DAY - 1, sampleRatio: 1 };
    expect(standingsOf([...off, ...shown('new', 30, worth(90))], early).new).toBe('too-early');
    expect(standingsOf([...off, ...shown('new', 30, worth(90))]).new).toBe('wins');
    // What stands against it otherwise is said first.
    expect(standingsOf(seen, early).new).toBe('sample-ratio');
  });

  it('does not win by what one of several tests finds by chance', () => {
    // Alone its p-value is below 5%; of two tests it has to be below 2.5%.
    const near = shown('new', 30, worth(10.6));
    expect(standingsOf([...off, ...near]).new).toBe('wins');
    expect(standingsOf([...off, ...near, ...shown('other', 30, worth(10))]).new).toBe('no-win');
  });

  it('does not win where the error of predictions explains as much', () => {
    const predicted = (i: number) => ({ value: 13 + (i % 5), predicted: 13 });
    expect(standingsOf([...off, ...shown('new', 30, predicted)], { relativeError: 0.5 }).new).toBe('no-win');
  });

  it('does not win where another one of the slot is better', () => {
    const found = standingsOf([...off, ...shown('new', 30, worth(13)), ...shown('other', 30, worth(30))]);
    expect(found).toMatchObject({ new: 'beaten', other: 'wins' });
  });

  it('does not win where it makes a guardrail worse', () => {
    const complains = (i: number) => ({ ...worth(13)(i), complained: i % 2 });
    expect(standingsOf([...off, ...shown('new', 30, complains)]).new).toBe('guardrail');
  });

  it.each([
    ['no-run', { isPredicted: false }],
    ['sample-ratio', { sampleRatio: 0.0001 }],
  ])('is not judged: %s', (standing, changes) => {
    expect(standingsOf([...off, ...shown('new', 30, worth(13))], changes).new).toBe(standing);
  });

  it('is not judged by few people, by groups of the wrong size, or by people of unlike chances', () => {
    expect(standingsOf([...off, ...shown('new', 29, worth(13))]).new).toBe('few-people');
    expect(standingsOf([...off, ...shown('new', 90, worth(13))]).new).toBe('sample-ratio');
    const others = shown('new', 30, worth(13), { off: 0.1, new: 0.9 });
    expect(standingsOf([...off, ...shown('new', 30, worth(13)), ...others]).new).toBe('not-by-chance');
  });
});
