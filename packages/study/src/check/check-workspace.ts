import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Connection, type Fragment, sql } from '@perennial/engine';
import { ORDERS, SCORES, STATES } from '@perennial/engine/storage';
import type { CodesOf, Message, MessageValue } from '@perennial/words';
import { latestRun } from '../ledger/ledger.ts';
import { publicRecord } from '../record/public-record.ts';
import type { StudyRecord } from '../record/study-record.ts';
import { type AnyRecord, isOfSubscriptions } from '../record/subscription-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { newestRun, type PublishedRun, RECORD_FILE, recordOf } from '../workspace/run-folders.ts';

/** One check of the installation or the workspace, and what came of it. */
export interface Check {
  /** In words as `doctor.check.NAME`. */
  readonly name: CodesOf<'doctor.check'>;
  readonly ok: boolean;
  /** In words as `doctor.found.CODE`. */
  readonly found: Found;
  /** In words as `doctor.remedy.CODE`. */
  readonly remedy?: Message<CodesOf<'doctor.remedy'>>;
}

type Found = Message<CodesOf<'doctor.found'>>;
type Looked = Pick<Check, 'ok' | 'found'>;

const UNDER_WAY = found('under-way');

/**
 * Whether the workspace is whole: its tables answer, its ledger is readable, its files are there and belong to the newest run. While a run is
 * under way its database is not looked at.
 */
export async function checkWorkspace(reader: WorkspaceReader): Promise<readonly Check[]> {
  const published = newestRun(reader.folder);
  const orders = await check('orders', 'import', () => countOrders(reader, published));
  let record: AnyRecord | null = null;
  const ledger = await check('ledger', 'run', async () => {
    const [kept] = (await reader.withLedger(async (runs) => [await latestRun(runs)])) ?? [undefined];
    // Of a run that is under way the ledger may know what nobody is to see yet.
    record = kept === undefined && published ? recordOf(published) : (kept ?? null);
    if (kept === undefined) return { ok: true, found: UNDER_WAY };
    return { ok: record !== null, found: record ? runFound(record) : found('no-run') };
  });
  if (!record || !published) return [orders, ledger];
  const files = await checkFiles(reader, published, record);
  return isOfSubscriptions(record) ? [ledger, ...files] : [orders, ledger, ...files];
}

async function countOrders(reader: WorkspaceReader, run: PublishedRun | null): Promise<Looked> {
  const count = async (connection: Connection) => {
    const [row] = await connection.rows<{ n: number; customers: number }>(
      sql`select (select count(*) from ${ORDERS}) as n, (select count(*) from ${STATES}) as customers`,
    );
    return { ok: (row?.n ?? 0) > 0, found: ordersFound(row) };
  };
  if (reader.scoresTable !== null && run) return whileOpen(await reader.openScores(run.folder), count);
  return (await reader.withLedger(count)) ?? { ok: true, found: UNDER_WAY };
}

async function checkFiles(
  reader: WorkspaceReader,
  published: PublishedRun,
  record: AnyRecord,
): Promise<readonly Check[]> {
  const { folder } = reader;
  const files = record.files.filter((name) => name !== reader.scoresTable);
  const missing = files.filter((name) => !existsSync(join(folder, name)));
  const checks = [
    await check('files', 'write-again', async () => ({
      ok: missing.length === 0,
      found: missing.length === 0 ? filesFound('files', files) : filesFound('missing-files', missing),
    })),
  ];
  if (!missing.includes(RECORD_FILE))
    checks.push(
      await check('record', 'write-again', async () => {
        const copy = JSON.parse(readFileSync(join(folder, RECORD_FILE), 'utf8')) as Partial<AnyRecord>;
        const isSame = isDeepStrictEqual(copy, publicRecord(record));
        const run = { run: { count: copy.run ?? 0 } };
        if (isSame) return { ok: true, found: found('run-alone', run) };
        return { ok: false, found: found(copy.run === record.run ? 'record-edited' : 'record-of-other', run) };
      }),
    );
  if (isOfSubscriptions(record) || missing.some((name) => name.startsWith('scores'))) return checks;
  return [...checks, await check('scores', 'write-again', () => checkScores(reader, published, record))];
}

/** Those that the program reads, and those for people. */
async function checkScores(
  reader: WorkspaceReader,
  { folder: runFolder }: PublishedRun,
  record: StudyRecord,
): Promise<Looked> {
  const { folder, scoresTable } = reader;
  const scores: readonly ScoreRows[] =
    scoresTable !== null
      ? [[{ text: scoresTable }, SCORES]]
      : [
          [{ message: { code: 'doctor.published', values: { file: { text: 'scores.parquet' } } } }, SCORES],
          [{ text: 'scores.parquet' }, sql`read_parquet(${join(folder, 'scores.parquet')})`],
          [{ text: 'scores.csv' }, sql`read_csv(${join(folder, 'scores.csv')}, header = true, all_varchar = true)`],
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
type ScoreRows = readonly [MessageValue, Fragment];

/** Whether all scores have a row for every customer, and their values add up to the total that was stated, to the minor unit. */
async function addUp(
  connection: Connection,
  scores: readonly ScoreRows[],
  { base, settings, value }: StudyRecord,
): Promise<Looked> {
  for (const [file, rows] of scores) {
    const [sum] = await connection.rows<{ n: number; value: string }>(
      sql`select count(*) as n, cast(coalesce(sum(cast(expected_money as decimal(38, 4))), 0) as varchar) as value from ${rows}`,
    );
    const total = Math.round(Number(sum?.value) * 10 ** settings.minorUnits);
    if (sum?.n !== base.customers)
      return { ok: false, found: scoresFound('scores-count', file, sum?.n ?? 0, base.customers) };
    if (total !== value.expectedMoney) return { ok: false, found: scoresFound('scores-sum', file, base.customers) };
  }
  return { ok: true, found: found('scores', { customers: { count: base.customers } }) };
}

/** A check that fails rather than throws. */
async function check(name: Check['name'], code: CodesOf<'doctor.remedy'>, look: () => Promise<Looked>): Promise<Check> {
  const remedy = { code, values: {} };
  try {
    return { name, remedy, ...(await look()) };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
    return { name, remedy, ok: false, found: found('unreadable', { reason: { text: reason } }) };
  }
}

function found(code: Found['code'], values: Found['values'] = {}): Found {
  return { code, values };
}

function ordersFound(row: { readonly n: number; readonly customers: number } | undefined): Found {
  return found('orders', { orders: { count: row?.n ?? 0 }, customers: { count: row?.customers ?? 0 } });
}

function runFound({ run, settings }: AnyRecord): Found {
  return found('run', { run: { count: run }, date: { text: settings.asOf } });
}

function filesFound(code: 'files' | 'missing-files', files: readonly string[]): Found {
  return found(code, { files: { text: files.join(', ') } });
}

function scoresFound(code: 'scores-count' | 'scores-sum', file: MessageValue, customers: number, expected = 0): Found {
  const counts = { customers: { count: customers }, ...(expected > 0 && { expected: { count: expected } }) };
  return found(code, { file, ...counts });
}
