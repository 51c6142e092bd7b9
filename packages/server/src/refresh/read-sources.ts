import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Environment } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import type { Outside } from '../outside/ask-outside.ts';
import { fetchFile } from '../outside/fetch-file.ts';
import { queryPostgres } from '../sources/query-postgres.ts';
import { readClusterTable } from '../sources/read-cluster-table.ts';
import { SERVER_FOLDER } from '../store/open-store.ts';
import { safeName } from '../uploads/safe-name.ts';
import type { RefreshPlan } from './refresh-plan.ts';

const FETCHED = 'fetched';

/** What reading a source needs of the server. */
export interface SourceWorld {
  readonly folder: string;
  readonly outside: Outside;
  /** Most bytes of a file that is fetched. */
  readonly largest: number;
  readonly environment: Environment;
  readonly now: () => Date;
  readonly randomKey: () => Uint8Array;
}

/**
 * The folders and files to import, after what lies elsewhere was fetched. Rejects with `file-not-found` where a folder is gone, with `outside-failed` or `source-failed` where
 * what is elsewhere cannot be had.
 */
export async function readSources(world: SourceWorld, { sources }: RefreshPlan): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const source of sources) paths.push(await readSource(world, source));
  return paths;
}

async function readSource(world: SourceWorld, source: RefreshPlan['sources'][number]): Promise<string> {
  const { folder, outside, largest, environment } = world;
  // The same source has the same name each time.
  const at = (name: string, file: string) => join(folder, SERVER_FOLDER, FETCHED, name, file);
  if ('folder' in source) {
    if (!existsSync(source.folder) || !statSync(source.folder).isDirectory())
      throw new Failure('file-not-found', { file: { text: source.folder } });
    return source.folder;
  }
  if ('address' in source) {
    const { address } = source;
    const path = at(nameOf(address), safeName(basename(new URL(address).pathname)));
    await fetchFile(outside, address, path, largest);
    return path;
  }
  if ('postgres' in source) {
    const path = at(nameOf(source.postgres, source.query), 'query.csv');
    await queryPostgres(source, environment, path);
    return path;
  }
  const path = at(nameOf(source.cluster, source.table), 'table.csv');
  const random = () => Buffer.from(world.randomKey()).readUInt32LE() / 2 ** 32;
  await readClusterTable(source, { environment, now: world.now, random }, path);
  return path;
}

function nameOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 12);
}

/** Holds what was fetched, until its orders are in the workspace. */
export function fetchedFolder(folder: string): string {
  return join(folder, SERVER_FOLDER, FETCHED);
}
