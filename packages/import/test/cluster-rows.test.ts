import { type Connection, type Fragment, type Row, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { trinoDialect } from '@perennial/engine/trino';
import { expect, it } from 'vitest';
import type { ClusterTable } from '../src/cluster/cluster-table.ts';
import { tableRows } from '../src/cluster/table-rows.ts';
import { columnStats } from '../src/columns/column-stats.ts';
import { recogniseColumns } from '../src/columns/recognise-columns.ts';
import { defaultRules } from '../src/request/import-request.ts';

const request = { from: { table: 't' }, columns: {}, timeZone: 'UTC', rules: defaultRules };

/** The query of a table's rows as a cluster is asked it; what is asked of the cluster before is answered with `answers`, first come first served. */
async function renderedRows(
  columns: Readonly<Record<string, readonly [type: string, ...cells: string[]]>>,
  answers: readonly Row[][],
) {
  const dialect = trinoDialect('t_');
  const asked: string[] = [];
  const left = [...answers];
  const cluster = {
    dialect,
    rows: async (query: Fragment) => {
      asked.push(query.render(dialect));
      return left.shift() ?? [];
    },
  } as unknown as Connection;
  const ledger = await openDuckDB(':memory:', { threads: 1 });
  try {
    const names = Object.keys(columns);
    const rows = columns[names[0]!]!.slice(1).map((_, i) => names.map((name) => columns[name]![i + 1]!));
    const values = rows.map((row) => `(${row.map((cell) => `'${cell}'`).join(',')}, 0, null)`).join(',');
    await ledger.execute({
      render: () =>
        `create temporary table given as select * from (values ${values}) as v(${names.map((name) => `"${name}"`).join(',')}, "#line", "#problem")`,
    });
    const stats = await columnStats(ledger, {
      relation: sql`given`,
      columns: names.map((name) => ({ name, type: 'VARCHAR' })),
    });
    const typed = stats.map((each) => ({ ...each, type: columns[each.name]![0] }));
    const recognised = await recogniseColumns(ledger, typed, request, []);
    const table: ClusterTable = { name: 't', relation: sql`t`, columns: typed, sources: [] };
    const { query, notes, currency } = await tableRows(cluster, table, recognised, typed, request, false);
    return { query: query.render(dialect), asked, notes: notes.map(({ code }) => code), currency: currency.currency };
  } finally {
    ledger.close();
  }
}

const people = {
  customer_id: ['varchar', 'a', 'b', 'a', 'b'],
  order_date: ['date', '2025-01-01', '2025-01-02', '2025-02-01', '2025-03-01'],
} as const;

it('takes discounts off on a cluster, as it does of a file', async () => {
  const { query } = await renderedRows(
    {
      ...people,
      gross_sales: ['double', '10.00', '20.00', '30.00', '40.00'],
      discounts: ['double', '1.00', '0.00', '2.00', '0.00'],
    },
    [],
  );
  expect(query).toMatch(/- abs\(coalesce\(try_cast\("discounts" as decimal\(18, 6\)\), 0\)\)/);
});

it('judges statuses on a cluster by what there is, and lists them', async () => {
  const statuses = [
    { status: 'paid', words: 'paid', rows: 3, sent: 2 },
    { status: 'pending', words: 'pending', rows: 1, sent: 1 },
  ];
  const { query, notes } = await renderedRows(
    {
      ...people,
      amount: ['double', '1.50', '2.50', '3.50', '4.50'],
      status: ['varchar', 'paid', 'paid', 'pending', 'paid'],
      shipped_at: ['date', '2025-01-02', '', '2025-02-02', '2025-03-02'],
    },
    [statuses],
  );
  expect(notes).toContain('statuses');
  expect(query).toMatch(/coalesce\(cast\("status" as varchar\) in \('pending'\), false\) and not/);
});

it('reads minor units, second refunds and codes of rows on a cluster', async () => {
  const { query } = await renderedRows(
    {
      ...people,
      amount_cents: ['bigint', '1000', '2000', '3000', '4000'],
      refund_cents: ['bigint', '100', '0', '0', '0'],
      chargeback_cents: ['bigint', '0', '0', '300', '0'],
      type: ['varchar', 'S', 'S', 'S', 'R'],
    },
    [],
  );
  expect(query).toContain('/ 100');
  expect(query).toMatch(/"refund_cents".*\+.*"chargeback_cents"/s);
  expect(query).toMatch(/in \('r'\)/);
});

it('counts orders without money one by one on a cluster', async () => {
  const { query, currency } = await renderedRows(people, []);
  expect(currency).toBe('ORDERS');
  expect(query).toContain('cast(1 as decimal(18, 6)) as amount');
});
