import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { failures } from '@perennial/words';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const codes = Object.keys(failures);

it('documents every failure once, with its exit code', () => {
  const page = readFileSync(join(root, 'docs', 'commands.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z-]+)` +\| (\d) +\| \S.*\|$/gm)];
  const documented = rows.map(([, code, exit]) => [code, Number(exit)]);
  const exits = Object.entries(failures).map(([code, { exit }]) => [code, exit]);
  expect(documented.toSorted()).toEqual(exits.toSorted());
});

it('provokes every failure in some test', () => {
  const folders = ['import', 'study', 'decide', 'server', 'cli'].map((name) => join(root, 'packages', name, 'test'));
  const tests = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith('codes.test.ts'))
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');
  // Alone, or with the variant that it is.
  expect(codes.filter((code) => !new RegExp(`['"\`]${code}['"\`.]`).test(tests))).toEqual([]);
});
