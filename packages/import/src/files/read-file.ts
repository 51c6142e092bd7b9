import type { Fingerprint } from './fingerprint.ts';

/** A file of which every byte has been seen once. */
export interface ReadFile {
  readonly path: string;
  /** Packed by gzip. */
  readonly gzip: boolean;
  readonly fingerprint: Fingerprint;
}
