import { expect, it } from 'vitest';
import { day, file, imported } from './small-files.ts';

/** Every tenth row takes a sale back. */
const rows = (header: string, sale: string, refund: string) =>
  file(
    `customer,date,order_id,${header},amount`,
    40,
    (i) => `c${i % 8},${day(i)},o${i},${i % 10 === 3 ? refund : sale},10.00`,
  );

it.each([
  ['type', 'S', 'R'],
  ['Type', 'Sale', 'Credit memo'],
  ['D/C', 'D', 'C'],
  ['D/C', 'C', 'D'],
  ['Soll/Haben', 'S', 'H'],
  ['S/H-Kennz.', 'H', 'S'],
  ['sign', '+', '-'],
  ['sign', '1', '-1'],
  ['doc type', 'I', 'C'],
  ['tipo', 'V', 'D'],
  ['Typ dokumentu', 'FV', 'FK'],
  ['Belegart', 'RE', 'GS'],
  ['trans_code', 'SALE', 'RETN'],
  ['is_credit', 'N', 'Y'],
])('%s tells sales (%s) from what was given back (%s)', async (header, sale, refund) => {
  expect((await imported(rows(header, sale, refund))).money).toBe((36 - 4) * 1000);
});

it.each([
  ['shipping type', 'S', 'R'],
  ['customer type', 'I', 'C'],
  ['size', 'S', 'R'],
  ['payment type', 'D', 'C'],
])('%s tells of something else', async (header, one, other) => {
  expect((await imported(rows(header, one, other))).money).toBe(40 * 1000);
});

it('says how the codes were read', async () => {
  expect((await imported(rows('type', 'S', 'R'))).notes).toContain('type-codes');
});
