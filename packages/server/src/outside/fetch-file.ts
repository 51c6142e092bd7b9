import { createWriteStream, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Failure } from '@perennial/words';
import { askOutside, type Outside } from './ask-outside.ts';

/** Fetches a file, whole or not at all. Rejects with `outside-failed` on any other answer than the file, and with `too-large.file`. */
export async function fetchFile(outside: Outside, address: string, to: string, most: number): Promise<void> {
  const answer = await askOutside(outside, address, { method: 'GET' });
  if (answer.statusCode !== 200) {
    answer.destroy();
    const values = { address: { text: new URL(address).origin }, reason: { text: `HTTP ${answer.statusCode}` } };
    throw new Failure('outside-failed', values);
  }
  mkdirSync(dirname(to), { recursive: true });
  let bytes = 0;
  const counted = new Transform({
    transform: (chunk: Buffer, _, done) => {
      bytes += chunk.length;
      if (bytes > most) done(new Failure('too-large.file', { most: { decimal: most / 1e6 } }));
      else done(null, chunk);
    },
  });
  await pipeline(answer, counted, createWriteStream(`${to}.unfinished`, { mode: 0o600 }));
  renameSync(`${to}.unfinished`, to);
}
