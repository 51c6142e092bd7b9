import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bothSides, testWorkspace } from './import-files.ts';

let workspace: Awaited<ReturnType<typeof testWorkspace>>;
beforeEach(async () => {
  workspace = await testWorkspace();
});
afterEach(() => workspace.close());

const header = 'invoice,customer,date,amount';
const csv = (rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;

/** What was stored of them: numbers of the orders, and of the documents that give back. */
async function stored(): Promise<{ readonly orders: readonly unknown[]; readonly returns: readonly unknown[] }> {
  const ids = async (table: string) =>
    (await workspace.rows(`select order_id from ${table} order by 1`)).map(({ order_id: each }) => each);
  return { orders: await ids('orders'), returns: await ids('returns') };
}

describe.each([
  ['rows that are orders', []],
  ['orders of several lines', ['9,z,2025-01-01 08:00,1', '9,z,2025-01-01 08:00,2']],
])('in %s', (_, lines) => {
  const numbers = lines.length > 0 ? ['9'] : [];

  it('an order that is given back in full within a day counts as neither sale nor refund', async () => {
    const rows = [
      '1,a,2025-01-01 09:15,100',
      'C2,a,2025-01-01 09:27,-100',
      '3,a,2025-02-01 10:00,40',
      '4,b,2025-01-01 09:15,100',
    ];
    const outcome = await workspace.import({ 'a.csv': csv([...rows, ...lines]) });
    expect(await stored()).toEqual({ orders: ['3', '4', ...numbers].sort(), returns: [] });
    expect(outcome.reconciliation.excluded).toMatchObject([{ reason: 'reversed', rows: 2, orders: 2, money: 0 }]);
    const { source, explained } = bothSides(outcome.reconciliation);
    expect(explained).toEqual(source);
  });

  it.each([
    ['later', '1,a,2025-01-01 09:15,100', 'C2,a,2025-01-02 09:16,-100'],
    ['before it', '1,a,2025-01-01 09:15,100', 'C2,a,2025-01-01 09:10,-100'],
    ['of another amount', '1,a,2025-01-01 09:15,100', 'C2,a,2025-01-01 09:27,-99.99'],
    ['of another customer', '1,a,2025-01-01 09:15,100', 'C2,b,2025-01-01 09:27,-100'],
  ])('a document %s is money given back', async (_name, order, back) => {
    const more = ['5,b,2025-01-01 07:00,7'];
    await workspace.import({ 'a.csv': csv([order, back, ...more, ...lines]) });
    expect(await stored()).toEqual({ orders: ['1', '5', ...numbers], returns: ['C2'] });
  });

  it('one document takes back one order, the last before it', async () => {
    const rows = [
      '1,a,2025-01-01 09:00,100',
      '2,a,2025-01-01 09:10,100',
      'C3,a,2025-01-01 09:20,-100',
      'C4,a,2025-01-01 09:30,-100',
    ];
    await workspace.import({ 'a.csv': csv([...rows, ...lines]) });
    expect(await stored()).toEqual({ orders: ['1', ...numbers], returns: ['C4'] });
  });

  it('is as it was asked for', async () => {
    const rows = ['1,a,2025-01-01 09:15,100', 'C2,a,2025-01-01 09:27,-100'];
    await workspace.import({ 'a.csv': csv([...rows, ...lines]) }, { rules: { negative: 'return' } });
    expect(await stored()).toEqual({ orders: ['1', ...numbers], returns: ['C2'] });
  });
});

it('what was taken back does not count when one of the two comes again alone', async () => {
  const both = ['1,a,2025-01-01 09:15,100', 'C2,a,2025-01-01 09:27,-100', '3,a,2025-01-03 10:00,40'];
  await workspace.import({ 'a.csv': csv(both) });
  const again = await workspace.import({ 'b.csv': csv([...both.slice(1), '5,a,2025-03-01 10:00,60']) });
  expect(await stored()).toEqual({ orders: ['3', '5'], returns: [] });
  expect(again.reconciliation.repeated).toMatchObject({ orders: 2 });
});
