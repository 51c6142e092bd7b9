import { basename } from 'node:path';
import { type Note, note } from '../notes/note.ts';
import { detectEncoding, type GuessedEncoding } from './detect-encoding.ts';
import type { FileHead } from './file-head.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type SniffedText, sniffText } from './sniff.ts';

/** A text of which every byte has been seen. */
export interface SettledText extends SniffedText {
  /** Says that its encoding is a guess that may well be wrong, where it is. */
  readonly notes: readonly Note[];
}

/** Reads the beginning of a text anew where the rest of it speaks for another encoding; what the person says of it stands. */
export function settleText(head: FileHead, sniffed: SniffedText, fingerprint: Fingerprint): SettledText {
  const guessed = head.encoding === undefined ? guessedOf(sniffed, fingerprint) : null;
  const isOther = guessed !== null && guessed.encoding !== sniffed.encoding;
  const settled = isOther ? sniffText({ ...head, encoding: guessed.encoding }) : sniffed;
  return { ...settled, notes: guessed?.isUnsure ? [unsure(head.path, guessed, fingerprint)] : [] };
}

/** The encoding of a text that is neither UTF-8, with some damage perhaps, nor UTF-16: by its letters wherever they stand. */
function guessedOf({ encoding }: SniffedText, { foreign }: Fingerprint): GuessedEncoding | null {
  if (encoding.startsWith('utf-16') || !foreign || foreign.isUtf8) return null;
  return foreign.isMostlyUtf8 ? { encoding: 'utf-8', isUnsure: false } : detectEncoding(foreign.sample);
}

function unsure(path: string, { encoding }: GuessedEncoding, { foreign }: Fingerprint): Note {
  const file = basename(path);
  const sample = foreign ? textSample(foreign.sample, encoding) : '';
  return note('encoding-unsure', {
    file: { text: file },
    encoding: { text: encoding },
    sample: { text: sample },
  });
}

const LONGEST_SAMPLE = 60;

/** Some words of a text that are not ASCII alone. */
function textSample(bytes: Buffer, encoding: string): string {
  const words =
    new TextDecoder(encoding).decode(bytes).match(/[\p{L}\p{M} .’'-]*[^\p{ASCII}][\p{L}\p{M} .’'-]*/gu) ?? [];
  return [...new Set(words.map((word) => word.trim()))].join(', ').slice(0, LONGEST_SAMPLE);
}
