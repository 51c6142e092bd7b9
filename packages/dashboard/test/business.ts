import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDemo } from '@perennial/demo';
import { defaultRules } from '@perennial/import';
import { buildReport, openWorkspace, type ReportData, runStudy } from '@perennial/study';
import { madeOnce } from '../../study/test/made-once.ts';
import { onlineRetail } from '../../study/test/reports/reported.ts';

export { hasRetail } from '../../study/test/reports/reported.ts';

const effects = {
  now: () => new Date('2026-01-15T12:00:00Z'),
  progress: { begin: () => {}, end: () => {} },
};

const root = mkdtempSync(join(tmpdir(), 'perennial-page-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));

/** A file of the text in a folder that ends with the process. */
export function temporaryFile(text: string, name: string): string {
  const path = join(mkdtempSync(join(root, 'folder-')), name);
  writeFileSync(path, text);
  return path;
}

async function studied(path: string, folder: string, settings: { readonly cutOffs?: number } = {}): Promise<void> {
  const workspace = await openWorkspace(folder, { create: true, threads: 2 });
  const importing = { from: { files: [path] }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
  await runStudy(workspace, { ...settings, import: importing }, effects);
  await workspace.close();
}

async function reportIn(folder: string): Promise<ReportData> {
  const workspace = await openWorkspace(folder, { create: false });
  const report = await buildReport(workspace);
  await workspace.close();
  return report;
}

let shop: Promise<ReportData> | undefined;

/** The web shop of the demo, smaller; studied once for all tests. */
export function demoReport(): Promise<ReportData> {
  shop ??= madeOnce('shop-of-600', async (folder) => {
    const demo = { business: 'shop', customers: 600, seed: '1', format: 'csv' } as const;
    const { path } = await writeDemo({ ...demo, folder: join(folder, 'demo') }, effects);
    await studied(path, join(folder, 'workspace'), { cutOffs: 2 });
  }).then((folder) => reportIn(join(folder, 'workspace')));
  return shop;
}

export async function retailReport(): Promise<ReportData> {
  return (await onlineRetail()).report;
}

export type OrderLine = readonly [customer: string, day: string, amount: string];

/** The report of a business of a few orders, in a currency. */
export async function reportOf(
  orders: readonly OrderLine[],
  currency: string,
  settings: { readonly cutOffs?: number } = {},
): Promise<ReportData> {
  const folder = join(mkdtempSync(join(root, 'workspace-')), 'workspace');
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = orders.map(([customer, day, amount]) => [quoted(customer), day, quoted(amount), currency].join(','));
  const text = `customer,ordered_at,amount,currency\n${lines.join('\n')}\n`;
  await studied(temporaryFile(text, 'orders.csv'), folder, settings);
  return reportIn(folder);
}
