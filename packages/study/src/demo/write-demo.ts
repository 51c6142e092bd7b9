import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Connection, openDuckDB } from '@perennial/engine';
import { seeded } from '@perennial/models';
import type { Effects } from '../effects.ts';
import { explainFailure } from '../workspace/explain-failure.ts';
import type { Business } from './business.ts';
import { businesses } from './businesses.ts';
import { copyToFile } from './copy-file.ts';
import { completeRequest, type DemoRequest } from './demo-request.ts';
import { createTables, orderFile, truthFile } from './demo-tables.ts';
import { type Journal, journal } from './journal.ts';
import { type TradeCalendar, tradeCalendar } from './trade-calendar.ts';
import type { DemoTruth, TruthTotals } from './truth.ts';

export interface Demo {
  /** The order file. */
  readonly path: string;
  /** The truth of each customer. */
  readonly customersPath: string;
  /** `truth`, as JSON. */
  readonly truthPath: string;
  readonly truth: DemoTruth;
  /** Kept orders; the file has other rows too, which `truth.rows` counts. */
  readonly orders: number;
}

/** Customers drawn from one random stream: part of what the seed means, so never to be changed. */
const BLOCK_CUSTOMERS = 1024;
const FLUSH_ROWS = 200_000;

/**
 * Writes the orders of a business whose truth is known, and that truth. The same request gives the same bytes. Files appear
 * whole or not at all: they are written beside their place and moved there at the end.
 * Rejects with a StudyError: `option-invalid`, `disk-full` or `interrupted`.
 */
export async function writeDemo(request: DemoRequest, { progress, signal }: Effects): Promise<Demo> {
  const complete = completeRequest(request);
  const { business: name, customers, seed, folder, format, years, lastDay } = complete;
  const business: Business = businesses[name];
  const calendar = tradeCalendar(lastDay, years);
  const scratch = join(folder, '.unfinished-demo');
  const made = mkdirSync(folder, { recursive: true });
  let connection: Connection | undefined;
  const interrupt = () => connection?.interrupt();
  signal?.addEventListener('abort', interrupt);
  try {
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch);
    connection = await openDuckDB(join(scratch, 'demo.duckdb'), {
      memoryLimit: '1GB',
      threads: 1,
      spillFolder: join(scratch, 'spill'),
    });
    await createTables(connection);

    progress.begin(`simulate ${business.name}`);
    const totals = await simulate(connection, business, calendar, complete, signal);
    progress.end(`simulate ${business.name}`, `${totals.orders} orders of ${totals.customers} customers`);

    progress.begin('write');
    const truth = describe(business, calendar, { seed, asked: customers }, totals);
    const names = [`truth.${format}`, 'truth.json', `orders.${format}`] as const;
    await copyToFile(connection, truthFile(business, calendar), join(scratch, names[0]), format);
    writeFileSync(join(scratch, names[1]), `${JSON.stringify(truth, null, 2)}\n`);
    await copyToFile(connection, orderFile(business, calendar), join(scratch, names[2]), format);
    signal?.throwIfAborted();
    const [customersPath, truthPath, path] = names.map((file) => join(folder, file)) as [string, string, string];
    for (const file of names) renameSync(join(scratch, file), join(folder, file));
    progress.end('write', path);
    return { path, customersPath, truthPath, truth, orders: truth.orders };
  } catch (error) {
    if (made) rmSync(made, { recursive: true, force: true });
    throw explainFailure(error, signal);
  } finally {
    signal?.removeEventListener('abort', interrupt);
    connection?.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function simulate(
  connection: Connection,
  business: Business,
  calendar: TradeCalendar,
  { customers, seed }: DemoRequest,
  signal: AbortSignal | undefined,
): Promise<TruthTotals> {
  const book = journal(calendar);
  const live = business.simulate({ calendar, customers, journal: book });
  const streams = seeded(seed).stream(business.name);
  for (let start = 0; start < customers; start += BLOCK_CUSTOMERS) {
    const random = streams.stream(start / BLOCK_CUSTOMERS);
    for (let i = start; i < Math.min(start + BLOCK_CUSTOMERS, customers); i++) live(i, random);
    if (book.waiting() < FLUSH_ROWS) continue;
    await flush(connection, book);
    await setImmediate();
    signal?.throwIfAborted();
  }
  await flush(connection, book);
  return book.totals();
}

async function flush(connection: Connection, book: Journal): Promise<void> {
  await connection.append('event', book.takeRows());
  await connection.append('nature', book.takeCustomers());
}

function describe(
  business: Business,
  { firstDay, lastDay }: TradeCalendar,
  { seed, asked }: { readonly seed: string; readonly asked: number },
  totals: TruthTotals,
): DemoTruth {
  const { name, currency, parameters } = business;
  const { customers, ...rest } = totals;
  return { version: 1, business: name, seed, currency, firstDay, lastDay, asked, customers, ...rest, parameters };
}
