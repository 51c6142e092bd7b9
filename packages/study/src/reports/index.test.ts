import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** A statement that loads something: types are gone by then. */
const LOADS = /^(?:import|export) (?!type )[^'"]*from '([^']+)';$/gm;

/** What a file loads from outside of the package, itself or through others. */
function loaded(file: URL, seen = new Set<string>()): readonly string[] {
  if (seen.has(file.href)) return [];
  seen.add(file.href);
  const names = [...readFileSync(file, 'utf8').matchAll(LOADS)].map(([, name = '']) => name);
  return names.flatMap((name) => (name.startsWith('.') ? loaded(new URL(name, file), seen) : [name]));
}

it('the definitions of reports load nothing that a browser has not', () => {
  expect(new Set(loaded(new URL('index.ts', import.meta.url)))).toEqual(
    new Set(['@perennial/models', '@perennial/words']),
  );
});

it('and would be found out: what asks the data loads the engine', () => {
  expect(loaded(new URL('reports.ts', import.meta.url))).toContain('@perennial/engine');
});
