import { basename } from 'node:path';
import { QueryError } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { requireEncoding } from '../files/encoding.ts';
import { type FileHead, readHead } from '../files/file-head.ts';
import { findFiles } from '../files/find-files.ts';
import { fingerprint } from '../files/fingerprint.ts';
import { reasonOf } from '../files/reason-of.ts';
import { mostUnpacked } from '../files/unpacked-size.ts';
import { describeRows } from '../source/describe-rows.ts';
import type { Source } from '../source/source.ts';
import type { SourceKind } from '../source/source-kind.ts';
import type { FileFormat, RecognisedFile } from './file-format.ts';

/** Files of any of these formats. `most`: the bytes to which a packed file of so many may unpack. */
export function fileSources(formats: readonly FileFormat[], most = mostUnpacked): SourceKind<'files'> {
  return {
    name: 'files',
    find: async (paths, _place, { encoding }) => {
      const known = encoding === undefined ? undefined : requireEncoding(encoding);
      const found: Source[] = [];
      for (const path of findFiles(paths, formats)) found.push(await fileSource(readHead(path, known, most), formats));
      return found;
    },
  };
}

/** A file as a source. Rejects with a Failure for a file that cannot be read, is empty or of no known format. */
async function fileSource(head: FileHead, formats: readonly FileFormat[]): Promise<Source> {
  const recognised = recognise(head, formats);
  const { path, gzip } = head;
  const how = { text: recognised.isText, gzip, mostUnpacked: head.mostUnpacked, rows: recognised.scannedAs ?? null };
  const print = await fingerprint(path, how).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  const sha256 = print.sha256.catch((error: unknown) => {
    throw unreadable(path, error);
  });
  sha256.catch(() => {});
  const inspected = await recognised.inspect({ path, gzip, fingerprint: print });
  return {
    name: basename(path),
    location: path,
    format: inspected.format,
    bytes: print.bytes,
    fingerprint: sha256,
    notes: inspected.notes ?? [],
    capabilities: {
      livesIn: 'folder',
      hasLines: true,
      canBeReadAgain: inspected.canBeReadAgain,
      isTrimmed: inspected.isTrimmed ?? false,
    },
    open: async (place) => {
      try {
        return await describeRows(place.connection, await inspected.rows(place));
      } catch (error) {
        throw error instanceof QueryError && !isOfTheMachine(error) ? unreadable(path, error) : error;
      }
    },
  };
}

function recognise(head: FileHead, formats: readonly FileFormat[]): RecognisedFile {
  for (const format of formats) {
    const recognised = format.recognise(head);
    if (recognised) return recognised;
  }
  throw new Failure('format-unknown', {
    file: { text: head.path },
    formats: { text: formats.map(({ name }) => name).join(', ') },
  });
}

/** Whether the database failed for another reason than what is in the file: it was stopped, or has no room. */
function isOfTheMachine({ message }: QueryError): boolean {
  return /interrupt|out of memory|no space|disk|failed to write|could not write|lock/i.test(message);
}

function unreadable(path: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  return new Failure('file-unreadable.to-the-end', { file: { text: path }, reason: { text: reasonOf(error) } }, error);
}
