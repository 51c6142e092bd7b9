import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CostHints } from '../../src/costs/cost-file.ts';
import { readCosts } from '../../src/costs/read-costs.ts';
import { separateCosts } from '../../src/costs/separate-costs.ts';
import type { SpendFile } from '../../src/costs/spend/read-spend.ts';
import { writeWorkbook } from '../write-workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'perennial-sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

async function read(lines: readonly string[], { name = 'spend.csv', ...hints }: CostHints & { name?: string } = {}) {
  return (await readCosts(written(name, lines), hints)) as SpendFile;
}

/** What was spent on each channel in each month, in minor units: `2025-01 google 12345`. */
function byMonth({ rows }: SpendFile): readonly string[] {
  const found = new Map<string, number>();
  for (const { day, channel, amount } of rows) {
    const key = `${day.slice(0, 7)} ${channel}`;
    found.set(key, (found.get(key) ?? 0) + amount);
  }
  return [...found].map(([key, amount]) => `${key} ${amount}`).toSorted();
}

const codes = ({ notes }: SpendFile) => notes.map(({ code }) => code);

describe('a profit and loss statement', () => {
  const statement = [
    'Profit and Loss',
    'My Company',
    '',
    'Account,Jan 2025,Feb 2025',
    'Sales,9000.00,9500.00',
    'Advertising - Google,1000.00,1200.00',
    'Advertising - Meta,500.00,500.00',
    'Rent,800,800',
    'Salaries & Wages,3000,3000',
    'Total Expenses,5300.00,5500.00',
  ];

  it('gives the spend of its channels, and leaves other accounts out', async () => {
    const found = await read(statement);
    expect(byMonth(found)).toEqual([
      '2025-01 Advertising - Google 100000',
      '2025-01 Advertising - Meta 50000',
      '2025-02 Advertising - Google 120000',
      '2025-02 Advertising - Meta 50000',
    ]);
    expect(found.leftOut).toContainEqual({ reason: 'other-account', rows: 3, lines: [5, 8, 9] });
  });

  it('does not hold the sums of all accounts against the spend', async () => {
    const found = await read([
      'Account,Jan 2025,Feb 2025',
      'Google Ads,10.00,20.00',
      'Rent,100.00,100.00',
      'Total Expenses,110.00,120.00',
    ]);
    expect(found.spent).toEqual({ XXX: 3000 });
    expect(found.notes.map(({ code }) => code)).not.toContain('costs-total-larger');
    expect(found.leftOut).toMatchObject([
      { reason: 'other-account', rows: 1 },
      { reason: 'total', rows: 1 },
    ]);
  });

  it('is believed where a column says that these are channels', async () => {
    const found = await read(['channel,Jan 2025,Feb 2025', 'google,10.00,10.00', 'bank,5.00,5.00']);
    expect(found.leftOut).toEqual([]);
    expect(found.spent).toEqual({ XXX: 3000 });
  });
});

describe('a sheet with a column a channel', () => {
  it('is read day by day, to the cent', async () => {
    const found = await read([
      'date,google,meta,tiktok',
      '2025-01-01,100.10,50.05,',
      '2025-01-02,"1,200.20",-,7.77',
      '2025-01-03,0,0.01,0',
    ]);
    expect(found.rows.map(({ day, channel, amount }) => [day, channel, amount])).toEqual([
      ['2025-01-01', 'google', 10010],
      ['2025-01-01', 'meta', 5005],
      ['2025-01-02', 'google', 120020],
      ['2025-01-02', 'tiktok', 777],
      ['2025-01-03', 'google', 0],
      ['2025-01-03', 'meta', 1],
      ['2025-01-03', 'tiktok', 0],
    ]);
    expect(found).toMatchObject({
      platform: null,
      rowsInFile: 3,
      rowsUsed: 3,
      columns: { channel: 'google, meta, tiktok' },
    });
  });

  it('has months in its rows, sums at its end and on its right, and holds them against its amounts', async () => {
    const found = await read(
      [
        'Marketing 2025;;;;',
        'Monat;Google Ads (EUR);Meta (EUR);Influencer (EUR);Summe',
        'Januar;1.000,50;500,25;0,00;1.500,75',
        'Februar;900,00;400,00;250,00;1.550,00',
        'Summe;1.900,50;900,25;250,00;3.050,75',
      ],
      { name: 'plan.csv' },
    );
    expect(byMonth(found)).toEqual([
      '2025-01 Google Ads 100050',
      '2025-01 Influencer 0',
      '2025-01 Meta 50025',
      '2025-02 Google Ads 90000',
      '2025-02 Influencer 25000',
      '2025-02 Meta 40000',
    ]);
    expect(found.spent).toEqual({ EUR: 305075 });
    expect(found.totals).toEqual([{ line: 5, label: 'Summe', amount: 305075 }]);
    expect(codes(found)).toEqual(['costs-total-agrees', 'costs-spread']);
  });

  it('says which printed sum its amounts do not make', async () => {
    const found = await read([
      'month,google,meta,total',
      '2025-01,100,50,150',
      '2025-02,100,50,160',
      'Total,200,100,310',
    ]);
    expect(found.spent).toEqual({ XXX: 30000 });
    const said = found.notes.find(({ code }) => code === 'costs-sheet-sum');
    expect(said?.values).toMatchObject({
      row: { text: '3' },
      total: { text: '160.00 XXX' },
      sum: { text: '150.00 XXX' },
      count: { count: 1 },
    });
    expect(codes(found)).toContain('costs-total-larger');
  });

  it('has a currency in each column, as its header or its amounts say', async () => {
    const found = await read(['date,Google (EUR),Meta (USD)', '2025-01-01,10,20', '2025-01-02,10,20']);
    expect(found.spent).toEqual({ EUR: 2000, USD: 4000 });
    const signs = await read(['week,google,bing', '2025-W02,€10.00,€5.50', '2025-W03,€20.00,€5.50']);
    expect(signs.spent).toEqual({ EUR: 4100 });
    const hinted = await read(['date,google,meta', '2025-01-01,10,20', '2025-01-02,10,20'], { currency: 'PLN' });
    expect(hinted.spent).toEqual({ PLN: 6000 });
  });

  it('may name channels that cost nothing', async () => {
    const found = await read(['month,paid,organic,referral', '2025-01,10,0,5', '2025-02,10,-,5']);
    expect(found.spent).toEqual({ XXX: 3000 });
  });

  it('leaves counts and remarks out where the columns of spend say what they are', async () => {
    const found = await read([
      'date,google spend,google clicks,meta_spend,meta budget,notes',
      '2025-01-01,10.00,120,5.00,100,',
      '2025-01-02,11.00,130,6.00,100,new agency',
    ]);
    expect(byMonth(found)).toEqual(['2025-01 google 2100', '2025-01 meta 1100']);
    expect(found.notes.find(({ code }) => code === 'costs-sheet-not-spend')?.values).toEqual({
      columns: { text: 'google clicks, meta budget' },
    });
  });
});

describe('a sheet with a column a month', () => {
  it('is read row by row', async () => {
    const found = await read([
      'Channel,Jan 2025,Feb 2025,Mar 2025,Total',
      'Google Ads,"1,000.00","1,100.00",900.10,"3,000.10"',
      'TV,,"5,000.00",,"5,000.00"',
      'Total,"1,000.00","6,100.00",900.10,"8,000.10"',
    ]);
    expect(byMonth(found)).toEqual([
      '2025-01 Google Ads 100000',
      '2025-02 Google Ads 110000',
      '2025-02 TV 500000',
      '2025-03 Google Ads 90010',
    ]);
    expect(found).toMatchObject({ rowsInFile: 3, rowsUsed: 2, totals: [{ amount: 800010 }] });
    expect(codes(found)).toContain('costs-total-agrees');
  });

  it('may have campaigns and currencies in its rows', async () => {
    const found = await read([
      'channel,campaign,currency,2025-01,2025-02',
      'google,brand,EUR,10,20',
      'google,shoes,EUR,30,40',
      'meta,all,USD,5,6',
    ]);
    expect(found.spent).toEqual({ EUR: 10000, USD: 1100 });
    expect([...new Set(found.rows.map(({ channel, campaign }) => `${channel} ${campaign}`))]).toEqual([
      'google brand',
      'google shoes',
      'meta all',
    ]);
  });

  it('is read from a workbook, too', async () => {
    const path = join(folder, 'spend.xlsx');
    writeFileSync(
      path,
      writeWorkbook([
        {
          name: 'Spend',
          rows: [
            ['', '2025-01', '2025-02'],
            ['Google', 10.5, 20],
            ['Meta', 1, 2],
          ],
        },
      ]),
    );
    const found = (await readCosts(path, {})) as SpendFile;
    expect(byMonth(found)).toEqual([
      '2025-01 Google 1050',
      '2025-01 Meta 100',
      '2025-02 Google 2000',
      '2025-02 Meta 200',
    ]);
  });
});

describe('a sheet that mixes', () => {
  it.each([
    ['spend and counts', ['date,google,meta,clicks', '2025-01-01,10,5,100'], 'sheet-counts'],
    ['columns with a currency and without', ['date,Google (EUR),Meta', '2025-01-01,10,5'], 'sheet-currencies'],
    ['amounts with a sign and without', ['date,google,meta', '2025-01-01,$10,5'], 'sheet-currencies'],
    ['a channel twice', ['date,google,meta,Google', '2025-01-01,10,5,7'], 'sheet-twice'],
    ['months of no year', ['month,google,meta', 'January,10,5', 'February,10,5'], 'sheet-year'],
    ['months of several years', ['2024,google,meta', 'January,10,5'], null],
  ])('%s is refused, or is none', async (_, lines, code) => {
    if (code === null) expect(await read(lines)).toBeNull();
    else await expect(read(lines)).rejects.toMatchObject({ words: { code: `costs-unreadable.${code}` } });
  });

  it.each([
    ['visits by channel', ['date,google,facebook,direct,organic', '2025-01-01,100,50,30,20']],
    ['orders', ['order id,date,google,meta', 'o1,2025-01-01,10,5']],
    ['words', ['date,google,meta', '2025-01-01,on,off', '2025-01-02,on,on']],
    ['figures of no channel', ['date,height,width', '2025-01-01,10,5']],
  ])('%s are no spend', async (_, lines) => {
    const path = written('others.csv', lines);
    expect((await separateCosts([path])).costs).toEqual([]);
  });
});

describe('periods that a header tells in part', () => {
  it('has the years of months from the row above', async () => {
    const found = await read([',2024,,2025,', 'Channel,Nov,Dec,Jan,Feb', 'Google,100.10,200.20,300.30,400.40']);
    expect(byMonth(found)).toEqual([
      '2024-11 Google 10010',
      '2024-12 Google 20020',
      '2025-01 Google 30030',
      '2025-02 Google 40040',
    ]);
  });

  it('takes days that are a week apart for weeks', async () => {
    const found = await read(['Channel,2025-01-13,2025-01-20,2025-01-27', 'Google Ads,7.00,14.00,21.00']);
    expect(found.longestRow).toBe(7);
    expect(byMonth(found)).toEqual(['2025-01 Google Ads 3600', '2025-02 Google Ads 600']);
  });
});
