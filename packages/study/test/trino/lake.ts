import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { by, id, type Progress, type Row, sql } from '@perennial/engine';
import { clockOf, openTrino, parseAddress, printAddress, type TrinoConnection } from '@perennial/engine/trino';
import { defaultRules, type ImportRequest } from '@perennial/import';
import type { StudyRecord } from '../../src/record/study-record.ts';
import type { StudyRequest } from '../../src/request.ts';
import { runStudy } from '../../src/study.ts';
import { openWorkspace, type Workspace } from '../../src/workspace/workspace.ts';

/** `trino://test@127.0.0.1:8080/lake/test`: a server to test against, in whose catalog schemas may be made. */
export const server = process.env.PERENNIAL_TEST_TRINO;

/** Time and chance as a session on a server takes them. */
export const trinoWorld = { clock: clockOf(() => new Date()), random: Math.random };

/** A column of a table: its type, and its values as JSON writes them. */
export type LakeColumn = readonly [type: string, values: readonly (string | number | boolean | null)[]];

export interface Run extends Omit<StudyRequest, 'import'> {
  readonly table?: string;
  readonly reading?: Partial<ImportRequest>;
  readonly signal?: AbortSignal;
  readonly progress?: Progress;
  readonly now?: Date;
}

/** A schema of its own on the server, and a folder for the workspace that uses it. */
export interface Lake {
  readonly trino: TrinoConnection;
  readonly address: string;
  readonly folder: string;
  load(table: string, columns: Readonly<Record<string, LakeColumn>>): Promise<void>;
  run(asked: Run): Promise<StudyRecord>;
  open<T>(work: (workspace: Workspace) => Promise<T>, create?: boolean): Promise<T>;
  tables(): Promise<readonly string[]>;
  rows(text: string): Promise<Row[]>;
  remove(): Promise<void>;
}

let made = 0;

/** The address of a lake of tables in Iceberg on the server that the tests were given. */
export const iceberg = server && printAddress({ ...parseAddress(server), catalog: 'iceberg' });

/** On the server that the tests were given, or another. */
export async function makeLake(at = server): Promise<Lake> {
  const base = parseAddress(at as string);
  const schema = `t_${process.pid}_${Date.now().toString(36)}_${made++}`;
  const address = printAddress({ ...base, schema });
  const trino = openTrino({ address, ...trinoWorld });
  await trino.execute(sql`create schema ${id(base.catalog as string, schema)}`);
  const root = mkdtempSync(join(tmpdir(), 'perennial-lake-'));
  const folder = join(root, 'workspace');
  const tables = async () => (await trino.rows<{ Table: string }>(sql`show tables`)).map(({ Table }) => Table);
  const open = async <T>(work: (workspace: Workspace) => Promise<T>, create = false) => {
    const engine = {
      ...(create && { address }),
      environment: {},
      now: () => new Date(),
      randomKey: () => crypto.getRandomValues(new Uint8Array(32)),
    };
    const workspace = await openWorkspace(folder, { create, threads: 2, engine });
    try {
      return await work(workspace);
    } finally {
      workspace.close();
    }
  };
  return {
    trino,
    address,
    folder,
    load: (table, columns) => loadTable(trino, table, columns),
    run: ({ table, reading, signal, progress, now = new Date('2026-01-15T12:00:00Z'), ...request }) => {
      const source = table !== undefined && {
        import: { from: { table }, columns: {}, rules: defaultRules, timeZone: 'UTC', ...reading },
      };
      const effects = {
        now: () => now,
        progress: progress ?? { begin: () => {}, end: () => {} },
        ...(signal && { signal }),
      };
      return open((workspace) => runStudy(workspace, { ...request, ...source }, effects), table !== undefined);
    },
    open,
    tables,
    rows: (text) => trino.rows(by0(text)),
    remove: async () => {
      for (const table of await tables()) await trino.execute(sql`drop table ${id(table)}`);
      await trino.execute(sql`drop schema ${id(base.catalog as string, schema)}`);
      trino.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

const by0 = (text: string) => by(() => text);
const ROWS = 10_000;

/** Columns as JSON texts, some thousand rows a statement. */
async function loadTable(
  trino: TrinoConnection,
  table: string,
  columns: Readonly<Record<string, LakeColumn>>,
): Promise<void> {
  const names = Object.keys(columns);
  const length = Object.values(columns)[0]?.[1].length ?? 0;
  for (let from = 0; from === 0 || from < length; from += ROWS) {
    const arrays = Object.values(columns).map(([type, values]) => {
      const json = JSON.stringify(values.slice(from, from + ROWS));
      const element = /^(integer|bigint|double|boolean|varchar)$/.test(type) ? type : 'varchar';
      return sql`cast(json_parse(${json}) as array(${by(() => element)}))`;
    });
    const cells = names.map((name) => sql`cast(${id(name)} as ${by(() => columns[name]![0])}) as ${id(name)}`);
    const list = (fragments: readonly ReturnType<typeof sql>[]) =>
      by((dialect) => fragments.map((each) => each.render(dialect)).join(', '));
    const query = sql`select ${list(cells)} from unnest(${list(arrays)}) as t(${list(names.map((name) => id(name)))})`;
    await trino.execute(
      from === 0 ? sql`create table ${id(table)} as ${query}` : sql`insert into ${id(table)} ${query}`,
    );
  }
}
