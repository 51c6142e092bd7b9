import { isAscii, isUtf8 } from 'node:buffer';
import { afterLine } from './scan-rows.ts';

/** What the bytes of a text say of its encoding. */
export interface ForeignLines {
  /** All of it is UTF-8. */
  readonly isUtf8: boolean;
  /** The first lines that hold anything but ASCII. */
  readonly sample: Buffer;
  /** Most lines that hold anything but ASCII are UTF-8: the others are damaged. */
  readonly isMostlyUtf8: boolean;
}

/** More of them make a guess no surer. */
const SAMPLE_BYTES = 1 << 16;

/** Looks at a text piece by piece for lines that hold anything but ASCII. */
export function foreignLines() {
  const sample: Buffer[] = [];
  let size = 0;
  let valid = 0;
  let damaged = 0;
  let isAllUtf8 = true;
  let cut: Buffer = Buffer.alloc(0);
  const look = (bytes: Buffer) => {
    if (isAscii(bytes)) return;
    const isValid = isUtf8(bytes);
    isAllUtf8 &&= isValid;
    if (isValid && size >= SAMPLE_BYTES) return;
    for (let from = 0; from < bytes.length && size < SAMPLE_BYTES * 2; ) {
      const end = afterLine(bytes, from);
      const line = bytes.subarray(from, end);
      from = end;
      if (isAscii(line)) continue;
      if (isUtf8(line)) valid += 1;
      else damaged += 1;
      sample.push(Buffer.from(line.subarray(0, SAMPLE_BYTES)));
      size += line.length;
    }
  };
  return {
    push(chunk: Buffer) {
      const bytes = cut.length > 0 ? Buffer.concat([cut, chunk]) : chunk;
      const end = bytes.lastIndexOf(10) + 1;
      // A line that has no end yet is looked at with the next piece; a text of one line piece by piece, with at most a character cut in each.
      if (end === 0 && bytes.length < SAMPLE_BYTES * 64) cut = bytes;
      else {
        look(bytes.subarray(0, end || bytes.length));
        cut = Buffer.from(bytes.subarray(end || bytes.length));
      }
    },
    end(): ForeignLines {
      look(cut);
      return { isUtf8: isAllUtf8, sample: Buffer.concat(sample), isMostlyUtf8: valid > damaged };
    },
  };
}
