import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { latestRecord } from '@perennial/study';
import { expect, it } from 'vitest';
import { demoOrders, serve, studied } from '../../test/serving.ts';
import { emptyReports } from './empty-reports.ts';

it('looks past what an earlier version has left of a report', async () => {
  const server = await serve();
  const copy = mkdtempSync(join(tmpdir(), 'perennial-'));
  try {
    await studied(server, await demoOrders());
    const record = await latestRecord({ folder: server.folder });
    const expected = await emptyReports(server.folder, record);
    expect(expected).toContain('journeys');
    cpSync(server.folder, copy, { recursive: true });
    for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('report.json')) {
        const kept = JSON.parse(readFileSync(join(copy, name), 'utf8'));
        writeFileSync(join(copy, name), JSON.stringify({ ...kept, reports: { ...kept.reports, segments: {} } }));
      }
    expect(await emptyReports(copy, record)).toEqual(expected);
  } finally {
    await server.close();
    rmSync(copy, { recursive: true });
  }
});
