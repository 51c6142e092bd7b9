import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { by, sql } from './sql.ts';
import { openScratch } from './storage/index.ts';
import { trinoDialect } from './trino/trino-dialect.ts';

/** The first three bytes of the MD5 of a text, of which either engine makes its lots. */
const expected = (text: string, numbers: number) =>
  Number.parseInt(createHash('md5').update(text).digest('hex').slice(0, 6), 16) % numbers;

it('draws the same number from a text everywhere', async () => {
  const connection = await openScratch();
  const texts = ['ada', 'C00000101', 'żółć', '客户 7', ''];
  for (const text of texts) {
    const lot = by((dialect) => dialect.lot(dialect.literal(text), 100));
    const [row] = await connection.rows<{ lot: number }>(sql`select ${lot} as lot`);
    expect(row?.lot).toBe(expected(text, 100));
  }
  connection.close();
});

it('asks Trino for the same bytes', () => {
  expect(trinoDialect('tmp_').lot('customer', 100)).toBe(
    'cast(from_base(substr(to_hex(md5(to_utf8(customer))), 1, 6), 16) % 100 as integer)',
  );
});
