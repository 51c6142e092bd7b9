import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from './postgres.ts';
import { demoOrders, type JobOver, over, posting, type Served, serve } from './serving.ts';

let postgres: TestPostgres;
let server: Served;
let address: string;
let orders: readonly (readonly string[])[];

beforeAll(async () => {
  postgres = await startPostgres();
  address = await postgres.makeDatabase();
  orders = readFileSync(await demoOrders(), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const [names = [], ...rows] = orders;
  await client.query(`create table shop_orders (${names.map((name) => `"${name}" text`).join(', ')})`);
  await client.query('insert into shop_orders select x.* from json_populate_recordset(null::shop_orders, $1) as x', [
    JSON.stringify(rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])))),
  ]);
  await client.end();
  // The cluster, which is asked further down.
  lake.listen(0, '127.0.0.1');
  await once(lake, 'listening');
  const at = `127.0.0.1:${(lake.address() as AddressInfo).port}`;
  server = await serve({
    environment: { PERENNIAL_SOURCE_SHOP: address, PERENNIAL_SOURCE_LAKE: `trino://analyst@${at}/lake/shop` },
  });
});

afterAll(async () => {
  await server.close();
  lake.close();
  await postgres.stop();
});

/** The protocol of Trino, as far as it is needed: each statement is answered at once and whole. */
const asked: string[] = [];
const lake = createServer(async (request, response) => {
  const [names = [], ...rows] = orders;
  let text = '';
  for await (const chunk of request) text += chunk;
  asked.push(text);
  const isNames = text.toLowerCase().startsWith('describe');
  const columns = (isNames ? ['Column', 'Type'] : names).map((name) => ({ name, type: 'varchar' }));
  const data = isNames ? names.map((name) => [name, 'varchar']) : rows;
  const body = JSON.stringify({ id: 'q', columns, data, stats: { state: 'FINISHED' } });
  response.writeHead(200, { 'content-type': 'application/json' }).end(body);
});

const refreshed = async (source: object): Promise<JobOver> => {
  const planned = await server.ask('/api/refresh', {
    ...posting({ sources: [source], every: 'never' }),
    method: 'PUT',
  });
  expect(planned.status).toBe(200);
  const { id } = await server.askJson<JobOver>('/api/jobs', posting({ kind: 'refresh' }));
  return over(server, id);
};

it('a query of PostgreSQL is studied, and nothing tells where it is', async () => {
  const source = { postgres: 'PERENNIAL_SOURCE_SHOP', query: 'select * from shop_orders' };
  expect(await refreshed(source)).toMatchObject({ state: 'done', result: { run: 1 } });
  const { customers } = await server.askJson<{ customers: number }>('/api/equity');
  expect(customers).toBeGreaterThan(250);
  expect(JSON.stringify(await server.askJson('/api/refresh'))).not.toContain(new URL(address).host);
});

it.each([
  ['delete from shop_orders', /syntax|cursor/],
  ['select 1; drop table shop_orders', /cannot insert multiple comman/],
  ["select setval('none', 1)", /none|read-only/],
  ['with gone as (delete from shop_orders returning *) select * from gone', /DECLARE CURSOR|read-only|data-modifying/],
  ['select * from no_such_table', /no_such_table/],
])('what is no query is refused: %s', async (query, why) => {
  const { state, failure } = (await refreshed({ postgres: 'PERENNIAL_SOURCE_SHOP', query })) as JobOver & {
    failure: { message: string };
  };
  expect(state).toBe('failed');
  expect(failure).toMatchObject({ code: 'source-failed' });
  expect(failure.message).toMatch(why);
});

it('another variable of the environment is not read, and one that is missing is named', async () => {
  const other = posting({ sources: [{ postgres: 'DATABASE_URL', query: 'select 1' }] });
  expect((await server.ask('/api/refresh', { ...other, method: 'PUT' })).status).toBe(400);
  expect(await refreshed({ postgres: 'PERENNIAL_SOURCE_NONE', query: 'select 1' })).toMatchObject({
    state: 'failed',
    failure: { code: 'source-failed.variable' },
  });
});

it('a table of Trino is studied, of the cluster that the operator has named and no other', async () => {
  expect(await refreshed({ cluster: 'PERENNIAL_SOURCE_LAKE', table: 'orders' })).toMatchObject({
    state: 'done',
    result: { run: 2 },
  });
  expect(asked).toHaveLength(2);
  const elsewhere = posting({ sources: [{ cluster: 'trino://me@evil.example.com/a/b', table: 'orders' }] });
  expect((await server.ask('/api/refresh', { ...elsewhere, method: 'PUT' })).status).toBe(400);
});
