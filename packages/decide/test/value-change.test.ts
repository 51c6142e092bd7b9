import { describe, expect, it } from 'vitest';
import { readExperience } from '../src/experience/read-experience.ts';
import type { Variant } from '../src/experience/schema.ts';
import { decidePage } from '../src/page/decide-page.ts';
import { withFloor } from '../src/policies/choice.ts';
import { expectedChange } from '../src/policies/value-change.ts';
import type { Visitor } from '../src/visitor/visitor.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const someone: Visitor = { id: 'visitor', consents: true };

function pageOf(variants: object) {
  const slot = {
    default: 'plain',
    policy: { kind: 'value', explore: 0 },
    variants: { plain: { content: 0 }, ...variants },
  };
  const page = { key: 'page', version: 1, currency: 'EUR', control: 0, slots: { offer: slot } };
  return readExperience(page, 'page.json');
}

function variantOf(variant: object): Variant {
  return pageOf({ one: { content: 1, ...variant } }).slots.offer!.variants.one!;
}

describe('the expected change in lifetime value', () => {
  const estimate = {
    base: -4,
    perValue: 0.04,
    perPriceSensitivity: -2,
    perValueIfPriceSensitive: 0.05,
    needs: { gift: 3, office: 7 },
  };
  const guardrails = { returns: { adds: 0.1, costs: 12 }, unsubscribe: { adds: 0.02, costs: 50 } };

  it('is the sum of what value, price sensitivity and needs say, less what guardrails cost', () => {
    const visitor = { ...someone, value: { expected: 200 }, priceSensitivity: 0.4, needs: ['gift', 'travel'] };
    // −4 + 200 × (0.04 + 0.05 × 0.4) − 2 × 0.4 + 3, less 0.1 × 12 + 0.02 × 50.
    expect(expectedChange(variantOf({ estimate }), visitor)).toBeCloseTo(10.2, 12);
    expect(expectedChange(variantOf({ estimate, guardrails }), visitor)).toBeCloseTo(8, 12);
  });

  it('is not known without a prediction where it goes with the value, and needs none where it does not', () => {
    expect(expectedChange(variantOf({ estimate }), someone)).toBeNull();
    expect(
      expectedChange(variantOf({ estimate: { base: 2, needs: { gift: 3 } } }), { ...someone, needs: ['gift'] }),
    ).toBe(5);
    // Needs are named by visitors.
    expect(
      expectedChange(variantOf({ estimate: { base: 2 } }), { ...someone, needs: ['constructor', '__proto__'] }),
    ).toBe(2);
  });

  it('lets a need decide, and what a variant costs in returns', () => {
    const experience = pageOf({
      gift: { content: 1, estimate: { needs: { gift: 3 } } },
      bundle: { content: 2, estimate: { base: 2 } },
    });
    const shownTo = (visitor: Visitor, page = experience) => decidePage(page, visitor, now).slots.offer!.variant;
    expect(shownTo(someone)).toBe('bundle');
    expect(shownTo({ ...someone, needs: ['gift'] })).toBe('gift');
    const returned = pageOf({
      bundle: { content: 2, estimate: { base: 2 }, guardrails: { returns: { adds: 0.2, costs: 15 } } },
    });
    expect(shownTo(someone, returned)).toBe('plain');
  });
});

describe('who is pushed to what', () => {
  const experience = pageOf({
    premium: { content: 1, offers: 'premium', estimate: { base: -10, perValue: 0.1 } },
    commitment: { content: 2, offers: 'commitment', estimate: { base: -12, perValue: 0.08 } },
    saving: { content: 3, offers: 'saving', estimate: { base: -5, perValueIfPriceSensitive: 0.07 } },
    upfront: { content: 4, offers: 'upfront', estimate: { perValue: 0.09 } },
  });
  const shownTo = (expected: number, priceSensitivity: number) =>
    decidePage(experience, { ...someone, value: { expected }, priceSensitivity }, now).slots.offer!.variant;

  it('is premium where much is expected, and what saves where price decides: never more money at once', () => {
    expect(shownTo(50, 0)).toBe('upfront');
    expect(shownTo(2000, 0)).toBe('premium');
    expect(shownTo(2000, 0.9)).toBe('commitment');
    expect(shownTo(150, 1)).toBe('saving');
    for (let expected = 0; expected <= 5000; expected += 250)
      for (const sensitivity of [0.5, 0.7, 1])
        expect(['premium', 'upfront']).not.toContain(shownTo(expected, sensitivity));
  });
});

describe('the floor of exploration', () => {
  it('is the least chance of each, and leaves the rest as it was', () => {
    expect(withFloor([1, 0, 0], 0.1).map((chance) => chance.toFixed(9))).toEqual([
      '0.800000000',
      '0.100000000',
      '0.100000000',
    ]);
    expect(withFloor([0.6, 0.4], 0)).toEqual([0.6, 0.4]);
  });

  it('is the same for all where it is too high for so many', () => {
    for (const chance of withFloor([1, 0, 0, 0], 0.5)) expect(chance).toBeCloseTo(0.25, 12);
  });
});
