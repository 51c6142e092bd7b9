import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fakeStudy, screen, world } from '../../test/world.ts';
import { runProgram } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'perennial-refresh-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function refresh(...args: readonly string[]) {
  const [out, words] = [screen(), screen()];
  const given = world(fakeStudy().study, { out, words, template: null });
  const code = await runProgram(given, ['refresh', ...args, '--workspace', folder]);
  return { code, out: out.text(), words: words.text() };
}

const plan = async () => JSON.parse((await refresh('--json')).out);

describe('the plan of refreshes', () => {
  it('is none at first', async () => {
    expect(await plan()).toEqual({ every: 'never', next: null, sources: [] });
    expect(await refresh()).toMatchObject({ code: 0, words: 'Nothing is read again by itself.\n' });
  });

  it('takes files, a query and a table, as the server reads them', async () => {
    await refresh('add', '/data/exports');
    await refresh('add', 'https://files.example.com/orders.csv');
    await refresh('add', '--postgres', 'PERENNIAL_SOURCE_SHOP', '--query', 'select * from orders');
    const { out } = await refresh('add', '--cluster', 'PERENNIAL_SOURCE_LAKE', '--table', 'orders');
    expect(out).toMatch(/3 +PERENNIAL_SOURCE_SHOP select \* from orders/);
    expect((await plan()).sources).toEqual([
      { folder: '/data/exports' },
      { address: 'https://files.example.com/orders.csv' },
      { postgres: 'PERENNIAL_SOURCE_SHOP', query: 'select * from orders' },
      { cluster: 'PERENNIAL_SOURCE_LAKE', table: 'orders' },
    ]);
    expect((await plan()).next).not.toBeNull();
  });

  it('says how often, and lets a source go', async () => {
    expect((await refresh('remove', '2')).code).toBe(0);
    const { words } = await refresh('every', 'daily');
    expect(words).toMatch(/The next refresh is on/);
    expect(await plan()).toMatchObject({ every: 'daily', sources: { length: 3 } });
    await refresh('every', 'never');
    expect((await plan()).next).toBeNull();
  });

  it.each([
    ['add'],
    ['add', '/data', '--postgres', 'PERENNIAL_SOURCE_SHOP', '--query', 'select 1'],
    ['add', '--postgres', 'PERENNIAL_SOURCE_SHOP'],
    ['add', '--cluster', 'PERENNIAL_SOURCE_LAKE'],
    ['add', '--cluster', 'trino://me@host/shop/public', '--table', 'orders'],
    ['add', '--postgres', 'DATABASE_URL', '--query', 'select 1'],
    ['remove', '9'],
    ['remove'],
    ['every', 'hourly'],
  ])('refuses %s %s %s', async (...args) => {
    const before = await plan();
    expect((await refresh(...args)).code).toBe(2);
    expect(await plan()).toEqual(before);
  });
});
