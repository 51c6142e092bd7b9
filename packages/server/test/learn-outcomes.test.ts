import { join } from 'node:path';
import { decidePage, type Visitor } from '@perennial/decide';
import { seeded } from '@perennial/models';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, type Store } from '../src/index.ts';
import { experienceOf, publishExperience, stopExperience } from '../src/live/experiences.ts';
import { learnOutcomes } from '../src/live/learning/learn-outcomes.ts';
import { readOutsOf } from '../src/live/read-out/read-outs.ts';
import type { Scorer } from '../src/live/scorer.ts';
import { keepDecision } from './keep-decision.ts';
import { environmentOf, temporaryFolder } from './serving.ts';

const DAY = 86_400_000;
const START = Date.parse('2025-03-01T12:00:00Z');
const noRun: Scorer = { runAt: async () => null, close: () => {} };

let store: Store;
beforeEach(async () => {
  const folder = join(temporaryFolder(), 'workspace');
  store = await openStore(folder, await environmentOf(folder));
});
afterEach(() => store.close());

const page = (version: number) => ({
  ...{ key: 'spring', version, currency: 'EUR', control: 0.05 },
  slots: {
    head: {
      default: 'plain',
      policy: { kind: 'thompson', explore: 0.02, fromPeople: 50 },
      variants: { plain: { content: 0 }, bold: { content: 1 }, odd: { content: 2, when: { device: 'phone' } } },
    },
  },
});
const publish = (version: number) =>
  publishExperience(store.db, page(version), { key: 'spring', by: 'test', at: START });
const deciding = async () => (await experienceOf(store.db, 'spring')).deciding;
const learn = (day: number) => learnOutcomes({ db: store.db, scorer: noRun, now: START + day * DAY });
const chances = async (visitor: Partial<Visitor> = {}) => {
  const visitors = Array.from({ length: 40 }, (_, i) => `asked ${i}`);
  const experience = await deciding();
  const decided = visitors.map((id) => decidePage(experience, { id, consents: true, ...visitor }, START));
  return decided.find(({ isControl }) => !isControl)!.slots.head!;
};

/** People for whom the page decides as it does by now, and what each variant brings them on the next day; how many were shown what. */
async function visit(day: number, people: number, worth: Readonly<Record<string, number>>, device = 'phone') {
  const random = seeded(`visitors of day ${day}`);
  const shown: Record<string, number> = {};
  const experience = await deciding();
  const orders: object[] = [];
  for (let i = 0; i < people; i++) {
    const person = `v${day}-${i}`;
    const visitor = { id: person, consents: true, attributes: { device } };
    const at = START + day * DAY;
    const { slots, isControl } = decidePage(experience, visitor, at);
    const { variant } = slots.head!;
    await keepDecision(store.db, { at, experience: 'spring', version: 1, person, isControl, slots, visitor });
    if (isControl) continue;
    shown[variant] = (shown[variant] ?? 0) + 1;
    if (random() > 0.5) continue;
    const amount = worth[variant]! * (1 + random());
    orders.push({ id: `o-${person}`, person, at: at + DAY, amount, currency: 'EUR', account: null });
  }
  await store.db
    .insertInto('live_orders')
    .values(orders as never)
    .execute();
  return shown;
}

it('shows what has brought more to more, as its people had a week to order, and keeps trying the rest', async () => {
  await publish(1);
  const worth = { plain: 10, bold: 20, odd: 10 };
  const first = await visit(0, 240, worth);
  for (const variant of ['plain', 'bold', 'odd']) expect(first[variant]).toBeGreaterThan(50);
  await learn(6);
  expect((await chances({ attributes: { device: 'phone' } })).because.code).toBe('decision.too-few');
  await learn(7);
  const found = await chances({ attributes: { device: 'phone' } });
  expect(found.because).toMatchObject({ code: 'decision.thompson', values: { variant: { text: 'bold' } } });
  expect(found.chances.bold).toBeGreaterThan(0.9);
  expect(found.chances.odd).toBeGreaterThanOrEqual(0.02);
  const later = await visit(8, 100, worth);
  expect(later.bold).toBeGreaterThan(70);
  // What has changed is learnt in its turn, though few have seen the others since.
  await visit(9, 400, { plain: 10, bold: 0, odd: 10 });
  await learn(17);
  expect((await chances({ attributes: { device: 'phone' } })).chances.bold).toBeLessThan(0.5);
});

it('judges variants by people who could have seen any of them', async () => {
  await publish(1);
  await visit(0, 200, { plain: 10, bold: 10, odd: 10 });
  // Whoever has no phone brings ten times as much, and is never shown the third.
  await visit(1, 200, { plain: 100, bold: 100, odd: 0 }, 'desktop');
  await learn(9);
  const { plain, bold, odd } = (await deciding()).slots.head!.variants;
  for (const { outcomes } of [plain!, bold!, odd!]) {
    expect(outcomes!.mean).toBeGreaterThan(4);
    expect(outcomes!.mean).toBeLessThan(12);
  }
});

it('takes no variant to be surer than all together, and leaves what was published as it was', async () => {
  await publish(1);
  await visit(0, 300, { plain: 0, bold: 30, odd: 0 });
  await learn(8);
  const { experience, deciding: by } = await experienceOf(store.db, 'spring');
  expect(by.slots.head!.variants.plain!.outcomes).toMatchObject({ mean: 0 });
  expect(by.slots.head!.variants.plain!.outcomes!.standardDeviation).toBeGreaterThan(5);
  expect(experience.slots.head!.variants.plain!.outcomes).toBeUndefined();
  // The same object each time, for what is worked out of it.
  expect(await deciding()).toBe(by);
  await publish(2);
  expect((await deciding()).slots.head!.variants.bold!.outcomes!.mean).toBeGreaterThan(10);
  await stopExperience(store.db, 'spring', START);
  expect((await deciding()).enabled).toBe(false);
});

it('tries a draft from what the live page has learnt, else from what its file states, and says which', async () => {
  await publish(1);
  const stated = { people: 500, mean: 40, standardDeviation: 5 };
  const said = { plain: stated, bold: { ...stated, mean: 10 }, odd: { ...stated, mean: 10 } };
  const draft = (outcomes: Readonly<Record<string, typeof stated>> = {}, currency = 'EUR') => {
    const { head } = page(2).slots;
    const variants = Object.entries(head.variants).map(([name, each]) => [name, { ...each, outcomes: outcomes[name] }]);
    return { ...page(2), currency, slots: { head: { ...head, variants: Object.fromEntries(variants) } } };
  };
  const tried = async (configuration: object) => {
    const readOuts = readOutsOf({ db: store.db, scorer: noRun, now: START + 9 * DAY });
    const { slots, learnedAt } = await readOuts.tryOut('spring', { ...configuration });
    const [{ startsFrom, estimate }] = slots as [(typeof slots)[number]];
    return { startsFrom, learnedAt, value: estimate?.snips.value ?? null, observed: estimate?.observed.value };
  };
  await visit(0, 600, { plain: 10, bold: 20, odd: 10 });
  const even = await tried(draft());
  expect(even).toMatchObject({ startsFrom: 'nothing', learnedAt: null });
  expect(even.value).toBeCloseTo(even.observed!, 9);
  // The file says that the default is best, which it is not.
  const misled = await tried(draft(said));
  expect(misled).toMatchObject({ startsFrom: 'file', learnedAt: null });
  expect(misled.value).toBeLessThan(even.value! - 1);
  await learn(8);
  for (const configuration of [draft(), draft(said)]) {
    const informed = await tried(configuration);
    expect(informed).toMatchObject({ startsFrom: 'learned', learnedAt: START + 8 * DAY });
    expect(informed.value).toBeGreaterThan(even.value! + 2);
  }
  // What was learnt is in another currency, and what was brought, too.
  expect(await tried(draft(said, 'PLN'))).toMatchObject({ startsFrom: 'file', learnedAt: null });
  const fixed = { ...draft().slots.head, policy: { kind: 'rules', rules: [] } };
  expect(await tried({ ...draft(), slots: { head: fixed } })).toMatchObject({ startsFrom: null });
});
