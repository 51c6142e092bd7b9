import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exportLog } from '../activation/export-log.ts';

/** Notes where back-ups of a workspace lie. */
export const BACKUP_LOG = 'backups.jsonl';

/** A copy that lies outside of the workspace, and is for people to see to. */
export interface Elsewhere {
  /** A file that was imported, one that was exported, or a back-up. */
  readonly kind: 'source' | 'export' | 'backup';
  readonly path: string;
  /** When it was made; null of a file that was there before. */
  readonly at: string | null;
  /** Whether it lies there still; a file that does may have been sent on all the same. */
  readonly isThere: boolean;
}

/** Exports and back-ups that were made of a workspace. */
export function whatLeft(folder: string): readonly Elsewhere[] {
  const exports = exportLog(folder).map(({ file, at }) => elsewhere('export', resolve(folder, file), at));
  const log = join(folder, BACKUP_LOG);
  const backups = existsSync(log)
    ? readFileSync(log, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { readonly path: string; readonly at: string })
    : [];
  return [...exports, ...backups.map(({ path, at }) => elsewhere('backup', path, at))];
}

function elsewhere(kind: Elsewhere['kind'], path: string, at: string): Elsewhere {
  return { kind, path, at, isThere: existsSync(path) };
}
