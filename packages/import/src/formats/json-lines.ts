import { sql } from '@perennial/engine';
import { readJson } from '../files/read-json.ts';
import { settledEncoding, sniffText } from '../files/sniff.ts';
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
      inspect: (file) => ({
        label: `JSON lines${file.gzip ? ', gzip' : ''}`,
        canBeReadAgain: false,
        rows: async ({ connection, position, scratchFolder }) => {
          const how = { format: 'json-lines', encoding: settledEncoding(sniffed, file.fingerprint) } as const;
          return sql`(${await readJson(connection, file, how, position, scratchFolder)})`;
        },
      }),
    };
  },
};
