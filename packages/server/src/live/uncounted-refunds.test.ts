import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/serving.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { refundsOfFiles } from './refunds-of-files.ts';
import { uncountedRefunds } from './uncounted-refunds.ts';

let store: Store;
beforeAll(async () => {
  store = await openStore(temporaryFolder());
  await sql`insert into live_orders (id, person, at, amount, currency, account, seq) values ('told', 'p', 1, 50, 'EUR', null, 3), ('later', 'p', 1, 50, null, null, 9)`.execute(
    store.db,
  );
  await sql`insert into live_refunds (message, order_id, at, amount, currency, seq) values
    ('a', 'told', 1, 5, 'EUR', 4), ('b', 'told', 1, 500, 'JPY', 4), ('c', 'file', 1, 4.5, 'EUR', 5), ('d', 'file', 1, 2, 'EUR', 6), ('e', 'file', 1, 300, 'JPY', 6),
    ('f', 'nowhere', 1, null, null, 6), ('g', 'nowhere', 1, 7, null, 7), ('h', 'file', 1, 1, 'EUR', 8), ('i', 'later', 1, 8, 'EUR', 2)`.execute(
    store.db,
  );
});
afterAll(() => store.close());

it('tells a run what was given back of orders that it has of files, each currency by itself', async () => {
  expect(await refundsOfFiles(store.db, 7)).toEqual([
    { order: 'file', amount: 6.5, currency: 'EUR' },
    { order: 'file', amount: 300, currency: 'JPY' },
    { order: 'later', amount: 8, currency: 'EUR' },
    { order: 'nowhere', amount: null, currency: null },
  ]);
  expect((await refundsOfFiles(store.db, 9)).map(({ order }) => order)).not.toContain('later');
});

it('counts what is taken off no order, with the sum: what waits for a run, what no order has, what is of another currency', async () => {
  const waits = (await uncountedRefunds(store.db, null)).filter(({ reason }) => reason === 'waits');
  expect(waits).toEqual([
    { reason: 'waits', currency: 'EUR', refunds: 3, sum: 7.5, whole: 0 },
    { reason: 'waits', currency: 'JPY', refunds: 1, sum: 300, whole: 0 },
    { reason: 'waits', currency: null, refunds: 2, sum: 7, whole: 1 },
  ]);
  const run = { upTo: 7, currency: 'EUR', missing: ['nowhere'] };
  expect(await uncountedRefunds(store.db, run)).toEqual([
    { reason: 'other-currency', currency: 'JPY', refunds: 2, sum: 800, whole: 0 },
    { reason: 'waits', currency: 'EUR', refunds: 1, sum: 1, whole: 0 },
    { reason: 'no-order', currency: null, refunds: 2, sum: 7, whole: 1 },
  ]);
});
