import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Failure } from '@perennial/words';
import { afterAll, describe, expect, it } from 'vitest';
import type { CostHints } from '../../src/costs/cost-file.ts';
import type { GoodsFile } from '../../src/costs/goods/read-goods.ts';
import { readCosts } from '../../src/costs/read-costs.ts';
import type { SpendFile } from '../../src/costs/spend/read-spend.ts';
import type { TicketsFile } from '../../src/costs/tickets/read-tickets.ts';

const folder = mkdtempSync(join(tmpdir(), 'perennial-costs-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read<File>(name: string, content: string | Buffer, hints: CostHints = {}): Promise<File> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return (await readCosts(path, hints)) as File;
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

/** Days with what was spent on each: `2024-01-01 12.34 EUR`. */
function days({ rows }: SpendFile): readonly string[] {
  return rows.map(({ day, amount, currency }) => `${day} ${amount} ${currency}`);
}

describe('Google Ads in other languages', () => {
  it.each([
    [
      'fr',
      lines(
        'Rapport sur les campagnes',
        '1 janvier 2024 - 2 janvier 2024',
        'Jour,Campagne,"Code de devise",Coût,Impr.,Clics',
        '2024-01-01,Marque,EUR,"1\u202f234,56","8\u202f458",60',
        '2024-01-02,Marque,EUR,"0,44",12,--',
        'Total : Compte, --, --,"1\u202f235,00",0,0',
      ),
    ],
    [
      'es',
      lines(
        'Informe de campañas',
        '1 de enero de 2024 - 2 de enero de 2024',
        'Día,Campaña,Código de moneda,Coste,Impr.,Clics',
        '2024-01-01,Marca,EUR,"1.234,56",10,1',
        '2024-01-02,Marca,EUR,"0,44",10,1',
        'Total: cuenta, --, --,"1.235,00",0,0',
      ),
    ],
    [
      'it',
      lines(
        'Rapporto sulle campagne',
        '1 gennaio 2024 - 2 gennaio 2024',
        'Giorno,Campagna,Codice valuta,Costo,Impr.,Clic',
        '2024-01-01,Marchio,EUR,"1.234,56",10,1',
        '2024-01-02,Marchio,EUR,"0,44",10,1',
        'Totale: account, --, --,"1.235,00",0,0',
      ),
    ],
    [
      'pt',
      lines(
        'Relatório de campanhas',
        '1 de janeiro de 2024 - 2 de janeiro de 2024',
        'Dia,Campanha,Código da moeda,Custo,Impr.,Cliques',
        '2024-01-01,Marca,EUR,"1.234,56",10,1',
        '2024-01-02,Marca,EUR,"0,44",10,1',
        'Total: conta, --, --,"1.235,00",0,0',
      ),
    ],
    [
      'pl',
      lines(
        'Raport dotyczący kampanii',
        '1 stycznia 2024 - 2 stycznia 2024',
        'Dzień,Kampania,Kod waluty,Koszt,Wyśw.,Kliknięcia',
        '2024-01-01,Marka,EUR,"1 234,56",10,1',
        '2024-01-02,Marka,EUR,"0,44",10,1',
        'Łącznie: konto, --, --,"1 235,00",0,0',
      ),
    ],
    [
      'nl',
      lines(
        'Campagnerapport',
        '1 januari 2024 - 2 januari 2024',
        'Dag,Campagne,Valutacode,Kosten,Vert.,Klikken',
        '2024-01-01,Merk,EUR,"1.234,56",10,1',
        '2024-01-02,Merk,EUR,"0,44",10,1',
        'Totaal: account, --, --,"1.235,00",0,0',
      ),
    ],
    [
      'zh',
      lines(
        '广告系列报告',
        '2024年1月1日 - 2024年1月2日',
        '天,广告系列,货币代码,费用,展示次数,点击次数',
        '2024-01-01,品牌,EUR,"1,234.56",10,1',
        '2024-01-02,品牌,EUR,0.44,10,1',
        '总计：账号, --, --,"1,235.00",0,0',
      ),
    ],
  ])('%s', async (_, content) => {
    const found = await read<SpendFile>('report.csv', content);
    expect(days(found)).toEqual(['2024-01-01 123456 EUR', '2024-01-02 44 EUR']);
    expect(found.platform).toBe('google');
    expect(found.leftOut).toMatchObject([{ reason: 'total', rows: 1 }]);
    expect(found.notes.map(({ code }) => code)).toEqual(['costs-total-agrees']);
  });

  it('shares a week and a month out over the days that the report has of them', async () => {
    const weekly = await read<SpendFile>(
      'weeks.csv',
      lines(
        'Campaign report',
        '"January 3, 2024 - January 9, 2024"',
        'Week,Campaign,Currency code,Cost,Impr.',
        '2024-01-01,Brand,EUR,10.00,1',
        '2024-01-08,Brand,EUR,3.00,1',
      ),
    );
    expect(days(weekly)).toEqual([
      ...['2024-01-03 200 EUR', '2024-01-04 200 EUR', '2024-01-05 200 EUR', '2024-01-06 200 EUR', '2024-01-07 200 EUR'],
      ...['2024-01-08 150 EUR', '2024-01-09 150 EUR'],
    ]);
    const monthly = await read<SpendFile>(
      'months.csv',
      lines(
        'Month,Campaign,Currency code,Cost,Impr.',
        'February 2024,Brand,EUR,100.00,1',
        '2024-03-01,Brand,EUR,31.01,1',
      ),
    );
    expect(monthly.rows).toHaveLength(29 + 31);
    expect(monthly.spent).toEqual({ EUR: 13_101 });
    expect(monthly.longestRow).toBe(31);
  });

  it('adds up what a day has on several rows, and reads millionths', async () => {
    const found = await read<SpendFile>(
      'api.csv',
      lines(
        'date,campaign name,impressions,cost_micros,currency',
        '2024-01-01,A,5,1234567,USD',
        '2024-01-01,A,5,1000000,USD',
      ),
    );
    expect(days(found)).toEqual(['2024-01-01 223 USD']);
    expect(found.platform).toBe('google');
  });
});

describe('Meta Ads in other languages', () => {
  it.each([
    ['de', ['Tag', 'Kampagnenname', 'Ausgegebener Betrag (EUR)', 'Berichtsbeginn', 'Berichtsende']],
    ['es', ['Día', 'Nombre de la campaña', 'Importe gastado (EUR)', 'Inicio del informe', 'Fin del informe']],
    ['it', ['Giorno', 'Nome della campagna', 'Importo speso (EUR)', 'Inizio dei report', 'Fine dei report']],
    ['pt', ['Dia', 'Nome da campanha', 'Valor usado (EUR)', 'Início dos relatórios', 'Encerramento dos relatórios']],
    ['pl', ['Dzień', 'Nazwa kampanii', 'Wydana kwota (EUR)', 'Początek raportowania', 'Koniec raportowania']],
    ['nl', ['Dag', 'Campagnenaam', 'Besteed bedrag (EUR)', 'Start van rapportage', 'Einde van rapportage']],
    ['zh', ['天', '广告系列名称', '花费金额 (EUR)', '报告开始日期', '报告结束日期']],
  ])('%s', async (_, header) => {
    const found = await read<SpendFile>(
      'meta.csv',
      lines(
        header.join(','),
        ',,35.50,2024-01-01,2024-01-02',
        '2024-01-01,"Sale, spring",12.25,2024-01-01,2024-01-02',
        '2024-01-02,"Sale, spring",23.25,2024-01-01,2024-01-02',
      ),
    );
    expect(days(found)).toEqual(['2024-01-01 1225 EUR', '2024-01-02 2325 EUR']);
    expect(found.platform).toBe('meta');
    expect(found.leftOut).toMatchObject([{ reason: 'total', rows: 1 }]);
  });

  it('takes a first row over all days without a name for the total where rows are weeks', async () => {
    const found = await read<SpendFile>(
      'meta.csv',
      lines(
        'Reporting starts,Reporting ends,Campaign name,Amount spent (GBP)',
        '2024-01-01,2024-01-14,,21.00',
        '2024-01-01,2024-01-07,A,7.00',
        '2024-01-08,2024-01-14,A,14.00',
      ),
    );
    expect(found.spent).toEqual({ GBP: 2100 });
    expect(found.rows).toHaveLength(14);
  });

  it('refuses a row of a year, and says what to choose', async () => {
    const failure = await read<Failure>(
      'meta.csv',
      lines('Campaign name,Amount spent (USD),Reporting starts,Reporting ends', 'A,700,2024-01-01,2024-12-31'),
    ).catch((error: Failure) => error);
    expect(failure.message).toMatch(/row 2: one sum for 366 days/);
    expect(failure.remedy).toMatch(/By time > Day/);
  });
});

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
    const found = await read<SpendFile>('export.csv', lines(...all), { usualCurrency: 'EUR' });
    expect(days(found)).toEqual([`2024-01-01 123456 ${currency}`, `2024-01-02 44 ${currency}`]);
    expect(new Set(found.rows.map(({ campaign }) => campaign))).toEqual(new Set(['A']));
    const totals = found.leftOut.reduce((sum, each) => sum + (each.reason === 'total' ? each.rows : 0), 0);
    expect(found.rowsUsed + totals).toBe(found.rowsInFile);
  });

  it.each(['reddit', 'outbrain'])('does not take %s for Meta, though it says “Amount spent”', async (program) => {
    const found = await read<SpendFile>(
      `${program}-campaigns.csv`,
      lines('Date,Campaign Name,Amount Spent (USD),Impressions,Clicks', '2024-01-01,A,5.50,100,3'),
    );
    expect(found.platform).toBe(program);
  });
});

describe('amounts and days as people write them', () => {
  it('never reads 1.2k as 1.20', async () => {
    const found = await read<SpendFile>(
      'list.csv',
      lines('date,channel,spend', '2024-01-01,google,1.2k', '2024-01-02,google,7 zł', '2024-01-03,google,8.00 kr.'),
    );
    expect(days(found)).toEqual(['2024-01-02 700 PLN', '2024-01-03 800 PLN']);
    expect(found.leftOut).toMatchObject([{ reason: 'unreadable-amount', rows: 1, lines: [2] }]);
    const failure = await read<Failure>('list.csv', lines('date,channel,spend', '2024-01-01,google,1.2k')).catch(
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
    const found = await read<SpendFile>('list.csv', lines(header, row));
    expect([found.rows[0]?.day, found.rows.at(-1)?.day]).toEqual([first, last]);
    expect(found.rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(3100);
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
    const monthly = await read<SpendFile>('bing.csv', report('Monthly'));
    expect(monthly.rows).toHaveLength(41);
    expect(new Set(monthly.rows.map(({ amount }) => amount))).toEqual(new Set([1000]));
    expect(monthly.leftOut).toMatchObject([{ reason: 'notice', rows: 1 }]);
    const failure = await read<Failure>('bing.csv', report('Summary')).catch((error: Failure) => error);
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
    const found = await read<SpendFile>('linkedin.csv', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(days(found)).toEqual(['2024-01-14 1250 USD', '2024-01-15 101250 USD']);
    expect(found.rows[0]).toMatchObject({ channel: 'linkedin ads', campaign: 'Leads', account: 'ACME' });
  });

  it('reads TikTok, whose last row is a total', async () => {
    const found = await read<SpendFile>(
      'TikTok report.csv',
      lines(
        'By Day,Campaign name,Cost,Currency,Impressions',
        '2024-01-01,A,10.10,USD,5',
        'Total of 1 results,-,10.10,USD,5',
      ),
    );
    expect(days(found)).toEqual(['2024-01-01 1010 USD']);
    expect(found.platform).toBe('tiktok');
  });

  it('reads amounts of a currency without minor units, with its sign', async () => {
    const found = await read<SpendFile>(
      'spend.csv',
      lines('date;channel;spend', '01.02.2024;search;¥1.234', '13.02.2024;search;¥56.789'),
    );
    expect(days(found)).toEqual(['2024-02-01 1234 JPY', '2024-02-13 56789 JPY']);
  });
});

describe('plain files', () => {
  it('has a row for each month of a channel', async () => {
    const found = await read<SpendFile>(
      'kosten.csv',
      lines('Monat;Kanal;Kosten', '2024-01;Google;310,00', '2024-02;Google;290,00'),
    );
    expect(found.rows).toHaveLength(31 + 29);
    expect(found.spent).toEqual({ XXX: 60_000 });
    expect(found.notes.map(({ code }) => code)).toContain('costs-currency-assumed');
  });

  it('counts what it cannot use by reason, and never adds it', async () => {
    const found = await read<SpendFile>(
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
    const american = await read<SpendFile>('a.csv', lines(header, '1/2/2024,x,1', '1/3/2024,x,1', '1/4/2024,x,1'));
    expect(american.rows.map(({ day }) => day)).toEqual(['2024-01-02', '2024-01-03', '2024-01-04']);
    const failure = await read<Failure>('b.csv', lines(header, '1/2/2024,x,1')).catch((error: Failure) => error);
    expect(failure.message).toMatch(/day first or month first/);
    const said = await read<SpendFile>('b.csv', lines(header, '1/2/2024,x,1'), { dateOrder: 'dmy' });
    expect(said.rows[0]?.day).toBe('2024-02-01');
  });

  it('leaves out sums among its rows, which agree with it', async () => {
    const found = await read<SpendFile>(
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
    const failure = await read<Failure>('spend.csv', lines(header, row)).catch((error: Failure) => error);
    expect(failure).toMatchObject({ code: 'costs-unreadable' });
    expect(failure.message).toMatch(/no column of days/);
  });

  it('is not taken for costs where rows have customers and orders', async () => {
    const orders = lines('order_id,customer,date,channel,amount,cost', '1,a,2024-01-01,search,10,4');
    expect(await read('orders.csv', orders)).toBeNull();
  });
});

describe('costs of goods', () => {
  it('are read by sku, name and category, with the day from which they hold', async () => {
    const found = await read<GoodsFile>(
      'koszty.csv',
      lines(
        'Nazwa produktu;SKU;Kategoria;Cena zakupu (PLN);Ważne od',
        'Kubek;K1;;12,50;2024-01-01',
        'Kubek;K1;;13,00;2024-06-01',
        ';;Talerze;7,25;',
        'Miska;M1;;;',
      ),
    );
    expect(found.rows).toMatchObject([
      { sku: 'K1', product: 'Kubek', cost: 12.5, currency: 'PLN', from: '2024-01-01' },
      { sku: 'K1', cost: 13, from: '2024-06-01' },
      { sku: null, product: null, category: 'Talerze', cost: 7.25, from: null },
    ]);
    expect(found.withoutCost).toBe(1);
  });

  it('hold from days whose sequence must be told', async () => {
    const points = await read<GoodsFile>(
      'costs.csv',
      lines('sku;cost;valid from', 'A;1,25;01.01.2024', 'A;1,50;01.06.2024'),
    );
    expect(points.rows.map(({ from }) => from)).toEqual(['2024-01-01', '2024-06-01']);
    const slashes = lines('sku,cost,valid from', 'A,1.25,01/06/2024');
    const failure = await read<Failure>('costs.csv', slashes).catch((error: Failure) => error);
    expect(failure.message).toMatch(/day first or month first/);
    expect((await read<GoodsFile>('costs.csv', slashes, { dateOrder: 'mdy' })).rows[0]?.from).toBe('2024-01-06');
  });

  it('of Shopify have pictures among their rows, and products without options', async () => {
    const found = await read<GoodsFile>(
      'products_export.csv',
      lines(
        'Handle,Title,Option1 Value,Variant SKU,Variant Price,Image Src,Cost per item',
        'mug,Mug,Default Title,,9.00,a.png,"1,234.50"',
        'mug,,,,,b.png,',
      ),
    );
    expect(found.rows).toEqual([
      { sku: null, product: 'Mug', category: null, cost: 1234.5, currency: 'XXX', from: null },
    ]);
    expect(found.leftOut).toMatchObject([{ reason: 'no-product', rows: 1 }]);
  });
});

it('reads tickets with the time they took', async () => {
  const found = await read<TicketsFile>(
    'tickets.csv',
    lines(
      'Ticket ID,Requester email,Created at,Handle time seconds',
      '1,a@example.org,2024-01-01 10:00,90',
      '2,,2024-01-01,60',
    ),
  );
  expect(found.rows).toEqual([{ customer: 'a@example.org', day: '2024-01-01', minutes: 1.5 }]);
  expect(found.leftOut).toMatchObject([{ reason: 'no-customer', rows: 1 }]);
});
