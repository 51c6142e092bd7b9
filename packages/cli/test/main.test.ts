import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The program as it is installed. `npm test` builds it first; without a build there is nothing to hold. */
describe.skipIf(!existsSync(file('../dist/main.js')))('the built program', () => {
  const perennial = (...args: readonly string[]) =>
    spawnSync(process.execPath, [file('../bin/perennial.js'), ...args], { encoding: 'utf8', cwd: tmpdir() });

  it('helps, on standard output', () => {
    const { status, stdout, stderr } = perennial('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Usage: perennial');
  });

  it('names the version of its package', () => expect(perennial('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/));

  it('exits 2 on a command line it cannot mean, with words on standard error', () => {
    const { status, stdout, stderr } = perennial('rnu');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('perennial: unknown command: rnu');
  });
});
