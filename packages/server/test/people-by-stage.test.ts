import { LAPSES_AFTER, newcomer, stageOf } from '@perennial/decide';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rowOfPerson } from '../src/live/people.ts';
import { peopleByStage } from '../src/routes/board/people-by-stage.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import { environmentOf, temporaryFolder } from './serving.ts';

const now = Date.parse('2026-01-15T12:00:00Z');
/** Everybody who did some of it or none, at this moment, when it is just not too long ago, and a moment before. */
const everybody = [0, 1, 2].flatMap((orders) =>
  [0, 1].flatMap((checkouts) =>
    [0, 3].flatMap((added) =>
      [0, 11].flatMap((viewed) =>
        [now, now - LAPSES_AFTER, now - LAPSES_AFTER - 1].map((lastSeen) => ({
          ...newcomer(lastSeen),
          ...{ orders, checkouts, added, viewed },
          // What a visitor says of themselves counts for nothing, whatever it holds.
          traits: { orders: 7, lastSeen: 'never', note: '\u0000 \ud800 \\u0000' },
        })),
      ),
    ),
  ),
);

let store: Store;
beforeEach(async () => {
  const folder = temporaryFolder();
  store = await openStore(folder, await environmentOf(folder));
  const rows = everybody.map((behaviour, i) =>
    rowOfPerson({ id: `p${i}`, behaviour, remembered: {}, unit: `p${i}`, assignedAt: null, account: null }),
  );
  await store.db.insertInto('live_people').values(rows).execute();
});
afterEach(() => store.close());

it('counts people by their stage, and those who ever came so far', async () => {
  const found = await peopleByStage(store.db, now, 1000);
  for (const { stage, people } of found)
    expect(people, stage).toBe(everybody.filter((each) => stageOf(each, now) === stage).length);
  const count = (isSo: (each: (typeof everybody)[number]) => boolean) => everybody.filter(isSo).length;
  expect(Object.fromEntries(found.map(({ stage, reached }) => [stage, reached]))).toEqual({
    new: everybody.length,
    browsing: count(({ viewed, added, checkouts, orders }) => viewed + added + checkouts + orders > 0),
    basket: count(({ added, checkouts, orders }) => added + checkouts + orders > 0),
    checkout: count(({ checkouts, orders }) => checkouts + orders > 0),
    'first order': count(({ orders }) => orders > 0),
    active: count(({ orders }) => orders > 1),
    lapsed: count((each) => stageOf(each, now) === 'lapsed'),
  });
});

it('counts no more than it is asked for', async () => {
  const found = await peopleByStage(store.db, now, 10);
  expect(found.reduce((sum, { people }) => sum + people, 0)).toBe(10);
});
