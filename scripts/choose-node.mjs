import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest Node that runs what the compiler emits. */
export const OLDEST_NODE = [20, 12];

/** Whether a version such as `v20.12.0` is one this program runs on. */
export function isSupported(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/**
 * The Node to run the program with: the one npm installed beside it where it works on this machine, else the one running now,
 * else null where that is too old.
 */
export function chooseNode(root, running = process) {
  for (const name of ['node', 'node.exe']) {
    const installed = join(root, 'node_modules', 'node', 'bin', name);
    if (installed === running.execPath) return installed;
    if (!existsSync(installed)) continue;
    const { status, stdout } = spawnSync(installed, ['--version'], { encoding: 'utf8' });
    if (status === 0 && isSupported(stdout.trim())) return installed;
  }
  return isSupported(running.version) ? running.execPath : null;
}

/** What to tell a person whose Node is too old. */
export function tooOld(version) {
  return `perennial: this is Node ${version}; it needs ${OLDEST_NODE.join('.')} or newer\n  what to do: install a current Node from https://nodejs.org and try again\n`;
}
