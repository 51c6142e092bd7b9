import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Connection, type Row, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { createTables } from '@perennial/engine/storage';
import type { Reconciliation } from '../src/classify/reconciliation.ts';
import { type ImportExtras, importOrders } from '../src/import-orders.ts';
import type { ImportOutcome } from '../src/outcome/import-outcome.ts';
import { defaultRules, type ImportRequest, type ImportRules } from '../src/request/import-request.ts';

export type Asked = Partial<Omit<ImportRequest, 'rules'>> & { readonly rules?: Partial<ImportRules> };

export interface TestWorkspace {
  readonly connection: Connection;
  readonly folder: string;
  /** Writes the files, imports them as one source in a transaction, and commits; rolls back and rejects on failure. */
  import(
    files: Readonly<Record<string, string | Buffer>>,
    asked?: Asked,
    extras?: ImportExtras,
  ): Promise<ImportOutcome>;
  /** Writes a file, and answers its path. */
  write(name: string, content: string | Buffer): string;
  orders(): Promise<Row[]>;
  rejected(): Promise<Row[]>;
  rows(query: string): Promise<Row[]>;
  close(): void;
}

export const NOW = new Date('2026-01-15T12:00:00Z');

/** A workspace in memory, with files in a folder of its own. */
export async function testWorkspace(): Promise<TestWorkspace> {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-import-'));
  const connection = await openDuckDB(':memory:', { threads: 2 });
  await createTables(connection);
  const rows = (query: string) => connection.rows({ render: () => query });
  const write = (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  return {
    connection,
    folder,
    rows,
    write,
    import: async (files, asked = {}, extras = {}) => {
      const { rules, ...request } = asked;
      const paths = Object.entries(files).map(([name, content]) => write(name, content));
      const scratchFolder = mkdtempSync(join(folder, 'scratch-'));
      await connection.execute(sql`begin transaction`);
      try {
        const outcome = await importOrders(
          { connection, ledger: connection, home: 'folder', folder, scratchFolder },
          { from: { files: paths }, columns: {}, timeZone: 'UTC', ...request, rules: { ...defaultRules, ...rules } },
          { now: () => NOW, progress: { begin: () => {}, end: () => {} } },
          extras,
        );
        await connection.execute(sql`commit`);
        return outcome;
      } catch (error) {
        await connection.execute(sql`rollback`);
        throw error;
      }
    },
    orders: () =>
      rows(
        'select order_id, customer, cast(ordered_at as varchar) as at, amount, refunded from orders order by ordered_at, order_id, customer, amount',
      ),
    rejected: () =>
      rows('select line, reason, customer, order_id, amount, content from rejected order by source, line'),
    close: () => {
      connection.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Both sides of a reconciliation: they must be equal, rows exactly and money within what a double can hold. */
export function bothSides({ source, used, returned, repeated, excluded, rounding }: Reconciliation) {
  const parts = [used, returned, repeated, ...excluded];
  const sum = (of: 'rows' | 'orders' | 'money') => parts.reduce((total, part) => total + part[of], 0);
  return {
    source: { rows: source.rows, orders: source.orders, money: Math.round(source.money * 1e4) / 1e4 },
    explained: { rows: sum('rows'), orders: sum('orders'), money: Math.round((sum('money') + rounding) * 1e4) / 1e4 },
  };
}

export function reasonsOf({ excluded }: Reconciliation): Record<string, number> {
  return Object.fromEntries(excluded.map(({ reason, rows }) => [reason, rows]));
}
