import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encoding of a text by its first bytes: its mark, zeros in every second place, or bytes that no UTF-8 has. */
export function encodingOf(start: Buffer): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const sample = start.subarray(0, 4096);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i += 1) if (sample[i] === 0) zeros[i % 2]! += 1;
  if (zeros[1]! > sample.length / 8 && zeros[0]! < zeros[1]! / 4) return 'utf-16le';
  if (zeros[0]! > sample.length / 8 && zeros[1]! < zeros[0]! / 4) return 'utf-16be';
  return isUtf8(start) || isUtf8(start.subarray(0, lastLine(start))) ? 'utf-8' : 'windows-1252';
}

export function isAscii(bytes: Buffer): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function lastLine(bytes: Buffer): number {
  const end = bytes.lastIndexOf(10);
  return end < 0 ? bytes.length : end;
}
