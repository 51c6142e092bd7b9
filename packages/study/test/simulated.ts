import { type Connection, day, openDuckDB, sql } from '@perennial/engine';
import type { PlainSpec } from '../src/demo/plain-business.ts';
import { type Simulation, simulateBusiness } from '../src/demo/simulate-business.ts';
import { createTables } from '../src/workspace/tables.ts';

/** Canonical orders of a business that is its model and nothing else, in a database of its own, beside their truth. */
export async function simulatedOrders(spec: PlainSpec): Promise<{ connection: Connection; truth: Simulation }> {
  const truth = simulateBusiness(spec);
  const connection = await openDuckDB(':memory:');
  await createTables(connection);
  await connection.execute(sql`create table simulated (customer integer, second integer, cents integer)`);
  const { customer, second, cents } = truth.orders;
  await connection.append('simulated', [customer, second, cents]);
  await connection.execute(sql`insert into orders
    select null, cast(customer as varchar), cast(${day(truth.firstDay)} as timestamp) + to_seconds(second), cents, 0, null, null, 1
    from simulated`);
  return { connection, truth };
}
