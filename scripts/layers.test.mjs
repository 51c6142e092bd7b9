import { describe, expect, it } from 'vitest';
import { checkSource, importsOf } from './layers.mjs';

describe('importsOf', () => {
  it.each([
    ["import { a } from 'x';", ['x']],
    ["import type { A } from '@perennial/models';", ['@perennial/models']],
    ["import {\n  a,\n  b,\n} from './a.ts';", ['./a.ts']],
    ["import 'side-effect';", ['side-effect']],
    ["export * from 'y';", ['y']],
    ["const z = await import('z');", ['z']],
    ["import a from 'a';\nimport b from 'b';", ['a', 'b']],
    ["export const from = 'nothing';", []],
  ])('reads %j', (code, names) => expect(importsOf(code)).toEqual(names));
});

describe('the direction of imports', () => {
  it.each([
    ['models', '@perennial/engine'],
    ['models', '@perennial/study'],
    ['engine', '@perennial/study'],
    ['engine', 'perennial'],
    ['study', 'perennial'],
  ])('%s may not import %s', (name, specifier) =>
    expect(checkSource(name, `packages/${name}/src/a.ts`, `import { a } from '${specifier}';`)).toHaveLength(1),
  );

  it.each([
    ['engine', '@perennial/words'],
    ['study', '@perennial/engine'],
    ['cli', '@perennial/study'],
    ['import', 'chardet'],
    ['study', 'node:fs'],
  ])('%s may import %s', (name, specifier) =>
    expect(checkSource(name, `packages/${name}/src/a.ts`, `import { a } from '${specifier}';`)).toEqual([]),
  );

  it.each(['node:fs', 'fast-check', 'commander'])('models imports nothing from outside, so not %s', (specifier) => {
    const code = `import { a } from '${specifier}';`;
    expect(checkSource('models', 'packages/models/src/a.ts', code)).toHaveLength(1);
    expect(checkSource('models', 'packages/models/src/a.test.ts', code)).toEqual([]);
  });

  it('holds a type import to it too', () =>
    expect(checkSource('models', 'a.ts', "import type { Study } from '@perennial/study';")).toHaveLength(1));

  it('asks a new package to say its place', () =>
    expect(checkSource('newcomer', 'packages/newcomer/src/a.ts', '')).toEqual([
      'packages/newcomer/src/a.ts: the package newcomer has no place in scripts/layers.mjs',
    ]));
});

describe('time and chance below the command line', () => {
  it.each(['Math.random()', 'Date.now()', 'new Date()', 'new Date', 'performance.now()', 'process.env.HOME'])(
    'refuses %s',
    (code) => {
      expect(checkSource('study', 'packages/study/src/a.ts', `const a = ${code};`)).toHaveLength(1);
      expect(checkSource('study', 'packages/study/src/a.test.ts', `const a = ${code};`)).toEqual([]);
      expect(checkSource('cli', 'packages/cli/src/a.ts', `const a = ${code};`)).toEqual([]);
    },
  );

  it.each(['new Date(0)', "new Date('2020-01-01')", '// new Date()', '/* Math.random() */', 'new DateRange()'])(
    'allows %s',
    (code) => expect(checkSource('models', 'packages/models/src/a.ts', code)).toEqual([]),
  );

  it('takes an address in a string for what it is', () =>
    expect(checkSource('models', 'a.ts', "const a = 'http://x'; Math.random();")).toHaveLength(1));
});

describe('the names of engines', () => {
  it.each([
    ['study', 'packages/study/src/a.ts', "import { openDuckDB } from '@perennial/engine/duckdb';"],
    ['import', 'packages/import/src/a.ts', 'if (isOnTrino(connection)) return;'],
    ['engine', 'packages/engine/src/storage/a.ts', "const name = 'trino';"],
    ['engine', 'packages/engine/src/tables.ts', 'duckdbDialect'],
  ])('are not in %s: %s', (name, path, code) => expect(checkSource(name, path, code)).toHaveLength(1));

  it.each([
    ['engine', 'packages/engine/src/storage/trino/a.ts', 'trinoDialect()'],
    ['engine', 'packages/engine/src/duckdb/a.ts', 'duckdbDialect'],
    ['engine', 'packages/engine/src/storage/table-maker.ts', "import './duckdb/make-tables.ts';"],
    ['study', 'packages/study/src/a.test.ts', 'openDuckDB()'],
    ['study', 'packages/study/src/a.ts', '// Trino sorts for much.'],
    ['cli', 'packages/cli/src/a.ts', "'trino://USER@HOST'"],
  ])('may be in %s: %s', (name, path, code) => expect(checkSource(name, path, code)).toEqual([]));
});
