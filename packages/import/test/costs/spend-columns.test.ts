import type { Failure } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import type { SpendFile } from '../../src/costs/spend/read-spend.ts';
import { daysOf, lines, readText } from './cost-texts.ts';

const channelsOf = ({ rows }: SpendFile) => rows.map(({ channel }) => channel);

describe('several columns that could be the spend', () => {
  it.each([
    ['media cost,total cost', 'total cost', 'media cost'],
    ['Cost (incl. VAT),Cost (excl. VAT)', 'Cost (excl. VAT)', 'Cost (incl. VAT)'],
    ['Kosten (brutto),Kosten (netto)', 'Kosten (netto)', 'Kosten (brutto)'],
    ['spend (USD),spend (EUR)', 'spend (USD)', 'spend (EUR)'],
  ])('%s: one is read, and it is said which is not', async (columns, used, other) => {
    const found = await readText<SpendFile>('spend.csv', lines(`date,channel,${columns}`, '2024-01-01,google,7,9'));
    expect(found.columns).toMatchObject({ spend: used });
    expect(found.notes.find(({ code }) => code === 'costs-spend-columns')?.values).toEqual({
      used: { text: used },
      others: { text: other },
    });
  });
});

describe('channels of a list', () => {
  const list = ['2024-01-01,google,A,10', '2024-01-01,meta,B,5', '2024-01-01,newsletter,C,1'];
  it.each(['google-and-meta.csv', 'google-analytics-cost.csv', 'facebook.csv'])(
    'count, whatever program the name of the file has: %s',
    async (name) => {
      const found = await readText<SpendFile>(name, lines('date,channel,campaign,spend', ...list));
      expect(channelsOf(found)).toEqual(['google', 'meta', 'newsletter']);
    },
  );

  it('are where in its network adverts stood in the report of one program', async () => {
    const header = 'Day,Network,Campaign,Spend';
    const found = await readText<SpendFile>('bing.csv', lines(header, '2024-01-01,AOL search,A,10'));
    expect(channelsOf(found)).toEqual(['microsoft ads']);
    const several = await readText<SpendFile>(
      'bing.csv',
      lines(header, '2024-01-01,Google,A,10', '2024-01-01,Bing,A,5'),
    );
    expect(channelsOf(several)).toEqual(['Google', 'Bing']);
  });

  it.each([
    ['Date,Session source / medium,Session campaign,Ads cost,Ads clicks', '20240101,bing / cpc,A,10.5,3', 'bing / cpc'],
    ['Session source / medium,Session campaign,Date,Non-Google cost', 'bing / cpc,A,20240101,10.5', 'bing / cpc'],
    [
      'Date,Session default channel group,Session campaign,Cost,Sessions',
      '20240101,Paid Social,B,10.5,3',
      'Paid Social',
    ],
    ['Date,Data source name,Campaign name,Cost', '2024-01-01,Facebook Ads,B,10.5', 'Facebook Ads'],
    ['date_day,platform,campaign_name,clicks,spend', '2024-01-01,facebook_ads,B,5,10.5', 'facebook_ads'],
  ])('%s', async (header, row, channel) => {
    const found = await readText<SpendFile>('costs.csv', lines(header, row), { usualCurrency: 'EUR' });
    expect(daysOf(found)).toEqual(['2024-01-01 1050 EUR']);
    expect(channelsOf(found)).toEqual([channel]);
  });
});

describe('planned spend', () => {
  it('is left out of what was spent, and counted', async () => {
    const found = await readText<SpendFile>(
      'spend.csv',
      lines('date,channel,spend,status', '2024-01-05,google,10,paid', '2024-02-05,google,12,planned'),
    );
    expect(found.spent).toEqual({ XXX: 1000 });
    expect(found.leftOut).toMatchObject([{ reason: 'planned', rows: 1, lines: [3] }]);
  });

  it('is refused where there is nothing else', async () => {
    const failure = await readText<Failure>(
      'spend.csv',
      lines('date,channel,spend,scenario', '2024-01-05,google,10,Budget'),
    ).catch((error: Failure) => error);
    expect(failure.message).toMatch(/row 2 .*planned and not spent/);
  });
});

it('a share is no amount', async () => {
  const found = await readText<SpendFile>(
    'spend.csv',
    lines('date,channel,spend', '2024-01-01,google,12%', '2024-01-02,google,5'),
  );
  expect(found.spent).toEqual({ XXX: 500 });
  expect(found.leftOut).toMatchObject([{ reason: 'unreadable-amount', rows: 1 }]);
});

it('the first day of a row, where nothing says its last, is a day and no month', async () => {
  const found = await readText<SpendFile>(
    'linkedin.csv',
    lines(
      'Startdatum (in UTC);Kampagnenname;Impressionen;Gesamtausgaben',
      '14.01.2024;L;10;12,50',
      '15.01.2024;L;10;1,50',
    ),
  );
  expect(daysOf(found)).toEqual(['2024-01-14 1250 XXX', '2024-01-15 150 XXX']);
});

it.each([
  ['Gregorianisches Datum;Kampagne;Währungscode;Impressionen;Ausgaben', '01.01.2024;A;EUR;1;1.310,00'],
  ['Nach Tag;Kampagnenname;Währung;Impressionen;Kosten', '2024-01-01;A;EUR;1;1310,00'],
  ['Dag;Kampanjnamn;Spenderat belopp (EUR);Räckvidd', '2024-01-01;A;1310,00;4'],
])('%s', async (header, row) => {
  expect(daysOf(await readText<SpendFile>('report.csv', lines(header, row)))).toEqual(['2024-01-01 131000 EUR']);
});
