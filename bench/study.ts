import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Answer } from './study/one-file.ts';
import { type ShopFile, shopFile, shopFiles } from './yardstick/shop-files.ts';

/**
 * The whole study (import, summaries, fits, intervals for every customer, files; no backtest, no report) of files as people have them, against the engine's
 * bare statement over the same file, run before and after it, and the same study with costs of every kind: a Parquet file without order ids, a shop's CSV, and a CSV with several lines
 * an order, statuses and refunds. Every piece of work has a process of its own, since the memory of one never falls. The orders are simulated once
 * and kept. CUSTOMERS=100000 takes a tenth, FILES=csv,lines some of the files.
 */
const CUSTOMERS = Number(process.env.CUSTOMERS ?? 1_000_000);
const FILES = (process.env.FILES ?? Object.keys(shopFiles).join(',')).split(',') as ShopFile[];
const program = fileURLToPath(new URL('study/one-file.ts', import.meta.url));

for (const which of FILES) {
  const { folder } = await shopFile(which, CUSTOMERS);
  const before = run('bare', folder, which);
  const study = run('study', folder, which);
  const costs = run('costs', folder, which);
  const after = run('bare', folder, which);
  const bare = before.seconds < after.seconds ? before : after;
  const [rows, orders, customers] = [study.rows, study.orders, study.customers].map((n) => n.toLocaleString('en'));
  console.log(
    `bench study: ${shopFiles[which]}, ${rows} rows, ${orders} orders of ${customers} customers, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`,
  );
  line('bare statement', bare, `${before.seconds.toFixed(1)} s before, ${after.seconds.toFixed(1)} s after`);
  line(
    'whole study',
    study,
    `${(study.seconds / bare.seconds).toFixed(2)}× the bare statement, ${(study.cpuSeconds / bare.cpuSeconds).toFixed(2)}× its CPU`,
  );
  line(
    'with costs',
    costs,
    `${(costs.seconds / study.seconds).toFixed(2)}× the study without, ${(costs.cpuSeconds / study.cpuSeconds).toFixed(2)}× its CPU`,
  );
  study.steps.forEach(({ what, seconds, note }, i) => {
    const both = [seconds, costs.steps[i]?.seconds ?? NaN].map((time) => `${time.toFixed(1).padStart(6)} s`);
    console.log(`  ${what.padEnd(18)} ${both.join(', with costs ')}  ${note}`);
  });
}

function run(what: 'bare' | 'study' | 'costs', folder: string, which: ShopFile): Answer {
  const args = ['--conditions=source', program, what, folder, which];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}

function line(what: string, { seconds, cpuSeconds, peakBytes }: Answer, note: string): void {
  const memory = `${(peakBytes / 1e9).toFixed(2)} GB`;
  console.log(
    `  ${what.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s, CPU ${cpuSeconds.toFixed(1)} s, peak ${memory}  ${note}`,
  );
}
