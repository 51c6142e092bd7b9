import { controlBucketOf, type Experience, exampleExperience, readExperience } from '@perennial/decide';
import { beforeEach, describe, expect, it } from 'vitest';
import { publishExperience } from '../src/live/experiences.ts';
import { readOut } from '../src/live/read-out/read-out.ts';
import { readOutsOf } from '../src/live/read-out/read-outs.ts';
import { tryPolicy } from '../src/live/read-out/try-policy.ts';
import { keepDecision } from './keep-decision.ts';
import { DAY, noRun, START, storeOfReadOuts } from './store-of-read-outs.ts';

const { here, decide, order } = storeOfReadOuts();

/** An experience whose variant was drawn for half of the people. */
const spring = {
  key: 'spring',
  control: 0.5,
  currency: 'EUR',
  slots: { head: { variants: { off: {}, new: {} }, policy: { kind: 'split' } } },
} as unknown as Experience;

describe('a read-out', () => {
  beforeEach(async () => {
    const published = { key: 'spring', version: 1, configuration: JSON.stringify(spring) };
    const when = { published_by: 'test', published_at: START, stopped_at: null };
    await here.store.db
      .insertInto('experiences')
      .values({ ...published, ...when })
      .execute();
  });

  it('says where a variant wins on conversion and loses on value, of the experience and of the variant', async () => {
    for (let i = 0; i < 100; i++) {
      await decide(`c${i}`, true, i < 30 ? [[1, 90 + i]] : []);
      await decide(`t${i}`, false, i < 60 ? [[1, 5 + (i % 5)]] : []);
    }
    const found = await readOut({ db: here.store.db, scorer: noRun, now: START + 30 * DAY }, spring, 'EUR');
    expect(found.people).toEqual({ control: 100, treated: 100, between: 0 });
    expect(found.measures.converted).toMatchObject({ control: 0.3, treated: 0.6 });
    expect(found.measures.value.comparison!.high95).toBeLessThan(0);
    expect(found.findings).toEqual([
      { code: 'converts-but-loses' },
      { code: 'converts-but-loses', slot: 'head', slotName: 'head', variant: 'new', variantName: 'new' },
    ]);
  });

  it('says nothing of the kind where the same orders bring as much', async () => {
    for (let i = 0; i < 100; i++) {
      await decide(`c${i}`, true, i < 30 ? [[1, 90 + i]] : []);
      await decide(`t${i}`, false, i < 60 ? [[1, 90 + i]] : []);
    }
    const found = await readOut({ db: here.store.db, scorer: noRun, now: START + 30 * DAY }, spring, 'EUR');
    expect(found.findings).toEqual([]);
  });

  it.each(['split', 'value'])(
    'says that nobody has ordered, rather than a difference of exactly nothing, of a %s',
    async (kind) => {
      const policy = { kind };
      const page = { ...spring, slots: { head: { ...spring.slots.head, policy } } } as unknown as Experience;
      for (let i = 0; i < 40; i++) {
        await decide(`c${i}`, true, []);
        await decide(`t${i}`, false, []);
      }
      const { findings, measures, variants } = await readOut(
        { db: here.store.db, scorer: noRun, now: START + 30 * DAY },
        page,
        'EUR',
      );
      expect(findings).toEqual([{ code: 'nobody-ordered' }]);
      for (const name of ['value', 'revenue', 'converted', 'orders'] as const)
        expect(measures[name]).toEqual({ control: 0, treated: 0, comparison: null });
      for (const { value, converted } of variants)
        for (const mean of [value, converted]) expect(mean).toMatchObject({ mean: 0, difference: null, low95: null });
    },
  );
});

describe('the business case of a page', () => {
  const page = {
    ...{ key: 'spring', version: 1, currency: 'EUR', control: 0.5 },
    slots: {
      head: {
        default: 'off',
        variants: { off: { content: 0 }, new: { content: 1 } },
        policy: { kind: 'split', weights: { new: 1 } },
      },
    },
  };
  const publish = (more: object) =>
    publishExperience(here.store.db, { ...page, ...more }, { key: 'spring', by: 'test', at: START });
  const asked = () => readOutsOf({ db: here.store.db, scorer: noRun, now: START + 120 * DAY });

  it('is worked out of those who saw it for the first time in the last ninety days, and of what it costs', async () => {
    await publish({ cost: { once: 600, margin: 0.5 } });
    for (let i = 0; i < 40; i++) {
      await decide(`c${i}`, true, [[1, 10 + (i % 3)]]);
      await decide(`t${i}`, false, [[1, 20 + (i % 3)]]);
    }
    for (let i = 0; i < 60; i++) {
      const isControl = i % 2 === 0;
      const variant = isControl ? 'off' : 'new';
      const slots = { head: { variant, chances: { [variant]: 1 }, because: { code: 'decision.split', values: {} } } };
      const by = { at: START + 100 * DAY, experience: 'spring', version: 1, person: `l${i}`, isControl };
      await keepDecision(here.store.db, { ...by, slots });
      await order(`l${i}`, `l${i}`, 101, (isControl ? 10 : 20) + (i % 3));
    }
    const { met, businessCase, measures } = await asked().readOut('spring');
    expect(met).toEqual({ people: 30, days: 90 });
    expect(businessCase!.cost).toEqual({ once: 600, perMonth: 0, perPerson: 0, margin: 0.5 });
    const people = (30 / 90) * 365.25;
    expect(businessCase!.figures!.people).toBeCloseTo(people, 9);
    const { difference, high95 } = measures.value.comparison!;
    expect(difference).toBeCloseTo(10, 0);
    expect(businessCase!.figures!.worth.expected).toBeCloseTo(people * 0.5 * difference - 600, 9);
    expect(businessCase!.figures!.worth.high95).toBeCloseTo(people * 0.5 * high95 - 600, 9);
    // What is asked counts in place of what is configured, the rest stays.
    const other = await asked().readOut('spring', { once: 0, perMonth: 20 });
    expect(other.businessCase!.cost).toEqual({ once: 0, perMonth: 20, perPerson: 0, margin: 0.5 });
  });

  it('is none where nobody has said what it costs, and of all pages together', async () => {
    await publish({});
    expect((await asked().readOut('spring')).businessCase).toBeNull();
    expect((await asked().readOut(null)).businessCase).toBeNull();
    expect((await asked().readOut('spring', { once: 5 })).businessCase).toMatchObject({
      refused: 'few',
      figures: null,
    });
  });
});

describe('pages that hold out unequal shares', () => {
  const publish = (key: string, version: number, control: number) =>
    publishExperience(here.store.db, { ...exampleExperience, key, version, control }, { key, by: 'test', at: START });
  /** So many people for whom a version of a page decided, divided as it divides; each has ordered for so much. */
  async function seen(by: { experience: string; version: number }, control: number, all: number, amount: number) {
    for (let i = 0; i < all; i++) {
      const person = `${by.experience}-${by.version}-${i}`;
      await decide(person, controlBucketOf(person) < control, [[1, amount]], by);
    }
  }
  const split = (weights: object) => ({ kind: 'split', weights });
  const asked = (experience: Experience | null) =>
    readOut({ db: here.store.db, scorer: noRun, now: START + 2 * DAY }, experience, 'EUR');

  it('are compared by those whom all hold out and those whom none does, so that nothing shows where nothing was done', async () => {
    await publish('spring', 1, 0.5);
    await publish('autumn', 1, 0.1);
    // Whoever comes to the second page brings ten times as much, whatever they are shown: with all who were held out it seems to be an effect.
    await seen({ experience: 'spring', version: 1 }, 0.5, 400, 10);
    await seen({ experience: 'autumn', version: 1 }, 0.1, 400, 100);
    const { people, measures, sampleRatio, findings } = await asked(null);
    expect(people.control + people.treated + people.between).toBe(800);
    expect(people.control).toBeLessThan(120);
    expect(measures.revenue.comparison!.low95).toBeLessThan(0);
    expect(measures.revenue.comparison!.high95).toBeGreaterThan(0);
    expect(sampleRatio).toBeGreaterThan(0.01);
    expect(findings).toEqual([{ code: 'unequal-shares', people: people.between }]);
  });

  it('are so, too, where a page has changed its share', async () => {
    await publish('spring', 1, 0.5);
    await seen({ experience: 'spring', version: 1 }, 0.5, 400, 10);
    await publish('spring', 2, 0.1);
    await seen({ experience: 'spring', version: 2 }, 0.1, 400, 100);
    const { measures, findings } = await asked({ ...spring, control: 0.1, version: 2 });
    expect(measures.revenue.comparison!.low95).toBeLessThan(0);
    expect(measures.revenue.comparison!.high95).toBeGreaterThan(0);
    expect(findings).toEqual([{ code: 'unequal-shares', people: expect.any(Number) }]);
  });

  it('leave out pages that hold out nobody, and whom was deleted, whose place is not known any more', async () => {
    await publish('spring', 1, 0.5);
    await publish('autumn', 1, 0);
    await seen({ experience: 'spring', version: 1 }, 0.5, 100, 10);
    await seen({ experience: 'autumn', version: 1 }, 0, 50, 10);
    expect((await asked(null)).people).toMatchObject({ between: 50 });
    await publish('winter', 1, 0.1);
    await decide('erased-0123456789abcdef', true, [], { experience: 'winter', version: 1 });
    const { control, treated, between } = (await asked(null)).people;
    const held = Array.from({ length: 100 }, (_, i) => controlBucketOf(`spring-1-${i}`));
    expect(control).toBe(held.filter((bucket) => bucket < 0.1).length);
    expect(treated).toBe(held.filter((bucket) => bucket >= 0.5).length);
    expect(between).toBe(151 - control - treated);
  });

  it('are asked what a policy would bring as often as they have visitors, whatever share they hold out', async () => {
    await publish('spring', 1, 0.5);
    await publish('spring', 2, 0.1);
    await seen({ experience: 'spring', version: 1 }, 0.5, 400, 10);
    await seen({ experience: 'spring', version: 2 }, 0.1, 400, 100);
    const page = {
      ...{ key: 'spring', version: 3, currency: 'EUR', control: 0.1 },
      slots: {
        head: { default: 'off', variants: { off: { content: 0 }, new: { content: 1 } }, policy: split({ new: 1 }) },
      },
    };
    const world = { db: here.store.db, scorer: noRun, now: START + 2 * DAY };
    const [trial] = await tryPolicy(world, readExperience(page, 'spring'));
    // Half of the visitors came to each version. Of those who were shown something, nearly two thirds came to the second.
    const never = (version: number) =>
      Array.from({ length: 400 }, (_, i) => controlBucketOf(`spring-${version}-${i}`)).filter((at) => at >= 0.5).length;
    const [first, second] = [never(1), never(2)];
    expect(trial!.estimate!.people).toBe(first + second);
    expect(trial!.estimate!.observed.value).toBeCloseTo((10 * first + 100 * second) / (first + second), 9);
    expect(trial!.estimate!.snips.value).toBeCloseTo(trial!.estimate!.observed.value, 9);
  });

  it('still warn where people are missing', async () => {
    await publish('spring', 1, 0.2);
    for (let i = 0; i < 500; i++) await decide(`p${i}`, i < 50, []);
    expect((await asked(null)).findings).toContainEqual({ code: 'sample-ratio' });
  });
});
