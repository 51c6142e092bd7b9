import { sql } from '@perennial/engine';
import { readJson } from '../files/read-json.ts';
import { settleText } from '../files/settle-text.ts';
import { sniffText } from '../files/sniff.ts';
import type { FileFormat } from './file-format.ts';

/** One list of objects; a row's line is its place in the list. */
export const json: FileFormat = {
  name: 'JSON',
  endings: ['json'],
  recognise: (head) => {
    const sniffed = sniffText(head);
    if (!/^\[\s*[{\]]/.test(sniffed.text.trimStart())) return null;
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
