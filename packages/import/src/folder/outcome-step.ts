import type { SourceRows } from '../cells/source-rows.ts';
import { oneOrderEach } from '../classify/one-order-each.ts';
import { orderHabits } from '../classify/order-habits.ts';
import { probableTests } from '../classify/probable-tests.ts';
import type { Reconciliation } from '../classify/reconciliation.ts';
import type { Recognised } from '../columns/recognise-columns.ts';
import { withoutQuotes } from '../erased/without-erased.ts';
import { type KnownSource, registerSource, type SourceStatus, settingsOf } from '../merge/known-sources.ts';
import { mergeNotes } from '../merge/merge-notes.ts';
import { describeSources } from '../outcome/describe-sources.ts';
import type { ImportOutcome } from '../outcome/import-outcome.ts';
import type { UsedColumn } from '../outcome/used-column.ts';
import type { FolderImport } from './folder-import.ts';
import type { ToReconcile } from './reconcile-step.ts';
import type { ToStore } from './store-step.ts';

export interface ToTell extends ToStore, ToReconcile {
  readonly recognised: Recognised;
  readonly used: readonly UsedColumn[];
  readonly reconciliation: Reconciliation;
}

/** Registers the sources, and says what the import did. */
export async function outcomeStep(context: FolderImport, done: ToTell): Promise<ImportOutcome> {
  const { status, rows, prepared, stored, reconciliation } = done;
  const sources = await registeredSources(context, done);
  const { merge, plain } = stored;
  const { withdrawn } = prepared;
  return {
    reconciliation,
    sources,
    ...currencyOf(rows),
    newOrders: Math.max(0, merge.newOrders - withdrawn.orders),
    newCustomers: Math.max(0, merge.newCustomers - withdrawn.customers),
    newMoney: merge.newMoney - withdrawn.money,
    lastSourceBefore: status.lastSourceBefore,
    ...(plain && { figures: plain.figures }),
  };
}

/** What an import says that changed nothing: what the earlier one of the same sources said. */
export function unchanged({ lastSourceBefore }: SourceStatus, same: readonly KnownSource[]): ImportOutcome {
  const { reconciliation, currency, minorUnits } = same[0]!.details;
  const sources = same.map(({ details }) => details.file);
  const nothing = { newOrders: 0, newCustomers: 0, newMoney: 0 };
  return { reconciliation, sources, currency, minorUnits, ...nothing, lastSourceBefore };
}

async function registeredSources(
  { place: { connection }, request, now, erased }: FolderImport,
  { read, status, recognised, used, rows, stored, reconciliation }: ToTell,
): Promise<ImportOutcome['sources']> {
  const notes = [
    ...(await oneOrderEach(connection, read, recognised.columns.customer!, reconciliation)),
    ...read.sources.flatMap((source) => source.notes),
    ...(read.notes ?? []),
    ...recognised.notes,
    ...rows.notes,
    ...(stored.grouped?.notes ?? []),
    ...mergeNotes(stored.merge),
    ...(await probableTests(connection, read, recognised.columns.customer!)),
    ...(await orderHabits(connection)),
  ];
  const told = await describeSources(connection, read, recognised, used, notes, reconciliation.source.rows);
  const described = erased.isEmpty ? told : withoutQuotes(told, erased);
  const settings = settingsOf(request);
  const common = { settings, group: Math.min(...status.numbers), ...currencyOf(rows), reconciliation };
  for (const [i, source] of read.sources.entries())
    await registerSource(connection, source, status.numbers[i]!, { ...common, file: described[i]! }, now);
  return described;
}

function currencyOf({
  currency: { currency, minorUnits },
}: SourceRows): Pick<ImportOutcome, 'currency' | 'minorUnits'> {
  return { currency, minorUnits };
}
