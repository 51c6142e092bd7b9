import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection, sql } from '@perennial/engine';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Cell, fileObjects } from '../../src/reports/index.ts';
import { readReport } from '../../src/reports/read-report.ts';
import { demo, type Reported } from './reported.ts';

const page = readFileSync(new URL('../../../../docs/reports.md', import.meta.url), 'utf8');

interface Block {
  /** Report, its options, and the table. */
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
  readonly table: string;
  readonly statement: string;
}

/** The first line of a block names report, options and table: `-- NAME --option value: table`. */
const blocks = [...page.matchAll(/```sql\n-- ([\w-]+)(.*): ([\w-]+)\n([\s\S]*?)```/g)].map(
  ([, name = '', asked = '', table = '', statement = '']): Block => ({
    name,
    options: Object.fromEntries(
      [...asked.matchAll(/--([\w-]+) (?:"([^"]*)"|(\S+))/g)].map(([, option = '', quoted, bare]) => [
        option,
        quoted ?? bare ?? '',
      ]),
    ),
    table,
    statement,
  }),
);

/** Where the page says what `money` is. */
const [, money = ''] = /```sql\n-- money\n([\s\S]*?)```/.exec(page) ?? [];

describe('the SQL on the page of reports says what the tables say', () => {
  let business: Reported;
  beforeAll(async () => {
    business = await demo();
    const { connection, folder } = business.workspace;
    const { asOf } = business.record.settings;
    await connection.execute(
      raw(`create or replace temporary view scores as select * from '${join(folder, 'scores.csv')}'`),
    );
    const asked = money.replaceAll('ledger.', 'main.').replaceAll('as_of', `date '${asOf}'`);
    await connection.execute(raw(`create or replace temporary view money as ${asked}`));
  });

  it('has a block for most reports', () =>
    expect(new Set(blocks.map(({ name }) => name)).size).toBeGreaterThanOrEqual(5));

  it.each(blocks)('$name $options $table', async ({ name, options, table: named, statement }) => {
    const { workspace, record } = business;
    const found = await readReport(workspace, { name, options });
    const table = found.tables.find((each) => each.name === named);
    expect(table).toBeDefined();
    // Segments that are pooled stand in the table once more, together.
    const told = fileObjects(table!, record.settings).filter(({ standing }) => standing !== 'pooled');
    const answered = await asked(workspace.connection, statement);
    expect(answered.length).toBe(told.length);
    expect(answered.filter((row) => !told.some((each) => saysTheSame(row, each)))).toEqual([]);
  });
});

type Answer = Readonly<Record<string, Cell | bigint>>;

async function asked(connection: Connection, statement: string): Promise<readonly Answer[]> {
  return connection.rows<Record<string, string | number | boolean | null>>(raw(statement));
}

/** Statements of the page, as they stand. */
function raw(statement: string) {
  return { render: () => statement.trim() } satisfies ReturnType<typeof sql>;
}

/** A cent, and the digits that a file has, apart at most. */
function saysTheSame(row: Answer, told: Readonly<Record<string, Cell>>): boolean {
  return Object.entries(row).every(([key, value]) => {
    const other = told[key];
    if (value === null || typeof value === 'string') return other === value;
    return typeof other === 'number' && Math.abs(other - Number(value)) <= 0.0101 + 1e-6 * Math.abs(other);
  });
}
