import type { Failure } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import { exampleExperience } from '../src/experience/example.ts';
import { readExperience } from '../src/experience/read-experience.ts';
import type { Experience } from '../src/experience/schema.ts';
import { decidePage } from '../src/page/decide-page.ts';
import { groupOf } from '../src/page/group.ts';
import type { Visitor } from '../src/visitor/visitor.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const variants = {
  plain: { content: 'plain' },
  dear: { content: 'dear', offers: 'premium', estimate: { perValue: 0.1, base: -5 } },
  cheap: { content: 'cheap', offers: 'saving', estimate: { base: -2, perPriceSensitivity: 10 } },
};

function pageWith(baseline: object | undefined, policy: object = { kind: 'value', explore: 0.1 }): Experience {
  const slots = { hero: { default: 'plain', policy, variants } };
  return readExperience({ key: 'page', version: 1, currency: 'EUR', control: 0.1, baseline, slots }, 'page.json');
}

const ids = Array.from({ length: 20_000 }, (_, i) => `v-${i}`);
const tiers = { kind: 'tiers', share: 0.3, middleFrom: 50, topFrom: 100 };

function heroOf(experience: Experience, visitor: Partial<Visitor> & { readonly id: string }) {
  return decidePage(experience, { consents: true, ...visitor }, now).slots.hero!;
}

describe('the baseline of a page', () => {
  it('is of the share of visitors that it names, and moves nobody when the control group grows', () => {
    const groups = ids.map((id) => groupOf(pageWith(tiers), id));
    const shareOf = (group: string) => groups.filter((each) => each === group).length / ids.length;
    expect(shareOf('control')).toBeCloseTo(0.1, 1);
    expect(shareOf('baseline')).toBeCloseTo(0.3, 1);
    const grown = ids.map((id) => groupOf({ ...pageWith(tiers), control: 0.2 }, id));
    expect(ids.filter((_, i) => groups[i] === 'baseline' && grown[i] !== 'baseline')).toEqual([]);
    expect(new Set(ids.map((id) => groupOf(pageWith(undefined), id)))).toEqual(new Set(['control', 'page']));
  });

  it('of tiers looks up the value alone, where the page weighs all that it knows', () => {
    const experience = pageWith(tiers);
    const id = ids.find((each) => groupOf(experience, each) === 'baseline')!;
    const shown = (expected: number, priceSensitivity: number) =>
      heroOf(experience, { id, value: { expected }, priceSensitivity });
    expect(shown(120, 0).variant).toBe('dear');
    expect(shown(70, 0.4).variant).toBe('plain');
    expect(shown(10, 0)).toMatchObject({ variant: 'cheap', because: { code: 'decision.tier' } });
    // Whom price decides is protected by each way to decide.
    expect(shown(120, 0.9)).toMatchObject({ variant: 'plain', barred: { dear: 'price-sensitive' } });
  });

  it('without value knows everything else', () => {
    const experience = pageWith({ kind: 'without-value', share: 0.3 }, { kind: 'value', explore: 0 });
    const id = ids.find((each) => groupOf(experience, each) === 'baseline')!;
    const other = ids.find((each) => groupOf(experience, each) === 'page')!;
    const rich = { value: { expected: 500 }, priceSensitivity: 0.4 };
    expect(heroOf(experience, { id: other, ...rich })).toMatchObject({ variant: 'dear' });
    expect(heroOf(experience, { id, ...rich })).toMatchObject({ variant: 'cheap' });
  });

  it.each([['tiers', tiers] as const, ['without-value', { kind: 'without-value', share: 0.3 }] as const])(
    'of %s: every variant is shown as often as the propensity says, whichever group saw it',
    (_, baseline) => {
      const experience = pageWith(baseline);
      const visitor = { value: { expected: 120 }, priceSensitivity: 0.4 };
      const shown = new Map<string, { count: number; propensity: number }>();
      for (const id of ids) {
        const { variant, propensity } = heroOf(experience, { id, ...visitor });
        const known = shown.get(variant) ?? { count: 0, propensity };
        expect(propensity).toBeCloseTo(known.propensity, 12);
        shown.set(variant, { count: known.count + 1, propensity });
      }
      for (const { count, propensity } of shown.values()) expect(count / ids.length).toBeCloseTo(propensity, 1);
      const sum = [...shown.values()].reduce((total, { propensity }) => total + propensity, 0);
      expect(sum).toBeCloseTo(1, 9);
    },
  );

  it('leaves a page without one as it was', () => {
    const page = readExperience(exampleExperience, 'home.json');
    const halved = readExperience({ ...exampleExperience, baseline: { ...tiers, share: 0.5 } }, 'home.json');
    const visitor = { consents: true, value: { expected: 300 } };
    for (const id of ids.slice(0, 500)) {
      const group = groupOf(halved, id);
      if (group === 'baseline') continue;
      const [one, other] = [decidePage(page, { id, ...visitor }, now), decidePage(halved, { id, ...visitor }, now)];
      for (const name of Object.keys(one.slots)) expect(other.slots[name]!.variant).toBe(one.slots[name]!.variant);
    }
  });

  it('leaves somebody to the page, and its top tier begins above the middle one', () => {
    const codeOf = (baseline: object) => {
      try {
        pageWith(baseline);
      } catch (error) {
        return (error as Failure).words.code;
      }
      return null;
    };
    expect(codeOf({ ...tiers, share: 0.9 })).toBe('experience-invalid.baseline-share');
    expect(codeOf({ ...tiers, topFrom: 50 })).toBe('experience-invalid.baseline-tiers');
    expect(codeOf({ ...tiers, share: 0.89 })).toBe(null);
  });
});
