import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, QueryError } from '../connection.ts';
import { id, sql } from '../sql.ts';
import { day } from '../value.ts';
import { openDuckDB, openForFiles } from './duckdb.ts';

describe('DuckDB', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await openDuckDB(':memory:');
  });
  afterAll(() => connection.close());

  it.each(["O'Neill", '"; drop table t; --', 'ünïcode 客户', '', 'a\nb', '\\'])(
    'returns the text %j as it was given',
    async (text) => {
      expect(await connection.rows(sql`select ${text} as text`)).toEqual([{ text }]);
    },
  );

  it('keeps an identifier an identifier', async () => {
    await connection.execute(sql`create table ${id('odd "name"')} as select 1 as ${id('select')}`);
    expect(await connection.rows(sql`select * from ${id('odd "name"')}`)).toEqual([{ select: 1 }]);
  });

  it.each([0, -1, 0.1, 1e-12, 1e300, 2 ** 53 - 1, Number.POSITIVE_INFINITY])(
    'returns the number %d as it was given',
    async (x) => {
      expect(await connection.rows(sql`select ${x} as x`)).toEqual([{ x }]);
    },
  );

  it('answers a day as its ISO text', async () => {
    expect(await connection.rows(sql`select ${day('2024-02-29')} as d`)).toEqual([{ d: '2024-02-29' }]);
  });

  it('streams many rows into typed columns, null as NaN', async () => {
    const n = 10_000;
    const { i, half } = await connection.columns(
      sql`select range as i, case when range % 2 = 0 then range / 2 end as half from range(${n}) order by range`,
      { i: 'int32', half: 'float64' },
    );
    expect(i.length).toBe(n);
    expect(i[n - 1]).toBe(n - 1);
    expect(half[n - 2]).toBe((n - 2) / 2);
    expect(half[1]).toBeNaN();
  });

  it('appends typed columns and reads the same back', async () => {
    const x = Int32Array.from({ length: 5000 }, (_, i) => i);
    const y = Float64Array.from(x, (i) => i / 3);
    await connection.execute(sql`create table appended (x integer, y double)`);
    await connection.append('appended', [x, y]);
    const back = await connection.columns(sql`select x, y from appended order by x`, { x: 'int32', y: 'float64' });
    expect(back).toEqual({ x, y });
  });

  it('refuses an integer it cannot hold exactly', async () => {
    await expect(connection.rows(sql`select 9007199254740993::bigint as n`)).rejects.toThrow('beyond 2^53');
  });

  it.each(['0.10', '-12345678.99', '1e-6', '90071992547409.91', '99999999999999999999.99'])(
    'answers the decimal %s as the nearest number',
    async (text) => {
      expect(await connection.rows(sql`select cast(${text} as decimal(38, 6)) as d`)).toEqual([{ d: Number(text) }]);
    },
  );

  it('lends a database to those who ask files, each with what is temporary of its own', async () => {
    const [one, other] = [await openForFiles(), await openForFiles()];
    await one.execute(sql`create or replace temporary view asked as select 1 as n`);
    await other.execute(sql`create or replace temporary view asked as select 2 as n`);
    expect(await one.rows(sql`select n from asked`)).toEqual([{ n: 1 }]);
    one.close();
    expect(await other.rows(sql`select n from asked`)).toEqual([{ n: 2 }]);
    other.close();
    const next = await openForFiles();
    await expect(next.rows(sql`select n from asked`)).rejects.toThrow(QueryError);
    next.close();
  });

  it('throws the failing statement with the error', async () => {
    const failure = await connection.execute(sql`select nothing_here`).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(QueryError);
    expect((failure as QueryError).sql).toBe('select nothing_here');
  });

  // In the first two milliseconds of a statement a third of single interruptions were lost.
  it('stops a statement wherever the interruption finds it, and not the one after it', async () => {
    for (let turns = 0; turns < 200; turns += 5) {
      const endless = connection.rows(sql`select sum(i) as n from range(1000000000000) as numbers(i)`);
      const stopped = expect(endless).rejects.toThrow(/INTERRUPT/i);
      for (let turn = 0; turn < turns; turn++) await setImmediate();
      connection.interrupt();
      await stopped;
      expect(await connection.rows(sql`select sum(i) as n from range(1000000) as numbers(i)`)).toEqual([
        { n: (1_000_000 * 999_999) / 2 },
      ]);
    }
  });
});
