import type { KnownExport } from './exports/known-export.ts';
import { knownExports } from './exports/known-exports.ts';
import { fileSources } from './formats/file-sources.ts';
import { formats } from './formats/formats.ts';
import { listSources } from './lists/list-sources.ts';
import type { SourceKind } from './source/source-kind.ts';
import { tableSources } from './tables/table-sources.ts';

/** What an import can read. A program may give one of its own, with more in it. */
export interface ImportRegistry {
  readonly kinds: readonly SourceKind[];
  readonly exports: readonly KnownExport[];
}

/** Kinds of sources: files of any registered format, tables, lists of a program. And exports whose columns are known. */
export const registry: ImportRegistry = {
  kinds: [fileSources(formats), tableSources, listSources],
  exports: knownExports,
};
