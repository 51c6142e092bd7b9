import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Connection, type Fragment, sql } from '@perennial/engine';
import { ORDERS, SCORES, STATES } from '@perennial/engine/storage';
import { latestRun } from '../ledger/ledger.ts';
import { publicRecord } from '../record/public-record.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { newestRun, type PublishedRun, RECORD_FILE, recordOf } from '../workspace/run-folders.ts';

/** One check of the installation or the workspace, and what came of it. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
  readonly remedy?: string;
}

const AGAIN = 'Write them again by studying the orders in the workspace: perennial run';

const UNDER_WAY = 'not looked at: a run is under way';

/**
 * Whether the workspace is whole: its tables answer, its ledger is readable, its files are there and belong to the newest run. While a run is
 * under way its database is not looked at.
 */
export async function checkWorkspace(reader: WorkspaceReader): Promise<readonly Check[]> {
  const published = newestRun(reader.folder);
  const orders = await check('orders', 'Import some: perennial run ORDERS.csv', () => countOrders(reader, published));
  let record: StudyRecord | null = null;
  const ledger = await check('ledger', 'Run a study: perennial run', async () => {
    const [kept] = (await reader.withLedger(async (runs) => [await latestRun(runs)])) ?? [undefined];
    // Of a run that is under way the ledger may know what nobody is to see yet.
    record = kept === undefined && published ? recordOf(published) : (kept ?? null);
    if (kept === undefined) return { ok: true, found: UNDER_WAY };
    return { ok: record !== null, found: record ? `run ${record.run}, as of ${record.settings.asOf}` : 'no run' };
  });
  return record && published ? [orders, ledger, ...(await checkFiles(reader, published, record))] : [orders, ledger];
}

async function countOrders(reader: WorkspaceReader, run: PublishedRun | null): Promise<Omit<Check, 'name'>> {
  const count = async (connection: Connection) => {
    const [row] = await connection.rows<{ n: number; customers: number }>(
      sql`select (select count(*) from ${ORDERS}) as n, (select count(*) from ${STATES}) as customers`,
    );
    return { ok: (row?.n ?? 0) > 0, found: `${row?.n ?? 0} orders of ${row?.customers ?? 0} customers` };
  };
  if (reader.scoresTable !== null && run) return whileOpen(await reader.openScores(run.folder), count);
  return (await reader.withLedger(count)) ?? { ok: true, found: UNDER_WAY };
}

async function checkFiles(
  reader: WorkspaceReader,
  published: PublishedRun,
  record: StudyRecord,
): Promise<readonly Check[]> {
  const { folder } = reader;
  const files = record.files.filter((name) => name !== reader.scoresTable);
  const missing = files.filter((name) => !existsSync(join(folder, name)));
  const checks = [
    await check('files', AGAIN, async () => ({
      ok: missing.length === 0,
      found: missing.length === 0 ? files.join(', ') : `missing: ${missing.join(', ')}`,
    })),
  ];
  if (!missing.includes(RECORD_FILE))
    checks.push(
      await check(RECORD_FILE, AGAIN, async () => {
        const copy = JSON.parse(readFileSync(join(folder, RECORD_FILE), 'utf8')) as Partial<StudyRecord>;
        const isSame = isDeepStrictEqual(copy, publicRecord(record));
        if (isSame) return { ok: true, found: `run ${record.run}` };
        const words = copy.run === record.run ? `run ${record.run}, but not as the ledger has it` : `run ${copy.run}`;
        return { ok: false, found: `${words}: it was edited, or is of another run` };
      }),
    );
  if (missing.some((name) => name.startsWith('scores'))) return checks;
  return [...checks, await check('scores', AGAIN, () => checkScores(reader, published, record))];
}

/** Those that the program reads, and those for people. */
async function checkScores(
  reader: WorkspaceReader,
  { folder: runFolder }: PublishedRun,
  record: StudyRecord,
): Promise<Omit<Check, 'name'>> {
  const { folder, scoresTable } = reader;
  const scores: readonly ScoreRows[] =
    scoresTable !== null
      ? [[scoresTable, SCORES]]
      : [
          ['the published scores.parquet', SCORES],
          ['scores.parquet', sql`read_parquet(${join(folder, 'scores.parquet')})`],
          ['scores.csv', sql`read_csv(${join(folder, 'scores.csv')}, header = true, all_varchar = true)`],
        ];
  return whileOpen(await reader.openScores(runFolder), (connection) => addUp(connection, scores, record));
}

async function whileOpen<T>(connection: Connection, look: (connection: Connection) => Promise<T>): Promise<T> {
  try {
    return await look(connection);
  } finally {
    connection.close();
  }
}

/** Name and rows of a file or a table of scores. */
type ScoreRows = readonly [string, Fragment];

/** Whether all scores have a row for every customer, and their values add up to the total that was stated, to the minor unit. */
async function addUp(
  connection: Connection,
  scores: readonly ScoreRows[],
  { base, settings, value }: StudyRecord,
): Promise<Omit<Check, 'name'>> {
  const stated = `${base.customers} customers; their values add up to the total`;
  for (const [name, rows] of scores) {
    const [sum] = await connection.rows<{ n: number; value: string }>(
      sql`select count(*) as n, cast(coalesce(sum(cast(expected_money as decimal(38, 4))), 0) as varchar) as value from ${rows}`,
    );
    const total = Math.round(Number(sum?.value) * 10 ** settings.minorUnits);
    if (sum?.n !== base.customers)
      return { ok: false, found: `${name} has ${sum?.n ?? 0} customers; ${base.customers} were scored` };
    if (total !== value.expectedMoney)
      return { ok: false, found: `${name} has ${base.customers} customers; their values do not add up to the total` };
  }
  return { ok: true, found: stated };
}

/** A check that fails rather than throws. */
async function check(name: string, remedy: string, look: () => Promise<Omit<Check, 'name'>>): Promise<Check> {
  try {
    return { name, remedy, ...(await look()) };
  } catch (error) {
    const words = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    return { name, remedy, ok: false, found: `cannot be read: ${words}` };
  }
}
