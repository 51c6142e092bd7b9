import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isWordKey } from '@perennial/words';
import { expect, it } from 'vitest';
import { unsaidTopics } from '../build/unsaid-topics.ts';

const packages = fileURLToPath(new URL('../../', import.meta.url));
/** What a report is drawn by, and what it is told. */
const places = ['dashboard/src', 'study/src/reports', 'study/src/record', 'models/src'];

it('no words are left out of the report that it says', () => {
  const inQuotes = new RegExp(`['"\`]((?:${unsaidTopics.join('|')})\\.[^'"\`\\n]+)`, 'g');
  const found = places
    .flatMap((place) => sources(join(packages, place)))
    .flatMap((path) => [...codeOf(path).matchAll(inQuotes)].map(([, text = '']) => ({ path, text })));
  expect(found.filter(({ text }) => isWordKey(text) || text.includes('${'))).toEqual([]);
});

function codeOf(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

function sources(folder: string): readonly string[] {
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
      .filter((path) => path.split(sep)[0] !== 'server' && path !== 'server.tsx')
      // Says nothing: it has the term of whatever is said, on the pages of the server too.
      .filter((path) => path !== join('figures', 'term-of.ts'))
      .map((path) => join(folder, path))
  );
}
