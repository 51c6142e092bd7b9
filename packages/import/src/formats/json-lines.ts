import { sql } from '@perennial/engine';
import { isAnswer, isDocument } from '../files/json-rows.ts';
import { readJson } from '../files/read-json.ts';
import { settleText } from '../files/settle-text.ts';
import { sniffText } from '../files/sniff.ts';
import type { FileFormat } from './file-format.ts';

/** An object on each line, which is a row; objects within are columns `outer.inner`. */
export const jsonLines: FileFormat = {
  name: 'JSON lines',
  endings: ['jsonl', 'ndjson'],
  recognise: (head) => {
    const sniffed = sniffText(head);
    if (!beginsWithRow(sniffed.text.trimStart())) return null;
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

const FIRST_LINES = 20;

/** A text that begins with an object which has a line to itself, and is no answer of an interface with a list in it. A broken line is a broken row. */
function beginsWithRow(text: string): boolean {
  if (text[0] !== '{') return false;
  const [first = '', ...others] = text.split('\n', FIRST_LINES).filter((line) => line.trim() !== '');
  if (isDocument(first)) return !isAnswer(JSON.parse(first));
  return !isDocument(text) && others.some((line) => /^\s*\{\s*"/.test(line) && isDocument(line));
}
