import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays } from '../../days.ts';
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

type Order = { readonly customer: string; readonly day: number; readonly amount: number };

/** The same by its definition: orders are merged by day, and the days are put together. */
function statesOf(orders: readonly Order[]) {
  return [...new Set(orders.map(({ customer }) => customer))].sort().map((customer) => {
    const own = orders.filter((each) => each.customer === customer);
    const days = [...new Set(own.map(({ day }) => day))].sort((a, b) => a - b);
    const money = days.map((day) => own.reduce((sum, each) => sum + (each.day === day ? each.amount : 0), 0));
    const paid = money.filter((each) => each > 0);
    return {
      customer,
      first_day: addDays('1970-01-01', days[0]!),
      last_day: addDays('1970-01-01', days.at(-1)!),
      transactions: days.length,
      money: money.reduce((sum, each) => sum + each, 0),
      paid: paid.length,
      log_money: paid.reduce((sum, each) => sum + Math.log(each), 0),
      orders: own.length,
    };
  });
}

// Of one customer's weeks and of another's decades.
const day = fc.oneof(
  fc.integer({ min: 1, max: 300 }),
  fc.integer({ min: 19_700, max: 19_760 }),
  fc.integer({ min: 1, max: 40_000 }),
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
      const states = await connection.rows<{ log_money: number }>(sql`
select customer, cast(first_day as varchar) as first_day, cast(last_day as varchar) as last_day, transactions, money, paid, log_money, orders
from (${await customerStates(connection)}) as states order by customer`);
      const expected = statesOf(orders);
      const without = <Row extends { log_money: number }>(rows: readonly Row[]) =>
        rows.map((row) => ({ ...row, log_money: 0 }));
      expect(without(states)).toEqual(without(expected));
      // Each logarithm is a whole number of steps, half a millionth off at most.
      for (const [k, { log_money, paid }] of expected.entries())
        expect(Math.abs(states[k]!.log_money - log_money)).toBeLessThanOrEqual(1e-6 * paid);
    }),
    { numRuns: 60 },
  );
});
