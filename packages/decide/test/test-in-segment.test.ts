import { describe, expect, it } from 'vitest';
import { promoteVariant } from '../src/experience/promote-variant.ts';
import { readExperience } from '../src/experience/read-experience.ts';
import { testInSegment } from '../src/experience/test-in-segment.ts';
import { decidePage } from '../src/page/decide-page.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const slot = (weights: object) => ({
  default: 'plain',
  variants: { plain: { content: 1 }, bold: { content: 2, when: { stage: 'active' } } },
  policy: { kind: 'split', weights },
});
const page = (weights: object) =>
  readExperience({ key: 'home', version: 4, currency: 'EUR', control: 0.1, slots: { hero: slot(weights) } }, 'home');

function shown(experience: ReturnType<typeof page>, stage: string) {
  const counts: Record<string, number> = {};
  for (let i = 0; i < 20_000; i++) {
    const decided = decidePage(experience, { id: `${i}`, consents: true, stage }, now);
    const name = decided.isControl ? 'control' : decided.slots.hero!.variant;
    counts[name] = (counts[name] ?? 0) + 1 / 20_000;
  }
  return counts;
}

describe('a variant that is tried in another segment', () => {
  const when = { stage: 'first order' };

  it.each([
    ['from the page as it is', page({ plain: 0.5, bold: 0.5 }), 0.5],
    ['once it was promoted', promoteVariant(page({ plain: 0.5, bold: 0.5 }), 'hero', 'bold'), 0.98],
    ['where the default was shown to nobody', page({ plain: 0, bold: 1 }), 1 / 1.02],
  ])('is shown there as often as the default, and elsewhere as before: %s', (_, before, share) => {
    const { page: tested, variant } = testInSegment(before, 'hero', 'bold', when);
    expect(variant).toBe('bold-2');
    expect(readExperience(JSON.parse(JSON.stringify(tested)), 'home').version).toBe(before.version + 1);
    const there = shown(tested, 'first order');
    expect(there['bold-2']).toBeCloseTo(0.45, 2);
    expect(there.plain).toBeCloseTo(0.45, 2);
    expect(there.control).toBeCloseTo(0.1, 2);
    expect(shown(tested, 'active').bold).toBeCloseTo(0.9 * share, 2);
    expect(shown(tested, 'new')).toEqual({ plain: expect.any(Number), control: expect.any(Number) });
  });

  it('has a name of its own each time', () => {
    const once = testInSegment(page({ plain: 0.5, bold: 0.5 }), 'hero', 'bold', when).page;
    const twice = testInSegment(once, 'hero', 'bold', { stage: 'lapsed' });
    expect(twice.variant).toBe('bold-3');
    expect(shown(twice.page, 'lapsed')['bold-3']).toBeCloseTo(0.45, 2);
    expect(shown(twice.page, 'first order')['bold-2']).toBeCloseTo(0.45, 2);
  });

  it('is one of a split', () => {
    expect(() => testInSegment(page({ plain: 1 }), 'hero', 'none', when)).toThrow(RangeError);
  });
});
