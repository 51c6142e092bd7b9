import { join } from 'node:path';
import { type Connection, type Effects, type Fragment, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { newestRun } from '../../packages/study/src/workspace/run-folders.ts';
import { best, type Figure, print } from '../measure.ts';
import { studiedBusiness } from '../yardstick/studied-business.ts';
import { askBare, bareQuestions } from './bare-questions.ts';
import { served } from './served.ts';

const effects: Effects = { now: () => new Date(), progress: { begin: () => {}, end: () => {} } };

/** Only what has one of these in its name: `ONLY='rule|stage'`. */
const ONLY = (process.env.ONLY ?? '').split('|');

/**
 * How long a server takes to answer each report of so many customers, beside the bare query (floor 2 ×, aim 300 ms): the first time after its start, again, and where the
 * reader has it already. A run has made the default view of every report: beside it stands the sum of one figure per channel over the scores that it has published. What it has not made
 * is asked anew, and stands beside the same question in plain statements to the same files, opened for it. Bare queries are the fastest of three.
 */
export async function printAnswers(customers: number): Promise<void> {
  const { workspace } = await studiedBusiness(customers, effects);
  const bare = await bareOf(workspace);
  const kept = (await reportsOf(workspace)).filter(isWanted);
  const asked = bareQuestions(bare).filter(isWanted);
  const figures: Figure[] = [];
  if (kept.length > 0) {
    const seconds = await secondsOpen(workspace, [sumsByChannel(bare.scores)]);
    for (const each of kept) figures.push(...(await timed(workspace, each, seconds)));
  }
  for (const each of asked)
    figures.push(...(await timed(workspace, each, await secondsAnew(workspace, each.statements))));
  print(`bench pages: answers, ${customers.toLocaleString('en')} customers`, figures);
}

function isWanted({ what }: { readonly what: string }): boolean {
  return ONLY.some((part) => what.includes(part));
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

/** The files of the newest run, somebody whom the server can be asked for, and how long plain statements to the files take. */
async function bareOf(workspace: string) {
  const folder = newestRun(workspace)!.folder;
  const scores = sql`read_parquet(${join(folder, 'scores.parquet')})`;
  const [customer] = await onFiles(workspace, (connection) =>
    connection.rows<{ customer: string }>(sql`select max(customer) as customer from ${scores}`),
  );
  return { folder, customer: customer!.customer, scores };
}

/** Opens the files, as whoever asks them without a server has to, and lets go of them: a server wants the database of the orders, too. */
async function onFiles<T>(workspace: string, ask: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await openDuckDB(':memory:');
  try {
    await connection.execute(sql`attach ${join(workspace, 'perennial.duckdb')} as workspace (read_only)`);
    return await ask(connection);
  } finally {
    connection.close();
  }
}

/** The fastest of three on a connection that is open. */
function secondsOpen(workspace: string, statements: readonly Fragment[]): Promise<number> {
  return onFiles(workspace, async (connection) => (await best(3, () => askBare(connection, statements))).seconds);
}

/** The fastest of three, each of which opens the files. */
async function secondsAnew(workspace: string, statements: readonly Fragment[]): Promise<number> {
  return (await best(3, () => onFiles(workspace, (connection) => askBare(connection, statements)))).seconds;
}

function sumsByChannel(scores: Fragment): Fragment {
  return sql`
select first_channel, count(*) as customers, sum(historic_value) as historic, sum(expected_money) as expected from ${scores} group by 1`;
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
