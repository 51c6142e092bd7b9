import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';
import type { Block } from './blocks.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const commandLine = join(root, 'packages', 'cli', 'bin', 'perennial.js');

/** `perennial` is a program of its own, so that one in the background can be ended by its number. */
const programs = mkdtempSync(join(tmpdir(), 'perennial-programs-'));
process.once('exit', () => rmSync(programs, { recursive: true, force: true }));
writeFileSync(join(programs, 'perennial'), '#!/bin/sh\nexec "$PERENNIAL_NODE" "$PERENNIAL_COMMAND_LINE" "$@"\n', {
  mode: 0o755,
});

/** `perennial` and `npm start` as a reader has them, from the build that the tests run on. The first failure ends the block. */
const prelude = `set -eu
npm() {
  if [ "$1" != start ]; then echo "the tests of the docs know npm start only, not: npm $*" >&2; exit 1; fi
  shift
  if [ "\${1-}" = -- ]; then shift; fi
  if [ $# = 0 ]; then perennial run --demo; else perennial "$@"; fi
}
`;

/** Standard output and standard error of a block, as they come. */
export interface Outcome {
  readonly status: number | null;
  readonly text: string;
}

/** Runs the lines of a `sh` block in a folder, on a terminal of 80 columns. */
export function runShell({ code }: Block, folder: string): Outcome {
  const { status, stdout } = spawnSync('sh', ['-c', `exec 2>&1\n${prelude}${code}`], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {
      ...process.env,
      PATH: `${programs}${delimiter}${process.env.PATH}`,
      PERENNIAL_NODE: process.execPath,
      PERENNIAL_COMMAND_LINE: commandLine,
      PERENNIAL_TERMINAL: '80',
      NO_COLOR: '1',
      LC_ALL: 'C',
      TZ: 'UTC',
    },
  });
  return { status, text: stdout };
}

/** Runs a `ts` block in a folder, with the packages as they are built. */
export async function runTypeScript({ code }: Block, folder: string): Promise<Outcome> {
  // Imports are resolved from where the file lies, so it lies where the packages are.
  const modules = join(root, 'node_modules', '.perennial-docs');
  mkdirSync(modules, { recursive: true });
  const place = mkdtempSync(join(modules, 'block-'));
  try {
    const file = join(place, 'block.mjs');
    writeFileSync(file, (await transformWithOxc(code, 'block.ts')).code);
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });
    return { status, text: stdout + stderr };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
