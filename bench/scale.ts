import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Answer } from './scale/one-size.ts';
import { simulatedOrders } from './yardstick/simulated-orders.ts';

/**
 * The whole study (no backtest) of 1, 10 and 100 million orders under one memory limit, against the bare day-merged aggregation of the
 * same file under the same limit, run before and after it. Every piece of work has a process of its own, since the memory of one
 * never falls. CUSTOMERS=50000,500000 takes other sizes (some 23 orders a customer), MEMORY another limit.
 */
const SIZES = (process.env.CUSTOMERS ?? '50000,500000,5000000').split(',').map(Number);
const LIMIT = process.env.MEMORY ?? '2GB';
const program = fileURLToPath(new URL('scale/one-size.ts', import.meta.url));

console.log(
  `bench scale: DuckDB with a memory limit of ${LIMIT} on ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`,
);
for (const customers of SIZES) {
  const { folder } = await simulatedOrders(customers);
  const before = run('bare', folder);
  const study = run('study', folder);
  const after = run('bare', folder);
  const bare = before.seconds < after.seconds ? before : after;
  const millions = study.orders / 1e6;
  const million = (seconds: number) => `${(seconds / millions).toFixed(2)} s a million orders`;
  console.log(
    `\n${count(study.orders)} orders of ${count(study.customers)} customers, load ${loadavg()[0]?.toFixed(1)}`,
  );
  line(
    'bare aggregation',
    bare,
    `${million(bare.seconds)}; ${before.seconds.toFixed(1)} before, ${after.seconds.toFixed(1)} after`,
  );
  line(
    'whole study',
    study,
    `${million(study.seconds)}; ${(study.seconds / bare.seconds).toFixed(1)}× the bare aggregation`,
  );
  for (const { what, seconds, note } of study.steps)
    console.log(`  ${what.padEnd(18)} ${seconds.toFixed(1).padStart(7)} s  ${note}`);
}

function run(what: 'bare' | 'study', folder: string): Answer {
  const args = ['--conditions=source', program, what, folder, LIMIT];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}

function line(what: string, { seconds, cpuSeconds, peakBytes, spilledBytes }: Answer, note: string): void {
  const took = `${seconds.toFixed(1).padStart(7)} s, CPU ${cpuSeconds.toFixed(1)} s`;
  console.log(
    `  ${what.padEnd(18)} ${took}, peak ${gigabytes(peakBytes)}, spilled ${gigabytes(spilledBytes)}  ${note}`,
  );
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2)} GB`;
}

function count(n: number): string {
  return n.toLocaleString('en');
}
