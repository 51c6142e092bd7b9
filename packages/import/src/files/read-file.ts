import type { Fingerprint } from './fingerprint.ts';
import type { Sniffed } from './sniff.ts';

/** A file whose format is known. */
export interface ReadFile {
  readonly path: string;
  readonly sniffed: Sniffed;
  readonly fingerprint: Fingerprint;
  readonly format: string;
}
