import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { latestRecord } from '@perennial/study';
import { expect, it } from 'vitest';
import { studiedFolder, temporaryFolder } from '../../test/serving.ts';
import { emptyReports } from './empty-reports.ts';

it('looks past what an earlier version has left of a report', async () => {
  const folder = await studiedFolder();
  const record = await latestRecord({ folder });
  const expected = await emptyReports(folder, record);
  expect(expected).toContain('journeys');
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('report.json')) {
      const kept = JSON.parse(readFileSync(join(copy, name), 'utf8'));
      writeFileSync(join(copy, name), JSON.stringify({ ...kept, reports: { ...kept.reports, segments: {} } }));
    }
  expect(await emptyReports(copy, record)).toEqual(expected);
});
