import * as fs from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '@perennial/words';

/** What tells the files of a folder that can be read from its others. */
export interface NamedFormat {
  readonly name: string;
  /** Without `.gz`. */
  readonly endings: readonly string[];
}

/** The files behind paths, folders and globs, each once, in the order of their names. */
export function findFiles(paths: readonly string[], formats: readonly NamedFormat[]): readonly string[] {
  const files = paths.flatMap((path) => {
    if (fs.existsSync(path)) return fs.statSync(path).isDirectory() ? filesOf(path, formats) : [path];
    const found = /[*?[{]/.test(path) ? matching(path).filter((each) => fs.statSync(each).isFile()) : [];
    if (found.length === 0) throw new Failure('file-not-found', { file: { text: path } });
    return found.sort();
  });
  return [...new Set(files)];
}

function filesOf(folder: string, formats: readonly NamedFormat[]): readonly string[] {
  const endings = formats.flatMap((format) => format.endings.map((ending) => `.${ending}`));
  const canBeRead = (name: string) => name.endsWith('.gz') || endings.some((ending) => name.endsWith(ending));
  const files = fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && canBeRead(entry.name.toLowerCase()) && !basename(entry.name).startsWith('.'))
    .map((entry) => join(folder, entry.name))
    .sort();
  if (files.length === 0)
    throw new Failure('file-not-found.folder', {
      folder: { text: folder },
      formats: { text: formats.map(({ name }) => name).join(', ') },
    });
  return files;
}

/** Files that a pattern names. */
function matching(pattern: string): string[] {
  // Node 20 knows no patterns, and a shell that is given them without quotes needs none of it.
  if (!('globSync' in fs)) throw new Failure('option-invalid.pattern', { value: { text: pattern } });
  return fs.globSync(pattern);
}
