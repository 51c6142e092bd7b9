import type { Message } from '@perennial/words';
import type { ColumnRole } from '../request/import-request.ts';

/** What is known of one source of an import, whatever its kind. */
export interface ImportedSource {
  readonly name: string;
  readonly fingerprint: string;
  readonly rows: number;
  readonly format: string;
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly notes: readonly string[];
  /** The same sentences as codes with values, for pages in other languages; absent in runs made before they were kept. */
  readonly noted?: readonly Message[];
}
