import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from '@perennial/engine';
import { defaultRules } from '@perennial/import';
import { describe, expect, it } from 'vitest';
import { openWorkspace, runStudy } from '../src/index.ts';
import { dataFile, hasData } from './cdnow.ts';

const effects = { now: () => new Date('2026-01-01T12:00:00Z'), progress: { begin: () => {}, end: () => {} } };

/** Studied as of a day of the past, so that what came afterwards is there to compare. */
describe.skipIf(!hasData)('the shares of the best customers (skipped without the data folder)', () => {
  it.each([
    ['online_retail_2010_2011.csv.gz', '2011-08-31', 100],
    ['cdnow_sample.txt', '1997-09-30', 273],
  ] as const)('of %s as of %s hold what came within %d days', async (file, asOf, horizonDays) => {
    const folder = mkdtempSync(join(tmpdir(), 'perennial-shares-'));
    const workspace = await openWorkspace(join(folder, 'workspace'), { create: true });
    const source = { from: { files: [dataFile(file)] }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
    const record = await runStudy(workspace, { import: source, asOf, horizonDays }, effects);
    const came = await workspace.connection.rows<{ customer: string; money: number }>(sql`
select s.customer, coalesce(sum(o.amount), 0) as money from read_parquet(${join(workspace.folder, 'scores.parquet')}) as s left join orders as o on o.customer = s.customer
  and date_diff('day', s.as_of, cast(o.ordered_at as date)) between 1 and ${horizonDays}
group by s.customer, s.expected_money order by s.expected_money desc`);
    const all = came.reduce((sum, { money }) => sum + Number(money), 0);
    for (const { top, expected, expectedInterval } of record.concentration) {
      const best = came.slice(0, Math.ceil((came.length * top) / 100));
      const share = best.reduce((sum, { money }) => sum + Number(money), 0) / all;
      expect(share).toBeGreaterThan(expectedInterval!.low95);
      expect(share).toBeLessThan(expectedInterval!.high95);
      expect(expected).toBeGreaterThan(expectedInterval!.low80);
      expect(expected).toBeLessThan(expectedInterval!.high80);
    }
    workspace.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
