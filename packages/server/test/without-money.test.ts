import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failingAddresses } from './failing-addresses.ts';
import { posting, type Served, serve, studied, temporaryFolder } from './serving.ts';

/** Sixty customers, the first with one order, the next with two, and so up to six: each on another day, and no money. */
const rows = Array.from({ length: 60 }, (_, customer) =>
  Array.from({ length: 1 + (customer % 6) }, (_, order) => {
    const day = new Date(Date.UTC(2024, 0, 1 + customer * 5 + order * (20 + customer)));
    return `c${customer},${day.toISOString().slice(0, 10)}`;
  }),
).flat();

let server: Served;
beforeAll(async () => {
  const path = join(temporaryFolder(), 'orders.csv');
  writeFileSync(path, `customer,date\n${rows.join('\n')}\n`);
  server = await serve();
  expect(await studied(server, path)).toMatchObject({ state: 'done' });
});
afterAll(() => server.close());

describe('of orders without money', () => {
  it('every address and every report is answered', async () => {
    expect(await failingAddresses(server, { id: 'c5', run: '1' })).toEqual([]);
  });

  it('figures of money are numbers of orders, and say so', async () => {
    const equity = await server.askJson<{ withinHorizon: { expected: number } }>('/api/equity');
    expect(equity).toMatchObject({ currency: 'ORDERS', basis: 'orders', customers: 60 });
    const { customers } = await server.askJson<{ customers: readonly Record<string, number>[] }>(
      '/api/customers?limit=500',
    );
    // Each order counts as one.
    expect(customers.reduce((sum, { historic = 0 }) => sum + historic, 0)).toBe(rows.length);
    const expected = customers.reduce((sum, { expectedMoney = 0 }) => sum + expectedMoney, 0);
    expect(expected / equity.withinHorizon.expected).toBeCloseTo(1, 1);
  });

  it('are told to language models and as a table, too', async () => {
    const asked = { jsonrpc: '2.0', id: 1, method: 'tools/call' };
    const accept = { accept: 'application/json, text/event-stream' };
    for (const [name, args] of [
      ['find_customers', { limit: 1 }],
      ['read_report', { name: 'value' }],
    ] as const) {
      const answer = await server.ask('/mcp', posting({ ...asked, params: { name, arguments: args } }, accept));
      expect(await answer.text()).not.toContain('"isError":true');
    }
    const csv = await (await server.ask('/api/customers?sort=customer', { headers: { accept: 'text/csv' } })).text();
    expect(csv.split('\n').filter((line) => /^c5,6,.*,ORDERS,/.test(line))).toHaveLength(1);
  });
});
