import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicRecord, type SubscriptionFigures } from '@perennial/study';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SubscriptionRecord } from '../../src/record/subscription-record.ts';
import { file, newFolder, requireSubscriptions, study } from './businesses.ts';

const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
const HEADER = 'id,customer,plan,amount,currency,interval,start,ended at,paused at';
/** Sixty contracts of a month at 20.00; every fifth has ended after three months. */
const contract = (i: number) =>
  `s${i},c${i},basic,20.00,EUR,month,${day(6 * i)},${i % 5 === 0 ? day(6 * i + 91) : ''},`;
const first = Array.from({ length: 60 }, (_, i) => contract(i));
/** Another plan for two, one that ended and one that paused; two who are new, and one who is back. */
const changed: Readonly<Record<string, string>> = {
  s1: `s1,c1,basic,20.00,EUR,month,${day(6)},2025-02-03,`,
  s2: `s2,c2,basic,20.00,EUR,month,${day(12)},2025-02-03,`,
  s3: `s3,c3,basic,20.00,EUR,month,${day(18)},2025-02-10,`,
  s4: `s4,c4,basic,20.00,EUR,month,${day(24)},,2025-02-20`,
};
const later = [
  ...first.map((row) => changed[row.split(',')[0]!] ?? row),
  'n1,c1,large,50.00,EUR,month,2025-02-03,,',
  'n2,c2,small,10.00,EUR,month,2025-02-03,,',
  'n3,new1,basic,20.00,EUR,month,2025-02-20,,',
  'n4,new2,large,50.00,EUR,month,2025-03-01,,',
  'n5,c5,basic,20.00,EUR,month,2025-03-01,,',
];
const costs = 'margin: 80%\nfees: 2% + 0.25\nservice: { per-customer-month: 1.50 }\n';

const changesOf = ({ subscriptions }: SubscriptionRecord) => subscriptions.equityChanges!;

function causes(changes: NonNullable<SubscriptionFigures['equityChanges']>, basis: string) {
  const found = changes.bases.find((each) => each.basis === basis)!;
  expect(found.because.reduce((sum, { money }) => sum + money, found.before)).toBe(found.now);
  return Object.fromEntries(found.because.map(({ cause, money }) => [cause, money]));
}

describe('the equity of subscriptions between two runs', () => {
  const folder = newFolder();
  const runs: SubscriptionRecord[] = [];
  const run = async (rows: readonly string[], asOf: string, more: object = {}) => {
    const files = rows.length > 0 ? [file('contracts.csv', [HEADER, ...rows])] : [];
    runs.push(requireSubscriptions(await study(files, { folder, asOf, ...more })));
  };
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'costs.yaml'), costs);
    await run(first, '2024-12-31');
    await run(later, '2025-03-15');
    await run([], '2025-03-15', { annualDiscount: 0.2 });
    writeFileSync(join(folder, 'costs.yaml'), costs.replace('80%', '70%'));
    await run([], '2025-03-15', { annualDiscount: 0.2 });
  });

  it('is not told by the first, which has its interval', () => {
    const { equityChanges, forecast, bases } = runs[0]!.subscriptions;
    expect(equityChanges).toBeNull();
    for (const { equity, equityInterval } of [...bases!.figures, ...bases!.plans.flatMap(({ figures }) => figures)]) {
      expect(equityInterval!.low80).toBeLessThan(equity!);
      expect(equityInterval!.high80).toBeGreaterThan(equity!);
    }
    expect(bases!.figures[0]!.equityInterval).toEqual(forecast!.equityInterval);
  });

  it('adds up to the cent on every basis, by what each customer pays', () => {
    const changes = changesOf(runs[1]!);
    expect(changes).toMatchObject({ sinceRun: 1, asOf: '2024-12-31' });
    expect(changes.bases.map(({ basis }) => basis)).toEqual(['revenue', 'gross-margin', 'contribution']);
    for (const { basis, before, now } of changes.bases) {
      const of = (record: SubscriptionRecord) =>
        record.subscriptions.bases!.figures.find((each) => each.basis === basis)!.equity;
      expect([before, now]).toEqual([of(runs[0]!), of(runs[1]!)]);
      const found = causes(changes, basis);
      expect(found.acquired).toBeGreaterThan(0);
      expect(found.returned).toBeGreaterThan(0);
      expect(found.expanded).toBeGreaterThan(0);
      expect(found.contracted).toBeLessThan(0);
      expect(found.churned).toBeLessThan(0);
      expect(found.paused).toBeLessThan(0);
      expect(found.costs).toBeUndefined();
    }
    // The future that was discounted is nearer by ten weeks.
    expect(causes(changes, 'revenue').discounting! / changes.bases[0]!.before).toBeCloseTo(1.1 ** (74 / 365.25) - 1, 2);
  });

  it('is moved by nothing but the discount rate, or the costs, where nothing else is other', () => {
    for (const { basis } of changesOf(runs[2]!).bases) {
      const found = causes(changesOf(runs[2]!), basis);
      expect(found.discounting).toBeLessThan(0);
      // What the time that is paid for costs is not discounted: it stays beside the renewals that weigh less.
      expect(Object.keys(found).filter((cause) => cause !== 'discounting' && cause !== 're-estimated')).toEqual([]);
    }
    expect(Object.keys(causes(changesOf(runs[2]!), 'revenue'))).toEqual(['discounting']);
    expect(causes(changesOf(runs[3]!), 'revenue')).toEqual({});
    expect(Object.keys(causes(changesOf(runs[3]!), 'gross-margin'))).toEqual(['costs']);
    expect(causes(changesOf(runs[3]!), 'gross-margin').costs).toBeLessThan(0);
  });

  it('leaves the program in units of the currency, and stands in the report', () => {
    const [change] = publicRecord(runs[1]!).subscriptions.equityChanges!.bases;
    expect(change!.now).toBe(changesOf(runs[1]!).bases[0]!.now / 100);
    expect(change!.because[0]!.money).toBe(changesOf(runs[1]!).bases[0]!.because[0]!.money / 100);
    const kept = readFileSync(join(folder, 'runs', '00002', 'study.json'), 'utf8');
    expect(JSON.parse(kept).subscriptions.equityChanges).toEqual(publicRecord(runs[1]!).subscriptions.equityChanges);
  });
});
