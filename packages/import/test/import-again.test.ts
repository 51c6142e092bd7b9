import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { note } from '../src/notes/note.ts';
import { bothSides, reasonsOf, type TestWorkspace, testWorkspace } from './import-files.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await testWorkspace();
});
afterEach(() => workspace.close());

const everything = async () => {
  const tables = ['orders', 'returns', 'rejected', 'sources'];
  return Promise.all(tables.map((table) => workspace.rows(`select * from ${table} order by all`)));
};
const january =
  'order_id,customer,date,amount\n1,a,2025-01-01,10\n2,b,2025-01-02,20\n3,,2025-01-03,30\nR1,a,2025-01-04,-1\n';

describe('the same again', () => {
  it('changes nothing, under the same or another name', async () => {
    const first = await workspace.import({ 'january.csv': january });
    const before = await everything();
    expect(first).toMatchObject({ newOrders: 2, newCustomers: 2, newMoney: 3000, lastSourceBefore: 0 });
    for (const name of ['january.csv', 'copy.csv']) {
      const again = await workspace.import({ [name]: january });
      expect(again).toMatchObject({ newOrders: 0, newCustomers: 0, newMoney: 0, lastSourceBefore: 1 });
      expect(again.reconciliation).toEqual(first.reconciliation);
      expect(await everything()).toEqual(before);
    }
  });

  it('under other rules replaces what the file gave', async () => {
    await workspace.import({ 'january.csv': january });
    const other = await workspace.import(
      { 'january.csv': january },
      { rules: { guests: 'single', negative: 'exclude' } },
    );
    // Only the guest's order is news; the others were there before, withdrawn and read again.
    expect(other).toMatchObject({ newOrders: 1, newCustomers: 1, newMoney: 3000 });
    expect((await workspace.orders()).map(({ order_id, customer }) => [order_id, customer])).toEqual([
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'guest 3'],
    ]);
    expect(await workspace.rows('select * from returns')).toEqual([]);
    expect((await workspace.rejected()).map(({ reason }) => reason)).toEqual(['negative']);
    expect(await workspace.rows('select count(*) as n from sources')).toEqual([{ n: 1 }]);
  });
});

describe('an overlapping export with order ids', () => {
  it('repeats what is the same, replaces what has changed, withdraws what was cancelled, adds what is new', async () => {
    await workspace.import({
      'a.csv':
        'order_id,customer,date,amount,status\n1,a,2025-01-01,10,paid\n2,b,2025-01-02,20,paid\n3,c,2025-01-03,30,paid\n',
    });
    const next = await workspace.import({
      'b.csv':
        'order_id,customer,date,amount,status\n1,a,2025-01-01,10,paid\n2,b,2025-01-02,25,paid\n3,c,2025-01-03,30,cancelled\n4,a,2025-02-01,40,paid\n',
    });
    expect((await workspace.orders()).map(({ order_id, amount }) => [order_id, amount])).toEqual([
      ['1', 1000],
      ['2', 2500],
      ['4', 4000],
    ]);
    expect(next).toMatchObject({ newOrders: 1, newCustomers: 0, newMoney: 1500 });
    expect(next.reconciliation.repeated).toEqual({ rows: 1, orders: 1, customers: 1, money: 1000 });
    expect(next.sources[0]?.notes.slice(-2)).toEqual([
      note('orders-replaced', { orders: { count: 1 } }),
      note('orders-withdrawn', { orders: { count: 1 } }),
    ]);
    const { source, explained } = bothSides(next.reconciliation);
    expect(explained).toEqual(source);
  });

  it('counts an order once that two files of a folder have', async () => {
    const outcome = await workspace.import({
      '1.csv': 'order_id,customer,date,amount\n1,a,2025-01-01,10\n2,b,2025-01-31,20\n2,b,2025-01-31,5\n',
      '2.csv': 'order_id,customer,date,amount\n2,b,2025-01-31,20\n2,b,2025-01-31,5\n3,b,2025-02-01,7\n',
    });
    expect((await workspace.orders()).map(({ order_id, amount }) => [order_id, amount])).toEqual([
      ['1', 1000],
      ['2', 2500],
      ['3', 700],
    ]);
    expect(outcome.reconciliation.repeated).toMatchObject({ rows: 2, orders: 1, money: 2500 });
  });
});

describe('an overlapping export without order ids', () => {
  const rows = (...lines: string[]) => `customer,date,amount\n${lines.join('\n')}\n`;

  it('keeps as many copies as the file with most of them has', async () => {
    await workspace.import({ 'a.csv': rows('a,2025-01-01,10', 'a,2025-01-01,10', 'b,2025-01-02,5') });
    expect(await workspace.orders()).toHaveLength(3);
    const next = await workspace.import({
      'b.csv': rows('a,2025-01-01,10', 'a,2025-01-01,10', 'a,2025-01-01,10', 'b,2025-01-02,5', 'c,2025-01-03,1'),
    });
    expect(next).toMatchObject({ newOrders: 2, newCustomers: 1, newMoney: 1100 });
    expect(next.reconciliation.repeated).toMatchObject({ rows: 3, money: 2500 });
    expect(await workspace.orders()).toHaveLength(5);
  });

  it('gives the same orders from a folder as from its files one by one, in any order', async () => {
    const a = rows('a,2025-01-01,10', 'a,2025-01-01,10', 'b,2025-01-02,5', 'b,2025-01-02,-2');
    const b = rows('a,2025-01-01,10', 'b,2025-01-02,5', 'b,2025-01-02,5', 'b,2025-01-02,-2', 'c,2025-02-01,1');
    await workspace.import({ 'a.csv': a, 'b.csv': b });
    const together = await workspace.orders();
    for (const files of [
      [a, b],
      [b, a],
    ]) {
      const other = await testWorkspace();
      for (const [i, file] of files.entries()) await other.import({ [`${i}.csv`]: file });
      expect(await other.orders()).toEqual(together);
      expect(await other.rows('select count(*) as n from returns')).toEqual([{ n: 1 }]);
      other.close();
    }
  });
});

it('takes months in files of their own as they are, each order with its source', async () => {
  const outcome = await workspace.import({
    'm1.csv': 'customer,date,amount\na,2025-01-01,10\na,2025-01-31,10\n',
    'm2.csv': 'customer,date,amount\nb,2025-02-01,5\na,2025-02-02,10\n,2025-02-03,1\n',
  });
  expect(outcome.reconciliation.used).toEqual({ rows: 4, orders: 4, customers: 2, money: 3500 });
  expect(outcome.sources.map(({ rows }) => rows)).toEqual([2, 3]);
  expect(await workspace.rows('select source, count(*) as n from orders group by 1 order by 1')).toEqual([
    { source: 1, n: 2 },
    { source: 2, n: 2 },
  ]);
  expect(await workspace.rejected()).toMatchObject([{ line: 4, reason: 'guest' }]);
});

it('leaves the workspace as it was when an import fails', async () => {
  await workspace.import({ 'january.csv': january });
  const before = await everything();
  await expect(workspace.import({ 'bad.csv': 'alpha,beta\nx,y\n' })).rejects.toMatchObject({
    code: 'column-not-recognised',
  });
  await expect(
    workspace.import({ 'bad.csv': 'customer,date,amount\na,1/2/2020,3\nb,3/4/2020,3\n' }),
  ).rejects.toMatchObject({ code: 'date-ambiguous' });
  expect(await everything()).toEqual(before);
});

it('excludes what every rule excludes under its own reason', async () => {
  const { reconciliation } = await workspace.import({
    'a.csv':
      'order_id,customer,date,amount,status,is_test\n1,a,2025-01-01,1,paid,no\n2,a,2025-01-01,1,wc-failed,no\n3,a,2025-01-01,1,paid,yes\n4,a,2025-01-01,0,paid,no\n5,,2025-01-01,1,paid,no\n',
  });
  expect(reasonsOf(reconciliation)).toEqual({ cancelled: 1, test: 1, zero: 1, guest: 1 });
});
