import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from '@perennial/engine';
import { makeSpeaker } from '@perennial/words';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/check/check-workspace.ts';
import { exportScores } from '../../src/questions/export-scores.ts';
import { scoreCustomers } from '../../src/questions/score-customers.ts';
import { csv, ordersOf } from './business.ts';
import { hashes, type TestFolder, testFolder } from './folder.ts';

const { tell } = makeSpeaker('en');

const quick = { horizonDays: 60, cutOffs: 0 } as const;

/** A workspace with one run, copied for each test. */
describe('a workspace', () => {
  let whole: TestFolder;
  let folder: TestFolder;
  beforeAll(async () => {
    whole = testFolder();
    whole.write('orders.csv', csv(ordersOf({ customers: 30, days: 150 })));
    await whole.run({ ...quick, files: ['orders.csv'] });
  });
  afterAll(() => whole.remove());
  beforeEach(() => {
    folder = testFolder();
    cpSync(whole.workspace, folder.workspace, { recursive: true });
  });
  afterEach(() => folder.remove());

  const path = (name: string) => join(folder.workspace, name);
  const complaints = async () => {
    const checks = await folder.read(checkWorkspace);
    return Object.fromEntries(
      checks.filter(({ ok }) => !ok).map(({ name, found }) => [name, tell('doctor.found', found)]),
    );
  };
  const again = async () => {
    const record = await folder.run(quick);
    expect(record.run).toBe(2);
    expect(await complaints()).toEqual({});
    return record;
  };

  it('that is whole passes every check, and is not touched by them', async () => {
    const before = hashes(folder.workspace);
    const checks = await folder.read(checkWorkspace);
    expect(checks.map(({ name, ok }) => [name, ok])).toEqual(
      ['orders', 'ledger', 'files', 'record', 'scores'].map((name) => [name, true]),
    );
    expect(hashes(folder.workspace)).toEqual(before);
  });

  it.each(['scores.parquet', 'scores.csv', 'study.json'])('misses %s, and the next run writes it', async (name) => {
    rmSync(path(name));
    expect(await complaints()).toEqual({ files: `missing: ${name}` });
    await again();
  });

  it('notices an edited study.json', async () => {
    writeFileSync(path('study.json'), readFileSync(path('study.json'), 'utf8').replace('"seed": "1"', '"seed": "2"'));
    expect(await complaints()).toEqual({
      record: 'run 1, but different from the run history: the file was edited',
    });
    writeFileSync(path('study.json'), '{"run": 1');
    expect((await complaints()).record).toMatch(/^cannot be read: /);
    await again();
  });

  it.each([
    ['scores.parquet', 1000, /^cannot be read: /],
    ['scores.csv', 1500, /^scores\.csv has \d+ customers; 30 were scored$|^cannot be read: /],
  ])('notices that %s is cut off', async (name, bytes, words) => {
    truncateSync(path(name), bytes);
    expect(await complaints()).toEqual({ scores: expect.stringMatching(words) });
    const { changes } = await again();
    expect(changes).toMatchObject({ because: [], largestChanges: [] });
  });

  it('notices a value that was changed by a cent', async () => {
    const [header, first, ...rest] = folder.text('scores.csv').split('\n');
    const at = header!.split(',').indexOf('expected_money');
    const cells = first!.split(',');
    cells[at] = (Number(cells[at]) + 0.01).toFixed(2);
    writeFileSync(path('scores.csv'), [header, cells.join(','), ...rest].join('\n'));
    expect(await complaints()).toEqual({
      scores: 'scores.csv has 30 customers; values do not add up to the total',
    });
  });

  it('without its scores neither scores nor exports, and says how to get them back', async () => {
    rmSync(path('runs/00001/scores.parquet'));
    const failure = { code: 'workspace-damaged', remedy: expect.stringContaining('perennial run') };
    await expect(folder.read((reader) => scoreCustomers(reader, {}))).rejects.toMatchObject(failure);
    const to = join(folder.path, 'out.csv');
    await expect(folder.read((reader) => exportScores(reader, { to, format: 'csv' }))).rejects.toMatchObject(failure);
  });

  it.each(['workspace.json', 'perennial.duckdb'])('with a broken %s is not opened, nor touched', async (name) => {
    writeFileSync(path(name), 'not this'.repeat(1000));
    const before = hashes(folder.workspace);
    await expect(folder.run(quick)).rejects.toMatchObject({
      code: 'workspace-damaged',
      message: expect.stringContaining(name),
    });
    expect(hashes(folder.workspace)).toEqual(before);
  });

  it('of a newer version is not opened, nor touched', async () => {
    writeFileSync(path('workspace.json'), '{"product":"perennial","version":99}\n');
    const before = hashes(folder.workspace);
    await expect(folder.run(quick)).rejects.toMatchObject({ code: 'workspace-newer' });
    expect(hashes(folder.workspace)).toEqual(before);
  });

  it('whose newest run is of a newer version is not run on', async () => {
    await folder.open(({ connection }) =>
      connection.execute(sql`update runs set record = json_merge_patch(record, '{"version": 2}')`),
    );
    const before = hashes(folder.workspace);
    await expect(folder.run(quick)).rejects.toMatchObject({ code: 'workspace-newer' });
    expect(hashes(folder.workspace)).toEqual(before);
  });

  it('that is not there cannot be asked', async () => {
    rmSync(folder.workspace, { recursive: true });
    await expect(folder.read(checkWorkspace)).rejects.toMatchObject({ code: 'workspace-missing' });
  });

  const left = ['scores.parquet', 'scores.csv', 'study.json'];
  it.each([
    ['before', ['run', ...left.map((name) => `top/${name}`)]],
    ['while', left.slice(1).map((name) => `top/${name}`)],
  ])(
    'whose program was killed after the commit, %s its files were moved, is finished when it is opened',
    async (_, unmoved) => {
      const before = hashes(folder.workspace);
      mkdirSync(path('finished/top'), { recursive: true });
      for (const name of unmoved)
        renameSync(path(name === 'run' ? 'runs/00001' : name.slice('top/'.length)), path(`finished/${name}`));
      await folder.open(async () => {});
      expect(await complaints()).toEqual({});
      expect(hashes(folder.workspace)).toEqual(before);
    },
  );

  it('whose program was killed before the commit keeps nothing of it', async () => {
    const before = hashes(folder.workspace);
    for (const part of ['run', 'top']) mkdirSync(path(`finished/${part}`), { recursive: true });
    writeFileSync(path('finished/run/record.json'), '{"run": 2}');
    writeFileSync(path('finished/top/scores.csv'), 'never committed');
    await folder.open(async () => {});
    mkdirSync(path('unfinished'));
    expect(await complaints()).toEqual({});
    rmSync(path('unfinished'), { recursive: true });
    expect(hashes(folder.workspace)).toEqual(before);
  });
});

it('that holds no orders yet cannot be studied without a file', async () => {
  const folder = testFolder();
  folder.write('orders.csv', csv(ordersOf({ customers: 30, days: 150 })));
  await folder.run({ ...quick, files: ['orders.csv'] });
  await folder.open(({ connection }) => connection.execute(sql`delete from settings`));
  await expect(folder.run(quick)).rejects.toMatchObject({ code: 'workspace-empty' });
  folder.remove();
});
