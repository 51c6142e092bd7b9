import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reportTemplate } from '@perennial/dashboard';
import { type Connection, type Effects, type Fragment, id, join as list, sql } from '@perennial/engine';
import { readWorkspace, timeReports, writeReport } from '@perennial/study';
import { best, print } from './measure.ts';
import { studiedBusiness } from './yardstick/studied-business.ts';

/**
 * Every report of a million customers and some twenty million orders with a product, a category, a country and a channel each, beside the bare scan of the columns
 * that it needs (floor 6 ×, aim 3 × and 1 s); and the page with all of them (3 MB at most). Of each the fastest of two in a row: both are warm. What reports ask of the orders
 * a run makes once for all, the facts: they are part of the run and of no report, and are measured with all reports together. The study has no backtest: what
 * formulas missed is not asked. CUSTOMERS=100000 takes a tenth.
 */
const CUSTOMERS = Number(process.env.CUSTOMERS ?? 1_000_000);

interface Needs {
  readonly orders?: readonly string[];
  readonly order_lines?: readonly string[];
  readonly scores?: readonly string[];
}

const ordered = ['customer', 'ordered_at', 'amount'];
const scored = ['customer', 'orders', 'historic_value', 'prob_alive', 'expected_money', 'first_order', 'last_order'];
const dimensions = ['first_channel', 'first_product', 'first_category', 'first_country'];
const intervals = ['money_low95', 'money_low80', 'money_median', 'money_high80', 'money_high95'];
const lists = [...scored, 'transactions', 'expected_transactions', ...intervals];
const grouped = [...scored, 'transactions', ...dimensions];

/** Columns that the answer of a report is made of; one that is not here asks of the record alone. */
const needs: Readonly<Record<string, Needs>> = {
  facts: { orders: ordered, scores: [...grouped, 'residual_lifetime_value'] },
  summary: { orders: ['ordered_at', 'amount'], scores: ['customer', 'historic_value', 'prob_alive'] },
  actions: { scores: lists },
  slipping: { orders: ordered, scores: lists },
  data: { orders: ordered },
  ledger: { orders: ordered, scores: ['customer', 'first_order'] },
  value: { scores: lists },
  levers: { orders: ordered, scores: ['customer', 'first_order'] },
  budget: { scores: scored },
  loyalty: { scores: [...scored, 'transactions'] },
  base: { orders: ordered, scores: scored },
  segments: { orders: ['customer', 'ordered_at'], scores: grouped },
  channels: { orders: ordered, scores: grouped },
  'first-orders': {
    orders: ['customer', 'ordered_at'],
    order_lines: ['customer', 'ordered_at', 'product', 'category', 'quantity'],
    scores: grouped,
  },
  drivers: { orders: ordered, scores: grouped },
  people: { scores: grouped },
  service: { orders: [...ordered, 'refunded'], scores: scored },
  cohorts: { orders: ordered, scores: grouped },
  customers: { orders: ordered, scores: lists },
  formulas: { orders: ordered, scores: [...grouped, 'residual_lifetime_value'] },
};

const effects: Effects = { now: () => new Date(), progress: { begin: () => {}, end: () => {} } };
const { folder, workspace } = await studiedBusiness(CUSTOMERS, effects);
const reader = await readWorkspace(workspace);
const times = await timeReports(reader, effects);
const scans = await scanned();
const of = 'the bare scan';
const asked = times.filter(({ name }) => scans.has(name) && name !== 'facts');
print(
  `bench reports: ${CUSTOMERS.toLocaleString('en')} customers`,
  asked.map(({ name, seconds }) => ({ what: name, seconds, yardstick: scans.get(name)!, of })),
);
print('what a run makes once, for all reports', [
  { what: 'facts', seconds: secondsOf(times, 'facts'), yardstick: scans.get('facts')!, of },
  {
    what: 'facts and all reports',
    seconds: times.reduce((sum, { seconds }) => sum + seconds, 0),
    yardstick: asked.reduce((sum, { name }) => sum + scans.get(name)!, 0),
    of: 'the bare scans of all',
  },
]);
if (process.env.PAGE !== '0') await page();

function secondsOf(all: typeof times, wanted: string): number {
  return all.find(({ name }) => name === wanted)!.seconds;
}

/** The fastest of two scans of what each report needs, by its name; no column is answered from what the file tells of it. */
async function scanned(): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  await reader.withLedger(async (connection) => {
    await connection.execute(sql`set disabled_optimizers = 'statistics_propagation'`);
    const scores = sql`read_parquet(${join(workspace, 'scores.parquet')})`;
    for (const [name, { orders = [], order_lines: lines = [], scores: columns = [] }] of Object.entries(needs)) {
      const { seconds } = await best(2, async () => {
        await scan(connection, scores, columns);
        await scan(connection, sql`orders`, orders);
        await scan(connection, sql`order_lines`, lines);
      });
      found.set(name, seconds);
    }
  });
  return found;
}

async function scan(connection: Connection, table: Fragment, columns: readonly string[]): Promise<void> {
  if (columns.length === 0) return;
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
