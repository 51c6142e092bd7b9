import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checkCircles } from './check-circles.mjs';

/** The circles of a package with these files below `src`. */
async function circlesOf(files) {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-circles-'));
  mkdirSync(join(folder, 'src'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'src', name)), { recursive: true });
    writeFileSync(join(folder, 'src', name), text);
  }
  const found = await checkCircles(folder);
  rmSync(folder, { recursive: true });
  return found;
}

const leaf = 'export interface Leaf { readonly n: number }\n';

it('allows arrows that point one way', async () =>
  expect(
    await circlesOf({
      'a/one.ts': "import type { Leaf } from '../b/leaf.ts';\nexport type One = Leaf;\n",
      'b/leaf.ts': leaf,
    }),
  ).toEqual([]));

it('finds two folders that import types of each other, though no file does', async () => {
  const circles = await circlesOf({
    'a/one.ts': "import type { Leaf } from '../b/leaf.ts';\nexport type One = Leaf;\n",
    'a/leaf.ts': leaf,
    'b/two.ts': "import type { Leaf } from '../a/leaf.ts';\nexport type Two = Leaf;\n",
    'b/leaf.ts': leaf,
  });
  expect(circles.join('\n')).toMatch(/circle of folders: src.a → src.b/);
});

it('finds two files that import each other', async () => {
  const circles = await circlesOf({
    'a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
    'b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
  });
  expect(circles.join('\n')).toContain('circle of files');
});

it('says so where there is nothing to read', async () => expect(await circlesOf({})).toHaveLength(1));
