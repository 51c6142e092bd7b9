import { readFileSync } from 'node:fs';
import type { Connection, sql } from '@perennial/engine';
import type { Cell } from '../../src/reports/index.ts';

/** The page of reports: of orders, and of subscriptions. */
export const [ofOrders = '', ofSubscriptions = ''] = readFileSync(
  new URL('../../../../docs/reports.md', import.meta.url),
  'utf8',
).split('# Reports of subscriptions');

/** A statement of the page, and the table that says the same. */
export interface SqlBlock {
  /** Report, its options, and the table. */
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
  readonly table: string;
  /** Of the rows of the table, those that say one of these; null for all. */
  readonly of: readonly string[] | null;
  readonly statement: string;
}

/** The first line of a block names report, options, table, and which of its rows where it is not of all: `-- NAME --option value: table (value, value)`. */
export function sqlBlocks(page: string): readonly SqlBlock[] {
  const blocks = page.matchAll(/```sql\n-- ([\w-]+)(.*): ([\w-]+)(?: \(([\w-]+(?:, [\w-]+)*)\))?\n([\s\S]*?)```/g);
  return [...blocks].map(([, name = '', asked = '', table = '', of, statement = '']) => ({
    name,
    options: Object.fromEntries(
      [...asked.matchAll(/--([\w-]+) (?:"([^"]*)"|(\S+))/g)].map(([, option = '', quoted, bare]) => [
        option,
        quoted ?? bare ?? '',
      ]),
    ),
    table,
    of: of?.split(', ') ?? null,
    statement,
  }));
}

/** Where a page says what a view is. */
export function viewOf(page: string, name: string, asOf: string): string {
  const [, statement = ''] = new RegExp(`\`\`\`sql\\n-- ${name}\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
  return statement.replaceAll('ledger.', 'main.').replaceAll('as_of', `date '${asOf}'`);
}

export async function makeView(connection: Connection, name: string, query: string): Promise<void> {
  await connection.execute(raw(`create or replace temporary view ${name} as ${query}`));
}

type Answer = Readonly<Record<string, Cell | bigint>>;

export function asked(connection: Connection, statement: string): Promise<readonly Answer[]> {
  return connection.rows<Record<string, string | number | boolean | null>>(raw(statement));
}

/** Statements of the page, as they stand. */
function raw(statement: string) {
  return { render: () => statement.trim() } satisfies ReturnType<typeof sql>;
}

/** A cent, and the digits that a file has, apart at most; `digits` is the part of a number that may differ where whole cents were added up. */
export function saysTheSame(row: Answer, told: Readonly<Record<string, Cell>>, digits = 1e-6): boolean {
  return Object.entries(row).every(([key, value]) => {
    const other = told[key];
    if (value === null || typeof value === 'string') return other === value;
    return typeof other === 'number' && Math.abs(other - Number(value)) <= 0.0101 + digits * Math.abs(other);
  });
}
