import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAnyReport, foundReport } from '@perennial/study';
import { definitionsOf, fileTable, type ReportDefinition, reportJson, toCsv } from '@perennial/study/reports';
import { languages } from '@perennial/words';
import { beforeAll, describe, expect, it } from 'vitest';
import { file, newFolder, requireSubscriptions, study } from '../../study/test/subscriptions/businesses.ts';
import { reportText } from '../src/report/report-text.ts';
import { runReport } from '../src/report/study-report.ts';
import { textWidth } from '../src/terminal/text-width.ts';
import { estimatesOutside } from './estimates-outside.ts';
import { screen } from './world.ts';

const HEADER = 'id,customer,plan,interval,amount,currency,start,trial end,canceled at,end,paused at,resumed at';
const plans = ['basic', 'a plan with a very long name that nobody would ever want to print in a table', 'annual'];

/** Two hundred contracts of three plans, with everything that can happen to one. */
const everything = Array.from({ length: 200 }, (_, i) => {
  const start = new Date(Date.UTC(2023, i % 20, 1 + (i % 28))).toISOString().slice(0, 10);
  const plan = plans[i % 3]!;
  const [interval, amount] = plan === 'annual' ? ['year', '1234567.89'] : ['month', `${10 + i}.99`];
  const trial = i % 7 === 0 ? new Date(Date.parse(start) + 14 * 864e5).toISOString().slice(0, 10) : '';
  const end = i % 4 === 0 ? new Date(Date.parse(start) + (40 + i * 2) * 864e5).toISOString().slice(0, 10) : '';
  const paused = i % 11 === 1 ? '2024-10-05,2024-12-06' : ',';
  const cancelled = i % 13 === 2 ? '2025-01-20' : '';
  return `s${i},${i % 2 ? `+48 ${i}` : `c${i}`},${plan},${interval},${amount},PLN,${start},${trial},${cancelled},${end},${paused}`;
});

const businesses = {
  'with everything': () => study([file('all.csv', [HEADER, ...everything])], { folder, asOf: '2025-02-10' }),
  'of one contract': () => study([file('one.csv', [HEADER, everything[1]!])], { folder, asOf: '2025-02-10' }),
  'of trials alone': () =>
    study([file('trials.csv', [HEADER, 's1,ada,basic,month,10,PLN,2025-02-01,2025-02-15,,,,'])], {
      folder,
      asOf: '2025-02-10',
    }),
  'whose contracts hardly anybody leaves, with costs': () => {
    writeFileSync(join(folder, 'costs.yaml'), 'margin: 40%\nfees: 2% + 0.30\nservice: { per-customer-month: 1 }\n');
    const rows = Array.from({ length: 120 }, (_, i) => {
      const day = new Date(Date.UTC(2021, i % 40, 1 + (i % 28))).toISOString().slice(0, 10);
      const end = i === 7 || i === 61 ? '2025-01-20' : '';
      return `s${i},c${i},two years,month,${20 + (i % 50)},PLN,${day},,,${end},,`;
    });
    return study([file('loyal.csv', [HEADER, ...rows])], { folder, asOf: '2025-02-10' });
  },
  'without days': () =>
    study(
      [
        file('tenure.csv', [
          'customerID,tenure,Contract,MonthlyCharges,Churn',
          ...Array.from(
            { length: 60 },
            (_, i) => `c${i},${i % 30},${i % 2 ? 'Month-to-month' : 'One year'},${20 + i},${i % 5 ? 'No' : 'Yes'}`,
          ),
        ]),
      ],
      { folder },
    ),
} as const;
let folder = newFolder();

describe.each(Object.entries(businesses))('a business %s', (_, studied) => {
  beforeAll(async () => {
    folder = newFolder();
    await studied();
  });

  it('has reports that are readable in 80 columns in every language, and whole as CSV and JSON', async () => {
    const { record, subscriptions } = await buildAnyReport({ folder });
    const definitions: readonly ReportDefinition<string, unknown, never>[] = definitionsOf({
      subscriptions: subscriptions!,
    });
    const results = new Map<string, unknown>(Object.entries(subscriptions!));
    for (const definition of definitions) {
      const found = foundReport(definition as ReportDefinition, {}, record, results.get(definition.name));
      expect(estimatesOutside(found)).toEqual([]);
      for (const language of languages) {
        const texts = [undefined, ...found.tables].map((table) => reportText(found, screen(), language, table));
        expect(texts.flatMap(tooWide)).toEqual([]);
        expect(texts.join().match(/.{0,40}(?:NaN|Infinity|undefined|\[object|\{\w+[,}]).{0,40}/)?.[0]).toBeUndefined();
      }
      for (const table of found.tables)
        expect(toCsv(fileTable(table, record.settings)).split('\r\n').length).toBe(table.rows.length + 2);
      expect(JSON.stringify(reportJson(found, 'en'))).not.toMatch(/NaN|Infinity/);
    }
  });

  it('is told by the run in every language', async () => {
    const { record } = await buildAnyReport({ folder });
    for (const language of languages) {
      const text = runReport(record, screen(), language, 'perennial');
      expect(tooWide(text)).toEqual([]);
      expect(text.match(/.{0,40}(?:NaN|Infinity|undefined|\[object|\{\w+[,}]).{0,40}/)?.[0]).toBeUndefined();
    }
  });
});

it('adds up to the cent whatever happens, pauses and annual contracts included', async () => {
  folder = newFolder();
  const { subscriptions } = requireSubscriptions(await businesses['with everything']());
  for (const { day, opening, closing, ...moved } of subscriptions.movements) {
    const { fresh, expansion, contraction, churn, reactivation, paused, resumed } = moved;
    expect([day, opening + fresh + expansion + contraction + churn + reactivation + paused + resumed]).toEqual([
      day,
      closing,
    ]);
  }
  expect(subscriptions.movements.at(-1)!.closing).toBe(subscriptions.revenue);
  expect(subscriptions.movements.some(({ paused }) => paused < 0)).toBe(true);
  expect(subscriptions.movements.some(({ resumed }) => resumed > 0)).toBe(true);
});

function tooWide(text: string): readonly string[] {
  return text.split('\n').filter((line) => textWidth(line) > 80);
}
