import { basename } from 'node:path';
import type { Effects } from '@perennial/engine';
import { type Connection, day, type Fragment, sql } from '@perennial/engine';
import {
  makeStates,
  type OrderFigures,
  orderFigures,
  type StoredTotals,
  storedTotals,
} from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import { localDay } from './cells/local-day.ts';
import { type SourceRows, sourceRows } from './cells/source-rows.ts';
import { type ClassifyOptions, classifiedOrders } from './classify/classify-orders.ts';
import { examplesOf } from './classify/examples.ts';
import type { FastPathRows } from './classify/fast-path-rows.ts';
import { keepRejects } from './classify/keep-rejects.ts';
import { oneOrderEach } from './classify/one-order-each.ts';
import { ordersOfRows } from './classify/order-sums.ts';
import { type GroupedLines, ordersFromLines, rejectedLines } from './classify/orders-from-lines.ts';
import { countClassified, reconcile } from './classify/reconcile.ts';
import type { Reconciliation } from './classify/reconciliation.ts';
import { singleOrders } from './classify/single-orders.ts';
import { columnStats } from './columns/column-stats.ts';
import { type Recognised, recogniseColumns } from './columns/recognise-columns.ts';
import { findFiles } from './files/find-files.ts';
import { inspectFiles, type ReadFile, readSource, type SourceTable } from './files/read-source.ts';
import { CLASSIFIED, dropImportTables, GROUPED, REST } from './import-tables.ts';
import { countFastPath, storePlainRows } from './merge/fast-path.ts';
import { registerSource, type SourceStatus, settingsOf, sourceStatusOf, withdraw } from './merge/known-sources.ts';
import { filled, fillWorkspace, insertOrders, type Merge, mergeIntoWorkspace } from './merge/merge-into-workspace.ts';
import { type Note, note } from './note.ts';
import type { ColumnRole, ImportRequest } from './request.ts';
import type { SourceFile } from './source-file.ts';
import { sourceNumber } from './source-number.ts';

/** What an import did, and what the workspace's orders are since. */
export interface ImportOutcome {
  readonly reconciliation: Reconciliation;
  readonly sources: readonly SourceFile[];
  /** ISO 4217; XXX where nothing says it. */
  readonly currency: string;
  readonly minorUnits: number;
  readonly newOrders: number;
  readonly newCustomers: number;
  /** Minor units, net of what replaced or withdrawn orders had brought. */
  readonly newMoney: number;
  /** Sources numbered higher came with this import. */
  readonly lastSourceBefore: number;
  /** Of the workspace's orders since, where the import has looked at all of them. */
  readonly figures?: OrderFigures | null;
}

/**
 * Imports files of orders into the tables of a workspace, inside the transaction that the caller has opened. The same files again, under
 * the same settings, change nothing. Rejects with a Failure that names file, row, value and remedy; the caller then rolls back.
 */
export async function importOrders(
  connection: Connection,
  request: ImportRequest,
  { scratchFolder }: { readonly scratchFolder: string },
  effects: Effects,
): Promise<ImportOutcome> {
  requireTimeZone(request.timeZone);
  const now = effects.now();
  const files = await inspectFiles(findFiles(request.paths), request.encoding);
  const status = await sourceStatusOf(connection, files, request);
  if (status.same) return unchanged(status);
  effects.signal?.throwIfAborted();
  const source = await readSource(connection, files, scratchFolder);
  const stats = await columnStats(connection, source);
  if (!stats[0]?.rows) throw await noRows(connection, source);
  const recognised = await recogniseColumns(connection, stats, request);
  const rows = await sourceRows(connection, source, recognised, stats, request, now);
  effects.signal?.throwIfAborted();
  const { currency, minorUnits } = rows.currency;
  const withdrawn = await withdrawOutdated(connection, status);
  await requireCurrency(connection, currency);
  const hasRefund = recognised.columns.refund !== undefined;
  const isFirst = (await isEmpty(connection)) && (await canHaveNoRepeats(connection, rows, recognised, files.length));
  const options: ClassifyOptions = {
    rules: request.rules,
    minorUnits,
    today: day(localDay(now, request.timeZone)),
    hasRefund,
  };
  const lines = recognised.columns.order === undefined ? null : { amountColumn: recognised.columns.amount };
  const { plain, merge, grouped } = await takeIn(connection, rows, lines, options, status.numbers, isFirst);
  effects.signal?.throwIfAborted();
  await keepRejects(connection, grouped ? rejectedLines(grouped) : rejectedOrders, source, status.numbers, minorUnits);
  const all = grouped ? sql`(${grouped.lines})` : CLASSIFIED;
  const reconciliation = reconcile(
    await countClassified(connection, all, minorUnits, grouped?.repeats ? CLASSIFIED : all),
    {
      examples: await examplesOf(
        connection,
        files.map(({ path }) => basename(path)),
        status.numbers,
      ),
      plain,
    },
  );
  const notes = [
    ...(await oneOrderEach(connection, source, recognised.columns.customer!, reconciliation)),
    ...encodingNotes(files),
    ...recognised.notes,
    ...rows.notes,
    ...(grouped?.notes ?? []),
    ...mergeNotes(merge),
  ];
  const sources = await describeFiles(connection, source, recognised, notes, reconciliation.source.rows);
  const group = Math.min(...status.numbers);
  for (const [i, file] of files.entries())
    await registerSource(
      connection,
      file,
      status.numbers[i]!,
      { settings: settingsOf(request), group, currency, minorUnits, file: sources[i]!, reconciliation },
      now,
    );
  await dropImportTables(connection, files.length);
  return {
    reconciliation,
    sources,
    currency,
    minorUnits,
    newOrders: Math.max(0, merge.newOrders - withdrawn.orders),
    newCustomers: Math.max(0, merge.newCustomers - withdrawn.customers),
    newMoney: merge.newMoney - withdrawn.money,
    lastSourceBefore: status.lastSourceBefore,
    ...(plain && { figures: plain.figures }),
  };
}

/** What became of the orders of a source. */
interface TakenIn {
  /** What needed no classification. */
  readonly plain: FastPathRows | null;
  readonly merge: Merge;
  /** How rows were put together to orders, where they have ids. */
  readonly grouped: GroupedLines | null;
}

/** Classifies the orders and stores those that count, on the short way where nothing can be known already. `lines`: rows have order ids. */
async function takeIn(
  connection: Connection,
  rows: SourceRows,
  lines: { readonly amountColumn: string | undefined } | null,
  options: ClassifyOptions,
  numbers: readonly number[],
  isFirst: boolean,
): Promise<TakenIn> {
  const classify = async (some: Fragment): Promise<GroupedLines | null> => {
    const grouped = lines ? await ordersFromLines(connection, some, lines.amountColumn, options.hasRefund) : null;
    await connection.execute(sql`create or replace temporary table ${CLASSIFIED} as
      select *, false as repeated from (${classifiedOrders(grouped?.orders ?? ordersOfRows(some), options)})`);
    if (grouped) await connection.execute(sql`drop table ${GROUPED}`);
    return grouped;
  };
  const isSingle = !isFirst ? null : lines ? await singleOrders(connection, rows.query) : sql`true`;
  if (!isSingle) {
    const grouped = await classify(rows.query);
    return { plain: null, grouped, merge: await (isFirst ? fillWorkspace : mergeIntoWorkspace)(connection, numbers) };
  }
  const stored = await storePlainRows(connection, rows, sourceNumber(numbers), options, isSingle);
  const left = stored.rest ?? sql`${rows.query} limit 0`;
  await connection.execute(sql`create or replace temporary table ${REST} as ${left}`);
  const grouped = await classify(sql`select * from ${REST}`);
  if (stored.rest) await insertOrders(connection, numbers);
  await makeStates(connection);
  const figures = await orderFigures(connection);
  return { plain: await countFastPath(connection, stored, figures), grouped, merge: await filled(connection) };
}

/** Takes out what the same files gave under other settings; what it was is no news when it comes again. */
async function withdrawOutdated(connection: Connection, status: SourceStatus): Promise<StoredTotals> {
  const before = status.outdated.length > 0 ? await storedTotals(connection) : null;
  await withdraw(connection, status);
  if (!before) return { orders: 0, customers: 0, money: 0 };
  const left = await storedTotals(connection);
  return {
    orders: before.orders - left.orders,
    customers: before.customers - left.customers,
    money: before.money - left.money,
  };
}

function unchanged({ same, lastSourceBefore }: SourceStatus): ImportOutcome {
  const { reconciliation, currency, minorUnits } = same![0]!.details;
  const sources = same!.map(({ details }) => details.file);
  return {
    reconciliation,
    sources,
    currency,
    minorUnits,
    newOrders: 0,
    newCustomers: 0,
    newMoney: 0,
    lastSourceBefore,
  };
}

const rejectedOrders = sql`select file, line, reason, customer, order_id, amount from ${CLASSIFIED} where reason is not null`;

async function describeFiles(
  connection: Connection,
  source: SourceTable,
  { columns }: Recognised,
  notes: readonly Note[],
  rows: number,
): Promise<readonly SourceFile[]> {
  const counts =
    source.files.length > 1
      ? await connection.rows<{ file: number; n: number }>(
          sql`select "#file" as file, count(*) as n from ${source.relation} group by 1`,
        )
      : [{ file: 0, n: rows }];
  const { cancelledAt: _c, captured: _d, gateway: _g, ...roles } = columns;
  const prints = await Promise.all(source.files.map(({ fingerprint }) => fingerprint.sha256));
  return source.files.map((file, i) => ({
    name: basename(file.path),
    fingerprint: prints[i]!,
    rows: counts.find((each) => each.file === i)?.n ?? 0,
    format: file.format,
    columns: roles satisfies Readonly<Partial<Record<ColumnRole, string>>>,
    notes: notes.map(({ words }) => words),
    noted: notes.map(({ code, values }) => ({ code, values })),
  }));
}

function encodingNotes(files: readonly ReadFile[]): readonly Note[] {
  return files.flatMap(({ path, sniffed, uncertain }) => {
    if (uncertain === null || !('encoding' in sniffed)) return [];
    const { encoding } = sniffed;
    const words = `${basename(path)} is read as ${encoding}, which is a guess: ${uncertain} (--encoding where these are not the right letters)`;
    const values = { file: { text: basename(path) }, encoding: { text: encoding }, sample: { text: uncertain } };
    return [note('encoding-unsure', words, values)];
  });
}

function mergeNotes({
  replaced,
  withdrawn,
}: {
  readonly replaced: number;
  readonly withdrawn: number;
}): readonly Note[] {
  return [
    ...(replaced > 0
      ? [
          note('orders-replaced', `${replaced.toLocaleString('en')} stored orders have changed and were replaced`, {
            orders: { count: replaced },
          }),
        ]
      : []),
    ...(withdrawn > 0
      ? [
          note(
            'orders-withdrawn',
            `${withdrawn.toLocaleString('en')} stored orders count no longer (cancelled or refunded since) and were taken out`,
            { orders: { count: withdrawn } },
          ),
        ]
      : []),
  ];
}

/** One file, or files whose orders do not overlap in time: what is in one of them is in no other. */
async function canHaveNoRepeats(
  connection: Connection,
  rows: SourceRows,
  { columns }: Recognised,
  files: number,
): Promise<boolean> {
  if (files === 1) return true;
  if (columns.order) return false;
  const [row] = await connection.rows<{ overlap: boolean }>(sql`
with spans as (select file, min(ordered_at) as first, max(ordered_at) as last from (${rows.query}) group by file)
select coalesce(bool_or(before >= first), false) as overlap from (select first, max(last) over (order by first, file rows between unbounded preceding and 1 preceding) as before from spans)`);
  return row?.overlap === false;
}

async function isEmpty(connection: Connection): Promise<boolean> {
  const [row] = await connection.rows<{ filled: boolean }>(
    sql`select exists (from orders) or exists (from returns) as filled`,
  );
  return row?.filled !== true;
}

/** One workspace has one currency: money of two is never added. */
async function requireCurrency(connection: Connection, currency: string): Promise<void> {
  if (await isEmpty(connection)) return;
  const [known] = await connection.rows<{ currency: string; path: string }>(
    sql`select json_extract_string(details, '$.currency') as currency, path from sources order by source limit 1`,
  );
  if (known && known.currency !== currency)
    throw new Failure(
      'currency-mixed',
      `the workspace holds orders in ${known.currency} (from ${known.path}); these are in ${currency}`,
      `Say --currency ${known.currency} if they are in it, or study them in a workspace of their own: --workspace FOLDER`,
    );
}

/** What to tell of a source without a row that could be read. */
async function noRows(connection: Connection, { files, relation }: SourceTable): Promise<Failure> {
  const [broken] = await connection.rows<{ file: number; line: number; content: string }>(sql`
select "#file" as file, "#line" as line, left("#problem", 80) as content from ${relation}
where "#problem" is not null order by 1, 2 limit 1`);
  if (broken)
    return new Failure(
      'file-empty',
      `no row of orders could be read in ${files[broken.file]?.path}: line ${broken.line} is malformed: ${broken.content}`,
      'Look for a quote that is never closed, or for a number of cells that is not the header’s; export the orders again.',
    );
  return new Failure(
    'file-empty',
    `no row of orders in ${files.map(({ path }) => path).join(', ')}: there is a header and nothing else`,
    'Export the orders again; check the period chosen there.',
  );
}

/** Throws on what is no zone. */
export function requireTimeZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch (error) {
    throw new Failure(
      'option-invalid',
      `invalid time zone; not an IANA name: ${zone}`,
      'Write it like --time-zone Europe/Berlin.',
      error,
    );
  }
}
