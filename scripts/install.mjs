import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from './run-process.mjs';

/**
 * Whether node_modules holds what the lock asks for. npm leaves a copy of the lock, of what it installed, in node_modules; a
 * package that is optional (a build for another machine) may be missing from it.
 */
export function isInstalled(lock, installed) {
  if (!installed) return false;
  return Object.entries(lock.packages).every(([path, { version, optional }]) => {
    if (!path.startsWith('node_modules/')) return true;
    const there = installed.packages[path];
    return there ? there.version === version : Boolean(optional);
  });
}

/** Installs what the lock asks for where it is not there yet. Resolves to npm's exit code. */
export async function install(root) {
  const lock = readJson(join(root, 'package-lock.json'));
  if (isInstalled(lock, readJson(join(root, 'node_modules', '.package-lock.json')))) return 0;
  console.error('Installing (once, some 400 MB in node_modules) …');
  const started = Date.now();
  const [command, ...args] = npm();
  // stdout is for data: what npm says goes where words go. Its warnings are of the Node of the machine, beside which one of our own is installed.
  const code = await runProcess(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && args.length === 0,
  });
  if (code === 0) console.error(`Installed in ${seconds(started)}.`);
  else console.error('perennial: npm could not install\n  what to do: read what npm says above, then try again');
  return code;
}

export function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(0)} s`;
}

/** The npm that runs this script, with the Node that runs it: the one in node_modules is about to be replaced. */
function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  return script && node ? [node, script] : ['npm'];
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
