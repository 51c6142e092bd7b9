import { type Connection, day, together } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { localDay } from '../cells/local-day.ts';
import type { ClassifyOptions } from '../classify/classify-orders.ts';
import { oneOrderEach } from '../classify/one-order-each.ts';
import { notesOnLines } from '../classify/order-sums.ts';
import { countClassified, NONE_CLASSIFIED, reconcile } from '../classify/reconcile.ts';
import type { Reconciliation } from '../classify/reconciliation.ts';
import { type Recognised, recogniseColumns } from '../columns/recognise-columns.ts';
import type { KnownExport } from '../exports/known-export.ts';
import type { Note } from '../notes/note.ts';
import { whatIsKnown } from '../outcome/describe-sources.ts';
import type { ImportOutcome } from '../outcome/import-outcome.ts';
import type { ImportRequest, ImportRules } from '../request/import-request.ts';
import type { ImportPlace } from '../source/import-place.ts';
import type { Source } from '../source/source.ts';
import type { ClusterTable } from './cluster-table.ts';
import { keepNone, keepRefused, tableExamples } from './keep-refused.ts';
import { NONE_REJECTED, rejectedFingerprint } from './rejected-fingerprint.ts';
import { sampleTable } from './sample-table.ts';
import { type ClassifiedRows, storeLines, storeRows, type TableOrders } from './table-orders.ts';
import { type TableRows, tableRows } from './table-rows.ts';

/** What the run before used of the table; nothing in the first one. */
export type UsedBefore = Pick<Reconciliation, 'used'> | null;

/** An import into the tables of a cluster, as it was asked for. */
export interface ClusterImport {
  readonly place: ImportPlace;
  readonly request: ImportRequest;
  readonly exports: readonly KnownExport[];
  readonly before: UsedBefore;
  readonly now: Date;
}

/**
 * A table that was found, read anew into the workspace's stored tables, under the names they have until they are published: opened → sampled →
 * recognised → rows → stored → reconciled. Everything happens on the cluster; a sample of rows comes here, to recognise the columns by.
 */
export async function importIntoCluster(context: ClusterImport, sources: readonly Source[]): Promise<ImportOutcome> {
  const { place, request, exports } = context;
  const { connection, ledger } = place;
  const table = await open(place, sources);
  const stats = await sampleTable(connection, ledger, table);
  if (!stats[0]?.rows)
    throw new Failure('file-empty', `no row in the table ${table.name}`, 'Check the name, and that it is filled.');
  const recognised = await recogniseColumns(ledger, stats, request, exports);
  requireNamedGuests(request.rules, recognised);
  const rows = await tableRows(connection, table, recognised, stats, request);
  const stored = await storeStep(context, table, recognised, rows);
  return outcomeStep(context, { table, recognised, rows, stored });
}

/** One table, and no more: a cluster puts several together in a view. */
async function open(place: ImportPlace, sources: readonly Source[]): Promise<ClusterTable> {
  const [source, ...others] = sources;
  if (!source || others.length > 0)
    throw new Failure(
      'option-invalid',
      `invalid number of tables; not one: ${sources.length}`,
      'Make a view of them, and study that.',
    );
  return { ...(await source.open({ ...place, position: 0 })), name: source.name, sources };
}

/** An order without a customer is a customer of its own by its id; the rows of a table have nothing else to be told apart by. */
function requireNamedGuests({ guests }: ImportRules, { columns }: Recognised): void {
  if (guests === 'single' && !columns.order)
    throw new Failure(
      'option-invalid',
      'orders without a customer cannot be told apart: the table has no column of order ids',
      'Name it with --order, or leave such orders out: --guests exclude.',
    );
}

type Settled = Awaited<ReturnType<typeof settle>>;

/** Classifies the orders, stores those that count, and keeps the rows that are not used. */
async function storeStep(
  { place: { connection }, request, now }: ClusterImport,
  table: ClusterTable,
  { columns }: Recognised,
  rows: TableRows,
): Promise<TableOrders<Settled>> {
  const { minorUnits } = rows.currency;
  const today = day(localDay(now, request.timeZone));
  const options: ClassifyOptions = {
    rules: request.rules,
    minorUnits,
    today,
    hasRefund: columns.refund !== undefined,
  };
  const settleRows = (classified: ClassifiedRows | null) => settle(connection, table, classified, minorUnits);
  return columns.order
    ? storeLines(connection, rows, columns.amount, options, settleRows)
    : storeRows(connection, rows, options, settleRows);
}

/** Keeps the classified rows that are not used, and counts what became of all. */
async function settle(
  connection: Connection,
  table: ClusterTable,
  classified: ClassifiedRows | null,
  minorUnits: number,
) {
  if (!classified) {
    await keepNone(connection);
    return { counts: NONE_CLASSIFIED, examples: new Map(), refused: NONE_REJECTED };
  }
  await keepRefused(connection, classified.refused, minorUnits);
  const [counts, examples, refused] = await together(connection, [
    () => countClassified(connection, classified.rows, minorUnits),
    () => tableExamples(connection, table.name),
    () => rejectedFingerprint(connection),
  ]);
  return { counts, examples, refused };
}

interface StoredTable {
  readonly table: ClusterTable;
  readonly recognised: Recognised;
  readonly rows: TableRows;
  readonly stored: TableOrders<Settled>;
}

/** Counts what became of every row, and says what the import did. */
async function outcomeStep(
  { place: { connection }, before }: ClusterImport,
  { table, recognised, rows, stored }: StoredTable,
): Promise<ImportOutcome> {
  const { plain, figures, settled } = stored;
  const reconciliation = reconcile(settled.counts, { examples: settled.examples, plain });
  const { source, used } = reconciliation;
  const notes = [
    ...(await oneOrderEach(connection, table, recognised.columns.customer!, reconciliation)),
    ...recognised.notes,
    ...rows.currency.notes,
    ...lineNotes(recognised, stored, source.rows > source.orders),
  ];
  const { currency, minorUnits } = rows.currency;
  const fingerprint = `${figures?.fingerprint ?? '0'}-${settled.refused}`;
  const known = whatIsKnown(recognised, notes);
  return {
    reconciliation,
    sources: [{ name: table.name, fingerprint, rows: source.rows, format: 'table', ...known }],
    currency,
    minorUnits,
    newOrders: Math.max(0, used.orders - (before?.used.orders ?? 0)),
    newCustomers: Math.max(0, used.customers - (before?.used.customers ?? 0)),
    newMoney: used.money - (before?.used.money ?? 0),
    lastSourceBefore: 0,
    figures,
  };
}

function lineNotes({ columns }: Recognised, { repeats }: TableOrders<Settled>, hasLines: boolean): readonly Note[] {
  if (!columns.order) return [];
  return notesOnLines({ repeats, amountColumn: columns.amount, hasLines, hasRefund: columns.refund !== undefined });
}
