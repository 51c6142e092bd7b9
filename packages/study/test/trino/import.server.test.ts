import { openDuckDB, openTrino, publishTables, type Row, sweepTables, type TrinoConnection } from '@perennial/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultRules, type ImportRequest, type ImportRules } from '../../src/import/request.ts';
import { importTable } from '../../src/import/table/import-table.ts';
import type { Reconciliation } from '../../src/ledger/record.ts';
import { bothSides, NOW, testWorkspace } from '../import/import-files.ts';
import { type Lake, type LakeColumn, makeLake, server } from './lake.ts';

type Asked = Partial<Omit<ImportRequest, 'rules'>> & { readonly rules?: Partial<ImportRules> };
type Columns = Readonly<Record<string, LakeColumn>>;

/** Text of a table's column, as a file would have it. */
const text = (...values: (string | null)[]): LakeColumn => ['varchar', values];
const money = (...values: (string | null)[]): LakeColumn => ['decimal(12,2)', values];
const days = (...values: (string | null)[]): LakeColumn => ['date', values];

const shop = {
  order_id: text('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', null, 'i'),
  customer_id: text(' 1 ', '2', 'guest', 'Ann@Example.com', null, 'ann@example.com', '2', '1', '2', '0'),
  order_date: days(
    '2024-01-01',
    '2024-02-01',
    '2024-02-02',
    '2024-03-01',
    '2024-03-02',
    '2025-01-01',
    '2031-01-01',
    '1900-01-01',
    '2024-05-05',
    '2024-06-06',
  ),
  amount: money('10.005', '20.5', '5', '7.25', '9', '0', '12', '3', '-4.5', '8'),
  status: text('paid', 'wc-cancelled', 'paid', 'Refunded', 'paid', 'paid', 'completed', 'paid', 'paid', 'Annulée'),
} satisfies Columns;

const lines = {
  order_id: text('a', 'a', 'b', 'b', 'b', 'c', 'd', 'd', 'e', 'f'),
  customer_id: text('1', '1', '2', null, '2', '1', '3', '3', '3', null),
  order_date: days(
    '2024-01-01',
    '2024-01-01',
    '2024-02-01',
    '2024-02-01',
    '2024-02-01',
    '2024-03-01',
    '2024-04-01',
    '2024-04-01',
    '2024-05-01',
    '2024-05-02',
  ),
  quantity: ['integer', [1, 2, 3, 1, -1, 1, 1, -1, 2, 1]],
  unit_price: money('10', '2.5', '1.1', '4', '4', '-9.99', '30', '30', '7', '1'),
  channel: text('web', 'web', 'shop', 'shop', 'shop', null, 'web', 'web', 'app', 'app'),
} satisfies Columns;

/** What is imported, on both engines from the same cells. */
const cases: Readonly<Record<string, { readonly columns: Columns; readonly asked?: Asked }>> = {
  'rows of every fate': { columns: shop },
  'rows of every fate, other rules': {
    columns: shop,
    asked: { rules: { cancelled: 'keep', zero: 'keep', negative: 'exclude', refunds: 'ignore' } },
  },
  'guests by their orders': { columns: shop, asked: { rules: { guests: 'single' } } },
  'rows without ids': {
    columns: { customer_id: shop.customer_id, order_date: shop.order_date, amount: shop.amount, status: shop.status },
  },
  'lines of orders': { columns: lines },
  'lines of orders, refunds ignored': { columns: lines, asked: { rules: { refunds: 'ignore' } } },
  'a total repeated on its lines': {
    columns: {
      order_id: text('a', 'a', 'b', 'b', 'c'),
      customer_id: text('1', '1', '2', '2', '1'),
      order_date: days('2024-01-01', '2024-01-01', '2024-02-01', '2024-02-01', '2024-03-01'),
      order_total: money('12.5', '12.5', '7', '7', '3'),
    },
  },
  'refunds, costs, tests': {
    columns: {
      order_id: text('a', 'b', 'c', 'd'),
      customer_id: text('1', '1', '2', '2'),
      order_date: days('2024-01-01', '2024-01-02', '2024-02-01', '2024-03-01'),
      amount: ['double', [10.1, 20, 30.55, 40]],
      refund: ['double', [0, 20, 10.05, null]],
      cost: ['real', ['1', '2', '3', '4']],
      is_test: ['boolean', [false, false, false, true]],
    },
  },
  'two currencies, one asked for': {
    columns: {
      customer_id: text('1', '1', '2', '2'),
      order_date: days('2024-01-01', '2024-01-02', '2024-02-01', '2024-03-01'),
      amount: ['integer', [10, 20, 30, 40]],
      currency: text('JPY', 'jpy', 'EUR', 'JPY'),
    },
    asked: { currency: 'JPY' },
  },
  'dates as text': {
    columns: {
      customer_id: ['bigint', [1, 1, 2, 2, 3, 3, 3]],
      order_date: text(
        '2024-01-01',
        '2024-01-02T10:11:12',
        '2024/2/3 4:05',
        '2024-03-01 10:00:00.123',
        'n/a',
        null,
        '2024-07-01 00:00',
      ),
      amount: text('10', '20.50', '30.123456', '40', '50', '60', 'none'),
    },
  },
  'times with an offset, in the zone of the business': {
    columns: {
      customer_id: ['double', [17850, 17850, 2, 2.5]],
      order_date: text(
        '2024-03-31T00:30:00Z',
        '2024-03-31 23:30:00+02:00',
        '2024-07-01T22:30:00Z',
        '2024-01-01 23:30:00 -0100',
      ),
      amount: ['bigint', [10, 20, 30, 40]],
    },
    asked: { timeZone: 'Europe/Berlin' },
  },
};

describe.skipIf(!server)('a table imported on Trino', () => {
  let lake: Lake;
  let trino: TrinoConnection;
  beforeAll(async () => {
    lake = await makeLake();
    trino = openTrino({ address: lake.address, temporaryPrefix: 'perennial_tmp_test_' });
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
      paths: [],
      table: name,
      columns: {},
      timeZone: 'UTC',
      ...asked,
      rules: { ...defaultRules, ...rules },
    };
    try {
      return await importTable({ connection: trino, ledger }, request, null, { now: () => NOW });
    } finally {
      ledger.close();
    }
  };
  const rows = (query: string) => trino.rows<Row>({ render: () => query });

  it.each(Object.entries(cases))('reads %s as a file is read', async (_, { columns, asked }) => {
    const workspace = await testWorkspace();
    try {
      const file = await workspace.import({ 'given.csv': csvOf(columns) }, asked);
      const table = await there(columns, asked);
      await publishTables(trino);
      expect(counts(table.reconciliation)).toEqual(counts(file.reconciliation));
      const { source, explained } = bothSides(table.reconciliation);
      expect(explained).toEqual(source);
      expect({ ...table, sources: 0, reconciliation: 0 }).toEqual({
        ...file,
        sources: 0,
        reconciliation: 0,
      });
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
        paths: [],
        table: 'zoned_view',
        columns: { date },
        timeZone: 'Europe/Berlin',
        rules: defaultRules,
      };
      await importTable({ connection: trino, ledger }, request, null, { now: () => NOW });
      await publishTables(trino);
      await sweepTables(trino);
      return (await rows('select cast(ordered_at as varchar) as at from perennial_orders order by amount')).map(
        ({ at }) => at,
      );
    };
    // New York is six hours behind Berlin, but five between the two changes of clocks; Berlin is two ahead of UTC in summer, one in winter.
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
    const { columns } = cases['dates as text']!;
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

function csvOf(columns: Columns): string {
  const lists = Object.values(columns).map(([type, values]) =>
    values.map((value) => (value === null ? '' : type === 'decimal(12,2)' ? Number(value).toFixed(2) : String(value))),
  );
  const cells = lists[0]!.map((_, i) => lists.map((list) => `"${list[i]}"`).join(','));
  return `${Object.keys(columns).join(',')}\n${cells.join('\n')}\n`;
}

function counts({ excluded, ...rest }: Reconciliation) {
  // Sums of doubles on one of the two sides.
  const rounding = Math.round(rest.rounding * 1e6) / 1e6;
  return { ...rest, rounding, excluded: excluded.map(({ examples: _, ...line }) => line) };
}
