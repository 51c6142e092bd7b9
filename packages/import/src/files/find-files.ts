import * as fs from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '@perennial/words';

const orderFiles = /\.(csv|tsv|tab|txt|psv|dat|parquet|pq|json|jsonl|ndjson)(\.gz)?$|\.gz$/i;

/** The files behind paths, folders and globs, each once, in the order of their names. */
export function findFiles(paths: readonly string[]): readonly string[] {
  const files = paths.flatMap((path) => {
    if (fs.existsSync(path)) return fs.statSync(path).isDirectory() ? filesOf(path) : [path];
    const found = /[*?[{]/.test(path) ? matching(path).filter((each) => fs.statSync(each).isFile()) : [];
    if (found.length === 0)
      throw new Failure(
        'file-not-found',
        `no such file: ${path}`,
        'Check the path; a glob must be quoted: "orders/*.csv".',
      );
    return found.sort();
  });
  return [...new Set(files)];
}

function filesOf(folder: string): readonly string[] {
  const files = fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && orderFiles.test(entry.name) && !basename(entry.name).startsWith('.'))
    .map((entry) => join(folder, entry.name))
    .sort();
  if (files.length === 0)
    throw new Failure(
      'file-not-found',
      `no file of orders in the folder ${folder}`,
      'It should hold CSV, Parquet or JSON lines files.',
    );
  return files;
}

/** Files that a pattern names. */
function matching(pattern: string): string[] {
  // Node 20 knows no patterns, and a shell that is given them without quotes needs none of it.
  if (!('globSync' in fs))
    throw new Failure(
      'option-invalid',
      `a pattern of files needs Node 22 or newer: ${pattern}`,
      'Leave its quotes away, so that the shell names the files, or give the folder.',
    );
  return fs.globSync(pattern);
}
