import type { Note } from '../notes/note.ts';
import type { ColumnRole } from '../request/import-request.ts';
import type { SourceFormat } from '../source/source-format.ts';
import type { UsedColumn } from './used-column.ts';

/** What is known of one source of an import, whatever its kind. */
export interface ImportedSource {
  readonly name: string;
  readonly fingerprint: string;
  readonly rows: number;
  readonly format: SourceFormat;
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  /** The same with all else that was used, each with a sample and what it was recognised by. */
  readonly used: readonly UsedColumn[];
  /** What is worth saying of it: `note.CODE` of the catalogue. */
  readonly notes: readonly Note[];
}
