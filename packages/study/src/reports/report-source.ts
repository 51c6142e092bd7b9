import { type Connection, type Fragment, id, sql } from '@perennial/engine';
import type { SaidRun } from '../ledger/ledger.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { SavedSegment } from '../segments/segment-files.ts';

/**
 * What every section is built from: a run, and a connection in which `scores` are that run's and `orders`, `returns` and `rejected`
 * are the workspace's.
 */
export interface ReportSource {
  readonly connection: Connection;
  readonly record: StudyRecord;
  /** What the runs before this one have said, oldest first. */
  readonly earlier?: readonly SaidRun[];
  /** Segments that the business has named, in the workspace. */
  readonly segments?: readonly SavedSegment[];
  /** The folder of a run that is published, with the facts that it has kept. */
  readonly runFolder?: string;
  /** Whether the orders lie open beside scores that were published before. */
  readonly hasOrders?: boolean;
  /** Whether what the folder of the workspace knows besides, such as tickets and people without an order, lies in the same database as the orders. */
  readonly hasLedger?: boolean;
  /** Whether they lie on a cluster, of which every question takes its time, and where a reader makes no tables: their names are those of a run that may be at work. */
  readonly isOfCluster?: boolean;
  /** The run before, where its scores lie open beside those of this one. */
  readonly before?: { readonly run: number; readonly asOf: string };
}

/** Minor units to one unit of the currency. */
export function minorPerUnit({ record }: ReportSource): number {
  return 10 ** record.settings.minorUnits;
}

/** A money column of `scores` in minor units: exact, as the column is decimal. Money too large for it counts as nothing. */
export function minorUnits(column: string, source: ReportSource): Fragment {
  return sql`coalesce(cast(${id(column)} * ${minorPerUnit(source)} as bigint), 0)`;
}
