import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAppendLog, readAppendLog, removeAppendLog } from './append-log.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perennial-'));
  path = join(folder, 'log');
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = () => readdirSync(folder).sort();

describe('a log', () => {
  it('has what was said to be written, in its order, before it is closed', async () => {
    const log = openAppendLog(path);
    const texts = ['one', 'zwei “€”', 'trzy'];
    const places = [...(await Promise.all(texts.map(log.append))), await log.append('four')];
    expect(places.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(readAppendLog(path)).toEqual([...texts, 'four']);
    const read = places.map(({ path: file, at, bytes }) =>
      readFileSync(file)
        .subarray(at, at + bytes)
        .toString(),
    );
    expect(read).toEqual([...texts, 'four']);
    await log.close();
    expect(readAppendLog(path)).toHaveLength(4);
  });

  it('begins a new file where one is full, and removes those whose texts are kept elsewhere', async () => {
    const log = openAppendLog(path, { mostBytes: 30 });
    for (const text of ['1 of the first', '2 of the first', '3 of the second', '4 of the second', '5 of the third'])
      await log.append(text);
    expect(files()).toEqual(['log-1', 'log-2', 'log-3']);
    log.release(3);
    await log.append('6');
    await log.close();
    expect(files()).toEqual(['log-2', 'log-3']);
    expect(readAppendLog(path)[0]).toBe('3 of the second');
  });

  it('is empty when all is kept elsewhere, and goes on', async () => {
    const log = openAppendLog(path);
    await log.append('one');
    log.release(1);
    await log.append('two');
    log.turn();
    await log.append('three');
    log.release(2);
    await log.close();
    expect(readAppendLog(path)).toEqual(['three']);
    const again = openAppendLog(path);
    await again.append('four');
    again.release(1);
    await again.close();
    expect(readAppendLog(path)).toEqual(['three']);
    removeAppendLog(path);
    expect(files()).toEqual([]);
  });

  it('is read up to where a write broke off, and in a later file again', async () => {
    for (const texts of [['one', 'two'], ['three']]) {
      const log = openAppendLog(path);
      await Promise.all(texts.map(log.append));
      await log.close();
    }
    truncateSync(join(folder, 'log-1'), statSync(join(folder, 'log-1')).size - 1);
    appendFileSync(join(folder, 'log-2'), Buffer.alloc(4096));
    expect(readAppendLog(path)).toEqual(['one', 'three']);
    appendFileSync(join(folder, 'log-1'), 'x');
    expect(readAppendLog(path)).toEqual(['one', 'three']);
  });

  it('says so where nothing can be written', async () => {
    const log = openAppendLog(join(folder, 'log-1'));
    const other = openAppendLog(join(folder, 'log-1'));
    await log.append('one');
    // Of two that would write to one file, the second has none.
    await expect(other.append('two')).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await other.append('two')).toMatchObject({ number: 1 });
    await Promise.all([log.close(), other.close()]);
    expect(readAppendLog(join(folder, 'log-1'))).toEqual(['one', 'two']);
  });
});
