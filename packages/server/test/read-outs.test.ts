import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { controlBucketOf, type Experience, exampleExperience, readExperience } from '@perennial/decide';
import { bgNbd, operationalTime, spendingBy, type ValueModel } from '@perennial/models';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ClockWorld, doDue } from '../src/clock/start-clock.ts';
import { openStore } from '../src/index.ts';
import { publishExperience } from '../src/live/experiences.ts';
import { keepReadOut, keepReadOuts, keptReadOuts } from '../src/live/read-out/kept-read-outs.ts';
import { readOut } from '../src/live/read-out/read-out.ts';
import { readOutsOf } from '../src/live/read-out/read-outs.ts';
import { tryPolicy } from '../src/live/read-out/try-policy.ts';
import type { Scorer, ScoringRun } from '../src/live/scorer.ts';
import { keepDecision } from './keep-decision.ts';

const DAY = 86_400_000;
const START = Date.parse('2025-03-01T12:00:00Z');
const noRun: Scorer = { runAt: async () => null, close: () => {} };

let folder: string;
let store: Awaited<ReturnType<typeof openStore>>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'perennial-read-outs-'));
  store = await openStore(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Somebody for whom was decided on the first day, and what they have ordered, by days after it. */
async function decide(
  person: string,
  isControl: boolean,
  orders: readonly (readonly [days: number, amount: number])[],
  by: { readonly experience: string; readonly version: number } = { experience: 'spring', version: 1 },
) {
  const variant = isControl ? 'off' : 'new';
  const because = { code: 'decision.split', values: {} };
  const slots = { head: { variant, chances: { off: 0.5, new: 0.5 }, because } };
  await keepDecision(store.db, { at: START, ...by, person, isControl, slots });
  for (const [i, [days, amount]] of orders.entries()) await order(`${person}-${i}`, person, days, amount);
}

async function order(id: string, person: string, days: number, amount: number) {
  const row = { id, person, at: START + days * DAY, amount, currency: 'EUR', account: null };
  await store.db.insertInto('live_orders').values(row).execute();
}

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
    await store.db
      .insertInto('experiences')
      .values({ ...published, ...when })
      .execute();
  });

  it('says where a variant wins on conversion and loses on value, of the experience and of the variant', async () => {
    for (let i = 0; i < 100; i++) {
      await decide(`c${i}`, true, i < 30 ? [[1, 90 + i]] : []);
      await decide(`t${i}`, false, i < 60 ? [[1, 5 + (i % 5)]] : []);
    }
    const found = await readOut({ db: store.db, scorer: noRun, now: START + 30 * DAY }, spring, 'EUR');
    expect(found.people).toEqual({ control: 100, treated: 100, between: 0 });
    expect(found.measures.converted).toMatchObject({ control: 0.3, treated: 0.6 });
    expect(found.measures.value.comparison!.high95).toBeLessThan(0);
    expect(found.findings).toEqual([
      { code: 'converts-but-loses' },
      { code: 'converts-but-loses', slot: 'head', variant: 'new' },
    ]);
  });

  it('says nothing of the kind where the same orders bring as much', async () => {
    for (let i = 0; i < 100; i++) {
      await decide(`c${i}`, true, i < 30 ? [[1, 90 + i]] : []);
      await decide(`t${i}`, false, i < 60 ? [[1, 90 + i]] : []);
    }
    const found = await readOut({ db: store.db, scorer: noRun, now: START + 30 * DAY }, spring, 'EUR');
    expect(found.findings).toEqual([]);
  });
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
    publishExperience(store.db, { ...page, ...more }, { key: 'spring', by: 'test', at: START });
  const asked = () => readOutsOf({ db: store.db, scorer: noRun, now: START + 120 * DAY });

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
      await keepDecision(store.db, { ...by, slots });
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
    publishExperience(store.db, { ...exampleExperience, key, version, control }, { key, by: 'test', at: START });
  /** So many people for whom a version of a page decided, divided as it divides; each has ordered for so much. */
  async function seen(by: { experience: string; version: number }, control: number, all: number, amount: number) {
    for (let i = 0; i < all; i++) {
      const person = `${by.experience}-${by.version}-${i}`;
      await decide(person, controlBucketOf(person) < control, [[1, amount]], by);
    }
  }
  const split = (weights: object) => ({ kind: 'split', weights });
  const asked = (experience: Experience | null) =>
    readOut({ db: store.db, scorer: noRun, now: START + 2 * DAY }, experience, 'EUR');

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
    const world = { db: store.db, scorer: noRun, now: START + 2 * DAY };
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

describe('read-outs that are kept', () => {
  const model: ValueModel = {
    purchase: bgNbd,
    parameters: { r: 0.6, alpha: 30, a: 0.8, b: 2.5 },
    draws: [],
    spend: spendingBy({ model: 'gamma-gamma', parameters: { p: 6, q: 4, gamma: 15 } }),
    time: operationalTime({ asOf: Math.floor(START / DAY), season: null, pace: 1 }),
  };
  const settings = { currency: 'EUR', asOf: '2025-02-28', timeZone: 'UTC', annualDiscount: 0.1, horizonDays: 365 };
  const record = { run: 1, settings };
  const scoring = {
    record,
    model,
    historiesOf: async () => new Map(),
    daysOf: async () => null,
  } as unknown as ScoringRun;
  const scorer: Scorer = { runAt: async () => scoring, close: () => {} };
  const world = (days: number, by = scorer) => ({ db: store.db, scorer: by, now: START + days * DAY });

  it('stand beside what the same people brought since, for the days that are over, and not before', async () => {
    await decide('c1', true, [[1, 40]]);
    await decide('c2', true, []);
    await decide('t1', false, [[2, 20]]);
    await decide('t2', false, [[3, 30]]);
    await keepReadOut(world(10), 'spring', 'EUR');
    const [early] = await keptReadOuts(world(20), 'spring', 'EUR');
    expect(early!.day).toBe('2025-03-11');
    expect(early!.after.map(({ days }) => days)).toEqual([90, 180, 365]);
    for (const { control, treated } of early!.after) {
      expect([control.people, treated.people]).toEqual([1, 2]);
      expect([control.happened, treated.happened]).toEqual([null, null]);
      // What they have brought, and what is still expected.
      expect(control.mean).toBeGreaterThan(40);
      expect(treated.mean).toBeGreaterThan(25);
    }
    // Who orders for the first time after the read-out was not predicted, and is not held against it; nor is what comes after the days.
    await order('later', 'c2', 30, 500);
    await order('again', 't1', 50, 60);
    await order('too late', 't1', 105, 900);
    const [after] = await keptReadOuts(world(101), 'spring', 'EUR');
    expect(after!.after[0]).toMatchObject({
      days: 90,
      control: { happened: 40 },
      treated: { happened: (20 + 60 + 30) / 2 },
    });
    expect(after!.after[1]).toMatchObject({ days: 180, control: { happened: null }, treated: { happened: null } });
  });

  it('are of those whom all versions hold out and those whom none does, then and later', async () => {
    const publish = (version: number, control: number) =>
      publishExperience(
        store.db,
        { ...exampleExperience, key: 'spring', version, control },
        { key: 'spring', by: 'test', at: START },
      );
    await publish(1, 0.5);
    await publish(2, 0.1);
    const buckets: number[] = [];
    // Whoever comes to the second version brings ten times as much, whatever they are shown.
    for (const [version, control, amount] of [
      [1, 0.5, 10],
      [2, 0.1, 100],
    ] as const)
      for (let i = 0; i < 60; i++) {
        const bucket = controlBucketOf(`${version}-${i}`);
        buckets.push(bucket);
        await decide(`${version}-${i}`, bucket < control, [[1, amount]], { experience: 'spring', version });
      }
    await keepReadOut(world(10), 'spring', 'EUR');
    // A version that comes later changes nothing of what was said before it.
    await publish(3, 0.9);
    await decide('late', true, [], { experience: 'spring', version: 3 });
    await store.db
      .updateTable('decisions')
      .set({ at: START + 20 * DAY })
      .where('person', '=', 'late')
      .execute();
    const [kept] = await keptReadOuts(world(101), 'spring', 'EUR');
    const { control, treated } = kept!.after[0]!;
    expect(control.people).toBe(buckets.filter((bucket) => bucket < 0.1).length);
    expect(treated.people).toBe(buckets.filter((bucket) => bucket >= 0.5).length);
    const meanOf = (is: (bucket: number) => boolean) => {
      const amounts = buckets
        .map((bucket, i) => ({ bucket, amount: i < 60 ? 10 : 100 }))
        .filter((each) => is(each.bucket));
      return amounts.reduce((sum, { amount }) => sum + amount, 0) / amounts.length;
    };
    expect(control.happened).toBeCloseTo(
      meanOf((bucket) => bucket < 0.1),
      9,
    );
    expect(treated.happened).toBeCloseTo(
      meanOf((bucket) => bucket >= 0.5),
      9,
    );
  });

  it('begin with the first person who is seen and has ordered: of nobody nothing is kept', async () => {
    await publishExperience(
      store.db,
      { ...exampleExperience, key: 'spring' },
      { key: 'spring', by: 'test', at: START },
    );
    await keepReadOuts(world(0));
    expect(await keptReadOuts(world(0), 'spring', 'EUR')).toEqual([]);
    await decide('t1', false, []);
    await keepReadOuts(world(1));
    expect(await keptReadOuts(world(1), 'spring', 'EUR')).toEqual([]);
    await order('first', 't1', 2, 20);
    await keepReadOuts(world(3));
    const [kept] = await keptReadOuts(world(3), 'spring', 'EUR');
    expect(kept).toMatchObject({ day: '2025-03-04', after: [{ days: 90, treated: { people: 1 } }, {}, {}] });
  });

  it('are one in thirty days, and none where no run predicts', async () => {
    await decide('t1', false, [[2, 20]]);
    await keepReadOut(world(10, noRun), 'spring', 'EUR');
    expect(await keptReadOuts(world(10), 'spring', 'EUR')).toEqual([]);
    for (const days of [10, 20, 39, 41]) await keepReadOut(world(days), 'spring', 'EUR');
    const kept = await keptReadOuts(world(41), 'spring', 'EUR');
    expect(kept.map(({ day }) => day)).toEqual(['2025-03-11', '2025-04-11']);
  });

  /** A clock of the server that stands at a day after the first. */
  function clock() {
    const state = { day: 0, asked: 0, isBroken: false };
    const now = () => new Date(START + state.day * DAY);
    const keep = async () => {
      state.asked++;
      if (state.isBroken) throw new Error('disk full');
      await keepReadOuts({ db: store.db, scorer, now: now().getTime() });
    };
    const watchFolders = async () => false;
    const due = { db: store.db, folder, now, keepReadOuts: keep, watchFolders } as unknown as ClockWorld;
    const lookOn = async (day: number) => {
      state.day = day;
      await doDue(due);
    };
    return { state, lookOn };
  }

  it('are made by the clock though nobody asks, and read again after 90, 180 and 365 days, to the day', async () => {
    await publishExperience(
      store.db,
      { ...exampleExperience, key: 'spring' },
      { key: 'spring', by: 'test', at: START },
    );
    await decide('c1', true, [[1, 40]]);
    const bought = [
      [2, 20],
      [99, 60],
      [100.1, 0.5],
      [189, 100],
      [374, 300],
      [375.1, 900],
    ] as const;
    await decide('t1', false, bought);
    const { state, lookOn } = clock();
    for (let day = 10; day <= 80; day += 5) await lookOn(day);
    const days = async () => (await keptReadOuts(world(80), 'spring', 'EUR')).map(({ day }) => day);
    expect(await days()).toEqual(['2025-03-11', '2025-04-10', '2025-05-10']);
    const readOn = async (day: number) => {
      const [first] = await keptReadOuts(world(day), 'spring', 'EUR');
      return first!.after.map(({ control, treated }) => [control.happened, treated.happened]);
    };
    const never = [null, null];
    const by90 = [40, 20 + 60];
    const by180 = [40, 20 + 60 + 0.5 + 100];
    const by365 = [40, 20 + 60 + 0.5 + 100 + 300];
    expect(await readOn(99)).toEqual([never, never, never]);
    expect(await readOn(100)).toEqual([by90, never, never]);
    expect(await readOn(189)).toEqual([by90, never, never]);
    expect(await readOn(190)).toEqual([by90, by180, never]);
    expect(await readOn(374)).toEqual([by90, by180, never]);
    expect(await readOn(375)).toEqual([by90, by180, by365]);
    expect(await readOn(400)).toEqual([by90, by180, by365]);
    expect(state.asked).toBe(15);
  });

  it('are looked for once a day, and again where the store refused', async () => {
    const { state, lookOn } = clock();
    await lookOn(10);
    await lookOn(10);
    expect(state.asked).toBe(1);
    state.isBroken = true;
    await expect(lookOn(11)).rejects.toThrow('disk full');
    state.isBroken = false;
    await lookOn(11);
    await lookOn(11);
    expect(state.asked).toBe(3);
  });

  it('take off what was given back', async () => {
    await decide('t1', false, [[2, 80]]);
    await keepReadOut(world(10), 'spring', 'EUR');
    const back = { message: 'm', order_id: 't1-0', at: START + 20 * DAY, amount: 30 };
    await store.db.insertInto('live_refunds').values(back).execute();
    const [kept] = await keptReadOuts(world(101), 'spring', 'EUR');
    expect(kept!.after[0]!.treated.happened).toBe(50);
  });
});
