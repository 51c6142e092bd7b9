import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockOf, id, openTrino, parseAddress, printAddress, sql } from '@perennial/engine';
import { defaultRules, openWorkspace, runStudy } from '@perennial/study';
import { startCluster } from '../scripts/trino/cluster.mjs';
import { type Figure, print } from './measure.ts';
import { printCosts } from './trino/print-costs.ts';
import { type StatementCost, statementCosts } from './trino/statement-costs.ts';
import { aggregateBare, simulateTable } from './trino/statements.ts';
import { timedSteps } from './yardstick/timed-steps.ts';

/**
 * The whole study (no backtest) of a table on Trino against the bare day-merged aggregation of the same table on the same cluster, run before
 * and after it, and what of it crossed the wire. ORDERS=20000000 takes another size. The cluster is one of this machine, a coordinator and
 * two workers, unless PERENNIAL_BENCH_TRINO is the address of another, in whose catalog a schema is made and dropped again.
 */
const ORDERS = Number(process.env.ORDERS ?? 2_000_000);
const cluster = process.env.PERENNIAL_BENCH_TRINO ? null : await startCluster({ spooling: false });
const base = parseAddress(process.env.PERENNIAL_BENCH_TRINO ?? cluster?.address ?? '');
const schema = `perennial_bench_${process.pid}`;
const address = printAddress({ ...base, schema });
const folder = mkdtempSync(join(tmpdir(), 'perennial-bench-'));
const now = () => new Date();
const environment = process.env;
const trino = openTrino({ address, environment, clock: clockOf(now), random: Math.random, source: 'perennial-bench' });
try {
  await trino.execute(sql`create schema ${id(base.catalog as string, schema)}`);
  await bench();
} finally {
  const tables = await trino.rows<{ Table: string }>(sql`show tables`);
  for (const { Table } of tables) await trino.execute(sql`drop table ${id(Table)}`);
  await trino.execute(sql`drop schema ${id(base.catalog as string, schema)}`);
  trino.close();
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  const loading = await timed(() => trino.execute(simulateTable(ORDERS)));
  const before = await bare();
  const { effects, steps, begun } = timedSteps();
  const opened = now();
  const { seconds, record, wire } = await study(effects);
  const costs = await statementCosts(trino, base, 'perennial', opened);
  const aggregated = now();
  const after = await bare();
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

async function study(effects: ReturnType<typeof timedSteps>['effects']) {
  const engine = { address, environment, now, randomKey: () => randomBytes(32) };
  const begin = performance.now();
  const workspace = await openWorkspace(join(folder, 'workspace'), { create: true, engine });
  try {
    const source = { paths: [], table: 'orders', columns: {}, rules: defaultRules, timeZone: 'UTC' };
    const record = await runStudy(workspace, { import: source, cutOffs: 0 }, effects);
    const { wire } = (workspace.cluster as NonNullable<typeof workspace.cluster>).connection;
    return { record, wire: { ...wire }, seconds: (performance.now() - begin) / 1000 };
  } finally {
    workspace.close();
  }
}

async function bare(): Promise<number> {
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
