import { isUtf8 } from 'node:buffer';
import { Failure } from '@perennial/words';
import { detectEncoding } from './detect-encoding.ts';

/** As TextDecoder names it. */
export type Encoding = string;

/** The encoding of a text by its first bytes: its mark, zeros in every second place, UTF-8, or what its letters speak for. */
export function encodingOf(start: Buffer): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const sample = start.subarray(0, 4096);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i += 1) if (sample[i] === 0) zeros[i % 2]! += 1;
  if (zeros[1]! > sample.length / 8 && zeros[0]! < zeros[1]! / 4) return 'utf-16le';
  if (zeros[0]! > sample.length / 8 && zeros[1]! < zeros[0]! / 4) return 'utf-16be';
  return isUtf8(start) || isUtf8(start.subarray(0, lastLine(start))) ? 'utf-8' : detectEncoding(start).encoding;
}

/** Throws on what is no name of an encoding. */
export function requireEncoding(name: string): Encoding {
  try {
    return new TextDecoder(name.trim()).encoding;
  } catch (error) {
    throw new Failure('option-invalid.encoding', { value: { text: name } }, error);
  }
}

function lastLine(bytes: Buffer): number {
  const end = bytes.lastIndexOf(10);
  return end < 0 ? bytes.length : end;
}
