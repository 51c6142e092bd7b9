import { dirname } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type TestWorkspace, testWorkspace } from './import-files.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await testWorkspace();
});
afterEach(() => workspace.close());

const orders = `customer,date,amount\n${Array.from({ length: 20 }, (_, i) => `c${i % 7},2025-01-${10 + i},${i}.50`).join('\n')}\n`;

it('refuses a file beside the orders that has none of their columns: its rows were read as orders of guests', async () => {
  const costs = 'Měsíc;Kanál;Náklady\n01/2025;Facebook;9 213,50 Kč\n';
  await expect(workspace.import({ 'orders.csv': orders, 'naklady.csv': costs })).rejects.toMatchObject({
    words: {
      code: 'column-not-recognised.other-file',
      values: {
        file: { text: 'naklady.csv' },
        roles: { list: ['customer', 'date', 'amount'].map((role) => ({ message: { code: `role.${role}` } })) },
        columns: { list: [{ text: 'Měsíc' }, { text: 'Kanál' }, { text: 'Náklady' }] },
      },
    },
  });
});

it('says of each row of a file with the customers alone why it is no order', async () => {
  const truth = 'customer,segment\nc1,loyal\nc2,new\n';
  const { reconciliation } = await workspace.import({ 'orders.csv': orders, 'truth.csv': truth });
  expect(reconciliation.source.rows).toBe(22);
  expect(reconciliation.used.orders).toBe(20);
});

it('does not refuse what lies in a folder beside the orders', async () => {
  const folder = dirname(workspace.write('orders.csv', orders));
  workspace.write('about.json', '[{"version":1,"seed":7}]');
  const { reconciliation } = await workspace.import({}, { from: { files: [folder] } });
  expect(reconciliation.source.rows).toBe(21);
  expect(reconciliation.used.orders).toBe(20);
});

it('takes a file beside the orders whose columns stand otherwise, and has more of them', async () => {
  const more = 'Amount,note,Date,Customer\n12.50,gift,2025-02-01,c1\n';
  const { reconciliation } = await workspace.import({ 'orders.csv': orders, 'more.csv': more });
  expect(reconciliation.used.orders).toBe(21);
});
