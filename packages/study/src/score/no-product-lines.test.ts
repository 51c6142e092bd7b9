import { type Connection, join, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstLineColumns, readLineDimensions } from './line-dimensions.ts';

type Line = readonly [customer: string, product: string | null, sku: string | null, money: number];

let connection: Connection;
beforeEach(async () => {
  connection = await openDuckDB(':memory:');
});
afterEach(() => connection.close());

async function keep(lines: readonly Line[]): Promise<void> {
  const values = lines.map(
    ([customer, product, sku, money]) =>
      sql`(1, 'o', ${customer}, timestamp '2025-01-01 12:00:00', ${sku}, ${product}, null, null, 'PL', null, 1.0, cast(${money} as bigint))`,
  );
  await connection.execute(sql`create table order_lines as select cast(source as integer) as source, order_id, customer, ordered_at, cast(sku as varchar) as sku,
    cast(product as varchar) as product, cast(category as varchar) as category, cast(coupon as varchar) as coupon, country,
    cast(more as map(varchar, varchar)) as more, cast(quantity as double) as quantity, amount
  from (values ${join(values)}) as v (source, order_id, customer, ordered_at, sku, product, category, coupon, country, more, quantity, amount)`);
}

async function firsts(): Promise<Readonly<Record<string, string | null>>> {
  const first = sql`select customer, min(ordered_at) as first_at from order_lines group by customer`;
  const rows = await connection.rows<{ customer: string; product: string | null }>(
    firstLineColumns(['product'], first),
  );
  return Object.fromEntries(rows.map(({ customer, product }) => [customer, product]));
}

it('makes postage and the like nobody’s first product, and counts what they brought', async () => {
  await keep([
    ['a', 'POSTAGE', 'POST', 9000],
    ['a', 'PARTY BUNTING', '47566', 500],
    ['b', 'Koszt wysyłki', null, 1500],
    ['c', null, 'SHIPPING', 700],
    ['c', null, '22423', 100],
    ['d', 'CAKESTAND', '22423', 100],
  ]);
  const { noProducts } = await readLineDimensions(connection);
  expect(await firsts()).toEqual({ a: 'PARTY BUNTING', b: null, c: '22423', d: 'CAKESTAND' });
  expect(noProducts).toEqual({ lines: 3, money: 11_200, names: ['Koszt wysyłki', 'POSTAGE', 'SHIPPING'] });
});

it('leaves what most lines are a product: a business that sells vouchers', async () => {
  await keep([
    ['a', 'Gift voucher', null, 9000],
    ['b', 'Gift voucher', null, 9000],
    ['b', 'Box', null, 100],
  ]);
  expect((await readLineDimensions(connection)).noProducts).toBeNull();
  expect(await firsts()).toEqual({ a: 'Gift voucher', b: 'Gift voucher' });
});
