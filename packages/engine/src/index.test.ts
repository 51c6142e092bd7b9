import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** What a source imports beyond this package, and what the sources do that it imports, types aside. */
function outsideOf(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const code = readFileSync(path, 'utf8');
  for (const [, specifier = ''] of code.matchAll(/^(?:import|export) (?!type\b)[^;]*? from '([^']+)';/gm))
    if (specifier.startsWith('.')) outsideOf(join(dirname(path), specifier), seen);
    else seen.add(specifier);
  return seen;
}

const entry = (name: string) => fileURLToPath(new URL(name, import.meta.url));

it('brings no database with it: whoever wants SQL loads no native code', () =>
  expect([...outsideOf(entry('index.ts'))].filter((each) => !existsSync(each))).toEqual([]));

it('brings one where it is asked for by name', () =>
  expect([...outsideOf(entry('duckdb/index.ts'))]).toContain('@duckdb/node-api'));
