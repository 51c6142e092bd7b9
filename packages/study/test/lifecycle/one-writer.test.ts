import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/check/check-workspace.ts';
import { hostStudy, startStudyProcess } from '../../src/host/host-study.ts';
import { scoreCustomers } from '../../src/questions/score-customers.ts';
import { runStudy } from '../../src/study.ts';
import { latestRecord } from '../../src/workspace/latest-record.ts';
import { readWorkspace } from '../../src/workspace/reader.ts';
import { newestRun, ofNewestRun, recordOf } from '../../src/workspace/run-folders.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { csv, ordersOf } from './business.ts';
import { hashes, type TestFolder, testFolder } from './folder.ts';

const silent = { begin: () => {}, end: () => {} };
const effects = { now: () => new Date('2026-01-15T12:00:00Z'), progress: silent };
const quick = { horizonDays: 60, cutOffs: 0 } as const;

describe('a workspace with one writer', () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = testFolder();
    folder.write('orders.csv', csv(ordersOf({ customers: 30, days: 150 })));
    await folder.run({ ...quick, files: ['orders.csv'] });
  });
  afterAll(() => folder.remove());
  const request = () => folder.request({ ...quick, files: ['orders.csv'] });

  it('refuses a second one of the same process, and disturbs neither', async () => {
    await folder.open(async (workspace) => {
      await expect(openWorkspace(folder.workspace, { create: false })).rejects.toMatchObject({
        code: 'workspace-in-use',
      });
      await expect(runStudy(workspace, quick, effects)).resolves.toMatchObject({ run: 2 });
    });
  });

  it('makes one change at a time', async () => {
    await folder.open(async (workspace) => {
      const first = runStudy(workspace, quick, effects);
      await expect(runStudy(workspace, quick, effects)).rejects.toMatchObject({ code: 'workspace-in-use' });
      await expect(first).resolves.toMatchObject({ run: 3 });
    });
  });

  it('is read and checked while it writes; its database is left alone', async () => {
    let looked: unknown;
    const reader = await readWorkspace(folder.workspace);
    const look = async () => {
      const { record } = await scoreCustomers(reader, {});
      const checks = await checkWorkspace(reader);
      return { run: record.run, wrong: checks.filter(({ ok }) => !ok), orders: checks[0]?.found };
    };
    await folder.open(async (workspace) => {
      looked = await look();
      await runStudy(workspace, quick, effects);
    });
    expect(looked).toEqual({ run: 3, wrong: [], orders: { code: 'under-way', values: {} } });
    expect(await look()).toMatchObject({
      run: 4,
      wrong: [],
      orders: { code: 'orders', values: { customers: { count: 30 } } },
    });
  });

  it('is not touched by being read', async () => {
    const before = hashes(folder.workspace);
    const reader = await readWorkspace(folder.workspace);
    await scoreCustomers(reader, {});
    await checkWorkspace(reader);
    expect(hashes(folder.workspace)).toEqual(before);
  });

  it('asks the newest run again where that which was asked is swept meanwhile', async () => {
    const asked: number[] = [];
    const record = await ofNewestRun(
      folder.workspace,
      async (run) => {
        asked.push(run.run);
        if (asked.length === 1) for (let more = 0; more < 2; more++) await folder.run(quick);
        if (asked.length === 1) throw new Error('its files are gone');
        return recordOf(run);
      },
      async () => null,
    );
    expect(asked).toEqual([4, 6]);
    expect(record?.run).toBe(6);
  });

  it('says what is wrong with the newest run where no newer one has come', async () => {
    const failing = async () => {
      throw new Error('broken');
    };
    await expect(ofNewestRun(folder.workspace, failing, async () => null)).rejects.toThrow('broken');
  });

  it('goes on after a study in a process of its own, which says the same', async () => {
    const entry = new URL('./study-process.ts', import.meta.url);
    const told: string[] = [];
    const progress = { begin: (step: string) => void told.push(step), end: () => {} };
    const job = { folder: folder.workspace, create: false, request: request() };
    const record = await hostStudy(startStudyProcess(entry), job, { progress });
    expect(record.run).toBe(newestRun(folder.workspace)?.run);
    expect(await folder.read(latestRecord)).toEqual(record);
    expect(told).toEqual(['import', 'summarise', 'fit', 'backtest', 'score', 'ledger', 'report']);
    const failing = hostStudy(startStudyProcess(entry), { ...job, request: { asOf: '1999-01-01' } }, { progress });
    await expect(failing).rejects.toMatchObject({
      name: 'Failure',
      code: 'as-of-before-data',
      remedy: expect.stringContaining('--as-of'),
    });
  });
});

it('keeps its handle after a first run that failed, and goes with it where none succeeds', async () => {
  const folder = testFolder();
  folder.write('orders.csv', csv(ordersOf({ customers: 30, days: 150 })));
  folder.write('alone.csv', 'customer,date,amount\na,2024-01-01,5\na,2024-02-01,6\n');
  const fail = () => folder.request({ ...quick, files: ['alone.csv'] });
  const opened = await openWorkspace(folder.workspace, { create: true });
  await expect(runStudy(opened, fail(), effects)).rejects.toMatchObject({ code: 'one-customer' });
  await expect(runStudy(opened, folder.request({ ...quick, files: ['orders.csv'] }), effects)).resolves.toMatchObject({
    run: 1,
    changes: null,
    base: { customers: 30 },
  });
  opened.close();
  expect(existsSync(folder.workspace)).toBe(true);
  const other = testFolder();
  const never = await openWorkspace(other.workspace, { create: true });
  await expect(runStudy(never, fail(), effects)).rejects.toMatchObject({ code: 'one-customer' });
  never.close();
  expect(existsSync(other.workspace)).toBe(false);
  folder.remove();
  other.remove();
});
