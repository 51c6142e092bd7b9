import type { Fragment } from '@perennial/engine';
import type { Source, SourceColumn } from './source.ts';

/** The rows of all sources of an import as one relation: the columns of the sources by name, see `OpenSource`. */
export interface SourceTable {
  readonly relation: Fragment;
  readonly columns: readonly SourceColumn[];
  readonly sources: readonly Source[];
}

/** Whether no text in it begins or ends with a space, or is empty. */
export function isTrimmed({ sources }: SourceTable): boolean {
  return sources.every(({ capabilities }) => capabilities.isTrimmed === true);
}

/** Where a row is, for a person who looks for it. */
export function placeOf({ sources }: SourceTable, { file, line }: { file: number; line: number }): string {
  const source = sources[file];
  return source?.capabilities.hasLines ? `${source.location}, row ${line}` : (source?.location ?? '');
}
