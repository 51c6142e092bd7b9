import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparePolicies, readExperience, readPopulation } from '../src/index.ts';

const gallery = new URL('../../../examples/gallery/', import.meta.url);
const read = (name: string, file: string) => JSON.parse(readFileSync(new URL(`${name}/${file}`, gallery), 'utf8'));
const NOW = Date.parse('2026-01-15T12:00:00Z');
const experience = readExperience(read('retail', 'experience.json'), 'retail');
const population = readPopulation(read('retail', 'population.json'), experience, 'retail');

describe('a million simulated visitors', () => {
  const { arms, against, offPolicy } = comparePolicies(experience, population, 1_000_000, NOW);

  it('bring more with the page than with its defaults and than with a tier lookup, as measured and in truth', () => {
    for (const { comparison, truth } of [against.control, against.tiers]) {
      expect(truth).toBeGreaterThan(0);
      expect(comparison!.low95).toBeGreaterThan(0);
      // One draw may lie beyond its 95%; how often draws do is tested below.
      const error = (comparison!.high95 - comparison!.low95) / (2 * 1.96);
      expect(Math.abs(comparison!.difference - truth)).toBeLessThan(4 * error);
    }
    expect(arms.control.people + arms.tiers.people + arms.page.people).toBe(1_000_000);
  });

  it('say by the log of the page alone what the tier lookup brings', () => {
    const { estimate, truth } = offPolicy;
    expect(estimate.meanWeight).toBeCloseTo(1, 1);
    for (const { low95, high95 } of [estimate.ips, estimate.snips, estimate.doublyRobust]) {
      expect(low95).toBeLessThanOrEqual(truth);
      expect(high95).toBeGreaterThanOrEqual(truth);
    }
    expect(estimate.effectivePeople).toBeGreaterThan(1000);
    expect(estimate.effectivePeople).toBeLessThan(arms.page.people);
  });
});

it('holds the truth about as often as it says, over many simulations', () => {
  const rounds = Array.from({ length: 60 }, (_, i) =>
    comparePolicies(experience, { ...population, seed: 100 + i }, 10_000, NOW),
  );
  const holds = ({ low95, high95 }: { readonly low95: number; readonly high95: number }, truth: number) =>
    low95 <= truth && truth <= high95;
  const share = (held: readonly boolean[]) => held.filter(Boolean).length / held.length;
  // Four standard errors of 60 intervals of 95%, or of 120.
  expect(share(rounds.map(({ offPolicy: { estimate, truth } }) => holds(estimate.snips, truth)))).toBeGreaterThan(0.83);
  expect(
    share(rounds.map(({ offPolicy: { estimate, truth } }) => holds(estimate.doublyRobust, truth))),
  ).toBeGreaterThan(0.83);
  const measured = rounds.flatMap(({ against }) => [against.control, against.tiers]);
  expect(share(measured.map(({ comparison, truth }) => holds(comparison!, truth)))).toBeGreaterThan(0.87);
});
