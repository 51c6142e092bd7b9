import { describe, expect, it } from 'vitest';
import type { SpendFile } from '../../src/costs/spend/read-spend.ts';
import { daysOf, lines, readText } from './cost-texts.ts';

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
    const found = await readText<SpendFile>('report.csv', content);
    expect(daysOf(found)).toEqual(['2024-01-01 123456 EUR', '2024-01-02 44 EUR']);
    expect(found.platform).toBe('google');
    expect(found.leftOut).toMatchObject([{ reason: 'total', rows: 1 }]);
    expect(found.notes.map(({ code }) => code)).toEqual(['costs-total-agrees']);
  });

  it('shares a week and a month out over the days that the report has of them', async () => {
    const weekly = await readText<SpendFile>(
      'weeks.csv',
      lines(
        'Campaign report',
        '"January 3, 2024 - January 9, 2024"',
        'Week,Campaign,Currency code,Cost,Impr.',
        '2024-01-01,Brand,EUR,10.00,1',
        '2024-01-08,Brand,EUR,3.00,1',
      ),
    );
    expect(daysOf(weekly)).toEqual([
      ...['2024-01-03 200 EUR', '2024-01-04 200 EUR', '2024-01-05 200 EUR', '2024-01-06 200 EUR', '2024-01-07 200 EUR'],
      ...['2024-01-08 150 EUR', '2024-01-09 150 EUR'],
    ]);
    const monthly = await readText<SpendFile>(
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
    const found = await readText<SpendFile>(
      'api.csv',
      lines(
        'date,campaign name,impressions,cost_micros,currency',
        '2024-01-01,A,5,1234567,USD',
        '2024-01-01,A,5,1000000,USD',
      ),
    );
    expect(daysOf(found)).toEqual(['2024-01-01 223 USD']);
    expect(found.platform).toBe('google');
  });
});
