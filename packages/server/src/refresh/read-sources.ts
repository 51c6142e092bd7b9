import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '@perennial/words';
import type { Outside } from '../outside/ask-outside.ts';
import { fetchFile } from '../outside/fetch-file.ts';
import { SERVER_FOLDER } from '../store/open-store.ts';
import { safeName } from '../uploads/safe-name.ts';
import type { RefreshPlan } from './refresh-plan.ts';

const FETCHED = 'fetched';

/** The folders and files to import, after those that lie elsewhere were fetched. Rejects with `file-not-found` where a folder is gone. */
export async function readSources(
  { folder, outside, largest }: { readonly folder: string; readonly outside: Outside; readonly largest: number },
  { sources }: RefreshPlan,
): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const source of sources)
    if ('folder' in source) {
      if (!existsSync(source.folder) || !statSync(source.folder).isDirectory())
        throw new Failure('file-not-found', { file: { text: source.folder } });
      paths.push(source.folder);
    } else {
      const { address } = source;
      // The same source has the same name each time.
      const name = createHash('sha256').update(address).digest('hex').slice(0, 12);
      const path = join(folder, SERVER_FOLDER, FETCHED, name, safeName(basename(new URL(address).pathname)));
      await fetchFile(outside, address, path, largest);
      paths.push(path);
    }
  return paths;
}

/** Holds what was fetched, until its orders are in the workspace. */
export function fetchedFolder(folder: string): string {
  return join(folder, SERVER_FOLDER, FETCHED);
}
