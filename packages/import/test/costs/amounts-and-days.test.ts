import type { Failure } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import type { SpendFile } from '../../src/costs/spend/read-spend.ts';
import { daysOf, lines, readText } from './cost-texts.ts';

describe('amounts and days as people write them', () => {
  it('never reads 1.2k as 1.20', async () => {
    const found = await readText<SpendFile>(
      'list.csv',
      lines('date,channel,spend', '2024-01-01,google,1.2k', '2024-01-02,google,7 zł', '2024-01-03,google,8.00 kr.'),
    );
    expect(daysOf(found)).toEqual(['2024-01-02 700 PLN', '2024-01-03 800 PLN']);
    expect(found.leftOut).toMatchObject([{ reason: 'unreadable-amount', rows: 1, lines: [2] }]);
    const failure = await readText<Failure>('list.csv', lines('date,channel,spend', '2024-01-01,google,1.2k')).catch(
      (error: Failure) => error,
    );
    expect(failure).toMatchObject({ words: { code: 'costs-unreadable.no-rows' } });
    expect(failure.message).toContain('row 2');
  });

  it.each([
    ['Monat;Kanal;Kosten', 'Jan 24;Google;31,00', '2024-01-01', '2024-01-31'],
    ['KW;Kanal;Kosten', 'KW 2/2024;Google;31,00', '2024-01-08', '2024-01-14'],
    ['Week,Channel,Spend', '2024-01-08 - 2024-01-14,google,31.00', '2024-01-08', '2024-01-14'],
    ['Date,Channel,Spend', '2024-01-08 (partial),google,31.00', '2024-01-08', '2024-01-08'],
  ])('%s: %s', async (header, row, first, last) => {
    const found = await readText<SpendFile>('list.csv', lines(header, row));
    expect([found.rows[0]?.day, found.rows.at(-1)?.day]).toEqual([first, last]);
    expect(found.rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(3100);
  });
});
