import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDuckDB } from '../../duckdb/duckdb.ts';
import { sql } from '../../sql.ts';
import { customerStates } from '../customer-states.ts';
import { createTables } from './create-tables.ts';

let connection: Awaited<ReturnType<typeof openDuckDB>>;
beforeAll(async () => {
  connection = await openDuckDB(':memory:', { threads: 1 });
  await createTables(connection);
});
afterAll(() => connection.close());

/** The same by its definition: orders are merged by day, and the days are put together. */
const byDay = sql`
with days as (
  select customer, cast(ordered_at as date) as day, sum(amount) as amount, count(*) as orders from orders group by 1, 2
)
select customer, min(day) as first_day, max(day) as last_day, count(*) as transactions, cast(sum(amount) as bigint) as money,
  count(case when amount > 0 then 1 end) as paid, coalesce(sum(case when amount > 0 then floor(${2 ** 20} * ln(amount) + ${0.5}) end), 0) / ${2 ** 20} as log_money,
  cast(sum(orders) as bigint) as orders
from days group by customer`;

// Days around the ends of words (63 days) and slices (four words or more), of one customer's weeks and of another's decades.
const day = fc.oneof(
  fc.integer({ min: 1, max: 300 }),
  fc.integer({ min: 19_700, max: 19_760 }),
  fc.integer({ min: 1, max: 40_000 }),
  fc.constantFrom(62, 63, 64, 125, 126, 251, 252, 253, 377, 378, 503, 504, 20_160, 20_223),
);
const order = fc.record({
  customer: fc.constantFrom('a', 'b', 'c d'),
  day,
  second: fc.constantFrom(0, 1, 43_200, 86_399),
  amount: fc.oneof(
    fc.integer({ min: 0, max: 2 ** 40 }),
    fc.constantFrom(0, 1, 2 ** 46 - 1, 2 ** 46, 2 ** 46 + 1, 2 ** 47),
  ),
});

it('is what the days put together are, wherever they lie', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(order, { minLength: 1, maxLength: 60 }), async (orders) => {
      await connection.execute(sql`delete from orders`);
      const rows = orders.map(
        ({ customer, day: since, second, amount }) =>
          `('${customer}', timestamp '1970-01-01' + to_days(${since}) + to_seconds(${second}), ${amount}, 0, 1)`,
      );
      await connection.execute({
        render: () => `insert into orders (customer, ordered_at, amount, refunded, source) values ${rows.join(', ')}`,
      });
      const states = (query: typeof byDay) =>
        connection.rows(sql`select customer, first_day, last_day, transactions, money, paid, log_money, orders
          from (${query}) as states order by customer`);
      expect(await states(await customerStates(connection))).toEqual(await states(byDay));
    }),
    { numRuns: 60 },
  );
});
