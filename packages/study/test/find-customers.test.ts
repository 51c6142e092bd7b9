import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { findCustomers, ordersOfCustomer } from '../src/index.ts';
import { customerGroups } from '../src/questions/customer-groups.ts';
import { customerOrders, placeIn } from '../src/questions/customer-order.ts';
import { readWorkspace, type WorkspaceReader } from '../src/workspace/reader.ts';
import { demo, file, reported } from './reports/reported.ts';

const people = [
  ['c1', 'Zofia.Nowak@Example.com', "'+48 551 661 896", 'Zofia Nowak'],
  ['c18', 'wei@example.com', '', 'Li Wei'],
  ['c19', '', '0048 (22) 100-20-30', "O'Neil"],
] as const;

/** Each orders four times; the second file has hashes in place of addresses. */
async function readerOf(
  email: (address: string) => string,
  header: string,
  { isClosed = false } = {},
): Promise<WorkspaceReader> {
  const lines = people.flatMap(([id, address, phone, name], i) =>
    [1, 2, 3, 4].map((month) =>
      [`#10${i}${month}`, id, email(address), phone, name, `2025-0${month}-1${i}`, 20 + i].join(','),
    ),
  );
  const { workspace } = await reported([file(`${[header, ...lines].join('\n')}\n`)], { cutOffs: 0 });
  if (isClosed) await workspace.close();
  return readWorkspace(workspace.folder);
}

const header = 'order_number,customer_id,email,phone,customer_name,ordered_at,amount';

it('finds a customer by any part of an id, an address, a telephone number, a name or the number of an order', async () => {
  const reader = await readerOf((address) => address, header);
  const find = async (part: string) =>
    (await findCustomers(reader, { part, limit: 10 })).customers.map(({ customer }) => customer);
  for (const part of ['nowak@', 'ZOFIA', '+48 551-661', '661896', 'ofia now', '#1003'])
    expect(await find(part)).toEqual(['c1']);
  expect(await find("o'neil")).toEqual(['c19']);
  expect(await find('22 100 20')).toEqual(['c19']);
  expect(await find('C18')).toEqual(['c18']);
  expect((await find('example.com')).toSorted()).toEqual(['c1', 'c18']);
  expect(await find('nobody')).toEqual([]);
  // Whose id it is stands first, whatever is expected of the others.
  expect((await find('c'))[0]).not.toBe('c1');
  expect((await find('C1'))[0]).toBe('c1');
});

it('finds by a whole address the customer of whom its hash is kept', async () => {
  const reader = await readerOf(
    (address) => (address === '' ? '' : createHash('sha256').update(address.toLowerCase()).digest('hex')),
    header,
  );
  const { customers, found } = await findCustomers(reader, { part: 'Zofia.Nowak@example.com', limit: 10 });
  expect(customers.map(({ customer }) => customer)).toEqual(['c1']);
  expect(found).toBe(1);
});

it('finds everybody in one stage, by what the run has kept of their orders, also while nobody may look at these', async () => {
  const reader = await readerOf((address) => address, header);
  const whileWritten = { ...reader, withLedger: async () => null, withRun: async () => null };
  const stages = customerGroups.filter((group) => group.startsWith('stage:'));
  const found = await Promise.all(stages.map((group) => findCustomers(whileWritten, { group, limit: 10 })));
  expect(found.flatMap(({ customers }) => customers.map(({ customer }) => customer)).toSorted()).toEqual([
    'c1',
    'c18',
    'c19',
  ]);
});

it.each(customerOrders)('turns the pages of a stage by %s as those of everybody, both ways', async (by) => {
  const { workspace, record } = await demo();
  const reader = await readWorkspace(workspace.folder);
  const asOf = { limit: record.base.customers };
  const { customers: members } = await findCustomers(reader, { group: 'stage:regular', ...asOf });
  const names = new Set(members.map(({ customer }) => customer));
  expect(names.size).toBeGreaterThan(20);
  for (const isRising of [true, false]) {
    const order = { by, isRising };
    const everybody = await findCustomers(reader, { order, ...asOf });
    const meant = everybody.customers.filter(({ customer }) => names.has(customer));
    const first = await findCustomers(reader, { group: 'stage:regular', order, limit: 7 });
    expect(first).toMatchObject({ customers: meant.slice(0, 7), found: meant.length, hasMore: true });
    const after = placeIn(order, first.customers.at(-1)!);
    const rest = await findCustomers(reader, { group: 'stage:regular', order, after, limit: meant.length });
    expect(rest).toMatchObject({ customers: meant.slice(7), found: null, hasMore: false });
  }
});

it('finds by a part and a rule at once, and counts all of them', async () => {
  const { workspace, record } = await demo();
  const reader = await readWorkspace(workspace.folder);
  const all = { limit: record.base.customers };
  const often = (await findCustomers(reader, { rule: 'orders >= 3', ...all })).customers;
  const part = often[0]!.customer.slice(-2);
  const named = new Set((await findCustomers(reader, { part, ...all })).customers.map(({ customer }) => customer));
  const meant = often.filter(({ customer }) => named.has(customer));
  expect(meant.length).toBeGreaterThan(2);
  expect(meant.length).toBeLessThan(often.length);
  const found = await findCustomers(reader, { part, rule: 'orders >= 3', limit: 2 });
  expect(found).toMatchObject({ customers: meant.slice(0, 2), found: meant.length, hasMore: true });
});

it('lets several look at the orders at once: each has an answer, and none is told that somebody writes', async () => {
  const reader = await readerOf((address) => address, header, { isClosed: true });
  const [first, second, third] = await Promise.all([
    ordersOfCustomer(reader, 'c1'),
    ordersOfCustomer(reader, 'c18'),
    reader
      .withLedger(async () => {
        throw new Error('a question that goes wrong');
      })
      .catch((error: Error) => error.message),
  ]);
  expect([first.found, second.found, third]).toEqual([4, 4, 'a question that goes wrong']);
  // Nobody waits for one that went wrong.
  expect((await ordersOfCustomer(reader, 'c19')).found).toBe(4);
});
