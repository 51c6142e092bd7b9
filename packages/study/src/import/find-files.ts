import { existsSync, globSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { StudyError } from '../errors.ts';

const orderFiles = /\.(csv|tsv|tab|txt|psv|dat|parquet|pq|json|jsonl|ndjson)(\.gz)?$|\.gz$/i;

/** The files behind paths, folders and globs, each once, in the order of their names. */
export function findFiles(paths: readonly string[]): readonly string[] {
  const files = paths.flatMap((path) => {
    if (existsSync(path)) return statSync(path).isDirectory() ? filesOf(path) : [path];
    const found = /[*?[{]/.test(path) ? globSync(path).filter((each) => statSync(each).isFile()) : [];
    if (found.length === 0)
      throw new StudyError(
        'file-not-found',
        `no such file: ${path}`,
        'Check the path; a glob must be quoted: "orders/*.csv".',
      );
    return found.sort();
  });
  return [...new Set(files)];
}

function filesOf(folder: string): readonly string[] {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && orderFiles.test(entry.name) && !basename(entry.name).startsWith('.'))
    .map((entry) => join(folder, entry.name))
    .sort();
  if (files.length === 0)
    throw new StudyError(
      'file-not-found',
      `no file of orders in the folder ${folder}`,
      'It should hold CSV, Parquet or JSON lines files.',
    );
  return files;
}
