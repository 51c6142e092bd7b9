import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openDuckDB } from '@perennial/engine/duckdb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileSources } from '../../src/formats/file-sources.ts';
import { formats } from '../../src/formats/formats.ts';
import { importOrders } from '../../src/import-orders.ts';
import { note } from '../../src/notes/note.ts';
import { type ImportRegistry, registry } from '../../src/registry.ts';
import { defaultRules } from '../../src/request/import-request.ts';
import type { SourceAddress } from '../../src/request/source-address.ts';
import { bothSides, NOW, reasonsOf, type TestWorkspace, testWorkspace } from '../import-files.ts';
import { archive } from './archive.ts';
import { kioskTakings } from './kiosk-takings.ts';
import { pages } from './pages.ts';
import { stampCards } from './stamp-cards.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await testWorkspace();
});
afterEach(() => workspace.close());

/** Imports through a registry, and holds both sides of the reconciliation to each other and to the stored orders, to the cent. */
async function imported(from: SourceAddress, known: ImportRegistry = registry) {
  const outcome = await workspace.import({}, { from }, { registry: known });
  const { source, explained } = bothSides(outcome.reconciliation);
  expect(explained).toEqual(source);
  const orders = await workspace.orders();
  const money = orders.reduce((sum, { amount }) => sum + Number(amount), 0);
  const { used, repeated } = outcome.reconciliation;
  expect([used.orders + repeated.orders, used.money + repeated.money]).toEqual([orders.length, money]);
  return { ...outcome, orders, rejected: await workspace.rejected() };
}

describe('a new format of files', () => {
  const known = { ...registry, kinds: [fileSources([stampCards, ...formats])] };
  const cards = [
    '%STAMP-CARDS',
    'card no/customer/day/amount',
    '7/ann/2025-03-01/12.50',
    '8/bo/2025-03-02/0.07',
    'torn',
    '9//2025-03-03/4',
  ];

  it('is read by its beginning, with its lines and what cannot be read', async () => {
    const path = workspace.write('orders.dat', cards.join('\n'));
    const { orders, rejected, sources, reconciliation } = await imported({ files: [path] }, known);
    expect(orders.map(({ customer, at, amount }) => [customer, at, amount])).toEqual([
      ['ann', '2025-03-01 00:00:00', 1250],
      ['bo', '2025-03-02 00:00:00', 7],
    ]);
    expect(rejected.map(({ line, reason, amount, content }) => [line, reason, amount, content])).toEqual([
      [5, 'malformed-line', 0, 'torn'],
      [6, 'guest', 400, '9,,2025-03-03,4'],
    ]);
    expect(reconciliation.source).toEqual({ rows: 4, orders: 3, customers: 2, money: 1657 });
    expect(sources[0]).toMatchObject({ name: 'orders.dat', format: { name: 'stamp cards', gzip: false }, rows: 4 });
  });

  it('is found in a folder by its ending, packed or not, beside the others, and is known when it comes again', async () => {
    const folder = join(workspace.folder, 'exports');
    workspace.write('exports/a.cards.gz', gzipSync(cards.slice(0, 4).join('\n')));
    workspace.write('exports/b.csv', 'card no,customer,day,amount\n11,ann,2025-04-01,1.25\n');
    workspace.write('exports/notes.md', 'not orders');
    const first = await imported({ files: [folder] }, known);
    expect(first.sources.map(({ name, format }) => [name, format])).toEqual([
      ['a.cards.gz', { name: 'stamp cards', gzip: true }],
      ['b.csv', { name: 'CSV', delimiter: 'comma', encoding: 'utf-8', gzip: false, hasHeader: true }],
    ]);
    expect(first.orders.map(({ amount }) => amount)).toEqual([1250, 7, 125]);
    expect((await imported({ files: [folder] }, known)).newOrders).toBe(0);
  });
});

describe('a new known export', () => {
  const known = { ...registry, exports: [kioskTakings, ...registry.exports] };
  const takings =
    'Hatch,Slip,Slip of,Regular,Cones,Each,Mood\n1,S1,2025-06-01,ida,2,1.35,sunny\n1,S1,2025-06-01,ida,1,0.90,sunny\n2,S2,2025-06-02,ole,3,1.35,melted\n1,S3,2025-06-03,ole,1,1.35,sunny\n';

  it('says which columns are which, how an amount comes about and what its own words mean', async () => {
    const path = workspace.write('takings.csv', takings);
    const { orders, rejected, sources } = await imported({ files: [path] }, known);
    expect(orders.map(({ order_id, customer, amount }) => [order_id, customer, amount])).toEqual([
      ['S1', 'ida', 360],
      ['S3', 'ole', 135],
    ]);
    expect(rejected.map(({ line, reason, amount }) => [line, reason, amount])).toEqual([[4, 'refunded-in-full', 405]]);
    expect(sources[0]?.notes[0]).toEqual(note('known-export', { export: { text: 'Kiosk takings' } }));
  });

  it('is what makes the file readable', async () => {
    const path = workspace.write('takings.csv', takings);
    await expect(imported({ files: [path] })).rejects.toMatchObject({ code: 'column-ambiguous' });
  });
});

/** Orders, a guest, an order of two lines, one in the future and one without a real date. */
const SOLD = `select * from (values ('A1', 'ann', timestamp '2025-01-01 10:00', 10.05::decimal(12, 2)), ('A2', 'bo', timestamp '2025-01-02 11:30', 20.10),
  ('A2', 'bo', timestamp '2025-01-02 11:30', 0.05), ('A3', null, timestamp '2025-01-03', 7.77), ('A4', 'ann', timestamp '2031-01-01', 1), ('A6', 'dee', timestamp '1900-01-01', 3)) as sold(order_id, customer_id, ordered_at, amount)`;

describe('a table', () => {
  const expected = [
    ['A1', 'ann', '2025-01-01 10:00:00', 1005],
    ['A2', 'bo', '2025-01-02 11:30:00', 2015],
  ];
  const shown = ({ orders }: Awaited<ReturnType<typeof imported>>) =>
    orders.map(({ order_id, customer, at, amount }) => [order_id, customer, at, amount]);

  it('of the folder’s own database is read like a file, but has no lines', async () => {
    await workspace.rows(`create table sold as ${SOLD}`);
    const outcome = await imported({ table: 'sold' });
    expect(shown(outcome)).toEqual(expected);
    expect(reasonsOf(outcome.reconciliation)).toEqual({ guest: 1, 'future-date': 1, 'unreadable-date': 1 });
    expect(outcome.reconciliation.source).toEqual({ rows: 6, orders: 5, customers: 3, money: 4197 });
    expect(outcome.reconciliation.excluded[0]?.examples).toEqual([
      { file: 'sold', line: null, content: 'A3,,2025-01-03 00:00:00,7.77' },
    ]);
    expect(outcome.sources[0]).toMatchObject({ name: 'sold', format: { name: 'table' }, rows: 6 });
    expect((await imported({ table: 'SOLD' })).newOrders).toBe(0);
    await workspace.rows(`insert into sold values ('A5', 'cy', timestamp '2025-02-01', 5)`);
    expect(await imported({ table: 'sold' })).toMatchObject({ newOrders: 1, newCustomers: 1, newMoney: 500 });
  });

  it('of another database is a kind of its own', async () => {
    const path = join(workspace.folder, 'archive.duckdb');
    const other = await openDuckDB(path, { threads: 1 });
    await other.execute({ render: () => `create table sold as ${SOLD}` });
    other.close();
    const outcome = await imported({ archive: path }, { ...registry, kinds: [...registry.kinds, archive] });
    expect(shown(outcome)).toEqual(expected);
  });

  it('of the workspace itself is none to import', async () => {
    await expect(imported({ table: 'Orders' })).rejects.toMatchObject({ code: 'option-invalid' });
  });

  it('that is not there is said with the names that are', async () => {
    await workspace.rows(`create table sold as ${SOLD}`);
    await expect(imported({ table: 'solt' })).rejects.toMatchObject({
      code: 'table-missing',
      remedy: expect.stringContaining('sold'),
    });
  });
});

describe('a list of a program', () => {
  const orders = [
    { customer: 'ann', date: new Date('2025-03-01T23:30:00Z'), amount: 12.5, channel: 'web' },
    { customer: 'bo', date: '2025-03-02', amount: 0.07, channel: null },
    { customer: null, date: '2025-03-03', amount: 4 },
    { customer: 'ann', date: '2025-03-04', amount: Number.NaN },
    { customer: 'ann', date: '2025-03-05', amount: -2.5, channel: 'web' },
  ];
  const stored = [
    ['ann', '2025-03-01 23:30:00', 1250],
    ['bo', '2025-03-02 00:00:00', 7],
  ];
  const shown = (found: Awaited<ReturnType<typeof imported>>) =>
    found.orders.map(({ customer, at, amount }) => [customer, at, amount]);

  it('of objects reaches the same classification as a file', async () => {
    const outcome = await imported({ rows: orders });
    expect(shown(outcome)).toEqual(stored);
    expect(outcome.rejected.map(({ line, reason, amount }) => [line, reason, amount])).toEqual([
      [3, 'guest', 400],
      [4, 'unreadable-amount', 0],
    ]);
    expect(outcome.reconciliation.returned.money).toBe(-250);
    expect(outcome.sources[0]).toMatchObject({ name: 'rows', format: { name: 'list' }, rows: 5 });
  });

  it('of columns is the same list, and is known when it comes again', async () => {
    const columns = Object.fromEntries(
      (['customer', 'date', 'amount', 'channel'] as const).map((name) => [name, orders.map((order) => order[name])]),
    );
    const first = await imported({ rows: columns });
    expect(shown(first)).toEqual(stored);
    expect((await imported({ rows: orders })).newOrders).toBe(0);
  });

  it('that comes in pages is a kind of its own: each page a source', async () => {
    const known = { ...registry, kinds: [...registry.kinds, pages] };
    const ask = async (page: number) => [orders.slice(0, 2), orders.slice(2)][page - 1] ?? null;
    const outcome = await imported({ pages: ask }, known);
    expect(shown(outcome)).toEqual(stored);
    expect(outcome.sources.map(({ name, rows }) => [name, rows])).toEqual([
      ['page 1', 2],
      ['page 2', 3],
    ]);
    expect(outcome.reconciliation.excluded[0]?.examples[0]).toMatchObject({ file: 'page 2', line: 2 });
  });

  it('longer than what is handed over at once loses nothing', async () => {
    const many = Array.from({ length: 45_001 }, (_, i) => ({
      customer: `c${i % 1000}`,
      date: '2025-03-02',
      amount: (i % 997) + 0.01,
      order: i,
    }));
    const { reconciliation } = await imported({ rows: many });
    const cents = many.reduce((sum, _, i) => sum + (i % 997) * 100 + 1, 0);
    expect(reconciliation.used).toMatchObject({ rows: 45_001, orders: 45_001, customers: 1000, money: cents });
  });

  it.each([
    ['file-empty', []],
    ['file-empty', { customer: ['ann'], date: ['2025-01-01', '2025-01-02'], amount: [1] }],
    ['option-invalid', [{ customer: 'ann', date: '2025-01-01', amount: { units: 1 } as never }]],
  ])('is refused with %s where it is none: %j', async (code, rows) => {
    await expect(imported({ rows })).rejects.toMatchObject({ code });
  });
});

it('names the kinds of sources where it is asked for another', async () => {
  await expect(imported({ ftp: 'orders' } as never)).rejects.toMatchObject({
    code: 'option-invalid',
    message: expect.stringContaining('files, table, rows'),
  });
});

it('refuses a file where the workspace lives on a cluster', async () => {
  const path = workspace.write('orders.csv', 'customer,date,amount\nann,2025-01-01,1\n');
  const { connection, folder } = workspace;
  const place = { connection, ledger: connection, home: 'cluster', folder, scratchFolder: folder } as const;
  const request = { from: { files: [path] }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
  const effects = { now: () => NOW, progress: { begin: () => {}, end: () => {} } };
  await expect(importOrders(place, request, effects)).rejects.toMatchObject({
    code: 'option-invalid',
    message: expect.stringContaining(folder),
  });
});
