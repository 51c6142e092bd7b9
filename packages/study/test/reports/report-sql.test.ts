import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection, sql } from '@perennial/engine';
import { defaultRules } from '@perennial/import';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Cell, fileObjects, reportDefinitions } from '../../src/reports/index.ts';
import { readReport } from '../../src/reports/read-report.ts';
import { runStudy } from '../../src/study.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { csv, demo, effects, file, type Reported, type Rows, reported } from './reported.ts';

const page = readFileSync(new URL('../../../../docs/reports.md', import.meta.url), 'utf8');

interface Block {
  /** Report, its options, and the table. */
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
  readonly table: string;
  /** Of the rows of the table, those that say this; null for all. */
  readonly of: string | null;
  readonly statement: string;
}

/** The first line of a block names report, options, table, and which of its rows where it is not of all: `-- NAME --option value: table (value)`. */
const blocks = [...page.matchAll(/```sql\n-- ([\w-]+)(.*): ([\w-]+)(?: \(([\w-]+)\))?\n([\s\S]*?)```/g)].map(
  ([, name = '', asked = '', table = '', of = null, statement = '']): Block => ({
    name,
    options: Object.fromEntries(
      [...asked.matchAll(/--([\w-]+) (?:"([^"]*)"|(\S+))/g)].map(([, option = '', quoted, bare]) => [
        option,
        quoted ?? bare ?? '',
      ]),
    ),
    table,
    of,
    statement,
  }),
);

/** Where the page says what `money` is. */
const [, money = ''] = /```sql\n-- money\n([\s\S]*?)```/.exec(page) ?? [];

/** Those that ask for what the web shop has not: a run before, and customers of companies. */
const ofCompanies = ['migration', 'accounts'];
/** Its figures are those of models alone, as the page says. */
const withoutSql = ['method'];

describe('the SQL on the page of reports says what the tables say', () => {
  let shop: Reported;
  let companies: Reported;
  beforeAll(async () => {
    shop = await demo();
    const quick = { horizonDays: 90, cutOffs: 0 };
    companies = await reported([file(ofDays(0, 300), 'then.csv')], quick);
    const { workspace } = companies;
    // The file of the run before, as somebody has put it aside.
    const before = file(readFileSync(join(workspace.folder, 'scores.csv'), 'utf8'), 'scores-before.csv');
    await view(workspace, 'scores_before', `select * from '${before}'`);
    const now = {
      from: { files: [file(ofDays(300, 360), 'now.csv')] },
      columns: {},
      rules: defaultRules,
      timeZone: 'UTC',
    };
    const record = await runStudy(workspace, { ...quick, import: now }, effects);
    companies = { ...companies, record };
    for (const business of [shop, companies]) await viewFiles(business);
  });

  it('has a block for every report of orders, or the page says why not', () =>
    expect(
      reportDefinitions.map(({ name }) => name).filter((name) => !blocks.some((block) => block.name === name)),
    ).toEqual(withoutSql));

  it.each(blocks)('$name $options $table $of', async ({ name, options, table: named, of, statement }) => {
    const { workspace, record } = ofCompanies.includes(name) ? companies : shop;
    const found = await readReport(workspace, { name, options });
    const table = found.tables.find((each) => each.name === named);
    expect(table).toBeDefined();
    const told = fileObjects(table!, record.settings)
      // Segments that are pooled stand in the table once more, together.
      .filter(({ standing }) => standing !== 'pooled')
      .filter((row) => of === null || Object.values(row).includes(of));
    const answered = await asked(workspace.connection, statement);
    expect(answered.length).toBe(told.length);
    expect(answered.filter((row) => !told.some((each) => saysTheSame(row, each)))).toEqual([]);
  });
});

/** Orders of three hundred people of twelve companies, and of some who are of none, from one day to another. */
function ofDays(from: number, to: number): string {
  const rows = Array.from({ length: 300 }, (_, i) => {
    const [gap, first] = [9 + (i % 40), (i * 7) % 200];
    const days = Array.from({ length: 2 + (i % 11) }, (_each, k) => first + k * gap);
    const domain = i % 10 === 0 ? 'gmail.com' : `firm${i % 12}.example`;
    return days
      .filter((day) => day >= from && day < to)
      .map((day): Rows[number] => [
        `u${i}@${domain}`,
        new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
        20 + (i % 17) * 5,
      ]);
  });
  return csv(rows.flat(), ['EUR']);
}

/** The files and tables that the page asks. */
async function viewFiles({ workspace, record }: Reported): Promise<void> {
  await view(workspace, 'scores', `select * from '${join(workspace.folder, 'scores.csv')}'`);
  const asOf = `date '${record.settings.asOf}'`;
  await view(workspace, 'money', money.replaceAll('ledger.', 'main.').replaceAll('as_of', asOf));
}

async function view({ connection }: Workspace, name: string, query: string): Promise<void> {
  await connection.execute(raw(`create or replace temporary view ${name} as ${query}`));
}

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
