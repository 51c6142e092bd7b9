import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, type Fragment, openDuckDB, sql } from '@perennial/engine';
import type { Effects } from '../effects.ts';
import { StudyError } from '../errors.ts';
import { explainFailure } from './explain-failure.ts';
import { createTables, WORKSPACE_VERSION } from './tables.ts';

/** A folder that holds one business: its orders, its scores, and the ledger of every run. */
export interface Workspace {
  readonly folder: string;
  readonly connection: Connection;
  /** Removes what opening it made, where no run has ever succeeded in it. */
  abandon(): void;
  close(): void;
}

export interface WorkspaceOptions {
  /** Make the folder if it is not there; otherwise a missing one is the failure `workspace-missing`. */
  readonly create: boolean;
  readonly memoryLimit?: string;
  readonly threads?: number;
}

const MARK = 'workspace.json';
const DATABASE = 'perennial.duckdb';

/** Opens a workspace, exclusively: a second process is refused. A folder of a newer version is left untouched. */
export async function openWorkspace(folder: string, options: WorkspaceOptions): Promise<Workspace> {
  const isNew = !existsSync(join(folder, MARK));
  if (isNew && !options.create)
    throw new StudyError(
      'workspace-missing',
      `no workspace in ${folder}`,
      'Run a study there first: perennial run ORDERS.csv --workspace FOLDER',
    );
  if (!isNew) requireKnownVersion(folder);
  const hadFolder = existsSync(folder);
  mkdirSync(folder, { recursive: true });
  try {
    const connection = await openDuckDB(join(folder, DATABASE), {
      spillFolder: join(folder, 'spill'),
      ...(options.memoryLimit && { memoryLimit: options.memoryLimit }),
      ...(options.threads && { threads: options.threads }),
    });
    await createTables(connection);
    return {
      folder,
      connection,
      abandon: () => {
        connection.close();
        if (isNew) removeNew(folder, hadFolder);
      },
      close: () => {
        connection.close();
        rmSync(join(folder, 'spill'), { recursive: true, force: true });
      },
    };
  } catch (error) {
    if (isNew) removeNew(folder, hadFolder);
    throw explainFailure(error);
  }
}

/**
 * Does the work in one transaction, so that a failure, a full disk or Ctrl-C leaves the workspace as it was; a workspace that did
 * not exist before is gone again. `publish` runs after the commit: it may only rename finished files.
 */
export async function changeWorkspace<T>(
  workspace: Workspace,
  { signal }: Pick<Effects, 'signal'>,
  work: (scratchFolder: string) => Promise<{ result: T; publish: () => void }>,
): Promise<T> {
  const { connection, folder } = workspace;
  const wasThere = existsSync(join(folder, MARK));
  const scratch = join(folder, 'unfinished');
  const interrupt = () => connection.interrupt();
  signal?.addEventListener('abort', interrupt);
  try {
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch, { recursive: true });
    await connection.execute(sql`begin transaction`);
    const { result, publish } = await work(scratch);
    signal?.throwIfAborted();
    await connection.execute(sql`commit`);
    publish();
    writeFileSync(join(folder, MARK), `${JSON.stringify({ product: 'perennial', version: WORKSPACE_VERSION })}\n`);
    return result;
  } catch (error) {
    await rollBack(connection);
    if (!wasThere) workspace.abandon();
    throw explainFailure(error, signal);
  } finally {
    signal?.removeEventListener('abort', interrupt);
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A table that lives as long as the connection. */
export async function makeTemporary(connection: Connection, name: Fragment, query: Fragment): Promise<void> {
  await connection.execute(sql`create or replace temporary table ${name} as ${query}`);
}

async function rollBack(connection: Connection): Promise<void> {
  try {
    await connection.execute(sql`rollback`);
  } catch {
    // No transaction is open: the failure came before it began, or the database has rolled back by itself.
  }
}

function requireKnownVersion(folder: string): void {
  const mark = JSON.parse(readFileSync(join(folder, MARK), 'utf8')) as { version?: number };
  if (typeof mark.version === 'number' && mark.version > WORKSPACE_VERSION)
    throw new StudyError(
      'workspace-newer',
      `the workspace ${folder} is of version ${mark.version}; this program knows versions up to ${WORKSPACE_VERSION}`,
      'Update the program, or choose another folder with --workspace.',
    );
}

/** Removes what a failed first run left: the database files, and the folder where this run made it and nothing else is in it. */
function removeNew(folder: string, hadFolder: boolean): void {
  for (const name of [DATABASE, `${DATABASE}.wal`, 'spill', 'unfinished'])
    rmSync(join(folder, name), { recursive: true, force: true });
  if (!hadFolder && readdirSync(folder).length === 0) rmdirSync(folder);
}
