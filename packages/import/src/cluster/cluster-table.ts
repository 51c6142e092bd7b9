import type { SourceTable } from '../source/source-table.ts';

/** A table of the cluster that is imported. */
export interface ClusterTable extends SourceTable {
  /** As it was asked for. */
  readonly name: string;
}
