import type { Connection } from '../../connection.ts';
import { id, sql } from '../../sql.ts';
import { createAttributes } from './attributes-table.ts';
import { costTables, createCostTables } from './cost-tables.ts';
import { createOrders, emptyOrders } from './orders-table.ts';
import { createTouchpoints } from './touchpoints-table.ts';

/**
 * Creates the tables of an empty workspace.
 *
 * `orders` is the canonical table: one row per order that counts. Money is integer minor units of the workspace's one currency;
 * times are local to the business. `amount` is what the order brought in, net of `refunded`. `order_id` is null where the source has none.
 * `returns` holds money given back that names no order of its own (a negative document): it lowers a customer's historic
 * value on its day and is never counted as an order. `subscriptions` has each contract by its id, as JSON. `identities` has by what else customers are
 * known (`kind`: id, email, phone, name), as each source writes it. `order_names` has by what other numbers orders are known. `rejected` keeps every source row that was not used, with its reason.
 */
export async function createTables(connection: Connection): Promise<void> {
  await connection.execute(sql`create table if not exists sources (
    source integer not null, fingerprint varchar not null, name varchar not null, path varchar not null, bytes bigint not null,
    rows bigint not null, imported_at timestamp not null, details json not null)`);
  await createOrders(connection);
  await connection.execute(sql`create table if not exists returns (
    order_id varchar, customer varchar not null, returned_at timestamp not null, amount bigint not null, source integer not null)`);
  await connection.execute(sql`create table if not exists rejected (
    source integer not null, line bigint not null, reason varchar not null, customer varchar, order_id varchar,
    amount bigint, content varchar)`);
  await connection.execute(sql`create table if not exists states (
    customer varchar not null, first_day date not null, last_day date not null, transactions bigint not null, money bigint not null,
    paid bigint not null, log_money double not null, orders bigint not null)`);
  await connection.execute(
    sql`create table if not exists subscriptions (id varchar primary key, customer varchar not null, details varchar not null)`,
  );
  await connection.execute(sql`create table if not exists identities (
    customer varchar not null, kind varchar not null, written varchar not null, source integer not null)`);
  await connection.execute(sql`create table if not exists order_names (
    order_id varchar not null, customer varchar not null, name varchar not null, source integer not null)`);
  await createCostTables(connection);
  await createAttributes(connection);
  await createTouchpoints(connection);
  await connection.execute(sql`create table if not exists settings (name varchar primary key, value json not null)`);
  await connection.execute(sql`create table if not exists runs (
    run integer primary key, made_at timestamp not null, record json not null)`);
}

/** The tables of an empty workspace, whatever they held. */
export async function emptyTables(connection: Connection): Promise<void> {
  await emptyOrders(connection);
  for (const table of [
    ...[
      'sources',
      'returns',
      'rejected',
      'states',
      'subscriptions',
      'identities',
      'order_names',
      'customer_attributes',
      'touchpoints',
      'settings',
      'runs',
    ],
    ...costTables,
  ])
    await connection.execute(sql`drop table if exists ${id(table)}`);
  await createTables(connection);
}
