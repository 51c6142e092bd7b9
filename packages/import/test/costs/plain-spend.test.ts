import type { Failure } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import type { SpendFile } from '../../src/costs/spend/read-spend.ts';
import { lines, readText } from './cost-texts.ts';

describe('plain files', () => {
  it('has a row for each month of a channel', async () => {
    const found = await readText<SpendFile>(
      'kosten.csv',
      lines('Monat;Kanal;Kosten', '2024-01;Google;310,00', '2024-02;Google;290,00'),
    );
    expect(found.rows).toHaveLength(31 + 29);
    expect(found.spent).toEqual({ XXX: 60_000 });
    expect(found.notes.map(({ code }) => code)).toContain('costs-currency-assumed');
  });

  it('counts what it cannot use by reason, and never adds it', async () => {
    const found = await readText<SpendFile>(
      'spend.csv',
      lines(
        'date,channel,campaign,cost,currency',
        '2024-01-01,search,A,10.00,EUR',
        '2024-01-02,search,A,--,EUR',
        'soon,search,A,5.00,EUR',
        '2024-01-03,search,A,ten,EUR',
        ',search,A,1.00,EUR',
        'Total,,,16.00,EUR',
      ),
    );
    expect(found.spent).toEqual({ EUR: 1000 });
    expect(Object.fromEntries(found.leftOut.map(({ reason, rows }) => [reason, rows]))).toEqual({
      'no-amount': 1,
      'unreadable-day': 1,
      'unreadable-amount': 1,
      'no-day': 1,
      total: 1,
    });
    expect(found.notes.map(({ code }) => code)).toEqual(['costs-total-larger']);
  });

  it('reads dates by how close together they lie', async () => {
    const header = 'date,channel,spend';
    const american = await readText<SpendFile>('a.csv', lines(header, '1/2/2024,x,1', '1/3/2024,x,1', '1/4/2024,x,1'));
    expect(american.rows.map(({ day }) => day)).toEqual(['2024-01-02', '2024-01-03', '2024-01-04']);
    const failure = await readText<Failure>('b.csv', lines(header, '1/2/2024,x,1')).catch((error: Failure) => error);
    expect(failure.message).toMatch(/day first or month first/);
    const said = await readText<SpendFile>('b.csv', lines(header, '1/2/2024,x,1'), { dateOrder: 'dmy' });
    expect(said.rows[0]?.day).toBe('2024-02-01');
  });

  it('leaves out sums among its rows, which agree with it', async () => {
    const found = await readText<SpendFile>(
      'spend.csv',
      lines(
        'Date,Channel,Campaign,Spend,Currency',
        '2024-01-01,search,A,10.00,EUR',
        '2024-01-01,Total,,10.00,EUR',
        '2024-01-02,search,A,5.00,EUR',
        '-,Overall total - 1 campaign,,15.00,EUR',
      ),
    );
    expect(found.spent).toEqual({ EUR: 1500 });
    expect(found.leftOut).toMatchObject([{ reason: 'total', rows: 2 }]);
    expect(found.notes.map(({ code }) => code)).toEqual(['costs-total-agrees']);
  });

  it.each([
    ['no days at all', 'channel,campaign,spend', 'search,A,10'],
    ['quarters', 'quarter,channel,spend', '2024-Q1,search,900'],
  ])('is refused with %s', async (_, header, row) => {
    const failure = await readText<Failure>('spend.csv', lines(header, row)).catch((error: Failure) => error);
    expect(failure).toMatchObject({ code: 'costs-unreadable' });
    expect(failure.message).toMatch(/no column of days/);
  });

  it('is not taken for costs where rows have customers and orders', async () => {
    const orders = lines('order_id,customer,date,channel,amount,cost', '1,a,2024-01-01,search,10,4');
    expect(await readText('orders.csv', orders)).toBeNull();
  });
});

it('counts the rows of TikTok and of influencers for what they are', async () => {
  const tiktok = await readText<SpendFile>(
    'tiktok.csv',
    lines('日期,推广系列名称,货币,消耗,展示量', '2025-01-01,A,USD,10.10,5', '共 1 条,-,USD,10.10,5'),
  );
  expect(tiktok.leftOut).toMatchObject([{ reason: 'total', rows: 1 }]);
  expect(tiktok.notes.map(({ code }) => code)).toContain('costs-total-agrees');
  const paid = await readText<SpendFile>(
    'influencers.csv',
    lines('Monat;Influencer;Kosten (€)', 'Januar 2025;@anna;1.500,00'),
  );
  expect(paid.spent).toEqual({ EUR: 150_000 });
  expect(new Set(paid.rows.map(({ channel, campaign }) => `${channel} ${campaign}`))).toEqual(
    new Set(['influencers @anna']),
  );
});
