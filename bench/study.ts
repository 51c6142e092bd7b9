import { rmSync } from 'node:fs';
import { defaultRules } from '@perennial/import';
import { openWorkspace, runStudy } from '@perennial/study';
import { print } from './measure.ts';
import { bareAggregation } from './yardstick/bare-aggregation.ts';
import { simulatedOrders } from './yardstick/simulated-orders.ts';
import { timedSteps } from './yardstick/timed-steps.ts';

/**
 * The whole study of 20 million orders in Parquet (import, summaries, fits, intervals for every customer, files; no backtest) against the
 * engine's bare day-merged aggregation of the same file, run before and after it. The orders are simulated once and kept.
 */
const CUSTOMERS = Number(process.env.CUSTOMERS ?? 1_000_000);
const { folder, file } = await simulatedOrders(CUSTOMERS);
const { effects, steps } = timedSteps();

const before = await bareAggregation(file);
const workspace = await openWorkspace(`${folder}workspace`, { create: true });
const start = performance.now();
const record = await runStudy(
  workspace,
  { import: { from: { files: [file] }, columns: {}, rules: defaultRules, timeZone: 'UTC' }, cutOffs: 0 },
  effects,
);
workspace.close();
const seconds = (performance.now() - start) / 1000;
const after = await bareAggregation(file);
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
