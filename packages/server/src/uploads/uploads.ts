import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { explainFailure } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { SERVER_FOLDER } from '../store/open-store.ts';
import { storeFailure } from '../store/store-lost.ts';
import { safeName } from './safe-name.ts';

const UPLOADS = 'uploads';
const ID = /^[\w-]{12}$/;
const KEPT = 24 * 60 * 60 * 1000;

export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

export interface UploadPlace {
  readonly folder: string;
  readonly db: Kysely<Database>;
  readonly now: () => Date;
  readonly randomKey: () => Uint8Array;
}

/** Writes a file to disk as it comes, whole or not at all. Rejects with `too-large` where it has more bytes than it may. */
export async function storeUpload(
  { folder, db, now, randomKey }: UploadPlace,
  /** Undefined where nothing was sent. */
  from: Readable | undefined,
  { name, most, by }: { readonly name: string; readonly most: number; readonly by: string },
): Promise<Upload> {
  if (from === undefined) throw new Failure('file-empty', { file: { text: safeName(name) } });
  const id = Buffer.from(randomKey()).toString('base64url').slice(0, 12);
  const place = uploadFolder(folder, id);
  mkdirSync(place, { recursive: true });
  const path = join(place, safeName(name));
  const counted = countBytes(most);
  try {
    await pipeline(from, counted, createWriteStream(`${path}.unfinished`, { flags: 'wx', mode: 0o600 }));
    if (counted.bytes() === 0) throw new Failure('file-empty', { file: { text: safeName(name) } });
    renameSync(`${path}.unfinished`, path);
    const upload = { id, name: safeName(name), bytes: counted.bytes() };
    await db
      .insertInto('uploads')
      .values({ ...upload, uploaded_by: by, uploaded_at: now().getTime() })
      .execute();
    return upload;
  } catch (error) {
    rmSync(place, { recursive: true, force: true });
    throw storeFailure(error) ?? explainFailure(error);
  }
}

/** Where the files of uploads lie; rejects with `not-found.thing` where one is not there. */
export async function pathsOfUploads(
  { folder, db }: Pick<UploadPlace, 'folder' | 'db'>,
  ids: readonly string[],
): Promise<readonly string[]> {
  const known = await db
    .selectFrom('uploads')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute();
  return ids.map((id) => {
    const upload = known.find((each) => each.id === id);
    const path = upload && ID.test(id) ? join(uploadFolder(folder, id), upload.name) : '';
    if (!existsSync(path)) throw new Failure('not-found.thing', { id: { text: id } });
    return path;
  });
}

/** Removes uploads whose orders are in the workspace. */
export async function removeUploads(
  { folder, db }: Pick<UploadPlace, 'folder' | 'db'>,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids.filter((each) => ID.test(each)))
    rmSync(uploadFolder(folder, id), { recursive: true, force: true });
  if (ids.length > 0)
    await db
      .deleteFrom('uploads')
      .where('id', 'in', [...ids])
      .execute();
}

/** Removes uploads that nobody made anything of for a day, and what is left of those that never ended. */
export async function removeOldUploads({ folder, db, now }: Omit<UploadPlace, 'randomKey'>): Promise<void> {
  const uploads = await db.selectFrom('uploads').select(['id', 'uploaded_at']).execute();
  const old = uploads.filter((each) => now().getTime() - Number(each.uploaded_at) > KEPT).map(({ id }) => id);
  await removeUploads({ folder, db }, old);
  const kept = new Set(uploads.map(({ id }) => id).filter((id) => !old.includes(id)));
  const all = join(folder, SERVER_FOLDER, UPLOADS);
  for (const name of existsSync(all) ? readdirSync(all) : [])
    if (!kept.has(name) && isOld(join(all, name), now())) rmSync(join(all, name), { recursive: true, force: true });
}

/** One that nobody knows may be under way, at another server. */
function isOld(path: string, now: Date): boolean {
  return now.getTime() - statSync(path).mtimeMs > KEPT;
}

function uploadFolder(folder: string, id: string): string {
  return join(folder, SERVER_FOLDER, UPLOADS, id);
}

function countBytes(most: number): Transform & { readonly bytes: () => number } {
  let bytes = 0;
  const transform = new Transform({
    transform: (chunk: Buffer, _, done) => {
      bytes += chunk.length;
      if (bytes > most) done(new Failure('too-large.file', { most: { decimal: most / 1e6 } }));
      else done(null, chunk);
    },
  });
  return Object.assign(transform, { bytes: () => bytes });
}
