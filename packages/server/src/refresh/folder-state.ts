import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RefreshPlan } from './refresh-plan.ts';

/** Of files that programs have not finished, or keep for themselves. */
const UNFINISHED = /^\.|~$|\.(tmp|part|partial|crdownload|unfinished|filepart)$/i;

/**
 * What lies in the folders of a plan, as a hash of the names of the files, their sizes and when each was changed: it is another one once a file has come, grown or
 * gone. Null where the plan has no folder, or one of them cannot be read or is empty.
 */
export function stateOfFolders({ sources }: RefreshPlan): string | null {
  const folders = sources.flatMap((source) => ('folder' in source ? [source.folder] : []));
  if (folders.length === 0) return null;
  try {
    const states = folders.map(stateOfFolder);
    if (states.some((files) => files.length === 0)) return null;
    return createHash('sha256').update(JSON.stringify(states)).digest('base64url');
  } catch {
    // A disk that is not there: the next refresh says so.
    return null;
  }
}

function stateOfFolder(folder: string): readonly (readonly [string, number, number])[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry: Dirent) => !UNFINISHED.test(entry.name) && statSync(join(folder, entry.name)).isFile())
    .map(({ name }) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return [name, size, Math.round(mtimeMs)] as const;
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
