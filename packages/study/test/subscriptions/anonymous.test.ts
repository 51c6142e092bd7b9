import { expect, it } from 'vitest';
import { anonymise } from '../../src/reports/anonymise.ts';
import { buildAnyReport } from '../../src/reports/build-report.ts';
import { file, newFolder, study } from './businesses.ts';

const key = Uint8Array.from({ length: 32 }, (_, i) => i);

it('names nobody of the subscriptions, anywhere, and quotes no column', async () => {
  const folder = newFolder();
  const rows = Array.from({ length: 60 }, (_, i) => {
    const end = i % 3 === 0 ? `2025-0${1 + (i % 6)}-07` : '';
    return `contract-${i},person-${i},basic,month,10.00,2024-${String(1 + (i % 12)).padStart(2, '0')}-07,${end}`;
  });
  await study([file('contracts.csv', ['secret number id,customer,plan,interval,amount,start,end', ...rows])], {
    folder,
  });
  const report = await buildAnyReport({ folder });
  expect(JSON.stringify(report)).toContain('person-1');
  const text = JSON.stringify(anonymise(report, key));
  expect(text).not.toMatch(/person-\d|contract-\d/);
  expect(anonymise(report, key).anonymised).toBe(true);
  expect(anonymise(report, key)).toEqual(anonymise(report, key));
});
