import type { Connection } from '../../connection.ts';
import { id, join, sql } from '../../sql.ts';

/** The tables of costs, which lie in the database of the folder wherever the orders are: a row a day and campaign is little anywhere. */
export const costTables = [
  'cost_files',
  'spend_rows',
  'product_costs',
  'tickets',
  'order_lines',
  'acquisition_spend',
] as const;

/**
 * Creates the tables of costs.
 *
 * `cost_files` are files of costs as they were read, with what is in them (`details`). `spend_rows`, `product_costs` and `tickets` hold their rows, in the
 * currency of the file. `acquisition_spend` is the canonical table: what was spent on each day, in minor units of the currency of the orders, each spend
 * once; a run makes it of `spend_rows`. `order_lines` are the lines of the orders that count, where a source tells what was ordered, by the order's own customer and time:
 * `amount` is what a line brought in, null where the file says it only of the whole order; `more` holds what somebody asked to be kept.
 */
export async function createCostTables(connection: Connection): Promise<void> {
  await connection.execute(sql`create table if not exists cost_files (
    file integer not null, path varchar not null, kind varchar not null, fingerprint varchar not null, read_at timestamp not null, details json not null)`);
  await connection.execute(sql`create table if not exists spend_rows (
    file integer not null, day date not null, channel varchar not null, campaign varchar not null, account varchar not null,
    amount bigint not null, currency varchar not null)`);
  await connection.execute(sql`create table if not exists product_costs (
    file integer not null, sku varchar, product varchar, category varchar, cost decimal(18, 6) not null, currency varchar not null, valid_from date)`);
  await connection.execute(sql`create table if not exists tickets (
    file integer not null, customer varchar not null, day date not null, minutes double)`);
  await connection.execute(sql`create table if not exists acquisition_spend (
    day date not null, channel varchar not null, campaign varchar not null, amount bigint not null)`);
  await connection.execute(sql`create table if not exists order_lines (
    source integer not null, order_id varchar, customer varchar not null, ordered_at timestamp not null,
    sku varchar, product varchar, category varchar, coupon varchar, country varchar, more map(varchar, varchar), quantity double not null, amount bigint)`);
}

/** Tables of costs that are filled from files: their columns, and the types of these. */
const filled = {
  spend_rows: {
    day: 'DATE',
    channel: 'VARCHAR',
    campaign: 'VARCHAR',
    account: 'VARCHAR',
    amount: 'BIGINT',
    currency: 'VARCHAR',
  },
  product_costs: {
    sku: 'VARCHAR',
    product: 'VARCHAR',
    category: 'VARCHAR',
    cost: 'DECIMAL(18,6)',
    currency: 'VARCHAR',
    valid_from: 'DATE',
  },
  tickets: { customer: 'VARCHAR', day: 'DATE', minutes: 'DOUBLE' },
} as const;

export type FilledCostTable = keyof typeof filled;

const ROWS_AT_ONCE = 20_000;

/** Adds the rows of a file to one of the tables, by the names of its columns. */
export async function addCostRows(
  connection: Connection,
  table: FilledCostTable,
  file: number,
  rows: readonly Readonly<Record<string, string | number | null>>[],
): Promise<void> {
  const columns = Object.keys(filled[table]).map((column) => id(column));
  const shape = JSON.stringify([filled[table]]);
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const piece = JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE));
    await connection.execute(sql`
insert into ${id(table)} (file, ${join(columns)})
select ${file}, ${join(columns.map((column) => sql`line.${column}`))}
from (select unnest(from_json(${piece}, ${shape})) as line) as read`);
  }
}
