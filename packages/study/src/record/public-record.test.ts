import { expect, it } from 'vitest';
import { csv, file, reported } from '../../test/reports/reported.ts';
import { publicCustomer, publicRecord } from './public-record.ts';
import type { StudyRecord } from './study-record.ts';

/** Whole amounts that mean the same in euros, which have cents, and in yen, which have none. */
const rows = Array.from({ length: 60 }, (_, i) => {
  const day = new Date(Date.UTC(2024, 0, 1 + ((i * 37) % 500))).toISOString().slice(0, 10);
  return [`customer ${i % 12}`, day, 100 * (1 + (i % 7))] as const;
});

async function recordIn(currency: string): Promise<StudyRecord> {
  const { record, workspace } = await reported([file(csv(rows, [currency]))], { cutOffs: 1, horizonDays: 60 });
  await workspace.close();
  return record;
}

/** Every number of a record by its path. */
function numbersOf(value: unknown, path = ''): readonly (readonly [path: string, value: number])[] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => numbersOf(each, `${path}.${key}`));
}

function byName(record: StudyRecord): StudyRecord {
  return { ...record, top: record.top.toSorted((a, b) => (a.customer < b.customer ? -1 : 1)) };
}

it('tells the same money of a currency with and without cents', async () => {
  // By name: rounding to whole yen makes customers equal that cents tell apart.
  const [euros, yen] = [byName(publicRecord(await recordIn('EUR'))), byName(publicRecord(await recordIn('JPY')))];
  const inYen = new Map(numbersOf(yen));
  const different = numbersOf(euros).filter(([path, value]) => {
    if (/seconds|minorUnits|paretoK|fingerprint/.test(path)) return false;
    const other = inYen.get(path);
    // Yen are rounded to whole ones.
    return other === undefined || Math.abs(value - other) > 0.6 + 1e-3 * Math.abs(value);
  });
  expect(different).toEqual([]);
  expect(euros.value.expectedMoney).toBeGreaterThan(0);
  expect(euros.reconciliation.source.money).toBe(rows.reduce((sum, [, , amount]) => sum + amount, 0));
});

it('writes cents as decimals', async () => {
  const record = await recordIn('EUR');
  const [first] = record.top;
  expect(JSON.stringify(publicCustomer(first!, record.settings).historic)).toMatch(/^\d+(\.\d{1,2})?$/);
  expect(publicCustomer(first!, record.settings)).toEqual(publicRecord(record).top[0]);
});
