import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StudyRecord } from '../../src/record/study-record.ts';
import { buildReport } from '../../src/reports/build-report.ts';
import { type TestFolder, testFolder } from '../lifecycle/folder.ts';
import { differences, figures, reportFigures } from './agree.ts';
import { type DemoShop, demoShop, tableOf } from './demo-shop.ts';
import { type Lake, makeLake, server } from './lake.ts';

describe.skipIf(!server)('a study of the same orders on Trino and on DuckDB', () => {
  let lake: Lake;
  let folder: TestFolder;
  let here: StudyRecord;
  let there: StudyRecord;
  const until = (day: string, { header, lines }: DemoShop): DemoShop => ({
    header,
    lines: lines.filter((line) => (line.split(',')[2] ?? '') < day),
  });
  const asCsv = ({ header, lines }: DemoShop) => `${[header, ...lines].join('\n')}\n`;
  let shop: DemoShop;
  beforeAll(async () => {
    shop = await demoShop(1000);
    lake = await makeLake();
    folder = testFolder();
    const before = until('2025-10-01', shop);
    folder.write('orders.csv', asCsv(before));
    await lake.load('shop', tableOf(before));
    here = await folder.run({ files: ['orders.csv'] });
    there = await lake.run({ table: 'shop' });
  }, 600_000);
  afterAll(async () => {
    await lake?.remove();
    folder?.remove();
  });

  it('agrees in every figure of the record', () => {
    expect(there.reconciliation.used).toEqual(here.reconciliation.used);
    expect(there.base).toEqual(here.base);
    expect(differences(figures(here), figures(there), 1e-9)).toEqual([]);
  });

  it('agrees in every figure of the report', async () => {
    const reports = [await folder.open(buildReport), await lake.open((workspace) => buildReport(workspace))] as const;
    expect(differences(reportFigures(reports[0]), reportFigures(reports[1]), 1e-9)).toEqual([]);
  }, 300_000);

  it('leaves nothing behind but what it keeps', async () => {
    expect([...(await lake.tables())].sort()).toEqual([
      'perennial_order_lines',
      'perennial_orders',
      'perennial_rejected',
      'perennial_returns',
      'perennial_scores',
      'perennial_states',
      'perennial_workspace',
      'shop',
    ]);
  });

  it('says the same of what has changed since', async () => {
    folder.write('more.csv', asCsv(shop));
    await lake.trino.execute({ render: () => 'drop table shop' });
    await lake.load('shop', tableOf(shop));
    const now = [await folder.run({ files: ['more.csv'] }), await lake.run({ table: 'shop' })] as const;
    expect(now[1].changes).not.toBeNull();
    expect(differences(now[0].changes, now[1].changes, 1e-9)).toEqual([]);
    expect(differences(figures(now[0]).value, figures(now[1]).value, 1e-9)).toEqual([]);
  }, 600_000);
});
