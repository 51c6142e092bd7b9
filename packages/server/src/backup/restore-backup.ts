import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Environment, explainFailure } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import { openAccounts } from '../accounts/accounts.ts';
import { countLinesAnew } from '../live/write/line-counts.ts';
import { openStore, SERVER_FOLDER, storeAddress } from '../store/open-store.ts';
import { FORMAT, readEntries, unusable } from './entries.ts';
import { asOfNow } from './older-rows.ts';
import { areNewer, isUsed, writeRows } from './store-rows.ts';

type Row = Readonly<Record<string, unknown>>;

export interface RestoreRequest {
  readonly from: string;
  readonly folder: string;
  readonly environment: Environment;
}

export interface RestoredBackup {
  readonly madeAt: string;
  readonly files: number;
  readonly rows: number;
}

/**
 * Makes a workspace and the store of its server of a back-up: whole or not at all, where there is none. Rejects with `restore-refused` where something is
 * there already, and with `backup-unusable` where the file is none of ours, breaks off, or was made by a newer program.
 */
export async function restoreBackup({ from, folder, environment }: RestoreRequest): Promise<RestoredBackup> {
  if (!existsSync(from)) throw new Failure('file-not-found', { file: { text: from } });
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Failure('restore-refused', { folder: { text: folder } });
  const unfinished = `${folder}.restoring`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  try {
    const { madeAt, rows, files } = await unpack(from, unfinished);
    if (rows.size > 0) await restoreStore(unfinished, environment, asOfNow(rows), from);
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(unfinished, folder);
    return { madeAt, files, rows: [...rows.values()].reduce((sum, each) => sum + each.length, 0) };
  } catch (error) {
    // A file that is just being closed is there a moment longer.
    rmSync(unfinished, { recursive: true, force: true, maxRetries: 5 });
    throw explainFailure(error);
  }
}

async function unpack(from: string, folder: string) {
  const rows = new Map<string, Row[]>();
  let madeAt: string | null = null;
  let files = 0;
  for await (const [entry, content] of readEntries(from)) {
    if (madeAt === null && (entry.kind !== 'begin' || entry.product !== FORMAT.product)) throw unusable(from);
    if (entry.kind === 'begin') {
      if (entry.backup > FORMAT.backup) throw new Failure('backup-unusable.newer', { file: { text: from } });
      madeAt = entry.madeAt;
    } else if (entry.kind === 'row') put(rows, entry.table, entry.row);
    else if (entry.kind === 'file') {
      const path = join(folder, normalize(entry.path));
      if (!path.startsWith(folder) || entry.path.split('/').includes('..')) throw unusable(from);
      mkdirSync(dirname(path), { recursive: true });
      const isSecret = entry.path.startsWith(`${SERVER_FOLDER}/`);
      await pipeline(content, createWriteStream(path, isSecret ? { mode: 0o600 } : {}));
      files += 1;
    }
  }
  return { madeAt: madeAt ?? '', rows, files };
}

async function restoreStore(
  folder: string,
  environment: Environment,
  rows: ReadonlyMap<string, readonly Row[]>,
  from: string,
): Promise<void> {
  const store = await openStore(folder, environment);
  try {
    // Makes the tables of people and their passwords.
    await openAccounts({ db: store.db, secret: 'no cookie is signed with this', address: 'http://localhost' });
    if (await isUsed(store.db))
      throw new Failure('restore-refused.store', {
        address: { text: storeAddress(environment) === null ? folder : 'DATABASE_URL' },
      });
    if (await areNewer(store.db, rows)) throw new Failure('backup-unusable.newer', { file: { text: from } });
    await writeRows(store.db, rows).catch((error) => Promise.reject(unusable(from, error)));
    // A back-up of before has none.
    await countLinesAnew(store.db);
  } finally {
    await store.close();
  }
}

function put(rows: Map<string, Row[]>, table: string, row: Row): void {
  const known = rows.get(table);
  if (known) known.push(row);
  else rows.set(table, [row]);
}
