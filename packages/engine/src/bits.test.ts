import { afterAll, beforeAll, expect, it } from 'vitest';
import { bitsOf, hasBits, hasSomeBit, MOST_BITS } from './bits.ts';
import { openDuckDB } from './duckdb/duckdb.ts';
import { sql } from './sql.ts';
import { trinoDialect } from './trino/trino-dialect.ts';

let connection: Awaited<ReturnType<typeof openDuckDB>>;
beforeAll(async () => {
  connection = await openDuckDB(':memory:', { threads: 1 });
});
afterAll(() => connection.close());

const last = MOST_BITS - 1;

it('tells which of several integers occur, and which occur together', async () => {
  const rows = sql`(values ('a', 0), ('a', ${last}), ('a', ${last}), ('b', 5), ('c', null)) as seen(name, place)`;
  const answer = await connection.rows(sql`
select name, ${hasBits(sql`bits`, [0])} as first, ${hasBits(sql`bits`, [0, last])} as ends, ${hasBits(sql`bits`, [5])} as five, ${hasBits(sql`bits`, [0, 5])} as neither,
  ${hasSomeBit(sql`bits`, [0, 5])} as either
from (select name, ${bitsOf(sql`place`)} as bits from ${rows} group by name) as each order by name`);
  expect(answer).toEqual([
    { name: 'a', first: 1, ends: 1, five: 0, neither: 0, either: true },
    { name: 'b', first: 0, ends: 0, five: 1, neither: 0, either: true },
    { name: 'c', first: 0, ends: 0, five: 0, neither: 0, either: null },
  ]);
});

it('asks the same of a cluster', () => {
  const query = sql`select ${hasBits(bitsOf(sql`place`), [0, 2])}`;
  expect(query.render(trinoDialect('tmp_'))).toBe(
    "select case when bitwise_and(bitwise_or_agg(bitwise_left_shift(bigint '1', place)), bigint '5') = bigint '5' then 1 else 0 end",
  );
});
