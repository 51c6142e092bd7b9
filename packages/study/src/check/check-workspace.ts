import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Connection, type Fragment, sql } from '@perennial/engine';
import { ORDERS, SCORES } from '@perennial/engine/storage';
import { latestRun } from '../ledger/ledger.ts';
import { publicRecord } from '../record/public-record.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { Cluster } from '../workspace/cluster.ts';
import { RECORD_FILE } from '../workspace/record-files.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** One check of the installation or the workspace, and what came of it. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
  readonly remedy?: string;
}

const AGAIN = 'Write them again by studying the orders in the workspace: perennial run';

/** Whether the workspace is whole: its tables answer, its ledger is readable, its files are there and belong to the newest run. */
export async function checkWorkspace({
  connection,
  ledger: runs,
  cluster,
  folder,
}: Workspace): Promise<readonly Check[]> {
  const orders = await check('orders', 'Import some: perennial run ORDERS.csv', async () => {
    const [row] = await connection.rows<{ n: number; customers: number }>(
      sql`select count(*) as n, count(distinct customer) as customers from ${ORDERS}`,
    );
    return { ok: (row?.n ?? 0) > 0, found: `${row?.n ?? 0} orders of ${row?.customers ?? 0} customers` };
  });
  let record: StudyRecord | null = null;
  const ledger = await check('ledger', 'Run a study: perennial run', async () => {
    record = await latestRun(runs);
    return { ok: record !== null, found: record ? `run ${record.run}, as of ${record.settings.asOf}` : 'no run' };
  });
  return record ? [orders, ledger, ...(await checkFiles(connection, cluster, folder, record))] : [orders, ledger];
}

async function checkFiles(
  connection: Connection,
  cluster: Cluster | null,
  folder: string,
  record: StudyRecord,
): Promise<readonly Check[]> {
  const files = record.files.filter((name) => name !== cluster?.nameOf('scores'));
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
  const scores: readonly ScoreRows[] = cluster
    ? [[cluster.nameOf('scores'), SCORES]]
    : [
        ['scores.parquet', sql`read_parquet(${join(folder, 'scores.parquet')})`],
        ['scores.csv', sql`read_csv(${join(folder, 'scores.csv')}, header = true, all_varchar = true)`],
      ];
  return [...checks, await check('scores', AGAIN, () => addUp(connection, scores, record))];
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
