import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultRules } from '@perennial/import';
import { drawBeta, seeded } from '@perennial/models';
import { afterAll, describe, expect, it } from 'vitest';
import { isOfSubscriptions } from '../../src/record/subscription-record.ts';
import { studyBusiness } from '../../src/study.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'perennial-subscriptions-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const effects = { now: () => new Date('2025-06-01T00:00:00Z'), progress: { begin: () => {}, end: () => {} } };

async function study(csv: string, more: { readonly asOf?: string; readonly endsAt?: 'ended' | 'cancelled' } = {}) {
  const path = join(folder, 'subscriptions.csv');
  writeFileSync(path, csv);
  const workspace = await openWorkspace(mkdtempSync(join(folder, 'workspace-')), { create: true, threads: 1 });
  try {
    const source = { from: { files: [path] }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
    const record = await studyBusiness(workspace, { import: source, businessModel: 'subscriptions', ...more }, effects);
    if (!isOfSubscriptions(record)) throw new Error('studied as orders');
    return record.subscriptions;
  } finally {
    workspace.close();
  }
}

const HEADER = 'id,customer,plan,quantity,currency,interval,amount,start,trial end,canceled at,ended at';

describe('a handful of subscriptions', () => {
  const csv = [
    HEADER,
    's1,ada,basic,1,eur,month,10.00,2024-01-31,,,',
    's2,bob,team,3,eur,month,10.00,2024-01-10,,2024-03-02,2024-03-10',
    's3,bob,team,5,eur,month,10.00,2024-05-05,,,',
    's4,cyd,annual,1,eur,year,100.00,2024-02-01,2024-02-15,,',
    's5,dee,basic,1,eur,month,10.00,2024-04-20,2024-05-04,,2024-05-01',
    's6,eve,basic,1,eur,month,10.00,2024-05-25,2024-06-08,,',
    's7,ada,extra,1,eur,quarter,15.00,2024-03-01,,2024-05-20,',
  ].join('\n');

  it('counts trials apart, and one who ended within a trial never paid', async () => {
    const found = await study(csv, { asOf: '2024-05-31' });
    expect(found).toMatchObject({ subscriptions: 7, customers: 5, running: 4, trials: { running: 1 }, ended: 2 });
    expect(found.cancelledButRunning).toBe(1);
  });

  it('adds up month by month, to the cent', async () => {
    const { movements, revenue } = await study(csv, { asOf: '2024-05-31' });
    for (const month of movements) {
      const { opening, fresh, expansion, contraction, churn, reactivation, paused, resumed, closing } = month;
      expect(opening + fresh + expansion + contraction + churn + reactivation + paused + resumed).toBe(closing);
    }
    expect(movements.at(-1)!.closing).toBe(revenue);
    expect(revenue).toBe(Math.round(1000 + 5000 + 10000 / 12 + 500));
    expect(movements.map(({ day, closing }) => [day, closing])).toEqual([
      ['2024-01-31', 4000],
      ['2024-02-29', 4833],
      ['2024-03-31', 2333],
      ['2024-04-30', 2333],
      ['2024-05-31', 7333],
    ]);
    expect(movements.at(2)).toMatchObject({ churn: -3000, expansion: 500, left: 1 });
    expect(movements.at(4)).toMatchObject({ reactivation: 5000, fresh: 0 });
  });

  it('takes the cancellation for the end where it is asked to', async () => {
    const { movements, running } = await study(csv, { asOf: '2024-05-31', endsAt: 'cancelled' });
    expect(running).toBe(3);
    expect(movements.at(4)).toMatchObject({ contraction: -500 });
  });

  it('says that too few have left', async () => {
    expect(await study(csv, { asOf: '2024-05-31' })).toMatchObject({ chosen: null, forecast: null, plans: [] });
  });
});

describe('what cannot be read', () => {
  it('names the columns that are missing', async () =>
    expect(study('customer,plan,interval,amount,begin\nada,basic,month,1,2024-01-01')).rejects.toMatchObject({
      code: 'column-not-recognised',
    }));

  it('names the row whose interval is none', async () =>
    expect(study(`${HEADER}\ns1,ada,basic,1,eur,sometimes,10.00,2024-01-31,,,`)).rejects.toMatchObject({
      code: 'interval-unreadable',
      message: expect.stringMatching(/line 2.*sometimes/),
    }));
});

describe('subscriptions whose truth is known', () => {
  const random = seeded('subscriptions');
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const shift = (from: string, months: number) => {
    const [y, m] = from.split('-').map(Number);
    return day(Date.UTC(y!, m! - 1 + months, 15));
  };
  /** Every one starts on the 15th of a month of two years and leaves with a probability of its own, monthly or annually. */
  const rows = Array.from({ length: 3000 }, (_, i) => {
    const annual = i % 4 === 0;
    const start = shift('2022-01-15', Math.floor(random() * 24));
    const theta = annual ? drawBeta(2, 5, random) : drawBeta(1, 12, random);
    const left = Math.floor(Math.log(1 - random()) / Math.log1p(-theta)) + 1;
    const end = shift(start, left * (annual ? 12 : 1));
    const [plan, interval, amount] = annual ? ['annual', 'year', '96.00'] : ['monthly', 'month', '10.00'];
    return { plan, interval, amount, start, end, customer: `c${i}` };
  });
  const csvAt = (asOf: string) =>
    [
      HEADER,
      ...rows
        .filter(({ start }) => start <= asOf)
        .map(
          ({ customer, plan, interval, amount, start, end }) =>
            `${customer},${customer},${plan},1,eur,${interval},${amount},${start},,,${end <= asOf ? end : ''}`,
        ),
    ].join('\n');

  it('are forecast within the interval, and by plan', async () => {
    const asOf = '2024-01-31';
    const { forecast, plans, tests, chosen } = await study(csvAt(asOf), { asOf });
    const still = rows.filter(({ start, end }) => start <= asOf && end > '2025-01-31');
    expect(forecast!.running.low95).toBeLessThan(still.length);
    expect(forecast!.running.high95).toBeGreaterThan(still.length);
    expect(forecast!.expectedRunning / still.length).toBeCloseTo(1, 1);
    expect(plans.map(({ plan }) => plan).toSorted()).toEqual(['annual', 'monthly']);
    for (const { retention } of plans)
      for (const { seen, fitted } of retention)
        if (seen && seen.atRisk > 200) expect(Math.abs(seen.share - fitted)).toBeLessThan(0.06);
    expect(chosen!.because).toBe('scores');
    const score = (method: string) =>
      tests.filter((test) => test.method === method).reduce((sum, { logScore }) => sum + logScore, 0);
    expect(score(chosen!.method)).toBeGreaterThan(score('constant-rate'));
  });
});
