import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Effects, type Fragment, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { defaultRules } from '@perennial/import';
import { openWorkspace, runStudy } from '@perennial/study';
import { simulatedOrders } from './simulated-orders.ts';

/**
 * The folder of a business of so many customers, some 23 orders each with a product, a category, a country and a channel; the workspace in it is studied once and
 * kept. The study has no backtest.
 */
export async function studiedBusiness(
  customers: number,
  effects: Effects,
): Promise<{ readonly folder: string; readonly workspace: string }> {
  const folder = fileURLToPath(new URL(`../data/reports-${customers}/`, import.meta.url));
  const workspace = join(folder, 'workspace');
  if (existsSync(join(workspace, 'study.json'))) return { folder, workspace };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { file: simulated } = await simulatedOrders(customers);
  const file = join(folder, 'orders.parquet');
  const connection = await openDuckDB(':memory:');
  await connection.execute(sql`copy (${withLines(simulated)}) to ${file} (format parquet)`);
  connection.close();
  const opened = await openWorkspace(workspace, { create: true });
  const source = { from: { files: [file] }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
  const record = await runStudy(opened, { import: source, cutOffs: 0 }, effects);
  opened.close();
  const bytes = statSync(join(workspace, 'perennial.duckdb')).size;
  console.log(
    `study of ${record.base.orders.toLocaleString('en')} orders: ${record.seconds.toFixed(1)} s, ${(bytes / 1e9).toFixed(2)} GB`,
  );
  return { folder, workspace };
}

function withLines(simulated: string): Fragment {
  return sql`
select customer_id, ordered_at, amount, ['email', 'organic', 'ads', 'shop'][1 + cast(hash(customer_id) % 4 as integer)] as channel,
  concat('Product ', cast(floor(2000 * power((hash(customer_id, ordered_at) % 100000) / 100000, 3)) as integer)) as product,
  concat('Category ', hash(ordered_at, customer_id) % 12) as category, concat('Country ', hash(customer_id) % 20) as country
from read_parquet(${simulated})`;
}
