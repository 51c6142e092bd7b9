import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
import { Failure } from '@perennial/words';
import type { Encoding } from './encoding.ts';
import { reasonOf } from './reason-of.ts';
import { mostUnpacked } from './unpacked-size.ts';

/** The beginning of a file, by which its format is recognised. */
export interface FileHead {
  readonly path: string;
  /** Packed by gzip. */
  readonly gzip: boolean;
  /** Bytes that it may unpack to. */
  readonly mostUnpacked: number;
  /** Its encoding, as the person says. */
  readonly encoding: Encoding | undefined;
  /** The first bytes, unpacked: some hundred thousand, all of a smaller file, one at least. */
  readonly start: Buffer;
}

const HEAD = 1 << 18;
/** Where the first bytes unpack to more than this, fewer of them do. */
const LARGEST_START = 1 << 24;
const FEWER = 1 << 12;

/** Rejects with file-unreadable, and with file-empty. */
export function readHead(path: string, encoding?: Encoding, most = mostUnpacked): FileHead {
  const bytes = firstBytes(path);
  const gzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const start = gzip ? unpack(path, bytes) : bytes;
  if (start.length === 0) throw emptyFile(path);
  return { path, gzip, mostUnpacked: most(statSync(path).size), encoding, start };
}

export function emptyFile(path: string): Failure {
  return new Failure('file-empty', { file: { text: path } });
}

function firstBytes(path: string): Buffer {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const buffer = Buffer.alloc(HEAD);
    return buffer.subarray(0, readSync(file, buffer, 0, HEAD, 0));
  } catch (error) {
    throw new Failure('file-unreadable', { file: { text: path }, reason: { text: reasonOf(error) } }, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function unpack(path: string, bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST_START });
  } catch (error) {
    const isTooMuch = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    if (isTooMuch && bytes.length > FEWER) return unpack(path, bytes.subarray(0, FEWER));
    throw new Failure('file-unreadable.gzip', { file: { text: path } }, error);
  }
}
