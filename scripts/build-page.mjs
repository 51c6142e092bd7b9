import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chooseNode } from './choose-node.mjs';
import { root } from './repository.mjs';
import { runProcess } from './run-process.mjs';

/** What the report's page is made of. */
const SOURCES = [
  ...['src', 'build', 'index.html', 'vite.config.ts', 'package.json'].map((name) =>
    join('packages', 'dashboard', name),
  ),
  join('packages', 'models', 'src'),
  join('packages', 'words', 'src'),
];

const PAGE = join('packages', 'dashboard', 'dist', 'report.html');

/** Builds the page of the report where one of its sources is newer than it. Resolves to the bundler's exit code. */
export async function buildPage(root, node) {
  if (isFresh(root)) return 0;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const code = await runProcess(node, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'packages', 'dashboard'),
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) console.error('perennial: the page of the report could not be built\n  what to do: see above');
  return code;
}

/** Whether the built page is at least as new as everything it is made of. */
export function isFresh(root) {
  const page = join(root, PAGE);
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  return SOURCES.every((source) => newest(join(root, source)) <= built);
}

/** Time of the last change in a file, or in a folder and all below it: a folder's own changes when a file in it goes. */
function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await buildPage(root, chooseNode(root));
