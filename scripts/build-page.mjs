import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chooseNode } from './choose-node.mjs';
import { root } from './repository.mjs';
import { runProcess } from './run-process.mjs';

/** What the pages are made of. */
const SOURCES = [
  ...['src', 'build', 'index.html', 'server.html', 'vite.config.ts', 'vite.server.config.ts', 'package.json'].map(
    (name) => join('packages', 'dashboard', name),
  ),
  ...['src', 'vite.config.ts', 'package.json'].map((name) => join('packages', 'sdk', name)),
  join('packages', 'models', 'src'),
  join('packages', 'words', 'src'),
];

/** The page of the report, the pages of the server and the script of a shop's pages: what each is built by, and its file. */
const PAGES = [
  { package: 'dashboard', config: 'vite.config.ts', file: 'report.html' },
  { package: 'dashboard', config: 'vite.server.config.ts', file: 'server.html' },
  { package: 'sdk', config: 'vite.config.ts', file: 'sdk.js' },
];

/** Builds the pages where one of their sources is newer than they are. Resolves to the bundler's exit code. */
export async function buildPage(root, node) {
  if (isFresh(root)) return 0;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  for (const { package: name, config } of PAGES) {
    const code = await runProcess(node, [vite, 'build', '--logLevel', 'warn', '--config', config], {
      cwd: join(root, 'packages', name),
      stdio: ['ignore', 2, 2],
    });
    if (code === 0) continue;
    console.error('perennial: a page could not be built\n  what to do: see above');
    return code;
  }
  return 0;
}

/** Whether the built pages are at least as new as everything they are made of. */
export function isFresh(root) {
  const pages = PAGES.map(({ package: name, file }) => join(root, 'packages', name, 'dist', file));
  if (!pages.every((page) => existsSync(page))) return false;
  const built = Math.min(...pages.map((page) => statSync(page).mtimeMs));
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
