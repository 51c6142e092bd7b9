import { Failure, isWordKey } from '@perennial/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleExperience } from '../src/experience/example.ts';
import { readExperience } from '../src/experience/read-experience.ts';
import type { Experience } from '../src/experience/schema.ts';
import { decidePage } from '../src/page/decide-page.ts';
import type { SlotDecision } from '../src/page/decision.ts';
import { extendRanges } from '../src/split/extend-ranges.ts';
import type { Visitor } from '../src/visitor/visitor.ts';

const home: Record<string, unknown> = exampleExperience;

const now = Date.parse('2026-03-01T12:00:00Z');
const someone: Visitor = { id: 'visitor', consents: true };

/** An experience of one slot. */
function oneSlot(policy: object, variants: object = {}, changes: object = {}): Experience {
  const slot = { default: 'plain', policy, variants: { plain: { content: 'plain' }, ...variants } };
  return readExperience({ key: 'page', version: 1, currency: 'EUR', slots: { hero: slot }, ...changes }, 'page.json');
}

function heroOf(experience: Experience, visitor: Visitor, at = now): SlotDecision {
  return decidePage(experience, visitor, at).slots.hero!;
}

/** How often each variant is shown to so many visitors. */
function frequencies(experience: Experience, visitor: Visitor, people = 20_000): Record<string, number> {
  const shown: Record<string, number> = {};
  for (let i = 0; i < people; i++) {
    const { variant } = heroOf(experience, { ...visitor, id: `${i}` });
    shown[variant] = (shown[variant] ?? 0) + 1 / people;
  }
  return shown;
}

describe('a page', () => {
  it('is the same for the same visitor, in whatever order visitors come', () => {
    const experience = readExperience(home, 'home.json');
    fc.assert(
      fc.property(fc.string(), fc.double({ min: 0, max: 1e6, noNaN: true }), (id, value) => {
        const visitor = { id, consents: true, value: { expected: value }, priceSensitivity: 0.3 };
        const page = decidePage(experience, visitor, now);
        expect(decidePage(experience, visitor, now)).toEqual(page);
        for (const slot of Object.values(page.slots)) {
          expect(slot.propensity).toBeGreaterThan(0);
          expect(Object.values(slot.chances).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
          expect(isWordKey(slot.because.code)).toBe(true);
        }
      }),
    );
  });

  it('shows every variant as often as its propensity says', () => {
    const experience = oneSlot(
      { kind: 'value', explore: 0.1 },
      { dear: { content: 1, estimate: { base: 5 } }, cheap: { content: 2, estimate: { base: 1 } } },
    );
    const often = frequencies(experience, someone);
    expect(often.dear).toBeCloseTo(0.95 * 0.8, 1);
    expect(often.cheap).toBeCloseTo(0.95 * 0.1, 1);
    expect(often.plain).toBeCloseTo(0.05 + 0.95 * 0.1, 1);
    for (const id of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      const { variant, propensity } = heroOf(experience, { ...someone, id });
      expect(often[variant]).toBeCloseTo(propensity, 1);
    }
  });

  it('takes a variant for what the file says of it, also where every object has a field of its name', () => {
    const variants = { constructor: { content: 1 }, other: { content: 2 } };
    const weights = { other: 1 };
    for (const policy of [
      { kind: 'split', weights },
      { kind: 'split', weights, ranges: extendRanges({}, weights) },
    ]) {
      const shown = heroOf(oneSlot(policy, variants, { control: 0 }), someone);
      expect(shown).toMatchObject({ variant: 'other', chances: { plain: 0, constructor: 0, other: 1 }, propensity: 1 });
    }
    expect(extendRanges({ other: [[0, 1]] }, { constructor: 0.5, other: 0.5 })).toEqual({
      constructor: [[0.5, 1]],
      other: [[0, 0.5]],
    });
  });

  it('has the same control group in every experience', () => {
    const split = { kind: 'split', weights: { plain: 0, other: 1 } };
    const one = oneSlot(split, { other: { content: 1 } });
    const another = oneSlot(split, { other: { content: 1 } }, { key: 'another', control: 0.05 });
    const controls = Array.from({ length: 4000 }, (_, i) => `${i}`).filter(
      (id) => decidePage(one, { ...someone, id }, now).isControl,
    );
    expect(controls.length / 4000).toBeCloseTo(0.05, 1);
    for (const id of controls) {
      expect(heroOf(another, { ...someone, id })).toMatchObject({ variant: 'plain', propensity: 0.05 });
      expect(heroOf(another, { ...someone, id }).because.code).toBe('decision.control');
    }
  });

  it('is the default where something speaks against a choice', () => {
    const split = { kind: 'split', weights: { other: 1 } };
    const at = { from: '2026-02-01T00:00:00Z', until: '2026-04-01T00:00:00Z', control: 0 };
    const experience = oneSlot(split, { other: { content: 1 } }, at);
    const code = (...asked: Parameters<typeof heroOf>) => heroOf(...asked).because.code;
    expect(code(experience, someone)).toBe('decision.split');
    expect(code(experience, { ...someone, consents: false })).toBe('decision.no-consent');
    expect(code(experience, someone, Date.parse('2026-01-31T23:59:59Z'))).toBe('decision.not-yet');
    expect(code(experience, someone, Date.parse(at.until))).toBe('decision.over');
    const off = oneSlot(split, { other: { content: 1 } }, { enabled: false });
    expect(heroOf(off, someone)).toMatchObject({ variant: 'plain', isDefault: true, propensity: 1 });
  });

  it('keeps the variant that a visitor was shown first, as long as it may be shown', () => {
    const experience = oneSlot({ kind: 'split', weights: { other: 1 } }, { other: { content: 1 } }, { control: 0 });
    const before = { ...someone, remembered: { 'page/hero': 'plain' } };
    expect(heroOf(experience, before)).toMatchObject({ variant: 'plain', because: { code: 'decision.remembered' } });
    const gone = { ...someone, remembered: { 'page/hero': 'gone' } };
    expect(heroOf(experience, gone)).toMatchObject({ variant: 'other' });
  });
});

describe('who may be shown what', () => {
  it('never pushes somebody to pay more at once whom price decides', () => {
    const dear = (offers: string) => ({ content: 1, offers, estimate: { base: 100 } });
    const variants = {
      dear: dear('premium'),
      upfront: dear('upfront'),
      yearly: { ...dear('commitment'), estimate: { base: 1 } },
    };
    const experience = oneSlot({ kind: 'value', explore: 0.1 }, variants, { control: 0 });
    const sensitive = { ...someone, value: { expected: 1e6 }, priceSensitivity: 0.5 };
    expect(Object.keys(frequencies(experience, sensitive, 500)).toSorted()).toEqual(['plain', 'yearly']);
    expect(heroOf(experience, sensitive).barred).toEqual({ dear: 'price-sensitive', upfront: 'price-sensitive' });
  });

  it('changes prices only where that is switched on, and says so', () => {
    const offer = { content: 1, affectsPrice: true };
    const policy = { kind: 'split', weights: { offer: 1 } };
    const priceRegions = [{ region: 'PL', disclosure: 'Set by an algorithm.' }];
    const experience = oneSlot(policy, { offer }, { priceRegions, control: 0 });
    expect(heroOf(experience, { ...someone, region: 'PL' })).toMatchObject({
      variant: 'offer',
      disclosure: 'Set by an algorithm.',
    });
    expect(heroOf(experience, { ...someone, region: 'US-NY' })).toMatchObject({ variant: 'plain' });
    expect(heroOf(experience, someone)).toMatchObject({ variant: 'plain', barred: { offer: 'price-region' } });
    expect(() => oneSlot(policy, { offer })).toThrow(Failure);
  });

  it('shows nothing that makes something unwanted likelier than is allowed', () => {
    const pushy = { content: 1, estimate: { base: 9 }, guardrails: { unsubscribe: { adds: 0.02, atMost: 0.01 } } };
    const experience = oneSlot({ kind: 'value' }, { pushy }, { control: 0 });
    expect(heroOf(experience, someone)).toMatchObject({ variant: 'plain', barred: { pushy: 'guardrail' } });
  });
});

describe('a policy', () => {
  it('of tiers shows that of the highest tier reached', () => {
    const tiers = [
      { from: 500, show: 'best' },
      { from: 100, show: 'good' },
    ];
    const experience = oneSlot(
      { kind: 'tiers', tiers },
      { good: { content: 1 }, best: { content: 2 } },
      { control: 0 },
    );
    const shown = (expected?: number) =>
      heroOf(experience, { ...someone, ...(expected !== undefined && { value: { expected } }) }).variant;
    expect([shown(), shown(99.9), shown(100), shown(500)]).toEqual(['plain', 'plain', 'good', 'best']);
  });

  it('of value waits for a prediction where it needs one', () => {
    const experience = oneSlot(
      { kind: 'value', explore: 0 },
      { dear: { content: 1, estimate: { perValue: 0.1 } } },
      { control: 0 },
    );
    expect(heroOf(experience, someone).because.code).toBe('decision.no-value');
    expect(heroOf(experience, { ...someone, value: { expected: 10 } })).toMatchObject({
      variant: 'dear',
      because: { code: 'decision.gain', values: { change: { money: 100 } } },
    });
  });

  it('of Thompson sampling divides people by the chance of being best, once there are enough', () => {
    const outcomes = (people: number, mean: number) => ({
      content: 1,
      outcomes: { people, mean, standardDeviation: 10 },
    });
    const policy = { kind: 'thompson', explore: 0.01, fromPeople: 100 };
    const early = oneSlot(policy, { plain: outcomes(99, 10), other: outcomes(100, 12) }, { control: 0 });
    expect(heroOf(early, someone)).toMatchObject({ chances: { plain: 0.5, other: 0.5 } });
    const later = oneSlot(policy, { plain: outcomes(400, 10), other: outcomes(400, 11) }, { control: 0 });
    // Φ(1 ⁄ √(100/400 + 100/400)) = Φ(√2)
    expect(heroOf(later, someone).chances.other).toBeCloseTo(0.01 + 0.98 * 0.92135, 4);
  });
});

describe('a configuration', () => {
  it.each([
    ['key', { nonsense: 1 }],
    ['value', { control: 2 }],
    ['value', { version: '1' }],
    ['missing', { currency: undefined }],
    ['value', { from: 'tomorrow' }],
  ])('with a mistake in it (%s) is refused, with its place', (variant, change) => {
    const words = wordsOf(() => readExperience({ ...home, ...change }, 'home.json'));
    expect(words?.code).toBe(`experience-invalid.${variant}`);
    expect(words?.values.file).toEqual({ text: 'home.json' });
  });

  it.each([
    ['policy', { kind: 'guess' }],
    ['variant', { kind: 'split', weights: { nobody: 1 } }],
    ['weights', { kind: 'split', weights: { plain: 0.5 } }],
    [
      'protected',
      { kind: 'rules', rules: [{ when: { $or: [{ 'person.birthDate': 1 }, { gender: 'f' }] }, show: 'plain' }] },
    ],
  ])('with a policy that cannot be (%s) is refused', (variant, policy) => {
    expect(wordsOf(() => oneSlot(policy))?.code).toBe(`experience-invalid.${variant}`);
  });

  it.each([
    ...['gender', 'customer.sexualOrientation', 'AGE', 'date_of_birth', 'dob', 'traits.isFemale', 'maritalStatus'],
    ...['płeć', 'data_urodzenia', 'wiek', '性别', '客户年龄', 'Geschlecht', 'fecha_nacimiento'],
  ])('that asks for %s, a protected attribute, is refused wherever it does', (name) => {
    const rule = { kind: 'rules', rules: [{ when: { $not: { [name]: { $gt: 3 } } }, show: 'plain' }] };
    expect(wordsOf(() => oneSlot(rule))?.code).toBe('experience-invalid.protected');
    const variant = { other: { content: 1, when: { $and: [{ stage: 'new' }, { [name]: 1 }] } } };
    expect(wordsOf(() => oneSlot({ kind: 'value' }, variant))?.code).toBe('experience-invalid.protected');
  });

  it.each([
    'averageOrder',
    'pages',
    'landing',
    'racetrack',
    'sussex',
    'message',
    'plan',
    'stage',
    'language',
    'manager',
  ])('may ask for %s', (name) => {
    expect(wordsOf(() => oneSlot({ kind: 'rules', rules: [{ when: { [name]: 1 }, show: 'plain' }] }))).toBeNull();
  });

  it('says in New York the words that its law prescribes', () => {
    const variants = { offer: { content: 1, affectsPrice: true } };
    const inNewYork = (disclosure: string) => ({ priceRegions: [{ region: 'US-NY', disclosure }] });
    const page = (disclosure: string) => oneSlot({ kind: 'value' }, variants, inNewYork(disclosure));
    expect(wordsOf(() => page('Prices may differ.'))?.code).toBe('experience-invalid.disclosure');
    expect(page(`Note: ${NEW_YORK}`).priceRegions).toHaveLength(1);
  });
});

/** New York General Business Law § 349-a. */
const NEW_YORK = 'THIS PRICE WAS SET BY AN ALGORITHM USING YOUR PERSONAL DATA';

function wordsOf(read: () => unknown): Failure['words'] | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof Failure) return error.words;
    throw error;
  }
}
