import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProgressMessage } from '@perennial/words';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/check/check-workspace.ts';
import { exportScores, scoresTable } from '../../src/questions/export-scores.ts';
import { scoreCustomers } from '../../src/questions/score-customers.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { csv, type Order, ordersOf } from '../lifecycle/business.ts';
import { testFolder } from '../lifecycle/folder.ts';
import { type Lake, makeLake, type Run, server } from './lake.ts';

const orders = ordersOf({ customers: 120, days: 500 });

const columns = (of: readonly Order[]) =>
  ({
    order_id: ['varchar', of.map(({ id }) => id)],
    customer_id: ['varchar', of.map(({ customer }) => customer)],
    order_date: ['timestamp(3)', of.map(({ day }) => `${day} 00:00:00`)],
    amount: ['decimal(12,2)', of.map(({ amount }) => amount)],
  }) as const;

const kept = [
  'perennial_order_lines',
  'perennial_orders',
  'perennial_rejected',
  'perennial_returns',
  'perennial_scores',
  'perennial_states',
  'perennial_workspace',
];

describe.skipIf(!server)('a workspace on a cluster', () => {
  let lake: Lake;
  beforeAll(async () => {
    lake = await makeLake();
    await lake.load('shop', columns(orders));
    await lake.load('once', columns(orders.map((order, i) => ({ ...order, customer: `new ${i}` }))));
  });
  afterAll(() => lake?.remove());

  const run = (asked: Run = {}) => lake.run({ cutOffs: 0, ...asked });
  const ours = async () => (await lake.tables()).filter((name) => name.startsWith('perennial_')).sort();
  const contents = async () => [
    await lake.rows('select to_hex(checksum(row(customer, ordered_at, amount))) as digest from perennial_orders'),
    await lake.rows('select to_hex(checksum(row(customer, expected_money))) as digest from perennial_scores'),
  ];

  it('is gone without a trace after a first run that failed', async () => {
    await expect(run({ table: 'once' })).rejects.toMatchObject({ code: 'no-repeat-buyers' });
    expect(await ours()).toEqual([]);
    expect(existsSync(lake.folder)).toBe(false);
  });

  it('names the tables that are nearest to one that is not there', async () => {
    await expect(run({ table: 'shopp' })).rejects.toMatchObject({
      code: 'table-missing',
      remedy: expect.stringContaining('shop'),
    });
    expect(existsSync(lake.folder)).toBe(false);
  });

  it('remembers where its orders are, and no secret', async () => {
    const heard: ProgressMessage[] = [];
    const progress = {
      begin: () => {},
      end: () => {},
      meanwhile: (message: ProgressMessage) => void heard.push(message),
    };
    const record = await run({ table: 'shop', progress });
    expect(heard).toContainEqual({
      code: 'splits',
      values: { done: { count: expect.any(Number) }, total: expect.anything(), rows: expect.anything() },
    });
    expect(record.run).toBe(1);
    expect(await ours()).toEqual(kept);
    const remembered = JSON.parse(readFileSync(join(lake.folder, 'engine.json'), 'utf8'));
    expect(remembered).toEqual({ address: lake.address, workspace: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(record.files[0]).toBe(`lake.${lake.address.split('/').at(-1)}.perennial_scores`);
  });

  it('is studied again without a table, and says that nothing changed', async () => {
    const record = await run();
    expect(record.changes).toMatchObject({ newOrders: 0, newCustomers: 0, newMoney: 0, largestChanges: [] });
    expect(record.changes?.valueNow).toBe(record.changes?.valueBefore);
  });

  it('answers for single customers, the doctor, and whoever wants all values', async () => {
    await lake.open(async (workspace) => {
      const { customers } = await scoreCustomers(workspace, { customers: ['c1', 'c2', 'nobody'] });
      expect(customers.map(({ customer }) => customer).sort()).toEqual(['c1', 'c2']);
      expect((await checkWorkspace(workspace)).filter(({ ok }) => !ok)).toEqual([]);
      const there = await scoresTable(workspace);
      expect(await lake.rows(`select count(*) as n from (${there?.sql})`)).toEqual([{ n: there?.customers }]);
      const to = join(lake.folder, 'values.csv');
      await expect(exportScores(workspace, { to, format: 'csv' })).rejects.toMatchObject({
        code: 'option-invalid',
        remedy: expect.stringContaining(there?.sql as string),
      });
    });
  });

  it('stays as it was after a study that failed, and drops what earlier ones left', async () => {
    const { workspace } = JSON.parse(readFileSync(join(lake.folder, 'engine.json'), 'utf8'));
    await lake.rows(`create table perennial_tmp_${workspace}_left as select 1 as x`);
    await lake.rows('create table perennial_tmp_another as select 1 as x');
    const before = await contents();
    await expect(run({ table: 'once' })).rejects.toMatchObject({ code: 'no-repeat-buyers' });
    expect(await contents()).toEqual(before);
    expect(await ours()).toEqual([...kept, 'perennial_tmp_another'].sort());
    await lake.rows('drop table perennial_tmp_another');
  });

  it('stops when it is told to: no query of it runs on, nothing has changed', async () => {
    const before = await contents();
    const controller = new AbortController();
    const progress = {
      begin: (step: string) => {
        if (step === 'summarise') setTimeout(() => controller.abort(), 300);
      },
      end: () => {},
    };
    await expect(run({ table: 'shop', signal: controller.signal, progress })).rejects.toMatchObject({
      code: 'interrupted',
    });
    expect(await contents()).toEqual(before);
    expect(await ours()).toEqual(kept);
    const running = `select query from system.runtime.queries where state not in ('FINISHED', 'FAILED') and query like '%${lake.address.split('/').at(-1)}%' and query not like '%runtime%'`;
    expect(await lake.rows(running)).toEqual([]);
  });

  it('shares its schema with no other workspace', async () => {
    const folder = testFolder();
    const engine = {
      address: lake.address,
      environment: {},
      now: () => new Date(),
      randomKey: () => new Uint8Array(32),
    };
    await expect(openWorkspace(folder.workspace, { create: true, engine })).rejects.toMatchObject({
      code: 'schema-taken',
    });
    expect(existsSync(folder.workspace)).toBe(false);
    folder.remove();
  });

  it('takes no other schema, and no files; and one made of files takes no engine', async () => {
    const engine = { environment: {}, now: () => new Date(), randomKey: () => new Uint8Array(32) };
    const other = { ...engine, address: `${lake.address}2` };
    await expect(openWorkspace(lake.folder, { create: true, engine: other })).rejects.toMatchObject({
      code: 'option-invalid',
    });
    const folder = testFolder();
    folder.write('orders.csv', csv(orders));
    await folder.run({ files: ['orders.csv'], cutOffs: 0 });
    await expect(
      openWorkspace(folder.workspace, { create: true, engine: { ...engine, address: lake.address } }),
    ).rejects.toMatchObject({ code: 'option-invalid', message: expect.stringContaining('made from files') });
    const from = { files: [join(folder.path, 'orders.csv')] };
    await expect(run({ table: 'x', reading: { from } })).rejects.toMatchObject({
      code: 'option-invalid',
      message: expect.stringContaining('name a table there'),
    });
    folder.remove();
  });

  it('goes on where a table of its own was dropped, with the table it was made from', async () => {
    await lake.rows('drop table perennial_orders');
    await lake.rows('drop table perennial_scores');
    await expect(run()).rejects.toMatchObject({ code: 'cluster-failed', remedy: expect.stringContaining('run TABLE') });
    const record = await run({ table: 'shop' });
    expect(record.changes).toMatchObject({ newOrders: 0, largestChanges: [] });
    expect(await ours()).toEqual(kept);
  });
});
