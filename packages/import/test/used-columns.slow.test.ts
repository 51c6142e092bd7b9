import { readdirSync, readFileSync } from 'node:fs';
import { makeSpeaker } from '@perennial/words';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestWorkspace, testWorkspace } from './import-files.ts';

const folder = new URL('exports/', import.meta.url);
const exports = readdirSync(folder).filter((name) => name.endsWith('.csv'));

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await testWorkspace();
});
afterEach(() => workspace.close());

it('are told with a value and a reason, in the sequence of the roles', async () => {
  const rows = ['k1,ada@example.com,Ada,2025-01-05,12.50', ',bob@example.com,Bob,2025-01-06,7.25'];
  const content = `client id,email,client name,when,spent\n${rows.join('\n')}\n`;
  const { sources } = await workspace.import({ 'orders.csv': content }, { columns: { amount: 'spent' } });
  expect(sources[0]?.used).toEqual([
    { role: 'customer', column: 'email', sample: expect.stringContaining('@example.com'), evidence: 'header' },
    { role: 'date', column: 'when', sample: expect.stringContaining('2025-01-0'), evidence: 'dates' },
    { role: 'amount', column: 'spent', sample: expect.stringMatching(/^\d+\.\d\d$/), evidence: 'asked' },
  ]);
});

it('name what stands in for the customer after it', async () => {
  const rows = ['Ada,ada@example.com,2025-01-05,12.50', ',bob@example.com,2025-01-06,7.25', ',,2025-01-06,7.25'];
  const { sources } = await workspace.import({ 'a.csv': `Buyer,Email,date,amount\n${rows.join('\n')}\n` });
  const customers = sources[0]?.used.filter(({ role }) => role === 'customer') ?? [];
  expect(customers.map(({ column, evidence }) => [column, evidence])).toEqual([
    ['Email', 'header'],
    ['Buyer', 'stands-in'],
  ]);
});

/** Columns of an export that are empty where no order has anything to say there. */
const mayBeEmpty = ['cancelledAt', 'status'];

/** Exports that name no buyer, and a column that stands for one here. */
const namesNobody: Readonly<Record<string, string>> = {
  'olist-orders-items.csv': 'customer_id',
  'stripe-balance-history.csv': 'Description',
};

describe.each(exports)('those of %s', (name) => {
  it('are all that was used of it, and each can be said', async () => {
    const customer = namesNobody[name];
    const asked = customer ? { columns: { customer } } : {};
    const { sources } = await workspace.import({ [name]: readFileSync(new URL(name, folder)) }, asked);
    const [source] = sources;
    const used = source?.used ?? [];
    for (const [role, column] of Object.entries(source?.columns ?? {}))
      expect(used).toContainEqual(expect.objectContaining({ role, column }));
    const { say } = makeSpeaker('en');
    for (const { role, evidence } of used)
      expect([say(`role.${role}`), say(`evidence.${evidence}`)].join()).toMatch(/^[\w -]+,[\w -]+$/);
    expect(used.filter(({ sample, role }) => sample === '' && !mayBeEmpty.includes(role))).toEqual([]);
  });
});
