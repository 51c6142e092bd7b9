import { controlBucketOf, exampleExperience } from '@perennial/decide';
import { bgNbd, operationalTime, spendingBy, type ValueModel } from '@perennial/models';
import { describe, expect, it } from 'vitest';
import { type ClockWorld, doDue } from '../src/clock/start-clock.ts';
import { publishExperience } from '../src/live/experiences.ts';
import { keepReadOut, keepReadOuts, keptReadOuts } from '../src/live/read-out/kept-read-outs.ts';
import type { Scorer, ScoringRun } from '../src/live/scorer.ts';
import { DAY, noRun, START, storeOfReadOuts } from './store-of-read-outs.ts';

const { here, decide, order } = storeOfReadOuts();

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
    modelAt: () => model,
    historiesOf: async () => new Map(),
    ordersOf: async () => null,
  } as unknown as ScoringRun;
  /** Orders are told of until now. */
  const observed = (now: number) => ({ untilAfter: () => new Date(now).toISOString().slice(0, 10), mostApart: 30 });
  const scorer: Scorer = { runAt: async (now) => ({ ...scoring, observed: observed(now) }), close: () => {} };
  const world = (days: number, by = scorer) => ({ db: here.store.db, scorer: by, now: START + days * DAY });

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
        here.store.db,
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
    await here.store.db
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
      here.store.db,
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

  it('are of all pages together, too, by the permanent control group', async () => {
    for (const key of ['spring', 'autumn'])
      await publishExperience(here.store.db, { ...exampleExperience, key }, { key, by: 'test', at: START });
    await decide('c1', true, [[1, 40]]);
    await decide('t1', false, [[2, 20]]);
    await decide('t2', false, [[3, 30]], { experience: 'autumn', version: 1 });
    await keepReadOuts(world(10));
    await order('again', 't2', 50, 70);
    const [kept, ...more] = await keptReadOuts(world(101), null, 'EUR');
    expect(more).toEqual([]);
    expect(kept).toMatchObject({
      day: '2025-03-11',
      after: [
        { days: 90, control: { people: 1, happened: 40 }, treated: { people: 2, happened: (20 + 30 + 70) / 2 } },
        { days: 180, control: { happened: null } },
        { days: 365, treated: { happened: null } },
      ],
    });
    const [, , { treated }] = kept!.after as unknown as [object, object, { treated: { mean: number } }];
    expect(treated.mean).toBeGreaterThan((20 + 30) / 2);
    const of = async (key: string) => (await keptReadOuts(world(101), key, 'EUR'))[0]!.after[0]!.treated.people;
    expect([await of('spring'), await of('autumn')]).toEqual([1, 1]);
  });

  it('are one in thirty days, and none where no run predicts', async () => {
    await decide('t1', false, [[2, 20]]);
    await keepReadOut(world(10, noRun), 'spring', 'EUR');
    expect(await keptReadOuts(world(10), 'spring', 'EUR')).toEqual([]);
    for (const days of [10, 20, 39, 41]) await keepReadOut(world(days), 'spring', 'EUR');
    const kept = await keptReadOuts(world(41), 'spring', 'EUR');
    expect(kept.map(({ day }) => day)).toEqual(['2025-03-11', '2025-04-11']);
    // What was said in euros is held against nothing that comes in dollars.
    expect(await keptReadOuts(world(41), 'spring', 'USD')).toEqual([]);
  });

  /** A clock of the server that stands at a day after the first. */
  function clock() {
    const state = { day: 0, asked: 0, isBroken: false };
    const now = () => new Date(START + state.day * DAY);
    const keep = async () => {
      state.asked++;
      if (state.isBroken) throw new Error('disk full');
      await keepReadOuts({ db: here.store.db, scorer, now: now().getTime() });
    };
    const watchFolders = async () => false;
    const due = {
      db: here.store.db,
      folder: here.folder,
      now,
      keepReadOuts: keep,
      watchFolders,
    } as unknown as ClockWorld;
    const lookOn = async (day: number) => {
      state.day = day;
      await doDue(due);
    };
    return { state, lookOn };
  }

  it('are made by the clock though nobody asks, and read again after 90, 180 and 365 days, to the day', async () => {
    await publishExperience(
      here.store.db,
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
    await here.store.db.insertInto('live_refunds').values(back).execute();
    const [kept] = await keptReadOuts(world(101), 'spring', 'EUR');
    expect(kept!.after[0]!.treated.happened).toBe(50);
  });
});
