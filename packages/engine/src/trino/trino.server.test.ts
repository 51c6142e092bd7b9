import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { by, id, sql } from '../sql.ts';
import { temporary } from '../tables.ts';
import { day } from '../value.ts';
import { clockOf } from './clock.ts';
import { TrinoError } from './query-failure.ts';
import type { QueryProgress } from './results.ts';
import { openTrino, type TrinoConnection } from './trino.ts';

/** `trino://test@127.0.0.1:8080/lake/test`: a server to test against, with a schema that may be written to. */
const address = process.env.PERENNIAL_TEST_TRINO;

const world = { clock: clockOf(() => new Date()), random: Math.random };

describe.skipIf(!address)('Trino', () => {
  let trino: TrinoConnection;
  const seen: QueryProgress[] = [];
  const table = 'appended';
  beforeAll(async () => {
    trino = openTrino({ ...world, address: address as string, onProgress: (progress) => seen.push(progress) });
    const { schema } = await trino
      .rows<{ schema: string }>(sql`select current_schema as schema`)
      .then(([row]) => row as { schema: string });
    await trino.execute(sql`create schema if not exists ${id(schema)}`);
  });
  afterAll(async () => {
    await trino.execute(sql`drop table if exists ${temporary(table)}`);
    trino.close();
  });

  it.each(["O'Neill", '"; drop table t; --', 'ünïcode 客户', '', 'a\nb', '\\', '🎈', "''", '9007199254740993,'])(
    'returns the text %j as it was given',
    async (text) => {
      expect(await trino.rows(sql`select ${text} as text`)).toEqual([{ text }]);
    },
  );

  it('keeps an identifier an identifier', async () => {
    expect(await trino.rows(sql`select 1 as ${id('odd "name"')}, 2 as ${id('select')}`)).toEqual([
      { 'odd "name"': 1, select: 2 },
    ]);
  });

  it.each([0, -0, -1, 0.1, 1e-12, 1e300, 2 ** 53 - 1, -(2 ** 53 - 1), 2 ** 53, Infinity, -Infinity, NaN, 5e-324])(
    'returns the number %d as it was given',
    async (x) => {
      const [row] = await trino.rows(sql`select ${x} as x`);
      expect(row?.x).toBe(x);
    },
  );

  it('answers days, decimals, truth and nothing as cells', async () => {
    const answer = await trino.rows(
      sql`select ${day('2024-02-29')} as d, decimal '10.25' as m, true as t, null as n, timestamp '2024-02-29 12:30:00.120' as at`,
    );
    expect(answer).toEqual([{ d: '2024-02-29', m: 10.25, t: true, n: null, at: '2024-02-29 12:30:00.12' }]);
  });

  it('refuses an integer it cannot hold exactly', async () => {
    await expect(trino.rows(sql`select ${9007199254740993n} as n`)).rejects.toThrow(
      'beyond 2^53 in an answer: 9007199254740993',
    );
  });

  it('moves days', async () => {
    const query = sql`select ${by((d) => d.addDays(d.literal(day('2024-02-28')), '2'))} as later`;
    expect(await trino.rows(query)).toEqual([{ later: '2024-03-01' }]);
  });

  it('streams many rows into typed columns, null as NaN', async () => {
    const n = 200_000;
    const { i, half } = await trino.columns(
      sql`select i, if(i % 2 = 0, i / 2.0e0) as half from (
        select a * 1000 + b as i from unnest(sequence(0, ${n / 1000 - 1})) as t(a) cross join unnest(sequence(0, 999)) as u(b)
      ) order by i`,
      { i: 'int32', half: 'float64' },
    );
    expect(i).toEqual(Int32Array.from({ length: n }, (_, k) => k));
    expect(half).toEqual(Float64Array.from({ length: n }, (_, k) => (k % 2 === 0 ? k / 2 : NaN)));
  });

  it('appends typed columns and reads the same back', async () => {
    const special = [0, -0, 0.1, 1e-12, 1e300, 5e-324, 2 ** 53, 2 ** 63, 1e20, Infinity, -Infinity, NaN];
    const x = Int32Array.from({ length: 20_000 }, (_, i) => i - 10_000);
    const y = Float64Array.from(x, (_, i) => special[i] ?? i / 3);
    await trino.execute(sql`create table ${temporary(table)} (x integer, y double)`);
    await trino.append(table, [x, y]);
    const back = await trino.columns(sql`select x, y from ${temporary(table)} order by x`, {
      x: 'int32',
      y: 'float64',
    });
    expect(back).toEqual({ x, y });
  });

  it('throws what the server says, and the statement', async () => {
    const failure = await trino.execute(sql`select nothing_here`).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TrinoError);
    expect(failure).toMatchObject({
      sql: 'select nothing_here',
      errorName: 'COLUMN_NOT_FOUND',
      errorType: 'USER_ERROR',
      line: 1,
      column: 8,
    });
  });

  it('throws what fails while rows are on their way', async () => {
    const failing = sql`select 1 / (i - 999999) as q from unnest(sequence(0, 9999)) as t(i) where i >= 0 union all
      select 1 / cast(length(cast(random() as varchar)) * 0 as integer)`;
    await expect(trino.rows(failing)).rejects.toMatchObject({ errorName: 'DIVISION_BY_ZERO' });
  });

  it('cancels a long statement on the server when interrupted', async () => {
    seen.length = 0;
    const long = sql`select count(*) as n from unnest(sequence(1, 10000)) as a(x) cross join unnest(sequence(1, 10000)) as b(x)
      cross join unnest(sequence(1, 10000)) as c(x) where a.x * b.x + c.x = 7`;
    const other = openTrino({
      ...world,
      address: address as string,
      onProgress: (progress) => {
        seen.push(progress);
        if (progress.state === 'RUNNING') other.interrupt();
      },
    });
    await expect(other.rows(long)).rejects.toThrow('the statement was interrupted');
    const queryId = seen.at(-1)?.queryId as string;
    // The server notes the end of a query a moment after it was told to cancel it.
    const ask = async () => {
      const [row] = await trino.rows(
        sql`select state, error_code from system.runtime.queries where query_id = ${queryId}`,
      );
      return row?.state === 'FAILED' ? row : undefined;
    };
    let row = await ask();
    while (!row) row = await ask();
    expect(row).toEqual({ state: 'FAILED', error_code: 'USER_CANCELED' });
  });

  it('keeps session properties, those given and those set on the way', async () => {
    const session = openTrino({ ...world, address: address as string, properties: { query_max_run_time: '17m' } });
    const property = async (name: string) =>
      (await session.rows(sql`show session like ${name}`)).map((row) => row.Value);
    expect(await property('query_max_run_time')).toEqual(['17m']);
    await session.execute(sql`set session query_max_run_time = '23m'`);
    expect(await property('query_max_run_time')).toEqual(['23m']);
    await session.execute(sql`reset session query_max_run_time`);
    expect(await property('query_max_run_time')).not.toEqual(['23m']);
    session.close();
  });

  it('runs in UTC and says who asks', async () => {
    expect(await trino.rows(sql`select current_timezone() as zone, current_user as who`)).toMatchObject([
      { zone: 'UTC' },
    ]);
    const [row] = await trino.rows(sql`select source from system.runtime.queries order by created desc limit 1`);
    expect(row?.source).toBe('perennial');
  });

  it('reports progress and counts what crosses the wire', async () => {
    seen.length = 0;
    const before = { ...trino.wire };
    await trino.rows(sql`select 1 as x`);
    expect(seen.at(-1)?.state).toBe('FINISHED');
    expect(trino.wire.rowsReceived - before.rowsReceived).toBe(1);
    expect(trino.wire.bytesSent - before.bytesSent).toBe('select 1 as x'.length);
    expect(trino.wire.bytesReceived).toBeGreaterThan(before.bytesReceived);
  });
});
