import { type Connection, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import type { ImportRequest, ImportRules } from '../request/import-request.ts';
import type { ImportOutcome } from './import-outcome.ts';

/** What the workspace's orders are and came from, with or without a new import. */
export interface KnownImport extends Omit<ImportOutcome, 'newOrders' | 'newCustomers' | 'newMoney'> {
  readonly timeZone: string;
  readonly rules: ImportRules;
  readonly added: {
    readonly newOrders: number;
    readonly newCustomers: number;
    readonly newMoney: number;
    /** Sources numbered higher came with this run. */
    readonly lastSourceBefore: number;
  };
}

/** Keeps what an import said, so that later runs without a file can say it again. */
export async function rememberImport(
  connection: Connection,
  outcome: ImportOutcome,
  { timeZone, rules }: ImportRequest,
): Promise<KnownImport> {
  const { newOrders, newCustomers, newMoney, lastSourceBefore, figures, ...lasting } = outcome;
  const known = { ...lasting, timeZone, rules };
  await connection.execute(sql`insert or replace into settings values ('import', ${JSON.stringify(known)})`);
  return {
    ...known,
    lastSourceBefore,
    ...(figures && { figures }),
    added: { newOrders, newCustomers, newMoney, lastSourceBefore },
  };
}

/** Whether orders have been imported. */
export async function hasImport(connection: Connection): Promise<boolean> {
  const found = await connection.rows(sql`select name from settings where name = 'import'`);
  return found.length > 0;
}

export async function knownImport(connection: Connection): Promise<KnownImport> {
  const [row] = await connection.rows<{ value: string; last: number }>(
    sql`select cast(value as varchar) as value, (select coalesce(max(source), 0) from sources) as last from settings where name = 'import'`,
  );
  if (!row) throw new Failure('workspace-empty.no-orders');
  const added = { newOrders: 0, newCustomers: 0, newMoney: 0, lastSourceBefore: row.last };
  return { ...(JSON.parse(row.value) as Omit<KnownImport, 'added'>), lastSourceBefore: row.last, added };
}
