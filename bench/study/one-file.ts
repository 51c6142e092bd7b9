import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
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

/** Costs of every kind that needs no other file than that of the spend. */
const COSTS = `
margin: 40%
fees: 1.4% + 0.25
shipping: 3.90
service: { per-customer-month: 0.10 }
retention: [{ name: points, share: 1% }]
indirect:
  - { name: warehouse, by: order, monthly: 9000 }
  - { name: licences, by: customer, monthly: 2000 }
acquisition: [spend.csv]
`;

// A process of its own for each piece of work: node one-file.ts bare|study|costs FOLDER FILE.
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

function writeCosts(): void {
  mkdirSync(workspaceFolder, { recursive: true });
  writeFileSync(join(workspaceFolder, 'costs.yaml'), COSTS);
  const months = Array.from({ length: 36 }, (_, i) => new Date(Date.UTC(2023, i, 1)).toISOString().slice(0, 10));
  const rows = months.map((month) => `${month},ads,25000.00`);
  writeFileSync(join(workspaceFolder, 'spend.csv'), `${['date,channel,cost', ...rows].join('\n')}\n`);
}

async function study(): Promise<void> {
  if (what === 'costs') writeCosts();
  const workspace = await openWorkspace(workspaceFolder, { create: true });
  const source = { from: { files: [file] }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
  const { base, reconciliation } = await runStudy(workspace, { import: source, cutOffs: 0, report: false }, effects);
  workspace.close();
  size = { rows: reconciliation.source.rows, orders: base.orders, customers: base.customers };
}
