import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { FileFormat } from '../../src/formats/file-format.ts';
import { storeTextRows, type TextRow } from '../../src/source/store-text-rows.ts';

const MARK = '%STAMP-CARDS';

/**
 * A format that no program has: after a first line with the mark, the names of the columns between slashes, then a card a line.
 *
 *     %STAMP-CARDS
 *     card no/customer/day/amount
 *     7/ann/2025-03-01/12.50
 */
export const stampCards: FileFormat = {
  name: 'stamp cards',
  endings: ['cards'],
  recognise: ({ start }) => {
    if (!start.toString('utf8').startsWith(MARK)) return null;
    return {
      isText: true,
      inspect: ({ path, gzip }) => ({
        label: `stamp cards${gzip ? ', gzip' : ''}`,
        canBeReadAgain: false,
        rows: async (place) => {
          const bytes = readFileSync(path);
          const [, header = '', ...cards] = (gzip ? gunzipSync(bytes) : bytes).toString('utf8').trimEnd().split('\n');
          const names = header.split('/');
          return storeTextRows(
            place,
            names,
            cards.map((card, i) => rowOf(card, i + 3, names.length)),
          );
        },
      }),
    };
  },
};

function rowOf(card: string, line: number, width: number): TextRow {
  const cells = card.split('/');
  return cells.length === width ? { line, cells } : { line, cells: [], problem: card };
}
