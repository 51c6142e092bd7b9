import { Failure } from '@perennial/words';

/** Bytes that any file may unpack to. */
const ALWAYS = 1e9;
/** Texts shrink to a twentieth, tables that repeat themselves to a fiftieth; what is made to fill a disk, to a thousandth. */
const TIMES = 100;

/** The bytes to which a file of so many may unpack. */
export function mostUnpacked(packed: number): number {
  return Math.max(ALWAYS, TIMES * packed);
}

/** Throws a Failure where a file has unpacked to more bytes than it may. */
export function requireUnpackedSize(path: string, bytes: number, most: number): void {
  if (bytes > most)
    throw new Failure('file-unreadable.unpacked', { file: { text: path }, most: { decimal: Math.round(most / 1e6) } });
}
