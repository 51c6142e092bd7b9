import {
  appendFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Environment, explainFailure } from '@perennial/engine/storage';
import { BACKUP_LOG, readWorkspace } from '@perennial/study';
import { Failure } from '@perennial/words';
import { writeLeftDecisions } from '../live/write/left-decisions.ts';
import { openStore, SERVER_FOLDER } from '../store/open-store.ts';
import { type Entry, FORMAT } from './entries.ts';
import { readRows } from './store-rows.ts';

/** What a back-up leaves out: the store's own file, whose rows it holds; what belongs to the moment; copies of what can be made again. */
const LEFT_OUT =
  /^(server\/(operations\.sqlite.*|serving\.lock.*|address\.txt|previews\/.*|exports\/.*|.*\.unfinished)|(unfinished|finished|spill)\/.*)$/;

export interface BackupRequest {
  readonly folder: string;
  readonly to: string;
  readonly environment: Environment;
  readonly now: Date;
}

export interface WrittenBackup {
  readonly path: string;
  readonly bytes: number;
  readonly files: number;
  readonly rows: number;
}

/**
 * Writes a workspace and the store of its server into one file, whole or not at all, as they are at one moment each; a server may go on meanwhile. Rejects
 * with `workspace-in-use` while a run writes.
 */
export async function writeBackup({ folder, to, environment, now }: BackupRequest): Promise<WrittenBackup> {
  const hasServer = existsSync(join(folder, SERVER_FOLDER));
  const hasRuns = existsSync(join(folder, 'workspace.json'));
  if (!hasServer && !hasRuns) throw new Failure('workspace-missing', { folder: { text: folder } });
  const unfinished = `${to}.unfinished`;
  const counted = { files: 0, rows: 0 };
  const write = async () => {
    const parts = partsOf({ folder, to, environment, now }, counted);
    await pipeline(Readable.from(parts), createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    return true;
  };
  try {
    const reader = hasRuns ? await readWorkspace(folder) : null;
    // Nobody writes as long as it is looked at.
    if (!(await (reader ? reader.withLedger(write) : write())))
      throw new Failure('workspace-in-use', { reason: { text: folder } });
    // Whoever is deleted later is still in it: so it is known which are to be made anew.
    appendFileSync(join(folder, BACKUP_LOG), `${JSON.stringify({ at: now.toISOString(), path: resolve(to) })}\n`);
    renameSync(unfinished, to);
    return { path: to, bytes: statSync(to).size, ...counted };
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw explainFailure(error);
  }
}

async function* partsOf(
  { folder, to, environment, now }: BackupRequest,
  counted: { files: number; rows: number },
): AsyncGenerator<string | Buffer> {
  yield line({ kind: 'begin', ...FORMAT, madeAt: now.toISOString() });
  if (existsSync(join(folder, SERVER_FOLDER)))
    for (const [table, row] of await rowsOf(folder, environment)) {
      yield line({ kind: 'row', table, row });
      counted.rows += 1;
    }
  for (const path of filesOf(folder, to)) {
    const { size } = statSync(join(folder, path));
    yield line({ kind: 'file', path, bytes: size });
    // A file that grows meanwhile is a log: what it had is what is kept.
    if (size > 0) yield* createReadStream(join(folder, path), { end: size - 1 });
    counted.files += 1;
  }
  yield line({ kind: 'end', entries: counted.files + counted.rows });
}

async function rowsOf(folder: string, environment: Environment) {
  const store = await openStore(folder, environment);
  const rows: (readonly [string, Readonly<Record<string, unknown>>])[] = [];
  try {
    await writeLeftDecisions(store);
    await readRows(store.db, async (table, row) => void rows.push([table, row]));
    return rows;
  } finally {
    await store.close();
  }
}

/** The files of a workspace, by their paths in it with `/`. */
function filesOf(folder: string, to: string): readonly string[] {
  const own = [resolve(to), `${resolve(to)}.unfinished`];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !own.includes(resolve(each.parentPath, each.name)))
    .map((each) => relative(folder, join(each.parentPath, each.name)).split(sep).join('/'))
    .filter((path) => !LEFT_OUT.test(path))
    .toSorted();
}

function line(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`;
}
