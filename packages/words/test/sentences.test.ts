import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { findSentences } from './sentences.ts';
import { wordsOfData } from './words-of-data.ts';

const packages = join(import.meta.dirname, '..', '..');

const files = ['models', 'engine', 'import', 'study'].flatMap((name) =>
  readdirSync(join(packages, name, 'src'), { recursive: true })
    .map((file) => join(packages, name, 'src', String(file)))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('fake-')),
);

const speaking = files
  .filter((file) => findSentences(readFileSync(file, 'utf8')).length > 0)
  .map((file) => relative(packages, file).replaceAll('\\', '/'))
  .toSorted();

/** Whether a file is what an entry names, or in it. */
function isOf(entry: string, file: string): boolean {
  if (entry.endsWith('/')) return file.startsWith(entry);
  const [before = '', after] = entry.split('*');
  if (after === undefined) return file === entry;
  return file.startsWith(before) && file.endsWith(after) && !file.slice(before.length, -after.length).includes('/');
}

it('has its sentences in the catalogue, not below: say them by a code (packages/words)', () => {
  const isKnown = (file: string) => wordsOfData.some((entry) => isOf(entry, file));
  expect(speaking.filter((file) => !isKnown(file))).toEqual([]);
});

it('excepts no file that has no such words any more', () => {
  const isListed = (entry: string) => speaking.some((file) => isOf(entry, file));
  expect(wordsOfData.filter((entry) => !isListed(entry))).toEqual([]);
});

it.each([
  ["fail('the file is empty');", ['the file is empty']],
  [`fail(\`no column \${name} in the file\`);`, [`no column \${name} in the file`]],
  ['sql`select a from b where this is so`;', []],
  ['/** Says what is here. */ // and what is not here', []],
  ["const re = /it's a pattern of words/; const x = 'ab';", []],
  ["const query = 'select the rows of it';", []],
  [`sql\`a \${x ? sql\`from that there then\` : \`such as this one\`} b\`;`, []],
  ["import { a } from 'a module of old';", []],
])('finds in %j %j', (source, sentences) => {
  expect(findSentences(source).map(({ text }) => text)).toEqual(sentences);
});
