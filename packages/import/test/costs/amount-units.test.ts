import type { Failure } from '@perennial/words';
import { expect, it } from 'vitest';
import type { SpendFile } from '../../src/costs/spend/read-spend.ts';
import { daysOf, lines, readText } from './cost-texts.ts';

const codes = ({ notes }: SpendFile) => notes.map(({ code }) => code);

it.each([
  ['date,channel,spend (k€)', '1000000 EUR', 'larger'],
  ['date,channel,spend (in thousands)', '1000000 XXX', 'larger'],
  ["date,channel,spend ($'000)", '1000000 XXX', 'larger'],
  ['Datum,Kanal,Kosten (TEUR)', '1000000 EUR', 'larger'],
  ['Datum,Kanal,Kosten TEUR', '1000000 EUR', 'larger'],
  ['日期,渠道,花费(万元)', '10000000 CNY', 'larger'],
  ['date,channel,spend (m€)', '1000000000 EUR', 'larger'],
  ['date,channel,cost (cents)', '10 XXX', 'smaller'],
  ['date,channel,spend_cents', '10 XXX', 'smaller'],
  ['日期,渠道,花费(分)', '10 XXX', 'smaller'],
])('%s: the unit of the header counts, and is said', async (header, amount, side) => {
  const found = await readText<SpendFile>('spend.csv', lines(header, '2024-01-02,google,10'));
  expect(daysOf(found)).toEqual([`2024-01-02 ${amount}`]);
  expect(codes(found)).toContain(`costs-unit-${side}`);
});

it.each(['Amount spent (EUR)', '花费(元)', 'Cost (excl. VAT)', 'spend (2024)'])(
  '%s is in whole units',
  async (header) => {
    const found = await readText<SpendFile>('spend.csv', lines(`date,channel,${header}`, '2024-01-02,google,10'));
    expect(found.rows[0]?.amount).toBe(1000);
    expect(codes(found).filter((code) => code.startsWith('costs-unit'))).toEqual([]);
  },
);

it.each(['Marketing spend in k EUR', 'Angaben in TEUR', 'All figures in thousands', '单位：千元'])(
  'a line above the table says it too: %s',
  async (title) => {
    const found = await readText<SpendFile>('spend.csv', lines(title, 'date,channel,spend', '2024-01-02,google,10'));
    expect(found.rows[0]?.amount).toBe(1_000_000);
  },
);

it('counts for a sheet with a column a channel, its sums included', async () => {
  const found = await readText<SpendFile>(
    'spend.csv',
    lines('date,google (k€),meta (k€),total (k€)', '2024-01-02,10,5.5,15.5', 'Total,10,5.5,15.5'),
  );
  expect(found.spent).toEqual({ EUR: 1_550_000 });
  expect(codes(found)).toEqual(['costs-unit-larger', 'costs-total-agrees']);
});

it('must be the same for all columns of a sheet', async () => {
  const failure = await readText<Failure>('spend.csv', lines('date,google (k€),meta (€)', '2024-01-02,10,5500')).catch(
    (error: Failure) => error,
  );
  expect(failure).toMatchObject({ words: { code: 'costs-unreadable.sheet-units' } });
  expect(failure.message).toContain('google (k€)');
});

it('never takes the cost of one click or one conversion for the spend', async () => {
  const found = await readText<SpendFile>(
    'spend.csv',
    lines('date,channel,cost (per click),cost (EUR)', '2024-01-02,google,0.50,10'),
  );
  expect(found.spent).toEqual({ EUR: 1000 });
  expect(codes(found)).toEqual([]);
});
