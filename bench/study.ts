import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openDuckDB, sql } from '@perennial/engine';
import { defaultRules, type Effects, openWorkspace, runStudy, writeSimulation } from '@perennial/study';
import { type Figure, print } from './measure.ts';

/**
 * The whole study of 20 million orders in Parquet (import, summaries, fits, intervals for every customer, files; no backtest) against the
 * engine's bare day-merged aggregation of the same file, run before and after it. The orders are simulated once and kept.
 */
const CUSTOMERS = Number(process.env.CUSTOMERS ?? 1_000_000);
const folder = fileURLToPath(new URL(`./data/${CUSTOMERS}/`, import.meta.url));
const steps: Figure[] = [];
const begun = new Map<string, number>();
const effects: Effects = {
  now: () => new Date(),
  progress: {
    begin: (step) => begun.set(step, performance.now()),
    end: (step, outcome) =>
      steps.push({ what: `  ${step}`, seconds: (performance.now() - begun.get(step)!) / 1000, note: outcome }),
  },
};

const file = `${folder}orders.parquet`;
if (!existsSync(file)) {
  mkdirSync(folder, { recursive: true });
  const parameters = { r: 0.9, alpha: 14, s: 0.6, beta: 200 };
  const spend = { p: 6, q: 4, gamma: 15 };
  await writeSimulation(
    { model: 'pareto-nbd', parameters, spend, customers: CUSTOMERS, days: 730, seed: 'bench' },
    { folder, format: 'parquet' },
    effects,
  );
  steps.length = 0;
}

const before = await bare();
const workspace = await openWorkspace(`${folder}workspace`, { create: true });
const start = performance.now();
const record = await runStudy(
  workspace,
  { import: { paths: [file], columns: {}, rules: defaultRules, timeZone: 'UTC' }, cutOffs: 0 },
  effects,
);
workspace.close();
const seconds = (performance.now() - start) / 1000;
const after = await bare();
rmSync(`${folder}workspace`, { recursive: true });
const yardstick = Math.min(before, after);
print(
  `bench study: ${record.base.orders.toLocaleString('en')} orders of ${record.base.customers.toLocaleString('en')} customers`,
  [
    { what: 'bare aggregation', seconds: before, note: `and ${after.toFixed(3)} s after the study` },
    { what: 'whole study', seconds, yardstick, of: 'bare aggregation' },
    ...steps,
  ],
);

async function bare(): Promise<number> {
  const connection = await openDuckDB(':memory:');
  const begin = performance.now();
  await connection.execute(sql`create table summary as
with days as (
  select customer_id, cast(ordered_at as date) as day, sum(amount) as amount from read_parquet(${file}) group by 1, 2
)
select customer_id, count(*) - 1 as x, date_diff('day', min(day), max(day)) as tx, date_diff('day', min(day), date '2025-12-31') as age,
  (sum(amount) - arg_min(amount, day)) / nullif(count(*) - 1, 0) as spend
from days group by customer_id`);
  const elapsed = (performance.now() - begin) / 1000;
  connection.close();
  return elapsed;
}
