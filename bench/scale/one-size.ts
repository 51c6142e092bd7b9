import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { defaultRules } from '@perennial/import';
import { openWorkspace, runStudy } from '@perennial/study';
import type { Figure } from '../measure.ts';
import { bareAggregation } from '../yardstick/bare-aggregation.ts';
import { timedSteps } from '../yardstick/timed-steps.ts';
import { type Measured, measured } from './measured.ts';

/** What one process of the bench says of its work, as a line of JSON. */
export interface Answer extends Measured {
  readonly orders: number;
  readonly customers: number;
  readonly steps: readonly Figure[];
}

// A process of its own for each piece of work: node one-size.ts bare|study FOLDER MEMORY-LIMIT.
const [what, folder = '', memoryLimit = ''] = process.argv.slice(2);
const file = join(folder, 'orders.parquet');
const { effects, steps } = timedSteps();
const workspaceFolder = join(folder, 'workspace');
let size = { orders: 0, customers: 0 };

if (what === 'bare') {
  const spillFolder = join(folder, 'spill');
  answer(await measured(spillFolder, async () => void (await bareAggregation(file, { memoryLimit, spillFolder }))));
  rmSync(spillFolder, { recursive: true, force: true });
} else {
  rmSync(workspaceFolder, { recursive: true, force: true });
  answer(await measured(join(workspaceFolder, 'spill'), study));
  rmSync(workspaceFolder, { recursive: true, force: true });
}

async function study(): Promise<void> {
  const workspace = await openWorkspace(workspaceFolder, { create: true, memoryLimit });
  const source = { from: { files: [file] }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
  const { base } = await runStudy(workspace, { import: source, cutOffs: 0, report: false }, effects);
  workspace.close();
  size = { orders: base.orders, customers: base.customers };
}

function answer(figures: Measured): void {
  console.log(JSON.stringify({ ...figures, ...size, steps } satisfies Answer));
}
