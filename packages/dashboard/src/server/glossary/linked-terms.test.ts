import { readdirSync, readFileSync } from 'node:fs';
import { makeSpeaker } from '@perennial/words';
import { expect, it } from 'vitest';
import { glossary } from './terms.ts';

const source = new URL('../../', import.meta.url);

/** All that the pages are made of, but for the list of terms itself. */
const written = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('test') && !path.endsWith('glossary/terms.ts'))
  .map((path) => readFileSync(new URL(path, source), 'utf8'))
  .join('\n');

it('each term of the glossary is linked from where it stands', () => {
  const names = glossary(makeSpeaker('en', { surface: 'page' }).say, 'en').map(({ name }) => name);
  const isLinked = (name: string) => new RegExp(`: '${name}'|<Term name="${name}"`).test(written);
  expect(names.filter((name) => !isLinked(name))).toEqual([]);
});
