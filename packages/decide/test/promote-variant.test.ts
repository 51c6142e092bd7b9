import { describe, expect, it } from 'vitest';
import { isPromoted, promoteVariant } from '../src/experience/promote-variant.ts';
import { readExperience } from '../src/experience/read-experience.ts';
import { decidePage } from '../src/page/decide-page.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const page = readExperience(
  {
    ...{ key: 'home', version: 4, currency: 'EUR', control: 0.1 },
    slots: {
      hero: {
        default: 'plain',
        variants: {
          plain: { content: 1 },
          bold: { content: 2, when: { stage: 'active' } },
          late: { content: 3 },
          old: { content: 4 },
        },
        policy: { kind: 'split', weights: { plain: 0.4, bold: 0.4, late: 0.2, old: 0 } },
      },
      foot: { default: 'a', variants: { a: { content: 1 } }, policy: { kind: 'rules', rules: [] } },
    },
  },
  'home.json',
);

describe('a promoted variant', () => {
  const promoted = promoteVariant(page, 'hero', 'bold');
  const shown = (stage: string, remembered: Readonly<Record<string, string>> = {}) => {
    const counts: Record<string, number> = {};
    for (let i = 0; i < 20_000; i++) {
      const decided = decidePage(promoted, { id: `${i}`, consents: true, stage, remembered }, now);
      const name = decided.isControl ? 'control' : decided.slots.hero!.variant;
      counts[name] = (counts[name] ?? 0) + 1 / 20_000;
      if (decided.isControl) expect(decided.slots.hero!.variant).toBe('plain');
    }
    return counts;
  };

  it('is shown to all but the control group and a floor for each other one, whatever they saw before', () => {
    for (const counts of [shown('active'), shown('active', { 'home/hero': 'plain' })]) {
      expect(counts.control).toBeCloseTo(0.1, 2);
      expect(counts.bold).toBeCloseTo(0.9 * 0.96, 2);
      expect(counts.plain).toBeCloseTo(0.9 * 0.02, 2);
      expect(counts.late).toBeCloseTo(0.9 * 0.02, 2);
      expect(counts.old).toBeUndefined();
    }
    expect(shown('new').bold).toBeUndefined();
  });

  it('is of the version after, and changes nothing else of the page', () => {
    expect(promoted).toMatchObject({ key: 'home', version: 5, control: 0.1 });
    expect(promoted.slots.foot).toEqual(page.slots.foot);
    expect(promoted.slots.hero!.variants).toEqual(page.slots.hero!.variants);
    expect(readExperience(JSON.parse(JSON.stringify(promoted)), 'home.json')).toEqual(promoted);
    expect([isPromoted(page.slots.hero!, 'bold'), isPromoted(promoted.slots.hero!, 'bold')]).toEqual([false, true]);
  });

  it('is one of a split', () => {
    expect(() => promoteVariant(page, 'foot', 'a')).toThrow(RangeError);
    expect(() => promoteVariant(page, 'hero', 'none')).toThrow(RangeError);
  });
});
