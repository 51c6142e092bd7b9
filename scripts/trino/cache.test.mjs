import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cacheFolder, isComplete, makeWhole } from './cache.mjs';

let scratch;
let folder;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'perennial-cache-'));
  folder = join(scratch, 'deep', 'trino');
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const put = (text) => (partial) => writeFileSync(join(partial, 'file'), text);
const read = () => readFileSync(join(folder, 'file'), 'utf8');
const beside = () => readdirSync(join(scratch, 'deep'));

it.each([
  [{}, join('/home/u', '.cache', 'perennial')],
  [{ XDG_CACHE_HOME: '/xdg' }, join('/xdg', 'perennial')],
  [{ XDG_CACHE_HOME: '/xdg', PERENNIAL_CACHE: '/own' }, '/own'],
  [{ XDG_CACHE_HOME: '', PERENNIAL_CACHE: '' }, join('/home/u', '.cache', 'perennial')],
])('with %j the cache is %s', (environment, path) => expect(cacheFolder(environment, '/home/u')).toBe(path));

it('is not there under its name before it is whole', async () => {
  await makeWhole(folder, 'recipe', (partial) => {
    put('text')(partial);
    expect(existsSync(folder)).toBe(false);
  });
  expect(read()).toBe('text');
  expect(isComplete(folder, 'recipe')).toBe(true);
  expect(beside()).toEqual(['trino']);
});

it('is made once', async () => {
  await makeWhole(folder, 'recipe', put('first'));
  await makeWhole(folder, 'recipe', put('second'));
  expect(read()).toBe('first');
});

it('is made anew from another recipe', async () => {
  await makeWhole(folder, 'recipe', put('first'));
  await makeWhole(folder, 'another', put('second'));
  expect(read()).toBe('second');
  expect(isComplete(folder, 'recipe')).toBe(false);
});

it('leaves nothing where it fails, and what was there before stays', async () => {
  await makeWhole(folder, 'recipe', put('first'));
  const fail = () => Promise.reject(new Error('no network'));
  await expect(makeWhole(folder, 'another', fail)).rejects.toThrow('no network');
  expect(beside()).toEqual(['trino']);
  expect(read()).toBe('first');
});

it('clears away what a killed run left, not what another is making', async () => {
  mkdirSync(join(scratch, 'deep', 'trino.partial-1'), { recursive: true });
  mkdirSync(join(scratch, 'deep', 'trino.partial-2'));
  await makeWhole(folder, 'recipe', put('text'), { pid: 3, isAlive: (pid) => pid === 2 });
  expect(beside()).toEqual(['trino', 'trino.partial-2']);
});

it('yields to another process that was faster', async () => {
  const slow = async (partial) => {
    put('slow')(partial);
    await makeWhole(folder, 'recipe', put('fast'), { pid: 4, isAlive: () => true });
  };
  await makeWhole(folder, 'recipe', slow, { pid: 3, isAlive: () => true });
  expect(read()).toBe('fast');
});
