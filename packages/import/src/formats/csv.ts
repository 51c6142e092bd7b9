import { sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import type { ScannedAs } from '../files/fingerprint.ts';
import { readText } from '../files/read-text.ts';
import { refuseBinary } from '../files/refuse-binary.ts';
import { canBeScanned } from '../files/scan-rows.ts';
import { settleText } from '../files/settle-text.ts';
import { sniffTable, sniffText, type TextTable } from '../files/sniff.ts';
import type { SourceFormat } from '../source/source-format.ts';
import type { FileFormat } from './file-format.ts';

/** Cells between commas, semicolons, tabs, bars or runs of blanks, whatever the encoding. Any text is taken for such a table. */
export const csv: FileFormat = {
  name: 'CSV',
  endings: ['csv', 'tsv', 'tab', 'txt', 'psv', 'dat'],
  recognise: (head) => {
    refuseBinary(head);
    const sniffed = sniffText(head);
    const table = sniffTable(head, sniffed);
    requireFewColumns(head.path, table);
    return {
      isText: true,
      scannedAs: scannedAs(table),
      inspect: (file) => {
        const { rows } = file.fingerprint;
        const text = settleText(head, sniffed, file.fingerprint);
        const settled = text.encoding === table.encoding ? table : sniffTable(head, text);
        return {
          format: formatOf(settled, file.gzip),
          notes: text.notes,
          canBeReadAgain: true,
          isTrimmed: rows?.odd === 0 && !rows.hasBlanks,
          rows: async ({ connection, ...place }) => sql`(${await readText(connection, file, settled, place)})`,
        };
      },
    };
  },
};

/** No export of orders has more columns; a text that seems to is cut at the wrong character, and would take minutes. */
const MOST_COLUMNS = 2000;

function requireFewColumns(path: string, { names }: TextTable): void {
  if (names.length > MOST_COLUMNS)
    throw new Failure('file-unreadable.columns', {
      file: { text: path },
      columns: { count: names.length },
      most: { count: MOST_COLUMNS },
    });
}

/** How the rows of a text are told apart by its bytes, where they can be. */
function scannedAs({ encoding, dialect, names }: TextTable): ScannedAs | null {
  return encoding === 'utf-8' && canBeScanned(dialect) ? { dialect, width: names.length } : null;
}

const delimiters: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
  blanks: 'blanks',
};

function formatOf({ dialect: { delimiter }, encoding, hasHeader }: TextTable, gzip: boolean): SourceFormat {
  return { name: 'CSV', delimiter: delimiters[delimiter] ?? delimiter, encoding, gzip, hasHeader };
}
