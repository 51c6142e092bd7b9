import { Failure } from '@perennial/words';

/** A line is held in memory until it ends; that of no table has so many bytes. */
const MOST = 1 << 27;

/** Looks at a text piece by piece, and throws a Failure where a line has not ended after `most` bytes. */
export function requireLineEnds(path: string, most = MOST): (piece: Buffer) => void {
  let since = 0;
  return (piece) => {
    const end = Math.max(piece.lastIndexOf(10), piece.lastIndexOf(13));
    since = end < 0 ? since + piece.length : piece.length - end - 1;
    if (since > most)
      throw new Failure('file-unreadable.line', { file: { text: path }, most: { decimal: Math.round(most / 1e6) } });
  };
}
