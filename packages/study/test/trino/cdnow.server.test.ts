import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StudyRecord } from '../../src/record/study-record.ts';
import { dataFile, hasData } from '../cdnow.ts';
import { type TestFolder, testFolder } from '../lifecycle/folder.ts';
import { differences, figures } from './agree.ts';
import { iceberg, type Lake, makeLake } from './lake.ts';

describe.skipIf(!iceberg || !hasData)(
  'CDNOW, from a table in Iceberg with days as whole numbers and doubles for money',
  () => {
    let lake: Lake;
    let folder: TestFolder;
    let there: StudyRecord;
    let here: StudyRecord;
    beforeAll(async () => {
      const lines = readFileSync(dataFile('cdnow_sample.txt'), 'utf8').trim().split(/\r?\n/);
      const cells = lines.map((line) => line.trim().split(/\s+/));
      const column = (j: number) => cells.map((row) => row[j] as string);
      lake = await makeLake(iceberg);
      folder = testFolder();
      await lake.load('cdnow', {
        customer: ['varchar', column(0)],
        day: ['integer', column(2).map(Number)],
        dollars: ['double', column(4).map(Number)],
      });
      const rows = cells.map((row) => [row[0], row[2], row[4]].join(','));
      folder.write('cdnow.csv', `customer,day,dollars\n${rows.join('\n')}\n`);
      const asked = { asOf: '1997-09-30', horizonDays: 273, cutOffs: 1 } as const;
      const reading = {
        rules: {
          cancelled: 'exclude',
          test: 'exclude',
          zero: 'keep',
          negative: 'return',
          refunds: 'net',
          guests: 'exclude',
        },
      } as const;
      here = await folder.run({ ...asked, files: ['cdnow.csv'], reading });
      there = await lake.run({ ...asked, table: 'cdnow', reading });
    }, 300_000);
    afterAll(async () => {
      await lake?.remove();
      folder?.remove();
    });

    it('has the published likelihood of BG/NBD in days', () => {
      // Fader, Hardie & Lee (2005) print −9582.4 in weeks, for the 2,357 customers of this sample; each transaction beyond the first adds ln 7 in days.
      const bg = there.models.find(({ model }) => model === 'bg-nbd');
      const repeats = there.base.transactions - there.base.customers;
      expect(there.base.customers).toBe(2357);
      expect((bg?.logLikelihood as number) + repeats * Math.log(7)).toBeCloseTo(-9582.4, 1);
    });

    it('agrees with DuckDB', () => {
      expect(there.base).toEqual(here.base);
      expect(differences(figures(here), figures(there), 1e-9)).toEqual([]);
    });
  },
);
