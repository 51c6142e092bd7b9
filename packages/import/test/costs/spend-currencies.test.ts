import { expect, it } from 'vitest';
import type { SpendFile } from '../../src/costs/spend/read-spend.ts';
import { daysOf, lines, readText } from './cost-texts.ts';

const read = (...all: readonly string[]) => readText<SpendFile>('spend.csv', lines(...all), { usualCurrency: 'EUR' });
const isAssumed = ({ notes }: SpendFile) => notes.some(({ code }) => code === 'costs-currency-assumed');

it.each([
  ['€10.00', '$5.00', '1000 EUR', '500 USD'],
  ['US$10.00', 'R$5.00', '1000 USD', '500 BRL'],
  ['10.00 EUR', 'USD 5.00', '1000 EUR', '500 USD'],
  ['Rp1.500.000', 'Rp250.000', '150000000 IDR', '25000000 IDR'],
])('an amount is in the currency that stands beside it: %s, %s', async (one, other, first, second) => {
  const found = await read('date,channel,spend', `2024-01-01,google,${one}`, `2024-01-02,meta,${other}`);
  expect(daysOf(found)).toEqual([`2024-01-01 ${first}`, `2024-01-02 ${second}`]);
  expect(isAssumed(found)).toBe(false);
});

it('an amount without a sign has that of the others, where they agree', async () => {
  const rows = ['2024-01-01,google,$1', '2024-01-02,meta,2'];
  expect((await read('date,channel,spend', ...rows)).spent).toEqual({ USD: 300 });
  const mixed = await read('date,channel,spend', ...rows, '2024-01-03,meta,£3');
  expect(mixed.spent).toEqual({ USD: 100, GBP: 300, EUR: 200 });
  expect(isAssumed(mixed)).toBe(true);
});

it.each([
  'Advertiser Currency',
  'Advertiser Currency Code',
  'Local Currency',
  'Billing currency',
  'customer.currency_code',
  'Account currency code',
])('%s is the currency of the spend', async (header) => {
  const found = await read(`Date,Campaign,Clicks,Cost,${header}`, '2024-01-01,A,3,10.00,USD');
  expect(found.spent).toEqual({ USD: 1000 });
});

it('converted amounts are in the currency that they were converted to, and those that were paid come first', async () => {
  const only = await read(
    'Day,Campaign,Impr.,Cost (Converted currency),Converted currency code',
    '2024-01-01,A,3,11,USD',
  );
  expect(only.spent).toEqual({ USD: 1100 });
  const both = await read(
    'Day,Campaign,Impr.,Cost (Converted currency),Converted currency code,Currency code,Cost',
    '2024-01-01,A,3,11.00,USD,EUR,10.00',
    '2024-01-01,B,3,12.00,USD,GBP,9.50',
  );
  expect(both.spent).toEqual({ EUR: 1000, GBP: 950 });
});
