import { sql } from '@perennial/engine';
import { readJson } from '../files/read-json.ts';
import { settleText } from '../files/settle-text.ts';
import { sniffText } from '../files/sniff.ts';
import type { FileFormat } from './file-format.ts';

/** An object on each line; objects within are columns `outer.inner`. */
export const jsonLines: FileFormat = {
  name: 'JSON lines',
  endings: ['jsonl', 'ndjson'],
  recognise: (head) => {
    const sniffed = sniffText(head);
    if (sniffed.text.trimStart()[0] !== '{') return null;
    return {
      isText: true,
      inspect: (file) => {
        const { encoding, notes } = settleText(head, sniffed, file.fingerprint);
        return {
          format: { name: 'JSON lines', encoding, gzip: file.gzip },
          notes,
          canBeReadAgain: false,
          rows: async ({ connection, position, scratchFolder }) =>
            sql`(${await readJson(connection, file, { format: 'json-lines', encoding }, position, scratchFolder)})`,
        };
      },
    };
  },
};
