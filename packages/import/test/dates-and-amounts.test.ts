import { type Connection, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAmounts } from '../src/cells/parse-amounts.ts';
import { readDates } from '../src/cells/parse-dates.ts';
import { defaultRules, type ImportRequest } from '../src/request/import-request.ts';
import type { SourceTable } from '../src/source/source-table.ts';
import { testWorkspace } from './import-files.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openDuckDB(':memory:', { threads: 1 });
});
afterAll(() => connection.close());

const now = new Date('2026-01-15T12:00:00Z');

async function column(values: readonly string[]): Promise<SourceTable> {
  const list = values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
  await connection.execute({
    render: () =>
      `create or replace table cells as select row_number() over () + 1 as "#line", 0 as "#file", unnest([${list}]) as v`,
  });
  const path = 'orders.csv';
  return {
    relation: sql`cells`,
    columns: [{ name: 'v', type: 'VARCHAR' }],
    sources: [{ location: path, capabilities: { hasLines: true } }],
  } as unknown as SourceTable;
}

const read = async (values: readonly string[], asked: Partial<ImportRequest> = {}) => {
  const request: ImportRequest = { from: { files: [] }, columns: {}, rules: defaultRules, timeZone: 'UTC', ...asked };
  const source = await column(values);
  const { at } = await readDates(connection, source, { date: 'v' }, request, now);
  const rows = await connection.rows<{ at: string }>(
    sql`select cast(${at} as varchar) as at from cells order by "#line"`,
  );
  return rows.map((row) => row.at);
};

describe('dates', () => {
  it.each([
    ['2024-02-29', '2024-02-29 00:00:00'],
    ['2024-02-29 08:26:01', '2024-02-29 08:26:01'],
    ['2024-02-29T08:26', '2024-02-29 08:26:00'],
    ['2024-02-29T08:26:01.250Z', '2024-02-29 08:26:01.25'],
    ['2024-02-29T08:26:01+02:00', '2024-02-29 06:26:01'],
    ['2024-02-29 08:26:01 +0200', '2024-02-29 06:26:01'],
    ['2024/2/9', '2024-02-09 00:00:00'],
    ['2024.02.09 10:00', '2024-02-09 10:00:00'],
    ['20240229', '2024-02-29 00:00:00'],
    ['20240229082601', '2024-02-29 08:26:01'],
    ['1709195161', '2024-02-29 08:26:01'],
    ['1709195161000', '2024-02-29 08:26:01'],
    ['29/02/2024 8:26', '2024-02-29 08:26:00'],
    ['2/29/2024 8:26 PM', '2024-02-29 20:26:00'],
    ['2/29/24 8:26:01 p.m.', '2024-02-29 20:26:01'],
    ['29.02.2024, 08:26:01', '2024-02-29 08:26:01'],
    ['29-02-24', '2024-02-29 00:00:00'],
    ['29 Feb 2024', '2024-02-29 00:00:00'],
    ['Feb 29, 2024 8:26 AM', '2024-02-29 08:26:00'],
    ['29. Februar 2024', '2024-02-29 00:00:00'],
    ['29 février 2024', '2024-02-29 00:00:00'],
    ['29 de febrero de 2024', '2024-02-29 00:00:00'],
    ['29 lutego 2024', '2024-02-29 00:00:00'],
    ['Thu, 29 Feb 2024 08:26:01', '2024-02-29 08:26:01'],
    ['2024年2月29日', '2024-02-29 00:00:00'],
    ['30/02/2024', null],
    ['2023-02-29', null],
  ])('reads %s', async (text, at) => {
    expect(await read([text, ''])).toEqual([at, null]);
  });

  it('decides by a value above 12 anywhere', async () => {
    expect(await read(['3/4/2020', '5/4/2020', '1/13/2020'])).toEqual([
      '2020-03-04 00:00:00',
      '2020-05-04 00:00:00',
      '2020-01-13 00:00:00',
    ]);
    expect(await read(['3/4/2020', '13/1/2020'])).toEqual(['2020-04-03 00:00:00', '2020-01-13 00:00:00']);
  });

  it('decides by the reading in which the file runs forward', async () => {
    expect((await read(['10/1/2020', '11/1/2020', '1/2/2020', '2/2/2020', '1/3/2020', '2/3/2020']))[2]).toBe(
      '2020-02-01 00:00:00',
    );
    expect((await read(['1/10/2020', '1/11/2020', '2/1/2020', '2/2/2020', '3/1/2020', '3/2/2020']))[2]).toBe(
      '2020-02-01 00:00:00',
    );
  });

  it('decides by what would lie in the future', async () => {
    expect(await read(['12/1/2026', '1/9/2025'])).toEqual(['2026-01-12 00:00:00', '2025-09-01 00:00:00']);
  });

  it('asks where both stay possible, naming file, row and value', async () => {
    await expect(read(['3/4/2020', '2/5/2020'])).rejects.toMatchObject({
      code: 'date-ambiguous',
      message: expect.stringMatching(/orders\.csv, row \d+: \d\/\d\/2020/),
      remedy: expect.stringContaining('--date-order dmy'),
    });
    await expect(read(['30/4/2020', '4/30/2020'])).rejects.toMatchObject({ code: 'date-ambiguous' });
    await expect(read(['30/4/2020', '3/4/2020', '4/30/2020', '31/5/2020'])).rejects.toMatchObject({
      message: expect.stringMatching(/^2 dates have the day first .*, 1 the month .*rarer ones are .*4\/30\/2020/),
      remedy: expect.stringContaining('--date-order dmy'),
    });
    expect(await read(['3/4/2020', '2/5/2020'], { dateOrder: 'mdy' })).toEqual([
      '2020-03-04 00:00:00',
      '2020-02-05 00:00:00',
    ]);
  });
});

const amounts = async (values: readonly string[]) => {
  const { value } = await readAmounts(connection, await column(values), 'v');
  const rows = await connection.rows<{ v: string | null }>(
    sql`select cast(${value} as varchar) as v from cells order by "#line"`,
  );
  return rows.map(({ v }) => (v === null ? null : v.replace(/\.?0+$/, '')));
};

describe('amounts', () => {
  it.each([
    ['12', '12'],
    ['-12.50', '-12.5'],
    ['$1,240.00', '1240'],
    ['-$12.00', '-12'],
    ['$-12.00', '-12'],
    ['(12.00)', '-12'],
    ['($1,012.00)', '-1012'],
    ['12.00-', '-12'],
    ['−12.00', '-12'],
    ['৳2,999', '2999'],
    ['1,234', '1234'],
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ['1.234,56', '1234.56'],
    ['12,50 €', '12.5'],
    ['12,5', '12.5'],
    ['0,125', '0.125'],
    ["1'234.50", '1234.5'],
    ['1 234,50', '1234.5'],
    ['1\u00a0234,50\u00a0zł', '1234.5'],
    ['USD 12.00', '12'],
    ['12.00 USD', '12'],
    ['CHF 1’000.05', '1000.05'],
    ['R$ 10,00', '10'],
    ['1,23,456.00', '123456'],
    ['.5', '0.5'],
    ['0.1', '0.1'],
    ['1e3', '1000'],
    ['€1.2.3', null],
  ])('reads %s', async (text, value) => {
    // A second cell that is plain must not change how the first is read.
    expect((await amounts([text, '']))[0]).toBe(value);
  });

  it.each(['twelve', '12 or 13', '1.2.3', ''])('does not read %j', async (text) => {
    expect(await amounts([text, '€5'])).toEqual([null, '5']);
  });

  it('refuses a column without any number, naming file, row and value', async () => {
    await expect(amounts(['twelve', 'dozen'])).rejects.toMatchObject({
      code: 'amount-unreadable',
      message: expect.stringContaining('orders.csv, row 2: twelve'),
    });
    await expect(read(['soon', 'later'])).rejects.toMatchObject({ code: 'date-unreadable' });
  });

  it('lets the whole column decide what a comma is', async () => {
    expect(await amounts(['1,234', '12,50'])).toEqual(['1.234', '12.5']);
    expect(await amounts(['1,234', '12.50'])).toEqual(['1234', '12.5']);
    expect(await amounts(['1.234', '12,50'])).toEqual(['1234', '12.5']);
  });

  it('is exact where floating point is not', async () => {
    expect(await amounts(['$0.10', '$0.20', '$1.005', '$999999999999.99'])).toEqual([
      '0.1',
      '0.2',
      '1.005',
      '999999999999.99',
    ]);
  });
});

it.each(['UTC', 'America/New_York', 'Asia/Tokyo'])(
  'keeps dates without a time on their day in %s',
  async (timeZone) => {
    const own = await testWorkspace();
    await own.import({ 'orders.csv': 'email,date,total\nann,2024-01-02,1.00\nbob,2024-06-30,2.00\n' }, { timeZone });
    expect((await own.orders()).map(({ at }) => at)).toEqual(['2024-01-02 00:00:00', '2024-06-30 00:00:00']);
    own.close();
  },
);
