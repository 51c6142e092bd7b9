import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '@perennial/engine';
import { defaultRules } from '@perennial/import';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportScores, scoresTable } from '../../src/questions/export-scores.ts';
import { scoreSubscriptions } from '../../src/questions/score-subscriptions.ts';
import { type AnyRecord, isOfSubscriptions } from '../../src/record/subscription-record.ts';
import type { StudyRequest } from '../../src/request.ts';
import { studyBusiness } from '../../src/study.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { ordersOf } from '../lifecycle/business.ts';
import { type TestFolder, testFolder } from '../lifecycle/folder.ts';
import { differences } from './agree.ts';
import { type Lake, makeLake, server } from './lake.ts';

const effects = { now: () => new Date('2026-01-15T12:00:00Z'), progress: { begin: () => {}, end: () => {} } };

/** Contracts of two plans; about half have ended, one has no amount, and one is still on trial. */
const contracts = Array.from({ length: 160 }, (_, i) => {
  const started = addDays('2024-01-05', (i * 37) % 600);
  const ended = i % 2 === 0 ? addDays(started, 31 * (1 + (i % 11))) : null;
  return {
    id: `sub ${i}`,
    customer: `c${i % 150}`,
    plan: i % 3 === 0 ? 'team' : 'basic',
    amount: i === 7 ? null : i % 3 === 0 ? '29.90' : '9.90',
    started,
    ended: ended !== null && ended < '2026-01-01' ? ended : null,
    trial: i === 9 ? '2026-02-01' : null,
  };
});
const header = 'subscription id,customer,plan,interval,amount,currency,started_at,ended_at,trial_end';
const asFile = [
  header,
  ...contracts.map(({ id, customer, plan, amount, started, ended, trial }) =>
    [id, customer, plan, 'month', amount ?? '', 'EUR', started, ended ?? '', trial ?? ''].join(','),
  ),
].join('\n');
const payments = ordersOf({ customers: 60, days: 300, first: '2025-01-01' });

describe.skipIf(!server)('subscriptions of a table on Trino and of a file', () => {
  let lake: Lake;
  let folder: TestFolder;
  beforeAll(async () => {
    lake = await makeLake();
    folder = testFolder();
    folder.write('subscriptions.csv', asFile);
    folder.write(
      'orders.csv',
      [
        'customer_id,order_date,amount,currency',
        ...payments.map(({ customer, day, amount }) => `${customer},${day},${amount},EUR`),
      ].join('\n'),
    );
    await lake.load('subscriptions', {
      'subscription id': ['varchar', contracts.map(({ id }) => id)],
      customer: ['varchar', contracts.map(({ customer }) => customer)],
      plan: ['varchar', contracts.map(({ plan }) => plan)],
      interval: ['varchar', contracts.map(() => 'month')],
      amount: ['decimal(10,2)', contracts.map(({ amount }) => amount)],
      currency: ['varchar', contracts.map(() => 'EUR')],
      started_at: ['date', contracts.map(({ started }) => started)],
      ended_at: ['timestamp(3)', contracts.map(({ ended }) => ended && `${ended} 00:00:00`)],
      trial_end: ['date', contracts.map(({ trial }) => trial)],
    });
    await lake.load('shop', {
      customer_id: ['varchar', payments.map(({ customer }) => customer)],
      order_date: ['date', payments.map(({ day }) => day)],
      amount: ['decimal(10,2)', payments.map(({ amount }) => String(amount))],
      currency: ['varchar', payments.map(() => 'EUR')],
    });
  }, 600_000);
  afterAll(async () => {
    await lake?.remove();
    folder?.remove();
  });

  const ofFile = async (name: string, workspace: string, request: StudyRequest = {}) => {
    const opened = await openWorkspace(join(folder.path, workspace), { create: true, threads: 1 });
    const from = { files: [join(folder.path, name)] };
    try {
      const source = { from, columns: {}, rules: defaultRules, timeZone: 'UTC' };
      return await studyBusiness(opened, { import: source, cutOffs: 0, ...request }, effects);
    } finally {
      opened.close();
    }
  };
  const ofTable = (table: string, request: StudyRequest = {}) =>
    lake.open((workspace) => {
      const source = { from: { table }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
      return studyBusiness(workspace, { import: source, cutOffs: 0, ...request }, effects);
    }, true);
  const figures = (record: AnyRecord) => ('subscriptions' in record ? record.subscriptions : undefined);
  /** What names the rows of a file by their lines. */
  const withoutLines = (record: AnyRecord) => {
    const found = figures(record);
    return { ...found, leftOut: found?.leftOut.map(({ reason, rows }) => ({ reason, rows })) };
  };

  it('are recognised, and agree in every figure', async () => {
    const here = await ofFile('subscriptions.csv', 'alone');
    const there = await ofTable('subscriptions');
    expect(isOfSubscriptions(there)).toBe(true);
    expect(figures(there)!.running).toBeGreaterThan(50);
    expect(differences(withoutLines(here), withoutLines(there), 1e-9)).toEqual([]);
    expect(there.sources[0]!.fingerprint).toMatch(/^160-\w{8,}$/);
  }, 300_000);

  it('are scored and exported from the folder, and leave nothing on the cluster', async () => {
    const { lines } = await lake.open((workspace) => scoreSubscriptions(workspace, { named: ['c1'] }));
    expect(lines.length).toBeGreaterThan(0);
    const to = join(folder.path, 'exported.csv');
    await lake.open(async (workspace) => {
      expect(await scoresTable(workspace)).toBeNull();
      await exportScores(workspace, { to, format: 'csv' });
    });
    expect(readFileSync(to, 'utf8')).toContain('sub 1');
    expect([...(await lake.tables())].sort()).toEqual(['perennial_workspace', 'shop', 'subscriptions']);
  }, 300_000);

  it('add up with orders there, which stay as they are', async () => {
    await ofFile('orders.csv', 'both');
    const here = await ofFile('subscriptions.csv', 'both');
    await ofTable('shop');
    const ordersBefore = await lake.rows('select count(*) as n from perennial_orders');
    const there = await ofTable('subscriptions');
    expect(await lake.rows('select count(*) as n from perennial_orders')).toEqual(ordersBefore);
    if (isOfSubscriptions(here) || isOfSubscriptions(there)) throw new Error('studied without orders');
    expect(there.together!.customersOfBoth).toBeGreaterThan(0);
    expect(differences(here.together, there.together, 1e-9)).toEqual([]);
  }, 300_000);

  it('are made of orders where a person says so', async () => {
    const here = await ofFile('orders.csv', 'turned', { businessModel: 'subscriptions' });
    const other = await makeLake();
    try {
      await lake.trino.execute({ render: () => `create table ${other.address.split('/').at(-1)}.shop as table shop` });
      const there = await other.open((workspace) => {
        const source = { from: { table: 'shop' }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
        return studyBusiness(workspace, { import: source, businessModel: 'subscriptions' }, effects);
      }, true);
      expect(isOfSubscriptions(there)).toBe(true);
      expect(differences(withoutLines(here), withoutLines(there), 1e-9)).toEqual([]);
    } finally {
      await other.remove();
    }
  }, 300_000);
});
