import type { Connection } from '@perennial/engine';
import { exactCopies } from '../cells/exact-copies.ts';
import { oneOrderEach } from '../classify/one-order-each.ts';
import { notesOnLines } from '../classify/order-sums.ts';
import { reconcile } from '../classify/reconcile.ts';
import type { Recognised } from '../columns/recognise-columns.ts';
import { type Note, note } from '../notes/note.ts';
import { whatIsKnown } from '../outcome/describe-sources.ts';
import type { ImportOutcome } from '../outcome/import-outcome.ts';
import type { UsedColumn } from '../outcome/used-column.ts';
import { fileTable } from '../scratch/import-tables.ts';
import type { ClusterImport } from './cluster-import.ts';
import type { ClusterTable } from './cluster-table.ts';
import type { SettledRows } from './store-step.ts';
import type { TableOrders } from './table-orders.ts';
import type { TableRows } from './table-rows.ts';

export interface StoredTable {
  readonly table: ClusterTable;
  readonly recognised: Recognised;
  readonly used: readonly UsedColumn[];
  readonly rows: TableRows;
  readonly stored: TableOrders<SettledRows>;
}

/** Counts what became of every row, and says what the import did. */
export async function outcomeStep(
  { place: { connection, ledger }, before }: ClusterImport,
  { table, recognised, used: columns, rows, stored }: StoredTable,
): Promise<ImportOutcome> {
  const { plain, figures, settled } = stored;
  const reconciliation = reconcile(settled.counts, { examples: settled.examples, plain });
  const { source, used } = reconciliation;
  const notes = [
    ...(await oneOrderEach(connection, table, recognised.columns.customer!, reconciliation)),
    ...recognised.notes,
    ...rows.notes,
    ...(await copiesInSample(ledger, table, recognised.columns)),
    note('table-not-checked'),
    ...lineNotes(recognised, stored, source.rows > source.orders),
  ];
  const { currency, minorUnits } = rows.currency;
  const fingerprint = `${figures?.fingerprint ?? '0'}-${settled.refused}`;
  const known = whatIsKnown(recognised, columns, notes);
  return {
    reconciliation,
    sources: [{ name: table.name, fingerprint, rows: source.rows, format: { name: 'table' }, ...known }],
    currency,
    minorUnits,
    newOrders: Math.max(0, used.orders - (before?.used.orders ?? 0)),
    newCustomers: Math.max(0, used.customers - (before?.used.customers ?? 0)),
    newMoney: used.money - (before?.used.money ?? 0),
    lastSourceBefore: 0,
    figures,
  };
}

/** Says how many of the rows of the sample are exact copies of others. */
async function copiesInSample(
  ledger: Connection,
  { columns }: ClusterTable,
  { order, amount }: Recognised['columns'],
): Promise<readonly Note[]> {
  if (order && amount) return [];
  return exactCopies(ledger, { relation: fileTable(0), columns }, order !== undefined);
}

function lineNotes({ columns }: Recognised, { repeats }: TableOrders<SettledRows>, hasLines: boolean): readonly Note[] {
  if (!columns.order) return [];
  return notesOnLines({ repeats, amountColumn: columns.amount, hasLines, hasRefund: columns.refund !== undefined });
}
