import { expect, it } from 'vitest';
import type { SpendFile } from '../../src/costs/spend/read-spend.ts';
import { lines, readText } from './cost-texts.ts';

/** What was spent on each channel in each month: `2025-01 google 12345`, in minor units. */
function byMonth({ rows }: SpendFile): readonly string[] {
  const found = new Map<string, number>();
  for (const { day, channel, amount } of rows) {
    const key = `${day.slice(0, 7)} ${channel}`;
    found.set(key, (found.get(key) ?? 0) + amount);
  }
  return [...found].map(([key, amount]) => `${key} ${amount}`).toSorted();
}

const expected = ['2024-12 google 10000', '2025-01 google 12345', '2025-01 meta 500'];

it.each([
  [
    'English, months in words',
    ['Year,Month,Channel,Spend (EUR)', '2024,December,google,100.00', '2025,Jan,google,123.45', '2025,Jan,meta,5.00'],
  ],
  [
    'English, months in numbers',
    [
      'year,month,channel,spend,currency',
      '2024,12,google,100.00,EUR',
      '2025,1,google,123.45,EUR',
      '2025,01,meta,5.00,EUR',
    ],
  ],
  [
    'Chinese',
    ['年份,月份,渠道,花费(EUR)', '2024,12月,google,100.00', '2025,1月,google,123.45', '2025年,一月,meta,5.00'],
  ],
  [
    'Polish',
    [
      'Rok;Miesiąc;Kanał;Koszt (EUR)',
      '2024;grudzień;google;100,00',
      '2025;styczeń;google;123,45',
      '2025;stycznia;meta;5,00',
    ],
  ],
  [
    'Polish, months in Roman numbers',
    ['Rok;Miesiąc;Kanał;Koszt (EUR)', '2024;XII;google;100,00', '2025;I;google;123,45', '2025;I;meta;5,00'],
  ],
  [
    'German, the month first',
    [
      'Monat;Jahr;Kanal;Kosten (EUR)',
      'Dezember;2024;google;100,00',
      'Januar;2025;google;123,45',
      'Januar;2025;meta;5,00',
    ],
  ],
  ['a column a channel', ['Year,Month,google (EUR),meta (EUR)', '2024,December,100.00,', '2025,January,123.45,5.00']],
  [
    'a year that is written once',
    [
      'Year,Month,google (EUR),meta (EUR),Total',
      '2024,December,100.00,,100.00',
      '2025,January,123.45,5.00,128.45',
      'Total,,223.45,5.00,228.45',
    ],
  ],
] as const)('reads a year and a month in two columns: %s', async (_, rows) => {
  const found = await readText<SpendFile>('spend.csv', lines(...rows));
  expect(byMonth(found)).toEqual(expected);
  expect(found.spent).toEqual({ EUR: 22845 });
});

it('takes the year of the rows above where a cell of it is empty', async () => {
  const found = await readText<SpendFile>(
    'spend.csv',
    lines(
      'Year,Month,Channel,Spend (EUR)',
      '2024,11,google,1.00',
      ',12,google,2.00',
      '2025,1,google,3.00',
      ',2,google,4.00',
    ),
  );
  expect(byMonth(found)).toEqual([
    '2024-11 google 100',
    '2024-12 google 200',
    '2025-01 google 300',
    '2025-02 google 400',
  ]);
});

it('leaves a month alone that says its year', async () => {
  const found = await readText<SpendFile>(
    'spend.csv',
    lines('Year,Month,Channel,Spend (EUR)', '2025,2025-01,google,1.00', '2025,2025-02,google,2.00'),
  );
  expect(byMonth(found)).toEqual(['2025-01 google 100', '2025-02 google 200']);
});
