import { sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { expect, it } from 'vitest';
import { typedColumns, typedRows } from '../src/files/typed-columns.ts';
import { bothSides, reasonsOf, testWorkspace } from './import-files.ts';

/** More than are looked at before a column is taken for times or decimals. */
const BEFORE = 2_100;

/** Orders of one form, and a last one. */
function ordersThen(last: string): string {
  const rows = Array.from(
    { length: BEFORE },
    (_, k) => `A${k},ann${k % 50}@example.com,2025-03-${10 + (k % 20)} 10:15:00,10.50`,
  );
  return ['order_id,email,date,total', ...rows, last, ''].join('\n');
}

it('types what is written the same again, and nothing else', async () => {
  const connection = await openDuckDB(':memory:', { threads: 1 });
  const cells = {
    time: ['2025-01-03 10:00:00', '2025-01-03 10:00:00.125', null],
    day: ['2025-01-03', null, '2025-12-31'],
    'day utc': ['2025-01-03', null, '2025-12-31'],
    decimal: ['10.50', '-3.00', '0.07'],
    mixed: ['10.5', '10.50', '10'],
    whole: ['1', '2', '3'],
    padded: ['010.50', '011.50', '012.50'],
    zoned: ['2025-01-03T10:00:00Z', '2025-01-03 10:00:00+02', '2025-01-03 10:00'],
    endless: ['infinity', '-infinity', 'infinity'],
    late: ['12025-01-03', '12025-01-04', '12025-01-05'],
    empty: [null, null, null],
  };
  const names = Object.keys(cells);
  const rows = [0, 1, 2].map((k) => `(${names.map((name) => text(cells[name as keyof typeof cells][k])).join(', ')})`);
  const relation = {
    render: () => `(values ${rows.join(', ')}) as rows(${names.map((name) => `"${name}"`).join(', ')})`,
  };
  const texts = sql`(select * from ${relation})`;
  const typed = await typedColumns(connection, texts, names);
  const described = await connection.rows<{ column_name: string; column_type: string }>(
    sql`describe select * from ${typedRows(texts, names, typed)} as typed`,
  );
  const types = described.filter(({ column_type: type }) => type !== 'VARCHAR');
  expect(Object.fromEntries(types.map(({ column_name: name, column_type: type }) => [name, type]))).toEqual({
    time: 'TIMESTAMP',
    day: 'DATE',
    decimal: 'DECIMAL(14,2)',
  });
  connection.close();
});

function text(cell: string | null | undefined): string {
  return cell === null || cell === undefined ? 'cast(null as varchar)' : `'${cell}'`;
}

it('keeps a rejected row as it was written', async () => {
  const workspace = await testWorkspace();
  const last = 'A9999,,2025-03-10 10:15:00,10.50';
  await workspace.import({ 'orders.csv': ordersThen(last) });
  expect(await workspace.rejected()).toEqual([
    { line: BEFORE + 2, reason: 'guest', customer: null, order_id: 'A9999', amount: 1050, content: last },
  ]);
  workspace.close();
});

it.each([
  ['2025-03-10 10:15:00+02:00', '7.50', { at: '2025-03-10 08:15:00', amount: 750 }],
  ['2025-03-10T10:15:00', '7.50', { at: '2025-03-10 10:15:00', amount: 750 }],
  ['2025-03-10', '7.5', { at: '2025-03-10 00:00:00', amount: 750 }],
  ['2025-03-10 10:15:00', '1e2', { at: '2025-03-10 10:15:00', amount: 10000 }],
  ['2025-03-10 10:15:00', '7.505', { at: '2025-03-10 10:15:00', amount: 751 }],
  ['-infinity', '7.50', 'unreadable-date'],
  ['2025-03-10 10:15:00', 'seven', 'unreadable-amount'],
])('reads a last row of another form: %s, %s', async (date, total, found) => {
  const workspace = await testWorkspace();
  const last = `Z,zoe@example.com,${date},${total}`;
  const { reconciliation } = await workspace.import({ 'orders.csv': ordersThen(last) });
  const { source, explained } = bothSides(reconciliation);
  expect(explained).toEqual(source);
  const zoe = (await workspace.orders()).filter(({ customer }) => customer === 'zoe@example.com');
  if (typeof found === 'string') {
    expect(reasonsOf(reconciliation)).toEqual({ [found]: 1 });
    expect((await workspace.rejected()).map(({ content }) => content)).toEqual([last]);
  } else expect(zoe).toMatchObject([found]);
  workspace.close();
});
