import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { storeRows } from '../../src/files/store-rows.ts';
import type { FileFormat } from '../../src/formats/file-format.ts';

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
        format: { name: 'stamp cards', gzip },
        canBeReadAgain: false,
        rows: async (place) => {
          const bytes = readFileSync(path);
          const [, header = '', ...cards] = (gzip ? gunzipSync(bytes) : bytes).toString('utf8').trimEnd().split('\n');
          return storeRows(
            place,
            header.split('/'),
            cards.map((card, i) => ({ line: i + 3, cells: card.split('/'), raw: card })),
          );
        },
      }),
    };
  },
};
