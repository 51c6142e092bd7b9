import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from '@perennial/engine';
import { defaultRules } from '@perennial/import';
import { afterAll, expect, it } from 'vitest';
import { openWorkspace, runStudy } from '../../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'perennial-first-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('counts nothing of what a first run that was killed had already stored', async () => {
  const workspaceFolder = join(folder, 'workspace');
  const killed = await openWorkspace(workspaceFolder, { create: true });
  await killed.connection.execute(
    sql`insert into orders (customer, ordered_at, amount, refunded, source) select 'stranger', timestamp '2020-01-01', 100, 0, 1 from range(1000)`,
  );
  killed.connection.close();

  const file = join(folder, 'orders.csv');
  writeFileSync(file, 'customer,date,amount\na,2025-01-01,10\nb,2025-02-01,12\na,2025-03-01,9\nb,2025-04-04,8\n');
  const workspace = await openWorkspace(workspaceFolder, { create: true });
  const record = await runStudy(
    workspace,
    { import: { from: { files: [file] }, columns: {}, rules: defaultRules, timeZone: 'UTC' }, cutOffs: 0 },
    { now: () => new Date('2026-01-01T00:00:00Z'), progress: { begin: () => {}, end: () => {} } },
  );
  expect(record.base).toMatchObject({ customers: 2, orders: 4, firstOrder: '2025-01-01', historicMoney: 3900 });
  workspace.close();
});
