import { join } from 'node:path';
import { type Effects, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { best, type Figure, print } from '../measure.ts';
import { studiedBusiness } from '../yardstick/studied-business.ts';
import { served } from './served.ts';

const effects: Effects = { now: () => new Date(), progress: { begin: () => {}, end: () => {} } };

/**
 * How long a server takes to answer each report of so many customers, beside the bare query of one figure per channel over the scores that it has published (floor 2 ×, aim
 * 300 ms): the first time after its start, again, and where the reader has it already. A run has made the default view of every report; what it has not made is asked anew: a
 * rule, formulas by stage, the customers of a stage, and one customer.
 */
export async function printAnswers(customers: number): Promise<void> {
  const { workspace } = await studiedBusiness(customers, effects);
  const { bare, customer } = await bareQuery(join(workspace, 'scores.parquet'));
  const figures: Figure[] = [];
  for (const { what, path } of [...(await reportsOf(workspace)), ...askedAnew(customer)])
    figures.push(...(await timed(workspace, what, path, bare)));
  print(`bench pages: answers, ${customers.toLocaleString('en')} customers`, figures);
}

function askedAnew(customer: string) {
  const rule = encodeURIComponent('orders >= 3 and prob_alive < 50%');
  return [
    { what: 'segments, a rule', path: `/api/reports/segments?where=${rule}` },
    { what: 'formulas, by stage', path: '/api/reports/formulas?by=stage' },
    { what: 'customers of a stage', path: `/api/customers?group=${encodeURIComponent('stage:regular')}` },
    { what: 'customers, one', path: `/api/reports/customers?customer=${encodeURIComponent(customer)}` },
  ];
}

/** On a server of its own, so that the first answer is one. */
async function timed(workspace: string, what: string, path: string, bare: number): Promise<readonly Figure[]> {
  const server = await served(workspace);
  try {
    const address = `${server.listensAt}${path}`;
    const first = await best(1, () => answer(address));
    const again = await best(3, () => answer(address));
    const known = await best(3, () => answer(address, first.result.tag));
    const of = { yardstick: bare, of: 'the bare query' };
    return [
      { what, seconds: first.seconds, ...of, note: `first, ${(first.result.bytes / 1e6).toFixed(2)} MB` },
      { what: '', seconds: again.seconds, ...of, note: 'again' },
      { what: '', seconds: known.seconds, ...of, note: `unchanged, ${known.result.status}` },
    ];
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

async function reportsOf(workspace: string) {
  const server = await served(workspace);
  try {
    const listed = (await (await fetch(`${server.listensAt}/api/reports`)).json()) as readonly { name: string }[];
    return listed.map(({ name }) => ({ what: name, path: `/api/reports/${name}` }));
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
