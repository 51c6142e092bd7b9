import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DATABASE, SPILL } from '@perennial/engine/storage';
import { ERASED_FILE } from '@perennial/import';
import { SCRATCH } from '../workspace/workspace.ts';

/** Databases, which are looked through by their rows; and what says nothing of anybody. */
const OTHERWISE = new RegExp(
  `^(${DATABASE.replace('.', '\\.')}.*|server/operations\\.sqlite.*|server/serving\\.lock.*|${ERASED_FILE.replace('.', '\\.')}.*|(${SPILL}|${SCRATCH})/.*)$`,
);

/** The files of a workspace besides its databases, by their paths in it with `/`. */
export function filesOfWorkspace(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => relative(folder, join(each.parentPath, each.name)).split(sep).join('/'))
    .filter((path) => !OTHERWISE.test(path))
    .toSorted();
}
