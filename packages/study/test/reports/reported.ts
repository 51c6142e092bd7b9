import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDemo } from '@perennial/demo';
import type { Effects } from '@perennial/engine';
import { daysBetween, sql } from '@perennial/engine';
import { defaultRules } from '@perennial/import';
import type { StudyRecord } from '../../src/record/study-record.ts';
import { buildReport } from '../../src/reports/build-report.ts';
import type { ReportData } from '../../src/reports/report-data.ts';
import type { StudyRequest } from '../../src/request.ts';
import { runStudy } from '../../src/study.ts';
import { newestRun, SCORES_FILE } from '../../src/workspace/run-folders.ts';
import { openWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { madeOnce } from '../made-once.ts';

export const effects: Effects = {
  now: () => new Date('2026-01-15T12:00:00Z'),
  progress: { begin: () => {}, end: () => {} },
};

/** A day's orders of one customer, merged; money in minor units. Days count from the customer's first. */
export interface Transaction {
  readonly day: string;
  readonly days: number;
  readonly orders: number;
  readonly money: number;
}

/** A business that was studied and reported, beside its orders as they lie in the workspace up to the as-of date. */
export interface Reported {
  readonly workspace: Workspace;
  readonly record: StudyRecord;
  readonly report: ReportData;
  readonly transactions: ReadonlyMap<string, readonly Transaction[]>;
  /** Money given back that names no order, by customer. */
  readonly returned: ReadonlyMap<string, readonly { readonly day: string; readonly money: number }[]>;
}

export type Rows = readonly (readonly [customer: string, day: string, amount: number | string])[];

export function csv(rows: Rows, extra: readonly string[] = []): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const header = ['customer', 'ordered_at', 'amount', ...(extra.length > 0 ? ['currency'] : [])];
  const lines = rows.map(([customer, day, amount]) => [quoted(customer), day, amount, ...extra].join(','));
  return `${header.join(',')}\n${lines.join('\n')}\n`;
}

type Asked = Omit<StudyRequest, 'import'> & { readonly currency?: string; readonly zero?: 'keep' };

/** Studies files, one import after the other, in a folder that ends with the process. */
export async function reported(files: readonly string[], request: Asked = {}): Promise<Reported> {
  return reportOf(await studied(join(temporaryFolder(), 'workspace'), files, request));
}

async function studied(folder: string, files: readonly string[], request: Asked = {}): Promise<Workspace> {
  const workspace = await openWorkspace(folder, { create: true, threads: 2 });
  const { currency, zero = defaultRules.zero, ...settings } = request;
  for (const path of files)
    await runStudy(
      workspace,
      {
        ...settings,
        import: {
          from: { files: [path] },
          columns: {},
          rules: { ...defaultRules, zero },
          timeZone: 'UTC',
          ...(currency && { currency }),
        },
      },
      effects,
    );
  return workspace;
}

async function reportOf(workspace: Workspace): Promise<Reported> {
  const report = await buildReport(workspace);
  // For tests that ask the queries of a section themselves.
  await workspace.connection.execute(
    sql`create or replace temporary view scores as select * from read_parquet(${join(newestRun(workspace.folder)!.folder, SCORES_FILE)})`,
  );
  const { asOf } = report.record.settings;
  return {
    workspace,
    record: report.record,
    report,
    transactions: await transactionsOf(workspace, asOf),
    returned: await returnsOf(workspace, asOf),
  };
}

/** A file of the text in a folder that ends with the process. */
export function file(text: string, name = 'orders.csv'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

/** A folder that ends with the process. */
export function temporaryFolder(): string {
  return mkdtempSync(join(root(), 'folder-'));
}

const root = once(() => {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-report-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
});

/** Studies files once for all tests, and reports once for those of a process. */
function reportedOnce(
  name: string,
  files: (folder: string) => readonly string[] | Promise<readonly string[]>,
  request: Asked = {},
): () => Promise<Reported> {
  return once(async () => {
    const folder = await madeOnce(name, async (place) => {
      await (await studied(join(place, 'workspace'), await files(place), request)).close();
    });
    return reportOf(await openWorkspace(join(folder, 'workspace'), { create: false, threads: 2 }));
  });
}

/** The web shop of a thousand customers. */
export const demo = reportedOnce('shop-of-1000', async (folder) => {
  const shop = { business: 'shop', customers: 1000, seed: '1', format: 'csv' } as const;
  return [(await writeDemo({ ...shop, folder: join(folder, 'demo') }, effects)).path];
});

const data = process.env.PERENNIAL_DATA ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url));
const retail = join(data, 'online_retail_2010_2011.csv.gz');

/** Real data: tests of it are skipped, saying so, where the file is not there. */
export const hasRetail = existsSync(retail);
export const onlineRetail = reportedOnce('online-retail', () => [retail], { horizonDays: 90, cutOffs: 1 });

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

async function transactionsOf({ connection }: Workspace, asOf: string): Promise<Reported['transactions']> {
  const rows = await connection.rows<{ customer: string; day: string; orders: number; money: number }>(sql`
select customer, cast(cast(ordered_at as date) as varchar) as day, count(*) as orders, cast(sum(amount) as bigint) as money from orders
where cast(cast(ordered_at as date) as varchar) <= ${asOf} group by 1, 2 order by 1, 2`);
  const byCustomer = new Map<string, Transaction[]>();
  for (const { customer, day, orders, money } of rows) {
    const mine = byCustomer.get(customer) ?? [];
    mine.push({ day, days: daysBetween(mine[0]?.day ?? day, day), orders, money });
    byCustomer.set(customer, mine);
  }
  return byCustomer;
}

async function returnsOf({ connection }: Workspace, asOf: string): Promise<Reported['returned']> {
  const rows = await connection.rows<{ customer: string; day: string; money: number }>(sql`
select customer, cast(cast(returned_at as date) as varchar) as day, cast(amount as bigint) as money from returns
where cast(cast(returned_at as date) as varchar) <= ${asOf}`);
  const byCustomer = new Map<string, { readonly day: string; readonly money: number }[]>();
  for (const { customer, ...back } of rows) byCustomer.set(customer, [...(byCustomer.get(customer) ?? []), back]);
  return byCustomer;
}

/** Sum over anything. */
export function sum<T>(all: Iterable<T>, of: (each: T) => number): number {
  let total = 0;
  for (const each of all) total += of(each);
  return total;
}
