import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparePolicies, funnelStates, readExperience, readPopulation, simulateFunnel } from '../src/index.ts';

const gallery = new URL('../../../examples/gallery/', import.meta.url);
const names = readdirSync(gallery, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);
const read = (name: string, file: string) => JSON.parse(readFileSync(new URL(`${name}/${file}`, gallery), 'utf8'));

/** Noon of a day on which all of them run. */
const NOW = Date.parse('2026-01-15T12:00:00Z');

/** Whether people read it: not the fields of a form. */
function isText(content: unknown): content is object {
  return Object.values(content as object).every((each) => typeof each === 'string');
}

it('has eight funnels', () => {
  expect(names.toSorted()).toEqual(
    ['b2b', 'education', 'finance', 'grocery', 'health', 'retail', 'saas', 'travel'].toSorted(),
  );
});

describe.each(names)('the funnel of %s', (name) => {
  const experience = readExperience(read(name, 'experience.json'), `${name}/experience.json`);
  const population = readPopulation(read(name, 'population.json'), experience, `${name}/population.json`);
  const result = simulateFunnel(experience, population, 6000, NOW);

  it('says its value logic in words', () => {
    for (const file of ['README.md', 'README.zh.md', 'README.pl.md'])
      expect(readFileSync(new URL(`${name}/${file}`, gallery), 'utf8')).toMatch(/^# .+\n\n(?:.+\n){2,}/);
  });

  it('calls every slot and variant by a name in each language', () => {
    const keys = Object.entries(experience.slots).flatMap(([slot, { variants }]) => [
      slot,
      ...Object.keys(variants).map((variant) => `${slot}/${variant}`),
    ]);
    const called = read(name, 'names.json');
    for (const language of ['en', 'pl', 'zh'])
      expect(Object.keys(called[language]).toSorted()).toEqual(keys.toSorted());
  });

  it('says what each variant shows in each language, in the parts that it has in English', () => {
    const said = read(name, 'contents.json');
    const contents = Object.entries(experience.slots).flatMap(([slot, { variants }]) =>
      Object.entries(variants).flatMap(([variant, { content }]) =>
        isText(content) ? [[`${slot}/${variant}`, Object.keys(content)] as const] : [],
      ),
    );
    for (const language of ['pl', 'zh'])
      expect(Object.entries(said[language]).map(([key, content]) => [key, Object.keys(content as object)])).toEqual(
        contents,
      );
  });

  it('raises lifetime value in truth', () => {
    expect(comparePolicies(experience, population, 6000, NOW).against.control.truth).toBeGreaterThan(0);
    expect(result.people.control + result.people.treated).toBe(6000);
  });

  it.each([101, 102, 103])(
    'brings more in truth than a lookup by tiers of the predicted value: visitors %i',
    (seed) => {
      const { against } = comparePolicies(experience, { ...population, seed }, 4000, NOW);
      expect(against.tiers.truth).toBeGreaterThan(0);
    },
  );

  it('shows every variant to somebody', () => {
    for (const [slot, { variants }] of Object.entries(experience.slots))
      expect(Object.keys(result.shown[slot] ?? {}).toSorted()).toEqual(Object.keys(variants).toSorted());
  });

  it('offers more to those who may become more, and long-term savings, never more at once, where price decides', () => {
    const { states } = funnelStates(experience, population, 4000, NOW)!;
    const [high, highButPrice] = [false, true].map(
      (decides) => states.find(({ isHighPotential, priceDecides }) => isHighPotential && priceDecides === decides)!,
    );
    expect(['premium', 'commitment', 'upfront']).toContain(high!.shown[0]?.offers);
    expect(high!.shown[0]?.share).toBeGreaterThan(0.5);
    expect(highButPrice!.shown[0]).toMatchObject({ offers: 'saving' });
    expect(highButPrice!.shown[0]?.share).toBeGreaterThan(0.5);
    for (const { priceDecides, shown, page, defaults } of states) {
      const offers = shown.map((each) => each.offers);
      if (priceDecides) expect(offers).not.toEqual(expect.arrayContaining([expect.stringMatching(/premium|upfront/)]));
      expect(page).toBeGreaterThan(defaults);
    }
    expect(states.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('is the same each time', () => {
    expect(simulateFunnel(experience, population, 500, NOW)).toEqual(simulateFunnel(experience, population, 500, NOW));
  });
});

it('measures intervals that hold the truth about as often as they say', () => {
  const seeds = Array.from({ length: 12 }, (_, i) => 1000 + i);
  const held = names.flatMap((name) => {
    const experience = readExperience(read(name, 'experience.json'), name);
    const population = readPopulation(read(name, 'population.json'), experience, name);
    return seeds.flatMap((seed) => {
      const { converted } = simulateFunnel(experience, { ...population, seed }, 2000, NOW);
      const { against } = comparePolicies(experience, { ...population, seed }, 2000, NOW);
      return [against.control, converted].map(
        ({ truth, comparison }) => comparison!.low95 <= truth && truth <= comparison!.high95,
      );
    });
  });
  // 192 intervals of 95%: four standard errors.
  expect(held.filter(Boolean).length / held.length).toBeGreaterThan(0.887);
});

it('finds no difference where there is none', () => {
  const experience = readExperience(read('retail', 'experience.json'), 'retail');
  const { kinds, ...rest } = read('retail', 'population.json');
  const same = Object.fromEntries(
    Object.entries(kinds as Record<string, object>).map(([name, kind]) => [name, { ...kind, effects: {} }]),
  );
  const population = readPopulation({ ...rest, kinds: same }, experience, 'retail');
  const { control } = comparePolicies(experience, population, 6000, NOW).against;
  expect(control.truth).toBe(0);
  expect(control.comparison?.pValue).toBeGreaterThan(0.05);
});

it('names a variant of a population that its experience does not have', () => {
  const experience = readExperience(read('retail', 'experience.json'), 'retail');
  const population = read('retail', 'population.json');
  population.kinds.style.effects['hero.nothing'] = { converts: 2 };
  expect(() => readPopulation(population, experience, 'retail/population.json')).toThrow(
    expect.objectContaining({ words: expect.objectContaining({ code: 'experience-invalid.variant' }) }),
  );
});
