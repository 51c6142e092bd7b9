import type { Effects } from '@perennial/engine';
import { type Connection, day, together } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { localDay } from '../cells/local-day.ts';
import type { ClassifyOptions } from '../classify/classify-orders.ts';
import { oneOrderEach } from '../classify/one-order-each.ts';
import { notesOnLines } from '../classify/order-sums.ts';
import { countClassified, NONE_CLASSIFIED, reconcile } from '../classify/reconcile.ts';
import { type Recognised, recogniseColumns } from '../columns/recognise-columns.ts';
import type { ImportOutcome } from '../outcome/import-outcome.ts';
import type { ImportRequest, ImportRules } from '../request/import-request.ts';
import { requireTimeZone } from '../request/require-time-zone.ts';
import { describeTable } from './describe-table.ts';
import { keepNone, keepRefused, tableExamples } from './keep-refused.ts';
import { NONE_REJECTED, rejectedFingerprint } from './rejected-fingerprint.ts';
import { sampleTable } from './sample-table.ts';
import { type ClassifiedRows, storeLines, storeRows } from './table-orders.ts';
import { tableRows } from './table-rows.ts';

/** What the run before used of the table; nothing in the first one. */
export type UsedBefore = Pick<ImportOutcome['reconciliation'], 'used'> | null;

/**
 * Reads a table of the cluster anew into the workspace's stored tables, under the names they have until they are published. Everything
 * happens there; a sample of rows comes here, to recognise the columns by. Rejects with a Failure that names table, column and remedy.
 */
export async function importTable(
  { connection, ledger }: { readonly connection: Connection; readonly ledger: Connection },
  request: ImportRequest & { readonly table: string },
  before: UsedBefore,
  { now }: Pick<Effects, 'now'>,
): Promise<ImportOutcome> {
  requireTimeZone(request.timeZone);
  const table = await describeTable(connection, request.table);
  const stats = await sampleTable(connection, ledger, table);
  if (!stats[0]?.rows)
    throw new Failure('file-empty', `no row in the table ${table.name}`, 'Check the name, and that it is filled.');
  const recognised = await recogniseColumns(ledger, stats, request);
  const { columns } = recognised;
  requireNamedGuests(request.rules, recognised);
  const rows = await tableRows(connection, table, recognised, stats, request);
  const { currency } = rows;
  const options: ClassifyOptions = {
    rules: request.rules,
    minorUnits: currency.minorUnits,
    today: day(localDay(now(), request.timeZone)),
    hasRefund: columns.refund !== undefined,
  };
  const settle = async (classified: ClassifiedRows | null) => {
    if (!classified) {
      await keepNone(connection);
      return { counts: NONE_CLASSIFIED, examples: new Map(), refused: NONE_REJECTED };
    }
    await keepRefused(connection, classified.refused, currency.minorUnits);
    const [counts, examples, refused] = await together(connection, [
      () => countClassified(connection, classified.rows, currency.minorUnits),
      () => tableExamples(connection, table.name),
      () => rejectedFingerprint(connection),
    ]);
    return { counts, examples, refused };
  };
  const { plain, figures, repeats, settled } = columns.order
    ? await storeLines(connection, rows, columns.amount, options, settle)
    : await storeRows(connection, rows, options, settle);
  const { counts, examples, refused } = settled;
  const reconciliation = reconcile(counts, { examples, plain });
  const { source, used } = reconciliation;
  const { hasRefund } = options;
  const hasLines = source.rows > source.orders;
  const notes = [
    ...(await oneOrderEach(connection, table, columns.customer!, reconciliation)),
    ...recognised.notes,
    ...currency.notes,
    ...(columns.order ? notesOnLines({ repeats, amountColumn: columns.amount, hasLines, hasRefund }) : []),
  ];
  const { cancelledAt: _c, captured: _d, gateway: _g, ...roles } = columns;
  return {
    reconciliation,
    sources: [
      {
        name: table.name,
        fingerprint: `${figures?.fingerprint ?? '0'}-${refused}`,
        rows: source.rows,
        format: 'table',
        columns: roles,
        notes: notes.map(({ words }) => words),
        noted: notes.map(({ code, values }) => ({ code, values })),
      },
    ],
    currency: currency.currency,
    minorUnits: currency.minorUnits,
    newOrders: Math.max(0, used.orders - (before?.used.orders ?? 0)),
    newCustomers: Math.max(0, used.customers - (before?.used.customers ?? 0)),
    newMoney: used.money - (before?.used.money ?? 0),
    lastSourceBefore: 0,
    figures,
  };
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
