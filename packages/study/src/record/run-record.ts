import type { ImportedSource } from '@perennial/import';
import type { Settings } from './settings.ts';
import type { Warning } from './warning.ts';

/** Version of a record's shape; a reader refuses a higher one. */
export const RECORD_VERSION = 1;

/** What every run says of itself, whatever it studied: orders, or subscriptions alone. */
export interface RunRecord {
  readonly version: typeof RECORD_VERSION;
  readonly run: number;
  readonly madeAt: string;
  readonly software: string;
  /** Of the data: the same data and rules give the same one, in whatever order they came. */
  readonly fingerprint: string;
  readonly settings: Settings;
  readonly sources: readonly ImportedSource[];
  readonly base: { readonly customers: number };
  /** Things a reader must know. */
  readonly warnings: readonly Warning[];
  /** Names of the files in the workspace, relative to it. */
  readonly files: readonly string[];
  readonly seconds: number;
}
