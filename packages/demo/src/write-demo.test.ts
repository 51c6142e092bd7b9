import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, type Effects, type Fragment, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BusinessName, businesses } from './businesses.ts';
import type { DemoRequest } from './demo-request.ts';
import type { RowKind } from './truth.ts';
import type { WrittenBusiness } from './write-business.ts';
import { writeDemo } from './write-demo.ts';

const effects: Effects = { now: () => new Date(0), progress: { begin: () => {}, end: () => {} } };
const root = mkdtempSync(join(tmpdir(), 'demo-'));
const asked = (business: BusinessName, folder: string): DemoRequest => ({
  business,
  customers: 1000,
  seed: 'test',
  folder: join(root, folder),
  format: 'csv',
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** How a reader of the file alone tells the kinds of rows, first match first, and what a row is worth. */
const readings: Record<
  BusinessName,
  {
    readonly columns: readonly string[];
    readonly kind: Fragment;
    readonly day: Fragment;
    readonly document: Fragment;
    readonly money: Fragment;
    readonly refunded: Fragment;
  }
> = {
  shop: {
    columns: [
      'order_id',
      'customer_id',
      'ordered_at',
      'status',
      'channel',
      'currency',
      'total',
      'refunded',
      'cost',
      'test',
    ],
    kind: sql`case when nth > 1 then 'duplicate' when test then 'test' when status = 'cancelled' then 'cancelled' when customer_id is null then 'guest'
      when total = 0 then 'zero' when refunded = total then 'refunded' else 'kept' end`,
    day: sql`ordered_at::date`,
    document: sql`order_id`,
    money: sql`total`,
    refunded: sql`refunded`,
  },
  grocery: {
    columns: ['receipt_id', 'customer_id', 'date', 'time', 'store', 'status', 'total'],
    kind: sql`case when nth > 1 then 'duplicate' when status = 'voided' then 'cancelled' when customer_id is null then 'guest'
      when total < 0 then 'return' else 'kept' end`,
    day: sql`date`,
    document: sql`receipt_id`,
    money: sql`total`,
    refunded: sql`0`,
  },
  subscription: {
    columns: ['charge_id', 'customer_id', 'created_at', 'plan', 'status', 'amount', 'amount_refunded', 'currency'],
    kind: sql`case when nth > 1 then 'duplicate' when status = 'failed' then 'failed' when amount = 0 then 'zero'
      when amount_refunded = amount then 'refunded' else 'kept' end`,
    day: sql`created_at::date`,
    document: sql`charge_id`,
    money: sql`amount`,
    refunded: sql`amount_refunded`,
  },
  b2b: {
    columns: ['invoice_no', 'customer_id', 'invoice_date', 'sku', 'quantity', 'unit_price', 'currency', 'company'],
    kind: sql`case when nth > 1 then 'duplicate' when customer_id is null then 'guest' when unit_price = 0 then 'zero'
      when quantity < 0 then 'return' else 'kept' end`,
    day: sql`invoice_date`,
    document: sql`invoice_no`,
    money: sql`quantity * unit_price::decimal(18, 2)`,
    refunded: sql`0`,
  },
};

/** SHA-256 of the CSV files: a change here means that a seed no longer gives what it gave, on this machine or for everyone. */
const digests: Record<BusinessName, { readonly orders: string; readonly truth: string }> = {
  shop: {
    orders: '67e98ea3f759fae4bc152efd113084e9b2eb47f64202e9898fdab8427dd73aee',
    truth: '19ed8a80389b40f407cfd28c35c1b9a15808af57aa12ce7c8f3f9ec4fd078384',
  },
  grocery: {
    orders: 'e74ed7fec0cb9fd2ba329e0061953badb7fa3dd226ab50de0e5ca8e7962627b5',
    truth: '10d9203a0e82fbf8b678d8101ae6f7a4e0a0c34a143dda7cecdbf01530332a97',
  },
  subscription: {
    orders: '859cee71f092660fd2f281697893e283b61f245aa7c390f94c1920382f9b2591',
    truth: 'e05ea79c26e175d8599b3d83d82d670e6484c03813064c0f0742ce6f7711f463',
  },
  b2b: {
    orders: 'f9411ac1e94b97f74f6bc41a11fb7467c8235184fcb6b943249098e379c10005',
    truth: '3a4bafbc722b308096d8222b6af927eecb8829c42850b3615961f288d90218e5',
  },
};

describe.each(Object.keys(businesses) as BusinessName[])('the demo business %s', (name) => {
  const reading = readings[name];
  let connection: Connection;
  let demo: WrittenBusiness;
  beforeAll(async () => {
    connection = await openDuckDB(':memory:');
    demo = await writeDemo(asked(name, name), effects);
    await connection.execute(sql`create table source as
      select *, row_number() over (partition by s) as nth from read_csv(${demo.path}) s`);
    await connection.execute(sql`create table line as select *, ${reading.kind} as kind, ${reading.day} as day,
      ${reading.document} as document, (${reading.money})::decimal(18, 2) as money,
      (${reading.refunded})::decimal(18, 2) as given_back from source`);
    await connection.execute(sql`create table truth as select * replace (money::decimal(18, 2) as money,
      money_90::decimal(18, 2) as money_90) from read_csv(${demo.customersPath})`);
  });
  afterAll(() => connection.close());

  it('has the columns it says', async () => {
    const described = await connection.rows<{ column_name: string }>(sql`describe from read_csv(${demo.path})`);
    expect(described.map((column) => column.column_name)).toEqual(reading.columns);
  });

  it('adds up to its truth, kind by kind', async () => {
    const counted = await connection.rows<{
      kind: RowKind;
      documents: number;
      rows: number;
      money: number;
      refunded: number;
    }>(
      sql`select kind, count(distinct document) as documents, count(*) as rows, sum(money) as money, sum(given_back) as refunded
        from line group by kind order by kind`,
    );
    const said = Object.entries(demo.truth.rows)
      .filter(([, { rows }]) => rows > 0)
      .map(([kind, count]) => ({ kind, ...count }))
      .sort((a, b) => (a.kind < b.kind ? -1 : 1));
    expect(counted).toEqual(said);
  });

  it('adds up to the truth of each customer', async () => {
    const [difference] = await connection.rows(sql`
      with orders as (
        select customer_id, count(distinct document) filter (kind = 'kept') as orders, count(distinct day) filter (kind = 'kept') as transactions,
          sum(money - given_back) as money, min(day) filter (kind = 'kept') as first_order
        from line where kind in ('kept', 'return') group by customer_id
      )
      select count(*) as customers, count(*) filter (o.orders = t.orders and o.transactions = t.transactions and o.money = t.money
        and o.first_order = t.first_order) as equal
      from orders o full join truth t using (customer_id)`);
    expect(difference).toEqual({ customers: demo.truth.customers, equal: demo.truth.customers });
  });

  it('sums its customers to its totals', async () => {
    const sums =
      await connection.rows(sql`select sum(orders) as orders, sum(transactions) as transactions, sum(money) as money,
      sum(orders_182) as orders_182, sum(transactions_365) as transactions_365, sum(money_90) as money_90 from truth`);
    const { orders, transactions, money, future } = demo.truth;
    expect(sums).toEqual([
      {
        orders,
        transactions,
        money,
        orders_182: future[1]!.orders,
        transactions_365: future[2]!.transactions,
        money_90: future[0]!.money,
      },
    ]);
  });

  it('has no order after the end of a lifetime, and none to come of who has left', async () => {
    const late = await connection.rows(sql`select customer_id from truth join line using (customer_id)
      where kind = 'kept' and day > lifetime_end + 3
      union all select customer_id from truth where not alive and lifetime_end + 3 < ${demo.truth.lastDay}::date and orders_365 > 0`);
    expect(late).toEqual([]);
  });

  it('lies within its days', async () => {
    const [range] = await connection.rows<{ first: string; last: string }>(
      sql`select min(day) as first, max(day) as last from line`,
    );
    expect(range!.first >= demo.truth.firstDay && range!.last <= demo.truth.lastDay).toBe(true);
  });

  it('numbers its documents by time, and is sorted by their numbers', async () => {
    const early = await connection.rows(sql`select * from (
      select day, lag(day) over (order by regexp_extract(document::varchar, '[0-9]+')::integer) as before from line
    ) where day < before`);
    expect(early).toEqual([]);
    const lines = readFileSync(demo.path, 'utf8').trimEnd().split('\n').slice(1);
    const numbers = lines.map((line) => Number(/[0-9]+/.exec(line)![0]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  it('is byte for byte what the seed has always given', () => {
    expect({ orders: digest(demo.path), truth: digest(demo.customersPath) }).toEqual(digests[name]);
  });

  it('is the same file for the same seed, and another for another', async () => {
    const again = await writeDemo(asked(name, `${name}-again`), effects);
    expect(digest(again.path)).toBe(digest(demo.path));
    expect(digest(again.customersPath)).toBe(digest(demo.customersPath));
    expect(again.truth).toEqual(demo.truth);
    const other = await writeDemo({ ...asked(name, `${name}-other`), seed: 'other' }, effects);
    expect(digest(other.path)).not.toBe(digest(demo.path));
  });

  it('holds the same rows as Parquet', async () => {
    const parquet = await writeDemo({ ...asked(name, `${name}-parquet`), format: 'parquet' }, effects);
    const [same] = await connection.rows(
      sql`select count(*) as n from (select * from read_parquet(${parquet.path}) except all select * from read_csv(${demo.path}))`,
    );
    expect(same).toEqual({ n: 0 });
  });
});

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
