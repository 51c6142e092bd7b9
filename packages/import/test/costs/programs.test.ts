import type { Failure } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import type { SpendFile } from '../../src/costs/spend/read-spend.ts';
import { daysOf, lines, readText } from './cost-texts.ts';

describe('reports of other programs and countries', () => {
  const two = (...header: readonly string[]) => header;
  it.each([
    [
      'Google, Swedish',
      two(
        'Dag,Kampanj,Valutakod,Kostnad,Visn.',
        '2024-01-01,A,SEK,"1 234,56",10',
        '2024-01-02,A,SEK,"0,44",1',
        'Totalt: konto,,,"1 235,00",',
      ),
      'SEK',
    ],
    [
      'Google, Danish',
      two(
        'Dag,Kampagne,Valutakode,Omkostninger,Eksp.',
        '2024-01-01,A,DKK,"1.234,56",10',
        '2024-01-02,A,DKK,"0,44",1',
        'I alt: konto,,,"1.235,00",',
      ),
      'DKK',
    ],
    [
      'Google, Turkish',
      two(
        'Gün,Kampanya,Para birimi kodu,Maliyet,Gösterim',
        '2024-01-01,A,TRY,"1.234,56",10',
        '2024-01-02,A,TRY,"0,44",1',
        'Toplam: Hesap,,,"1.235,00",',
      ),
      'TRY',
    ],
    [
      'Yandex',
      two(
        'Дата;Кампания;Показы;Расход (руб.), с НДС',
        '01.01.2024;A;100;1 234,56',
        '02.01.2024;A;100;0,44',
        'Всего;;200;1 235,00',
      ),
      'EUR',
    ],
    [
      'Snapchat, whose end is the next midnight',
      two(
        'Start Time,End Time,Campaign Name,Amount Spent,Paid Impressions,Currency',
        '2024-01-01T00:00:00.000-08:00,2024-01-02T00:00:00.000-08:00,A,1234.56,9,USD',
        '2024-01-02T00:00:00.000-08:00,2024-01-03T00:00:00.000-08:00,A,0.44,9,USD',
      ),
      'USD',
    ],
    [
      'Amazon',
      two(
        '"Date","Portfolio name","Currency","Campaign Name","Impressions","Spend","7 Day Total Sales "',
        '"Jan 01, 2024","None","USD","A","9","$1,234.56","$20.00"',
        '"Jan 02, 2024","None","USD","A","9","$0.44","$20.00"',
      ),
      'USD',
    ],
    [
      'Criteo',
      two(
        'Day;Advertiser;Campaign;Displays;Clicks;Advertiser Cost;Currency',
        '2024-01-01;Shop;A;1000;10;1234.56;EUR',
        '2024-01-02;Shop;A;1000;10;0.44;EUR',
      ),
      'EUR',
    ],
    [
      'a cost import of Google Analytics',
      two(
        'utm_id,utm_campaign,utm_source,utm_medium,date,impressions,clicks,cost',
        'c,A,bing,cpc,20240101,9,1,1234.56',
        'c,A,bing,cpc,20240102,9,1,0.44',
      ),
      'EUR',
    ],
    [
      'a report of Google Analytics',
      two(
        '# ----',
        '# Start date: 20240101',
        '# End date: 20240102',
        'Date,Session Google Ads campaign,Google Ads clicks,Google Ads cost',
        '20240101,A,1,1234.56',
        '20240102,A,1,0.44',
        'Grand total,,2,1235.00',
      ),
      'EUR',
    ],
    [
      'Apple Search Ads',
      two(
        'Campaigns Report',
        '',
        'Date,App Name,Campaign Name,Currency,Spend,Impressions,Taps',
        '2024-01-01,App,A,USD,1234.56,9,3',
        '2024-01-02,App,A,USD,0.44,9,3',
        ',Total,,USD,1235.00,18,6',
      ),
      'USD',
    ],
    [
      'Baidu',
      two(
        '日期,账户,推广计划名称,展现,点击,消费',
        '2024-01-01,shop,A,100,3,1234.56',
        '2024-01-02,shop,A,100,3,0.44',
        '总计,,,200,6,1235.00',
      ),
      'EUR',
    ],
  ])('%s', async (_, all, currency) => {
    const found = await readText<SpendFile>('export.csv', lines(...all), { usualCurrency: 'EUR' });
    expect(daysOf(found)).toEqual([`2024-01-01 123456 ${currency}`, `2024-01-02 44 ${currency}`]);
    expect(new Set(found.rows.map(({ campaign }) => campaign))).toEqual(new Set(['A']));
    const totals = found.leftOut.reduce((sum, each) => sum + (each.reason === 'total' ? each.rows : 0), 0);
    expect(found.rowsUsed + totals).toBe(found.rowsInFile);
  });

  it.each(['reddit', 'outbrain'])('does not take %s for Meta, though it says “Amount spent”', async (program) => {
    const found = await readText<SpendFile>(
      `${program}-campaigns.csv`,
      lines('Date,Campaign Name,Amount Spent (USD),Impressions,Clicks', '2024-01-01,A,5.50,100,3'),
    );
    expect(found.platform).toBe(program);
  });
});

describe('other reports', () => {
  it('reads the weeks and months of Microsoft Advertising as its lines say', async () => {
    const report = (unit: string) =>
      lines(
        '"Report Name: ","Campaign performance"',
        '"Report Time: ","1/1/2024 - 2/10/2024"',
        `"Report Aggregation: ","${unit}"`,
        '',
        'TimePeriod,CampaignName,CurrencyCode,Impressions,Spend',
        '1/1/2024,Brand,USD,1,310.00',
        '2/1/2024,Brand,USD,1,100.00',
        '"©2024 Microsoft Corporation. All rights reserved. "',
      );
    const monthly = await readText<SpendFile>('bing.csv', report('Monthly'));
    expect(monthly.rows).toHaveLength(41);
    expect(new Set(monthly.rows.map(({ amount }) => amount))).toEqual(new Set([1000]));
    expect(monthly.leftOut).toMatchObject([{ reason: 'notice', rows: 1 }]);
    const failure = await readText<Failure>('bing.csv', report('Summary')).catch((error: Failure) => error);
    expect(failure.remedy).toMatch(/Microsoft Advertising/);
  });

  it('reads LinkedIn as UTF-16 with tabs', async () => {
    const text = [
      'Campaign Performance Report (in UTC)',
      'Report Start: January 1, 2024, 12:00 AM',
      'Report End: January 31, 2024, 11:59 PM',
      '',
      'Start Date (in UTC)\tAccount Name\tCurrency\tCampaign Group Name\tCampaign Name\tImpressions\tTotal Spent',
      '1/14/2024\tACME\tUSD\tDefault\tLeads\t10\t12.50',
      '1/15/2024\tACME\tUSD\tDefault\tLeads\t10\t1,012.50',
    ].join('\r\n');
    const found = await readText<SpendFile>('linkedin.csv', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(daysOf(found)).toEqual(['2024-01-14 1250 USD', '2024-01-15 101250 USD']);
    expect(found.rows[0]).toMatchObject({ channel: 'linkedin ads', campaign: 'Leads', account: 'ACME' });
  });

  it('reads TikTok, whose last row is a total', async () => {
    const found = await readText<SpendFile>(
      'TikTok report.csv',
      lines(
        'By Day,Campaign name,Cost,Currency,Impressions',
        '2024-01-01,A,10.10,USD,5',
        'Total of 1 results,-,10.10,USD,5',
      ),
    );
    expect(daysOf(found)).toEqual(['2024-01-01 1010 USD']);
    expect(found.platform).toBe('tiktok');
  });

  it('reads amounts of a currency without minor units, with its sign', async () => {
    const found = await readText<SpendFile>(
      'spend.csv',
      lines('date;channel;spend', '01.02.2024;search;¥1.234', '13.02.2024;search;¥56.789'),
    );
    expect(daysOf(found)).toEqual(['2024-02-01 1234 JPY', '2024-02-13 56789 JPY']);
  });
});

it('reads a report of TikTok in Chinese', async () => {
  const found = await readText<SpendFile>(
    'tiktok.csv',
    lines(
      '日期,推广系列名称,消耗,币种,展示数,点击数',
      '2025-01-01,品牌,120.50,CNY,1000,20',
      '2025-01-02,品牌,130.50,CNY,1000,20',
      '总计 1 条结果,-,251.00,CNY,2000,40',
    ),
  );
  expect(daysOf(found)).toEqual(['2025-01-01 12050 CNY', '2025-01-02 13050 CNY']);
});
