import { join } from 'node:path';
import { type Effects, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { best, print } from './measure.ts';
import { served } from './pages/served.ts';
import { studiedBusiness } from './yardstick/studied-business.ts';

/**
 * How long the server takes to answer each report of a million customers, beside the bare query of one figure per channel over the scores that it has published (floor 2 ×,
 * aim 300 ms): the first time after its start, and again. A run has made the default view of every report; what it has not made, a rule and a customer, is asked anew of the scores.
 * CUSTOMERS=100000 takes a tenth.
 */
const CUSTOMERS = Number(process.env.CUSTOMERS ?? 1_000_000);
const effects: Effects = { now: () => new Date(), progress: { begin: () => {}, end: () => {} } };
const { workspace } = await studiedBusiness(CUSTOMERS, effects);
const { bare, customer } = await bareQuery(join(workspace, 'scores.parquet'));
const names = await askedNames();
const asked = [
  ...names.map((name) => ({ what: name, path: `/api/reports/${name}` })),
  {
    what: 'segments, a rule',
    path: `/api/reports/segments?where=${encodeURIComponent('orders >= 3 and prob_alive < 50%')}`,
  },
  { what: 'customers, one', path: `/api/reports/customers?customer=${encodeURIComponent(customer)}` },
];
for (const { what, path } of asked) {
  const server = await served(workspace);
  try {
    const address = `${server.listensAt}${path}`;
    const first = await best(1, () => answer(address));
    const again = await best(3, () => answer(address));
    const known = await best(3, () => answer(address, first.result.tag));
    const of = { yardstick: bare, of: 'the bare query' };
    print(what, [
      { what: 'first', seconds: first.seconds, ...of, note: `${(first.result.bytes / 1e6).toFixed(2)} MB` },
      { what: 'again', seconds: again.seconds, ...of },
      { what: 'unchanged', seconds: known.seconds, ...of, note: String(known.result.status) },
    ]);
  } finally {
    await server.close();
  }
}

/** The fastest of three: a sum by channel, and somebody whom the server can be asked for. */
async function bareQuery(file: string): Promise<{ readonly bare: number; readonly customer: string }> {
  const connection = await openDuckDB(':memory:');
  try {
    const scores = sql`read_parquet(${file})`;
    const { seconds } = await best(3, () =>
      connection.rows(
        sql`select first_channel, count(*) as customers, sum(historic_value) as historic, sum(expected_money) as expected from ${scores} group by 1`,
      ),
    );
    const [row] = await connection.rows<{ customer: string }>(sql`select min(customer) as customer from ${scores}`);
    return { bare: seconds, customer: row!.customer };
  } finally {
    connection.close();
  }
}

async function askedNames(): Promise<readonly string[]> {
  const server = await served(workspace);
  try {
    const listed = (await (await fetch(`${server.listensAt}/api/reports`)).json()) as readonly { name: string }[];
    return listed.map(({ name }) => name);
  } finally {
    await server.close();
  }
}

async function answer(address: string, tag?: string | null) {
  const response = await fetch(address, tag ? { headers: { 'if-none-match': tag } } : {});
  const { byteLength } = await response.arrayBuffer();
  if (response.status >= 400) throw new Error(`${address} answers ${response.status}`);
  return { status: response.status, bytes: byteLength, tag: response.headers.get('etag') };
}
