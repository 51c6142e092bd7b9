import { type CodesOf, Failure } from '@perennial/words';
import type { FileHead } from './file-head.ts';

/** How files begin that are no text, and what they are. */
const kinds = [
  ['PK\x03\x04', 'zip'],
  ['%PDF', 'pdf'],
  ['SQLite', 'sqlite'],
  ['(\xb5/\xfd', 'zstd'],
] as const satisfies readonly (readonly [begins: string, kind: CodesOf<'file-kind'>])[];

/** Throws format-unknown for a file that is known to be no text. */
export function refuseBinary({ path, start }: FileHead): void {
  const magic = start.subarray(0, 8).toString('latin1');
  const kind = kinds.find(([begins]) => magic.startsWith(begins))?.[1];
  if (kind)
    throw new Failure('format-unknown.binary', {
      file: { text: path },
      kind: { message: { code: `file-kind.${kind}`, values: {} } },
    });
}
