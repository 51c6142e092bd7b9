import type { Row } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { openTrino, publishTables, sweepTables, type TrinoConnection } from '@perennial/engine/trino';
import type { Reconciliation } from '@perennial/import';
import { defaultRules, importOrders } from '@perennial/import';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bothSides, NOW, testWorkspace } from '../../../import/test/import-files.ts';
import { type Asked, type Columns, csvOf, days, importCases, money, text } from './import-cases.ts';
import { type Lake, type LakeColumn, makeLake, server, trinoWorld } from './lake.ts';

/** What an import makes anew. */
const rebuilding = (trino: TrinoConnection) =>
  trino.rebuilding(['orders', 'returns', 'rejected', 'order_lines', 'states']);
const effects = { now: () => NOW, progress: { begin: () => {}, end: () => {} } };

describe.skipIf(!server)('a table imported on Trino', () => {
  let lake: Lake;
  let trino: TrinoConnection;
  beforeAll(async () => {
    lake = await makeLake();
    trino = openTrino({ ...trinoWorld, address: lake.address, temporaryPrefix: 'perennial_tmp_test_' });
  });
  afterAll(async () => {
    trino?.close();
    await lake?.remove();
  });

  const there = async (columns: Columns, { rules, ...asked }: Asked = {}, name = 'given') => {
    await lake.trino.execute({ render: () => `drop table if exists ${name}` });
    await lake.load(name, columns);
    const ledger = await openDuckDB(':memory:', { threads: 1 });
    const request = {
      from: { table: name },
      columns: {},
      timeZone: 'UTC',
      ...asked,
      rules: { ...defaultRules, ...rules },
    };
    try {
      return await importOrders(
        { connection: rebuilding(trino), ledger, home: 'cluster', folder: '', scratchFolder: '' },
        request,
        effects,
      );
    } finally {
      ledger.close();
    }
  };
  const rows = (query: string) => trino.rows<Row>({ render: () => query });

  it.each(Object.entries(importCases))('reads %s as a file is read', async (_, { columns, asked }) => {
    const workspace = await testWorkspace();
    try {
      const file = await workspace.import({ 'given.csv': csvOf(columns) }, asked);
      const table = await there(columns, asked);
      await publishTables(trino);
      expect(counts(table.reconciliation)).toEqual(counts(file.reconciliation));
      const { source, explained } = bothSides(table.reconciliation);
      expect(explained).toEqual(source);
      // Digests are of one engine.
      const rest = { sources: 0, reconciliation: 0, figures: undefined };
      expect({ ...table, ...rest }).toEqual({ ...file, ...rest });
      expect(table.sources[0]?.columns).toEqual(file.sources[0]?.columns);
      const kept = 'order_id, customer, amount, refunded, cost, channel';
      const order = 'order by ordered_at, order_id, customer, amount';
      const at = 'cast(cast(ordered_at as timestamp) as varchar) as at';
      const bare = (found: readonly Row[]) => found.map((row) => ({ ...row, at: String(row.at).replace('.000', '') }));
      expect(bare(await rows(`select ${kept}, ${at} from perennial_orders ${order}`))).toEqual(
        await workspace.rows(`select ${kept}, ${at} from orders ${order}`),
      );
      const refused = 'select reason, customer, order_id, amount from';
      expect(await rows(`${refused} perennial_rejected order by 1, 2 nulls last, 3 nulls last, 4`)).toEqual(
        await workspace.rows(`${refused} rejected order by 1, 2 nulls last, 3 nulls last, 4`),
      );
    } finally {
      workspace.close();
      await sweepTables(trino);
    }
  });

  it('moves a timestamp with a zone of its own to the zone of the business, in a view like in a table', async () => {
    await lake.load('zoned', {
      customer_id: text('1', '1', '2'),
      utc: ['timestamp(3)', ['2024-03-31 00:30:00', '2024-03-31 22:30:00', '2024-07-01 22:30:00']],
      amount: money('1', '2', '3'),
    });
    await lake.rows(
      "create view zoned_view as select customer_id, with_timezone(utc, 'America/New_York') as order_date, utc as order_utc, amount from zoned",
    );
    const ledger = await openDuckDB(':memory:', { threads: 1 });
    const days = async (date: string) => {
      const request = {
        from: { table: 'zoned_view' },
        columns: { date },
        timeZone: 'Europe/Berlin',
        rules: defaultRules,
      };
      await importOrders(
        { connection: rebuilding(trino), ledger, home: 'cluster', folder: '', scratchFolder: '' },
        request,
        effects,
      );
      await publishTables(trino);
      await sweepTables(trino);
      return (await rows('select cast(ordered_at as varchar) as at from perennial_orders order by amount')).map(
        ({ at }) => at,
      );
    };
    // The clocks of New York have changed by then; those of Berlin change that very night, at one o'clock UTC.
    expect(await days('order_date')).toEqual([
      '2024-03-31 06:30:00.000',
      '2024-04-01 04:30:00.000',
      '2024-07-02 04:30:00.000',
    ]);
    expect(await days('order_utc')).toEqual([
      '2024-03-31 01:30:00.000',
      '2024-04-01 00:30:00.000',
      '2024-07-02 00:30:00.000',
    ]);
    ledger.close();
    await lake.rows('drop view zoned_view');
  });

  it('shows three rows of each reason, and what could not be read', async () => {
    const { columns } = importCases['dates as text']!;
    const { reconciliation } = await there(columns);
    expect(reconciliation.excluded.map(({ reason, examples }) => [reason, examples[0]])).toEqual([
      ['unreadable-amount', { file: 'given', line: null, content: '3, none' }],
      ['no-date', { file: 'given', line: null, content: '3, 60.000000' }],
      ['unreadable-date', { file: 'given', line: null, content: '3, n/a' }],
    ]);
  });

  it.each([
    ['date-unreadable', 'epoch', { when: ['bigint', [1700000000, 1700000001]] as LakeColumn }, 'from_unixtime'],
    ['date-unreadable', '31/12/2024', { when: text('31/12/2024', '30/12/2024') }, '30/12/2024'],
    ['amount-unreadable', 'signs', { amount: text('1.234,50 €', '2 €') }, '1.234,50'],
  ] as const)('refuses with %s what a table cannot say (%s)', async (code, _, other, words) => {
    const columns = {
      who: text('a', 'a'),
      when: days('2024-01-01', '2024-01-02'),
      amount: money('1', '2'),
      ...other,
    };
    const failure = there(columns, { columns: { customer: 'who', date: 'when', amount: 'amount' } });
    await expect(failure).rejects.toMatchObject({ code });
    await expect(failure.catch((error) => `${error.message} ${error.remedy}`)).resolves.toContain(words);
  });

  it('refuses mixed currencies, an ambiguous column, and guests without ids', async () => {
    const columns = {
      customer_id: text('1', '2'),
      order_date: days('2024-01-01', '2024-01-02'),
      amount: money('1', '2'),
      currency: text('EUR', 'PLN'),
    };
    await expect(there(columns)).rejects.toMatchObject({ code: 'currency-mixed' });
    const { currency: _, ...rest } = columns;
    await expect(there(rest, { rules: { guests: 'single' } })).rejects.toMatchObject({ code: 'option-invalid' });
    const twice = { ...rest, user_id: text('1', '2'), customerid: text('3', '4') };
    await expect(there(twice)).rejects.toMatchObject({ code: 'column-ambiguous' });
    await expect(there(rest, { columns: { amount: 'amuont' } })).rejects.toMatchObject({
      code: 'column-missing',
      remedy: expect.stringContaining('amount'),
    });
  });
});

function counts({ excluded, ...rest }: Reconciliation) {
  // Sums of doubles on one of the two sides.
  const rounding = Math.round(rest.rounding * 1e6) / 1e6;
  return { ...rest, rounding, excluded: excluded.map(({ examples: _, ...line }) => line) };
}
