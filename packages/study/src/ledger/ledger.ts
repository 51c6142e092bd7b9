import { type Connection, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { RECORD_VERSION } from '../record/run-record.ts';
import type { StudyRecord } from '../record/study-record.ts';
import { type AnyRecord, isOfSubscriptions } from '../record/subscription-record.ts';

/** Appends a run. The ledger is never overwritten: what was said on a day stays said. */
export async function appendRun(connection: Connection, record: AnyRecord): Promise<void> {
  await connection.execute(
    sql`insert into runs (run, made_at, record) values (${record.run}, cast(${record.madeAt.slice(0, 19).replace('T', ' ')} as timestamp), ${JSON.stringify(record)})`,
  );
}

/** The newest run, or null in a workspace without one. */
export async function latestRun(connection: Connection): Promise<AnyRecord | null> {
  const [row] = await connection.rows<{ record: string }>(
    sql`select cast(record as varchar) as record from runs order by run desc limit 1`,
  );
  return row ? readRecord(row.record) : null;
}

/** Every run, oldest first. */
export async function allRuns(connection: Connection): Promise<readonly AnyRecord[]> {
  const rows = await connection.rows<{ record: string }>(
    sql`select cast(record as varchar) as record from runs order by run`,
  );
  return rows.map(({ record }) => readRecord(record));
}

/** A record as the ledger and the files of a run have it. Throws `workspace-newer` where this program does not know its version. */
export function readRecord(text: string): AnyRecord {
  const record = JSON.parse(text) as AnyRecord;
  if (record.version > RECORD_VERSION)
    throw new Failure('workspace-newer.run', {
      run: { count: record.run },
      version: { count: record.version },
      known: { count: RECORD_VERSION },
    });
  return record;
}

/** What a run has said, of all that it keeps. */
export type SaidRun = Pick<
  StudyRecord,
  'run' | 'madeAt' | 'fingerprint' | 'settings' | 'base' | 'value' | 'bases' | 'chosen' | 'changes' | 'sensitivity'
>;

/** Runs are read by so many at a time: a record is large, and little of it is kept. */
const AT_A_TIME = 20;

/** What every run of orders has said, oldest first. */
export async function saidRuns(connection: Connection): Promise<readonly SaidRun[]> {
  const said: SaidRun[] = [];
  for (let last = -1; ; ) {
    const rows = await connection.rows<{ run: number; record: string }>(
      sql`select run, cast(record as varchar) as record from runs where run > ${last} order by run limit ${AT_A_TIME}`,
    );
    for (const record of rows.map((row) => readRecord(row.record)))
      if (!isOfSubscriptions(record)) said.push(saidOf(record));
    if (rows.length < AT_A_TIME) return said;
    last = rows.at(-1)!.run;
  }
}

export function saidOf(record: StudyRecord): SaidRun {
  const { run, madeAt, fingerprint, settings, base, value, bases, chosen, changes, sensitivity } = record;
  return {
    run,
    madeAt,
    fingerprint,
    settings,
    base,
    value,
    bases,
    chosen,
    changes,
    ...(sensitivity && { sensitivity }),
  };
}
