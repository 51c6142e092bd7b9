import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { defaultRules } from '@perennial/import';
import { openWorkspace, runStudy } from '@perennial/study';
import type { Figure } from '../measure.ts';
import { type Measured, measured } from '../scale/measured.ts';
import { bareAggregation } from '../yardstick/bare-aggregation.ts';
import { type ShopFile, shopFiles } from '../yardstick/shop-files.ts';
import { timedSteps } from '../yardstick/timed-steps.ts';

/** What one process of the bench says of its work, as a line of JSON. */
export interface Answer extends Measured {
  readonly rows: number;
  readonly orders: number;
  readonly customers: number;
  readonly steps: readonly Figure[];
}

// A process of its own for each piece of work: node one-file.ts bare|study FOLDER FILE.
const [what, folder = '', which = 'parquet'] = process.argv.slice(2);
const file = join(folder, shopFiles[which as ShopFile]);
const { effects, steps } = timedSteps();
const workspaceFolder = join(folder, `workspace ${which}`);
let size = { rows: 0, orders: 0, customers: 0 };

rmSync(workspaceFolder, { recursive: true, force: true });
const work = what === 'bare' ? async () => void (await bareAggregation(file, {}, which as ShopFile)) : study;
const figures = await measured(join(workspaceFolder, 'spill'), work);
rmSync(workspaceFolder, { recursive: true, force: true });
console.log(JSON.stringify({ ...figures, ...size, steps } satisfies Answer));

async function study(): Promise<void> {
  const workspace = await openWorkspace(workspaceFolder, { create: true });
  const source = { from: { files: [file] }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
  const { base, reconciliation } = await runStudy(workspace, { import: source, cutOffs: 0, report: false }, effects);
  workspace.close();
  size = { rows: reconciliation.source.rows, orders: base.orders, customers: base.customers };
}
