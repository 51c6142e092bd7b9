import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDemo } from '@perennial/demo';
import { defaultRules } from '@perennial/import';
import { buildReport, openWorkspace, type ReportData, runStudy } from '@perennial/study';

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

async function studied(
  path: string,
  settings: { readonly cutOffs?: number; readonly horizonDays?: number } = {},
): Promise<ReportData> {
  const workspace = await openWorkspace(join(mkdtempSync(join(root, 'workspace-')), 'workspace'), {
    create: true,
    threads: 2,
  });
  const importing = { from: { files: [path] }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
  await runStudy(workspace, { ...settings, import: importing }, effects);
  const report = await buildReport(workspace);
  await workspace.close();
  return report;
}

let shop: Promise<ReportData> | undefined;

/** The web shop of the demo, smaller; studied once for all tests of a process. */
export function demoReport(): Promise<ReportData> {
  shop ??= writeDemo(
    { business: 'shop', customers: 600, seed: '1', folder: mkdtempSync(join(root, 'demo-')), format: 'csv' },
    effects,
  ).then(({ path }) => studied(path, { cutOffs: 2 }));
  return shop;
}

const data = process.env.PERENNIAL_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const retail = join(data, 'online_retail_2010_2011.csv.gz');

/** Real data: tests of it are skipped, saying so, where the file is not there. */
export const hasRetail = existsSync(retail);
let shopInBritain: Promise<ReportData> | undefined;

export function retailReport(): Promise<ReportData> {
  shopInBritain ??= studied(retail, { horizonDays: 90, cutOffs: 1 });
  return shopInBritain;
}

export type OrderLine = readonly [customer: string, day: string, amount: string];

/** The report of a business of a few orders, in a currency. */
export function reportOf(
  orders: readonly OrderLine[],
  currency: string,
  settings: { readonly cutOffs?: number } = {},
): Promise<ReportData> {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = orders.map(([customer, day, amount]) => [quoted(customer), day, quoted(amount), currency].join(','));
  return studied(temporaryFile(`customer,ordered_at,amount,currency\n${lines.join('\n')}\n`, 'orders.csv'), settings);
}
