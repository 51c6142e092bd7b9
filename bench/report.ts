import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { reportTemplate } from '@perennial/dashboard';
import { writeDemo } from '@perennial/demo';
import type { Effects } from '@perennial/engine';
import { defaultRules } from '@perennial/import';
import { buildReport, openWorkspace, type ReportData, runStudy, type Workspace, writeReport } from '@perennial/study';
import { best, type Figure, print } from './measure.ts';

/** Seconds to write the report of a web shop, and its bytes: with the page, without it, and by section. */
const SIZES = (process.env.CUSTOMERS ?? '10000,100000,1000000').split(',').map(Number);

const effects: Effects = { now: () => new Date(), progress: { begin: () => {}, end: () => {} } };
const template = readTemplate();

for (const customers of SIZES) {
  const folder = fileURLToPath(new URL(`./data/report-${customers}/`, import.meta.url));
  const workspace = await studied(folder, customers);
  const to = `${folder}report.html`;
  const { seconds } = await best(2, () => writeReport(workspace, { to, language: 'en', template }, effects));
  const { seconds: building, result } = await best(1, () => buildReport(workspace));
  print(`bench report: ${customers.toLocaleString('en')} customers`, [
    {
      what: 'written',
      seconds,
      note: `${megabytes(statSync(to).size)}, of which the page ${megabytes(template.length)}`,
    },
    { what: 'of which read', seconds: building },
    ...sizes(result),
  ]);
  workspace.close();
}

function sizes({ reports }: ReportData): readonly Figure[] {
  return Object.entries(reports).map(([name, result]) => {
    const begin = performance.now();
    const bytes = gzipSync(JSON.stringify(result), { level: 9 }).length;
    return { what: `  ${name}`, seconds: (performance.now() - begin) / 1000, note: `${megabytes(bytes)} compressed` };
  });
}

/** The workspace of a demo business, studied once and kept. */
async function studied(folder: string, customers: number): Promise<Workspace> {
  const isKnown = existsSync(`${folder}workspace/study.json`);
  if (!isKnown) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const workspace = await openWorkspace(`${folder}workspace`, { create: true });
  if (isKnown) return workspace;
  const { path } = await writeDemo({ business: 'shop', customers, seed: '1', folder, format: 'parquet' }, effects);
  const source = { from: { files: [path] }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
  const record = await runStudy(workspace, { import: source }, effects);
  console.log(`study of ${customers.toLocaleString('en')} customers: ${record.seconds.toFixed(1)} s`);
  return workspace;
}

/** The page as it was built; without one, its place for data alone. */
function readTemplate(): string {
  try {
    return readFileSync(reportTemplate(), 'utf8');
  } catch {
    return '<!--PERENNIAL-DATA-->';
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
