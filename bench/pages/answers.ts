import { join } from 'node:path';
import { type Effects, type Fragment, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { newestRun } from '../../packages/study/src/workspace/run-folders.ts';
import { best, type Figure, print } from '../measure.ts';
import { studiedBusiness } from '../yardstick/studied-business.ts';
import { askBare, bareQuestions } from './bare-questions.ts';
import { served } from './served.ts';

const effects: Effects = { now: () => new Date(), progress: { begin: () => {}, end: () => {} } };

/** Only what has this in its name: `ONLY=rule`. */
const ONLY = process.env.ONLY ?? '';

/**
 * How long a server takes to answer each report of so many customers, beside the bare query (floor 2 ×, aim 300 ms): the first time after its start, again, and where the
 * reader has it already. A run has made the default view of every report: beside it stands the sum of one figure per channel over the scores that it has published. What it has not made
 * is asked anew, and stands beside the same question in plain statements to the same files. Bare queries are the fastest of three on a connection that is open.
 */
export async function printAnswers(customers: number): Promise<void> {
  const { workspace } = await studiedBusiness(customers, effects);
  const bare = await openBare(workspace);
  const figures: Figure[] = [];
  try {
    const kept = await reportsOf(workspace);
    const sums = kept.some(isWanted) ? await bare.seconds([sumsByChannel(bare.folder)]) : 0;
    for (const each of kept.filter(isWanted)) figures.push(...(await timed(workspace, each, sums)));
    for (const each of bareQuestions(bare).filter(isWanted))
      figures.push(...(await timed(workspace, each, await bare.seconds(each.statements))));
  } finally {
    bare.close();
  }
  print(`bench pages: answers, ${customers.toLocaleString('en')} customers`, figures);
}

function isWanted({ what }: { readonly what: string }): boolean {
  return what.includes(ONLY);
}

/** On a server of its own, so that the first answer is one. */
async function timed(
  workspace: string,
  { what, path }: { readonly what: string; readonly path: string },
  bare: number,
): Promise<readonly Figure[]> {
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

/** A connection to the files of the newest run and to the orders, and somebody whom the server can be asked for. */
async function openBare(workspace: string) {
  const folder = newestRun(workspace)!.folder;
  const connection = await openDuckDB(':memory:');
  const [row] = await connection.rows<{ customer: string }>(
    sql`select max(customer) as customer from read_parquet(${join(folder, 'scores.parquet')})`,
  );
  return {
    folder,
    customer: row!.customer,
    /** The fastest of three; the database of the orders is let go afterwards, as a server wants it, too. */
    seconds: async (statements: readonly Fragment[]) => {
      await connection.execute(sql`attach ${join(workspace, 'perennial.duckdb')} as workspace (read_only)`);
      const { seconds } = await best(3, () => askBare(connection, statements));
      await connection.execute(sql`detach workspace`);
      return seconds;
    },
    close: () => connection.close(),
  };
}

function sumsByChannel(folder: string): Fragment {
  return sql`
select first_channel, count(*) as customers, sum(historic_value) as historic, sum(expected_money) as expected
from read_parquet(${join(folder, 'scores.parquet')}) group by 1`;
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
