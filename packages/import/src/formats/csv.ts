import { sql } from '@perennial/engine';
import { readText } from '../files/read-text.ts';
import { refuseBinary } from '../files/refuse-binary.ts';
import { settledEncoding, sniffTable, sniffText, type TextTable } from '../files/sniff.ts';
import type { FileFormat } from './file-format.ts';

/** Cells between commas, semicolons, tabs, bars or runs of blanks, whatever the encoding. Any text is taken for such a table. */
export const csv: FileFormat = {
  name: 'CSV',
  endings: ['csv', 'tsv', 'tab', 'txt', 'psv', 'dat'],
  recognise: (head) => {
    refuseBinary(head);
    const sniffed = sniffText(head);
    const table = sniffTable(head, sniffed);
    return {
      isText: true,
      inspect: (file) => {
        const settled = { ...table, encoding: settledEncoding(sniffed, file.fingerprint) };
        return {
          label: labelOf(settled, file.gzip),
          canBeReadAgain: false,
          rows: async ({ connection, position, scratchFolder }) =>
            sql`(${await readText(connection, file, settled, position, scratchFolder)})`,
        };
      },
    };
  },
};

const delimiters: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
  blanks: 'blanks',
};

function labelOf({ dialect: { delimiter }, encoding, hasHeader }: TextTable, gzip: boolean): string {
  return `CSV, ${delimiters[delimiter] ?? delimiter}, ${encoding}${gzip ? ', gzip' : ''}${hasHeader ? '' : ', no header'}`;
}
