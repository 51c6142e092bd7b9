import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { id, sql } from '@perennial/engine';
import { clockOf, openTrino, parseAddress, printAddress, type TrinoConnection } from '@perennial/engine/trino';
import { defaultRules } from '@perennial/import';
import { openWorkspace, runStudy } from '@perennial/study';
import { startCluster } from '../scripts/trino/cluster.mjs';
import { type Figure, print } from './measure.ts';
import { printCosts } from './trino/print-costs.ts';
import { type StatementCost, statementCosts } from './trino/statement-costs.ts';
import { aggregateBare, simulateTable } from './trino/statements.ts';
import { timedSteps } from './yardstick/timed-steps.ts';

/**
 * The whole study (no backtest) of a table on Trino against the bare day-merged aggregation of the same table on the same cluster, run before
 * and after it, and what of it crossed the wire. There are as many orders as in bench study; ORDERS=10000000 takes another number. The cluster is one of this machine, a coordinator and
 * two workers, unless PERENNIAL_BENCH_TRINO is the address of another, in whose catalog schemas are made and dropped again. Small studies
 * go before, since a cluster's code is slow until it has run often, that of a study's many statements for longer than the yardstick's one:
 * their times are printed too. The yardstick is timed twice and the faster one counts.
 */
const ORDERS = Number(process.env.ORDERS ?? 20_000_000);
const SMALL_STUDIES = 4;
const ORDERS_OF_SMALL = 2_000_000;
// The coordinator keeps the text of its last hundred statements; a smaller heap is swept all the time.
const cluster = process.env.PERENNIAL_BENCH_TRINO ? null : await startCluster({ longer: true, heap: '3G' });
const base = parseAddress(process.env.PERENNIAL_BENCH_TRINO ?? cluster?.address ?? '');
const folder = mkdtempSync(join(tmpdir(), 'perennial-bench-'));
const now = () => new Date();
const environment = process.env;
try {
  await withSchema(`perennial_bench_small_${process.pid}`, warmUp);
  await withSchema(`perennial_bench_${process.pid}`, bench);
} finally {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function withSchema(
  schema: string,
  work: (trino: TrinoConnection, address: string) => Promise<void>,
): Promise<void> {
  const address = printAddress({ ...base, schema });
  const trino = openTrino({
    address,
    environment,
    clock: clockOf(now),
    random: Math.random,
    source: 'perennial-bench',
  });
  const qualified = id(base.catalog as string, schema);
  await trino.execute(sql`create schema ${qualified}`);
  try {
    await work(trino, address);
  } finally {
    await dropTables(trino);
    await trino.execute(sql`drop schema ${qualified}`);
    trino.close();
  }
}

async function dropTables(trino: TrinoConnection, kept = ''): Promise<void> {
  const tables = await trino.rows<{ Table: string }>(sql`show tables`);
  for (const { Table: name } of tables) if (name !== kept) await trino.execute(sql`drop table ${id(name)}`);
}

async function warmUp(trino: TrinoConnection, address: string): Promise<void> {
  await trino.execute(simulateTable(ORDERS_OF_SMALL));
  for (let run = 1; run <= SMALL_STUDIES; run++) {
    const yardstick = await bare(trino);
    // Each in a workspace of its own: the second study of one would compare the orders with the first's.
    const { seconds } = await study(address, `small-${run}`, timedSteps().effects);
    await dropTables(trino, 'orders');
    print(`warming up: ${count(ORDERS_OF_SMALL)} orders`, [
      { what: 'whole study', seconds, yardstick, of: 'bare aggregation' },
    ]);
  }
}

async function bench(trino: TrinoConnection, address: string): Promise<void> {
  const loading = await timed(() => trino.execute(simulateTable(ORDERS)));
  const before = await bare(trino);
  const { effects, steps, begun } = timedSteps();
  const opened = now();
  const { seconds, record, wire } = await study(address, 'workspace', effects);
  const costs = await statementCosts(trino, base, 'perennial', opened);
  const aggregated = now();
  const after = await bare(trino);
  const bareCosts = await statementCosts(trino, base, 'perennial-bench', aggregated);
  const yardstick = Math.min(before, after);
  const figures: readonly Figure[] = [
    { what: 'table made', seconds: loading },
    { what: 'bare aggregation', seconds: before, note: `and ${after.toFixed(3)} s after the study` },
    { what: 'whole study', seconds, yardstick, of: 'bare aggregation' },
    ...steps,
  ];
  const { orders, customers } = record.base;
  print(
    `bench trino: ${count(orders)} orders of ${count(customers)} customers; this machine: ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`,
    figures,
  );
  console.log(
    `  over the wire: ${count(wire.rowsReceived)} rows and ${megabytes(wire.bytesReceived)} down, ${megabytes(wire.bytesSent)} up, in ${count(wire.requests)} requests`,
  );
  printCosts({ ...byStep(costs, begun), 'bare aggregation': bareCosts });
}

/** Statements by the step in which they began; what comes before the first belongs to opening the workspace. */
function byStep(costs: readonly StatementCost[], begun: ReadonlyMap<string, Date>) {
  const groups: Record<string, StatementCost[]> = { opening: [] };
  for (const step of begun.keys()) groups[step] = [];
  for (const cost of costs) {
    const step = [...begun].findLast(([, since]) => since <= cost.created)?.[0] ?? 'opening';
    groups[step]!.push(cost);
  }
  return groups;
}

async function study(address: string, name: string, effects: ReturnType<typeof timedSteps>['effects']) {
  const engine = { address, environment, now, randomKey: () => randomBytes(32) };
  const begin = performance.now();
  const workspace = await openWorkspace(join(folder, name), { create: true, engine });
  try {
    const source = { from: { table: 'orders' }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
    const record = await runStudy(workspace, { import: source, cutOffs: 0, report: false }, effects);
    const { wire } = workspace.connection as TrinoConnection;
    return { record, wire: { ...wire }, seconds: (performance.now() - begin) / 1000 };
  } finally {
    workspace.close();
  }
}

async function bare(trino: TrinoConnection): Promise<number> {
  const seconds = await timed(() => trino.execute(aggregateBare));
  await trino.execute(sql`drop table summary`);
  return seconds;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function count(n: number): string {
  return n.toLocaleString('en');
}
