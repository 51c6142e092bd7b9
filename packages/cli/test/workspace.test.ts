import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '@perennial/words';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv, ordersOf } from '../../study/test/lifecycle/business.ts';
import { type TestFolder, testFolder } from '../../study/test/lifecycle/folder.ts';
import { isBuilt, perennial } from './spawned.ts';

describe.skipIf(!isBuilt)('the program on a workspace', () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = testFolder();
    folder.write('orders.csv', csv(ordersOf({ customers: 30, days: 150 })));
    await folder.run({ files: ['orders.csv'], horizonDays: 60, cutOffs: 0 });
  });
  afterAll(() => folder.remove());

  const ask = (...args: readonly string[]) => perennial(folder.path, ...args, '--workspace', 'workspace');
  const doctor = async (workspace: string) => {
    const { code, out, words } = await perennial(folder.path, 'doctor', '--workspace', workspace, '--json');
    const checks = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { name: string; ok: boolean; found: Message; remedy?: Message });
    return { code, words, of: (name: string) => checks.find((each) => each.name === name) };
  };

  it('answers for the customers it knows and says which it does not', async () => {
    const { code, out, words } = await ask('score', 'c1', 'nobody', 'c2', '--json');
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(words).toBe('perennial: no such customer in the workspace: nobody\n');
  });

  it('exits 2 where it knows none of them', async () => {
    const { code, out, words } = await ask('score', 'nobody');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(words).toContain('no such customer in the workspace: nobody');
  });

  it('names file, row and remedy of what cannot be read, and exits 2', async () => {
    folder.write('bad.csv', 'customer,date,amount\na,01/02/2024,5\nb,03/04/2024,6\na,05/06/2024,7\n');
    const { code, out, words } = await ask('run', 'bad.csv');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(words).toMatch(/^perennial: dates can be read .*bad\.csv, row \d: /m);
    expect(words).toMatch(/^ {2}what to do: .*--date-order/m);
  });

  it('exits 1 where the data did not allow it', async () => {
    folder.write('alone.csv', 'customer,date,amount\na,2024-01-01,5\na,2024-02-01,6\n');
    const { code, words } = await perennial(folder.path, 'run', 'alone.csv', '--workspace', 'alone');
    expect(code).toBe(1);
    expect(words).toContain('all orders belong to one customer');
  });

  it('finds nothing wrong with a healthy workspace', async () => {
    const { of } = await doctor('workspace');
    for (const name of ['orders', 'ledger', 'files', 'record', 'scores']) expect(of(name)).toMatchObject({ ok: true });
  });

  it.each(['nowhere', 'empty'])('finds no workspace %s, which is no fault', async (name) => {
    mkdirSync(join(folder.path, 'empty'), { recursive: true });
    expect((await doctor(name)).of('workspace')).toEqual({
      name: 'workspace',
      ok: true,
      found: { code: 'no-workspace', values: { folder: { text: name } } },
    });
  });

  it('finds a workspace that cannot be opened, and says what to do', async () => {
    mkdirSync(join(folder.path, 'broken'), { recursive: true });
    writeFileSync(join(folder.path, 'broken', 'workspace.json'), '{"version": 1');
    const { code, of, words } = await doctor('broken');
    expect({ code, words }).toEqual({ code: 1, words: '' });
    expect(of('workspace')).toMatchObject({
      ok: false,
      found: { code: 'failure', values: { reason: { text: expect.stringContaining('workspace.json') } } },
    });
    expect(of('workspace')?.remedy?.values.remedy).toEqual({ text: expect.stringContaining('perennial run') });
  });

  it('says of a run without a backtest that it was left out', async () => {
    const { out } = await ask('run', '--no-backtest', '--horizon', '60d', '--quiet');
    expect(out).toContain('No backtest is available. It was switched off.');
  });
});
