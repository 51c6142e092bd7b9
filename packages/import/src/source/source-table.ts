import type { Fragment } from '@perennial/engine';
import type { MessageValue } from '@perennial/words';
import type { Note } from '../notes/note.ts';
import type { Source, SourceColumn } from './source.ts';

/** The rows of all sources of an import as one relation: the columns of the sources by name, see `OpenSource`. */
export interface SourceTable {
  readonly relation: Fragment;
  readonly columns: readonly SourceColumn[];
  readonly sources: readonly Source[];
  /** The columns that each source has by itself, where their rows stand one below the other. */
  readonly columnsOfSources?: readonly (readonly string[])[];
  /** What is worth saying about how they were put together. */
  readonly notes?: readonly Note[];
}

/** Whether no text in it begins or ends with a space, or is empty. */
export function isTrimmed({ sources }: SourceTable): boolean {
  return sources.every(({ capabilities }) => capabilities.isTrimmed === true);
}

/** What a cell holds, and in which row it is for a person who looks for it: a value within a sentence. */
export function cellAt(
  { sources }: SourceTable,
  { file, line }: { readonly file: number; readonly line: number },
  value: string,
): MessageValue {
  const source = sources[file];
  const cell = { file: { text: source?.location ?? '' }, value: { text: value } };
  return source?.capabilities.hasLines
    ? { message: { code: 'seen.cell', values: { ...cell, row: { text: String(line) } } } }
    : { message: { code: 'seen.cell.no-row', values: cell } };
}
