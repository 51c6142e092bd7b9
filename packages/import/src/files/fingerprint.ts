import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { type ForeignLines, foreignLines } from './foreign-lines.ts';
import { requireLineEnds } from './longest-line.ts';
import { rowScanner } from './scan-rows.ts';
import type { CellDialect } from './split-rows.ts';
import { requireUnpackedSize } from './unpacked-size.ts';

/** What one pass over a file's bytes tells. */
export interface Fingerprint {
  /** Still read while the orders of a typed file are, since it matters only where another file is known. */
  readonly sha256: Promise<string>;
  readonly bytes: number;
  /** Of a text, unpacked. */
  readonly foreign: ForeignLines | null;
  readonly hasNul: boolean;
  /** Of a table of text whose bytes have ASCII within. */
  readonly rows: RowTally | null;
}

/** How the rows of a text stand on its lines. */
export interface RowTally {
  /** Lines that are a row each, with the header. */
  readonly plain: number;
  /** Rows and lines that are not. */
  readonly odd: number;
  /** `LineEnd`s of the plain lines. */
  readonly ends: number;
  /** Some cell may begin or end with a space. */
  readonly hasBlanks: boolean;
}

/** How a text is cut, where its rows are to be looked at. */
export interface ScannedAs {
  readonly dialect: CellDialect;
  readonly width: number;
}

const CHUNK = 1 << 20;

/**
 * Reads a file once: its hash, and for text what decides how it can be read. Rejects with the error of the system or of the unpacking, and with a Failure for what unpacks to more than it may; for a
 * file that is no text it is the hash that does.
 */
export async function fingerprint(
  path: string,
  how: {
    readonly text: boolean;
    readonly gzip: boolean;
    /** Bytes that it may unpack to. */
    readonly mostUnpacked: number;
    readonly rows: ScannedAs | null;
  },
): Promise<Fingerprint> {
  const { size } = statSync(path);
  const reading = read(path, how);
  const sha256 = reading.then((done) => done.sha256);
  // Whoever waits for the hash hears of the failure; a study that has failed before waits for none.
  sha256.catch(() => {});
  if (!how.text) return { sha256, bytes: size, foreign: null, hasNul: false, rows: null };
  const { foreign, hasNul, rows } = await reading;
  return { sha256, bytes: size, foreign, hasNul, rows };
}

async function read(path: string, { text, gzip, mostUnpacked, rows }: Parameters<typeof fingerprint>[1]) {
  const hash = createHash('sha256');
  const foreign = foreignLines();
  const tally = rows ? rowTally(rows) : null;
  let hasNul = false;
  let unpackedBytes = 0;
  const requireEnds = requireLineEnds(path);
  const raw = createReadStream(path, { highWaterMark: CHUNK });
  raw.on('data', (chunk) => hash.update(chunk));
  const unpacked = gzip && text ? raw.pipe(createGunzip({ chunkSize: CHUNK })) : raw;
  raw.on('error', (error) => unpacked.destroy(error));
  for await (const chunk of unpacked) {
    if (!text) continue;
    unpackedBytes += (chunk as Buffer).length;
    if (gzip) requireUnpackedSize(path, unpackedBytes, mostUnpacked);
    hasNul ||= (chunk as Buffer).includes(0);
    foreign.push(chunk as Buffer);
    if (tally) requireEnds(chunk as Buffer);
    tally?.push(chunk as Buffer);
  }
  return { sha256: hash.digest('hex'), foreign: foreign.end(), hasNul, rows: tally?.end() ?? null };
}

function rowTally({ dialect, width }: ScannedAs) {
  const tally = { plain: 0, odd: 0, ends: 0, hasBlanks: false };
  const scanner = rowScanner(dialect, width, {
    plain({ lines, ends, hasBlanks }) {
      tally.plain += lines;
      tally.ends |= ends;
      tally.hasBlanks ||= hasBlanks;
    },
    odd() {
      tally.odd += 1;
    },
  });
  return {
    push: scanner.push,
    end(): RowTally {
      scanner.end();
      return tally;
    },
  };
}
