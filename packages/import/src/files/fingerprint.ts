import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** What one pass over a file's bytes tells. Lines, encoding and NULs are those of the text, unpacked; of what is no text there are none. */
export interface Fingerprint {
  /** Still read while the orders of a typed file are, since it matters only where another file is known. */
  readonly sha256: Promise<string>;
  readonly bytes: number;
  readonly lines: number;
  readonly utf8: boolean;
  readonly hasNul: boolean;
  readonly longestLine: number;
}

const LINE_FEED = 10;
const CHUNK = 1 << 20;

/**
 * Reads a file once: its hash, and for text what decides how it can be read. Rejects with the error of the system or of the unpacking; for a
 * file that is no text it is the hash that does.
 */
export async function fingerprint(path: string, how: { text: boolean; gzip: boolean }): Promise<Fingerprint> {
  const { size } = statSync(path);
  const reading = read(path, how);
  const sha256 = reading.then((done) => done.sha256);
  // Whoever waits for the hash hears of the failure; a study that has failed before waits for none.
  sha256.catch(() => {});
  return { sha256, bytes: size, ...(how.text ? (await reading).text : textTally().end()) };
}

async function read(path: string, { text, gzip }: { text: boolean; gzip: boolean }) {
  const hash = createHash('sha256');
  const tally = textTally();
  const raw = createReadStream(path, { highWaterMark: CHUNK });
  raw.on('data', (chunk) => hash.update(chunk));
  const unpacked = gzip && text ? raw.pipe(createGunzip({ chunkSize: CHUNK })) : raw;
  raw.on('error', (error) => unpacked.destroy(error));
  for await (const chunk of unpacked) if (text) tally.add(chunk as Buffer);
  return { sha256: hash.digest('hex'), text: tally.end() };
}

function textTally() {
  let lines = 0;
  let utf8 = true;
  let hasNul = false;
  let longestLine = 0;
  let current = 0;
  let cut = Buffer.alloc(0);
  return {
    add(chunk: Buffer) {
      let from = 0;
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
        lines += 1;
        longestLine = Math.max(longestLine, current + at - from);
        current = 0;
        from = at + 1;
      }
      current += chunk.length - from;
      hasNul ||= chunk.includes(0);
      if (!utf8) return;
      const whole = cut.length > 0 ? Buffer.concat([cut, chunk]) : chunk;
      const end = lastWholeCharacter(whole);
      utf8 = isUtf8(whole.subarray(0, end));
      cut = Buffer.from(whole.subarray(end));
    },
    end: () => ({
      lines: lines + (current > 0 ? 1 : 0),
      utf8: utf8 && cut.length === 0,
      hasNul,
      longestLine: Math.max(longestLine, current),
    }),
  };
}

/** End of the last UTF-8 character that is not cut off by the end of the bytes. */
function lastWholeCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
