import type { PlainSpec } from '@perennial/demo';
import { type Connection, day, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { addOrders, createTables } from '@perennial/engine/storage';
import { type Simulation, simulateBusiness } from '../../demo/src/simulate-business.ts';

/** Canonical orders of a business that is its model and nothing else, in a database of its own, beside their truth. */
export async function simulatedOrders(spec: PlainSpec): Promise<{ connection: Connection; truth: Simulation }> {
  const truth = simulateBusiness(spec);
  const connection = await openDuckDB(':memory:');
  await createTables(connection);
  await connection.execute(sql`create table simulated (customer integer, second integer, cents integer)`);
  const { customer, second, cents } = truth.orders;
  await connection.append('simulated', [customer, second, cents]);
  await addOrders(
    connection,
    sql`select null as order_id, cast(customer as varchar) as customer,
      cast(${day(truth.firstDay)} as timestamp) + to_seconds(second) as ordered_at, cents as amount, 0 as refunded, null as cost,
      null as channel, 1 as source from simulated`,
  );
  return { connection, truth };
}
