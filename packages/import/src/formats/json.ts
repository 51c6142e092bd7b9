import { sql } from '@perennial/engine';
import { readJson } from '../files/read-json.ts';
import { settledEncoding, sniffText } from '../files/sniff.ts';
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
      inspect: (file) => ({
        label: `JSON${file.gzip ? ', gzip' : ''}`,
        canBeReadAgain: false,
        rows: async ({ connection, position, scratchFolder }) => {
          const how = { format: 'json', encoding: settledEncoding(sniffed, file.fingerprint) } as const;
          return sql`(${await readJson(connection, file, how, position, scratchFolder)})`;
        },
      }),
    };
  },
};
