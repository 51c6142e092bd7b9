import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { findCustomers, ordersOfCustomer } from '../src/index.ts';
import { customerGroups } from '../src/questions/customer-groups.ts';
import { readWorkspace, type WorkspaceReader } from '../src/workspace/reader.ts';
import { file, reported } from './reports/reported.ts';

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
