import { sql } from '@perennial/engine';
import { readJson } from '../files/read-json.ts';
import { settleText } from '../files/settle-text.ts';
import { sniffText } from '../files/sniff.ts';
import type { FileFormat } from './file-format.ts';

/**
 * Documents: a list of objects, an answer of an interface with a list in it, or one such answer a line. A row's line is its place among all rows.
 */
export const json: FileFormat = {
  name: 'JSON',
  endings: ['json'],
  recognise: (head) => {
    const sniffed = sniffText(head);
    if (!/^(\[\s*[{[\]]|\{\s*["}])/.test(sniffed.text.trimStart())) return null;
    return {
      isText: true,
      inspect: (file) => {
        const { encoding, notes } = settleText(head, sniffed, file.fingerprint);
        return {
          format: { name: 'JSON', encoding, gzip: file.gzip },
          notes,
          canBeReadAgain: false,
          rows: async ({ connection, position, scratchFolder }) =>
            sql`(${await readJson(connection, file, { format: 'json', encoding }, position, scratchFolder)})`,
        };
      },
    };
  },
};
