import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Connection, type Effects, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { explainFailure } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import type { Business } from './business.ts';
import { copyToFile, type FileFormat } from './copy-file.ts';
import { costSettings, costsTruth, monthlySpend, spendFile } from './costs.ts';
import type { CostsTruth } from './costs-truth.ts';
import { createTables, orderFile, truthFile } from './demo-tables.ts';
import { type Journal, journal } from './journal.ts';
import { liveBlocks } from './live-blocks.ts';
import type { TradeCalendar } from './trade-calendar.ts';
import type { DemoTruth, TruthTotals } from './truth.ts';

export interface BusinessToWrite {
  readonly business: Business;
  readonly calendar: TradeCalendar;
  readonly customers: number;
  readonly seed: string;
  /** Made where it is not there. */
  readonly folder: string;
  readonly format: FileFormat;
}

export interface WrittenBusiness {
  /** The order file. */
  readonly path: string;
  /** Its contracts, where it has some. */
  readonly subscriptionsPath?: string;
  /** The truth of each customer. */
  readonly customersPath: string;
  /** `truth`, as JSON. */
  readonly truthPath: string;
  readonly truth: DemoTruth;
  /** Kept orders; the file has other rows too, which `truth.rows` counts. */
  readonly orders: number;
}

const FLUSH_ROWS = 200_000;

/** Simulates a business into a database beside the files, and from there writes the files, sorted; memory stays bounded. */
export async function writeBusiness(order: BusinessToWrite, { progress, signal }: Effects): Promise<WrittenBusiness> {
  const { business, folder } = order;
  const scratch = join(folder, '.unfinished-demo');
  const made = makeFolder(folder);
  let connection: Connection | undefined;
  const interrupt = () => connection?.interrupt();
  signal?.addEventListener('abort', interrupt);
  try {
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch);
    connection = await openScratch(scratch);
    progress.begin('simulate');
    const totals = await simulate(connection, order, signal);
    progress.end('simulate', {
      code: 'simulated',
      values: {
        business: { text: business.name },
        orders: { count: totals.orders },
        customers: { count: totals.customers },
      },
    });

    progress.begin('write-demo');
    const costs = await writeCosts(connection, order, scratch);
    const written = await writeFiles(connection, order, describe(order, totals, costs), scratch, signal);
    progress.end('write-demo', { code: 'written', values: { file: { text: written.path } } });
    return written;
  } catch (error) {
    if (made) rmSync(made, { recursive: true, force: true });
    throw explainFailure(error, signal);
  } finally {
    signal?.removeEventListener('abort', interrupt);
    connection?.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The topmost folder that had to be made, if any. */
function makeFolder(folder: string): string | undefined {
  try {
    return mkdirSync(folder, { recursive: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Failure('option-invalid.folder', { folder: { text: folder }, reason: { text: reason } }, cause);
  }
}

/** One thread: what is written does not depend on the machine's number of them. */
function openScratch(scratch: string): Promise<Connection> {
  return openDuckDB(join(scratch, 'demo.duckdb'), {
    memoryLimit: '512MB',
    threads: 1,
    spillFolder: join(scratch, 'spill'),
  });
}

async function simulate(
  connection: Connection,
  { business, calendar, customers, seed }: BusinessToWrite,
  signal: AbortSignal | undefined,
): Promise<TruthTotals> {
  await createTables(connection);
  await connection.execute(sql`begin transaction`);
  const book = journal(calendar);
  for (const _ of liveBlocks(business, { calendar, customers, journal: book }, seed)) {
    if (book.waiting() < FLUSH_ROWS) continue;
    await flush(connection, book);
    await setImmediate();
    signal?.throwIfAborted();
  }
  await flush(connection, book);
  await connection.execute(sql`commit`);
  return book.totals();
}

async function flush(connection: Connection, book: Journal): Promise<void> {
  await connection.append('event', book.takeRows());
  await connection.append('nature', book.takeCustomers());
}

const COST_FILES = { settings: 'costs.yaml', spend: 'spend.csv' } as const;

/** The files of a business's costs beside the others, and what is true of them. */
async function writeCosts(
  connection: Connection,
  { business: { costs, currency }, calendar }: BusinessToWrite,
  scratch: string,
): Promise<CostsTruth | undefined> {
  if (!costs) return undefined;
  const spend = await monthlySpend(connection, costs, calendar);
  writeFileSync(join(scratch, COST_FILES.settings), costSettings(costs, currency));
  writeFileSync(join(scratch, COST_FILES.spend), spendFile(spend, currency));
  return costsTruth(connection, costs, calendar, spend);
}

async function writeFiles(
  connection: Connection,
  { business, calendar, folder, format }: BusinessToWrite,
  truth: DemoTruth,
  scratch: string,
  signal: AbortSignal | undefined,
): Promise<WrittenBusiness> {
  const customersFile = `truth.${format}`;
  const truthJson = 'truth.json';
  const ordersFile = `orders.${format}`;
  await copyToFile(connection, truthFile(business, calendar), join(scratch, customersFile), format);
  writeFileSync(join(scratch, truthJson), `${JSON.stringify(truth, null, 2)}\n`);
  await copyToFile(connection, orderFile(business, calendar), join(scratch, ordersFile), format);
  const subscriptionsFile = business.subscriptionFile && `subscriptions.${format}`;
  if (business.subscriptionFile && subscriptionsFile)
    await copyToFile(connection, business.subscriptionFile(calendar), join(scratch, subscriptionsFile), format);
  signal?.throwIfAborted();
  const costFiles = business.costs ? Object.values(COST_FILES) : [];
  const others = [...(subscriptionsFile ? [subscriptionsFile] : []), ...costFiles];
  for (const name of [customersFile, truthJson, ...others, ordersFile])
    renameSync(join(scratch, name), join(folder, name));
  return {
    path: join(folder, ordersFile),
    ...(subscriptionsFile && { subscriptionsPath: join(folder, subscriptionsFile) }),
    customersPath: join(folder, customersFile),
    truthPath: join(folder, truthJson),
    truth,
    orders: truth.orders,
  };
}

function describe(
  { business, calendar, customers: asked, seed }: BusinessToWrite,
  totals: TruthTotals,
  costs: CostsTruth | undefined,
): DemoTruth {
  const { name, currency, parameters } = business;
  const { firstDay, lastDay } = calendar;
  return {
    version: 1,
    business: name,
    seed,
    currency,
    firstDay,
    lastDay,
    asked,
    ...totals,
    ...(costs && { costs }),
    parameters,
  };
}
