import { readExperience } from '@perennial/decide';
import { describe, expect, it } from 'vitest';
import {
  changed,
  newPage,
  newPolicy,
  policyKinds,
  readPage,
  type SlotConfiguration,
  withCost,
  withoutVariant,
  withVariant,
} from './edit-page.ts';

const slot: SlotConfiguration = {
  default: 'a',
  policy: { kind: 'split', weights: { a: 0.375, b: 0.125, c: 0.5 } },
  variants: { a: { content: 'A' }, b: { content: 'B', withholds: ['c'] }, c: { content: 'C' } },
};

describe('a page that is edited', () => {
  it('can be published as it begins, and with each policy', () => {
    const page = newPage('home', 'PLN');
    expect(readExperience(page, 'home').slots.hero!.default).toBe('plain');
    for (const kind of policyKinds) {
      const hero = withVariant({ ...slot, policy: newPolicy(kind, slot) }, { key: 'd', name: 'The fourth' });
      expect(readExperience({ ...page, slots: { hero } }, 'home').slots.hero!.policy.kind).toBe(kind);
      expect(readExperience({ ...page, slots: { hero } }, 'home').slots.hero!.variants.d!.name).toBe('The fourth');
    }
  });

  it('gives the share of a variant that goes to the others', () => {
    const { policy, variants } = withoutVariant(slot, 'c');
    expect(policy).toEqual({ kind: 'split', weights: { a: 0.75, b: 0.25 } });
    expect(variants.b).toEqual({ content: 'B', withholds: [] });
  });

  it('names no variant that is gone', () => {
    const rules = { ...slot, policy: { kind: 'rules' as const, rules: [{ when: {}, show: 'a' }] } };
    const without = withoutVariant(rules, 'a');
    expect(without.default).toBe('b');
    expect(without.policy).toEqual({ kind: 'rules', rules: [] });
    const tiers = {
      ...slot,
      policy: {
        kind: 'tiers' as const,
        tiers: [
          { from: 0, show: 'a' },
          { from: 9, show: 'b' },
        ],
      },
    };
    expect(withoutVariant(tiers, 'a').policy).toEqual({ kind: 'tiers', tiers: [{ from: 9, show: 'b' }] });
  });

  it('keeps its last variant', () => {
    const one = { ...slot, variants: { a: { content: 'A' } } };
    expect(withoutVariant(one, 'a')).toBe(one);
  });

  it('says what it costs, as far as something is typed', () => {
    const priced = withCost(withCost(newPage('home', 'PLN'), 'once', 6000), 'margin', 0.4);
    expect(readExperience(priced, 'home').cost).toEqual({ once: 6000, perMonth: 0, perPerson: 0, margin: 0.4 });
    expect(withCost(withCost(priced, 'once', undefined), 'margin', undefined)).toEqual(newPage('home', 'PLN'));
  });

  it.each([
    ['once', -1],
    ['margin', 0],
    ['margin', 1.01],
  ] as const)('is refused where %s is %d', (name, value) => {
    expect(() => readExperience(withCost(newPage('home', 'PLN'), name, value), 'home')).toThrow(`cost.${name}`);
  });

  it('loses what is given no value, and keeps the order of the rest', () => {
    expect(changed({ a: 1, b: 2, c: 3 }, 'b', undefined)).toEqual({ a: 1, c: 3 });
    expect(Object.keys(changed({ a: 1, b: 2, c: 3 }, 'b', 4))).toEqual(['a', 'b', 'c']);
  });

  it.each([
    '{ "key": ',
    'null',
    '[]',
    '{"slots": []}',
    '{"slots": {"hero": {"default": "a"}}}',
    '{"slots": {"hero": {"variants": {"a": 1}, "policy": {"kind": "value"}}}}',
    '{"slots": {"hero": {"variants": {}, "policy": {"kind": "rules", "rules": [{"show": "a"}]}}}}',
    '{"slots": {"hero": {"variants": {}, "policy": {"kind": "other"}}}}',
  ])('%s is not one', (text) => {
    expect(readPage(text)).toBeNull();
  });

  it('is one where a form can show it', () => {
    expect(readPage(JSON.stringify(newPage('home', 'EUR')))).toEqual(newPage('home', 'EUR'));
  });
});
