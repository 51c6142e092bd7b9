import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportTemplate } from '@perennial/dashboard';
import { type Connection, type Effects, type Fragment, id, join as list, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { defaultRules } from '@perennial/import';
import { openWorkspace, readWorkspace, runStudy, timeReports, writeReport } from '@perennial/study';
import { best, print } from './measure.ts';
import { simulatedOrders } from './yardstick/simulated-orders.ts';

/**
 * Every report of a million customers and some twenty million orders with a product, a category, a country and a channel each, beside the bare scan of the columns
 * that it needs; and the page with all of them. The study has no backtest: what formulas missed is not asked. CUSTOMERS=100000 takes a tenth.
 */
const CUSTOMERS = Number(process.env.CUSTOMERS ?? 1_000_000);

/** Columns that a report reads of orders, lines and scores; one that is not here is held to those of orders and scores that most need. */
const needs: Readonly<
  Record<string, { readonly orders?: readonly string[]; readonly order_lines?: readonly string[] }>
> = {
  'first-orders': {
    orders: ['customer', 'ordered_at'],
    order_lines: ['customer', 'ordered_at', 'product', 'category'],
  },
  cohorts: { orders: ['customer', 'ordered_at', 'amount'] },
  channels: { orders: ['customer', 'ordered_at', 'amount'] },
  base: { orders: ['customer', 'ordered_at', 'amount'] },
  data: { orders: ['ordered_at', 'amount'] },
  customers: { orders: ['customer', 'ordered_at', 'amount'] },
  formulas: { orders: ['customer', 'ordered_at', 'amount'] },
};
const scored = ['customer', 'orders', 'historic_value', 'prob_alive', 'expected_money', 'first_order', 'last_order'];

const effects: Effects = { now: () => new Date(), progress: { begin: () => {}, end: () => {} } };
const folder = fileURLToPath(new URL(`./data/reports-${CUSTOMERS}/`, import.meta.url));
const workspace = join(folder, 'workspace');
await studied();
const reader = await readWorkspace(workspace);
const times = await timeReports(reader, effects);
const scans = await scanned();
print(
  `bench reports: ${CUSTOMERS.toLocaleString('en')} customers`,
  times.map(({ name, seconds }) => ({ what: name, seconds, yardstick: scans.get(name)!, of: 'the bare scan' })),
);
await page();

async function studied(): Promise<void> {
  if (existsSync(join(workspace, 'study.json'))) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { file: simulated } = await simulatedOrders(CUSTOMERS);
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
}

function withLines(simulated: string): Fragment {
  return sql`
select customer_id, ordered_at, amount, ['email', 'organic', 'ads', 'shop'][1 + cast(hash(customer_id) % 4 as integer)] as channel,
  concat('Product ', cast(floor(2000 * power((hash(customer_id, ordered_at) % 100000) / 100000, 3)) as integer)) as product,
  concat('Category ', hash(ordered_at, customer_id) % 12) as category, concat('Country ', hash(customer_id) % 20) as country
from read_parquet(${simulated})`;
}

/** The fastest of two scans of what each report needs, by its name. */
async function scanned(): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  await reader.withLedger(async (connection) => {
    const scores = sql`read_parquet(${join(workspace, 'scores.parquet')})`;
    for (const { name } of times) {
      const { orders = [], order_lines: lines = [] } = needs[name] ?? {};
      const { seconds } = await best(2, async () => {
        await scan(connection, scores, scored);
        if (orders.length > 0) await scan(connection, sql`orders`, orders);
        if (lines.length > 0) await scan(connection, sql`order_lines`, lines);
      });
      found.set(name, seconds);
    }
  });
  return found;
}

async function scan(connection: Connection, table: Fragment, columns: readonly string[]): Promise<void> {
  await connection.rows(sql`select ${list(columns.map((name) => sql`max(${id(name)})`))} from ${table}`);
}

async function page(): Promise<void> {
  const to = join(folder, 'report.html');
  const template = readFileSync(reportTemplate(), 'utf8');
  const { seconds } = await best(1, () => writeReport(reader, { to, language: 'en', template }, effects));
  print('the page with all reports', [
    { what: 'written', seconds, note: `${(statSync(to).size / 1e6).toFixed(2)} MB` },
  ]);
}
