import { readFileSync } from 'node:fs';
import { writeDemo } from '@perennial/demo';
import { expect, it } from 'vitest';
import { newFolder, requireSubscriptions, study } from './businesses.ts';

const effects = { now: () => new Date('2026-06-01T00:00:00Z'), progress: { begin: () => {}, end: () => {} } };

it('recovers the truth of the demo within its intervals', async () => {
  const demo = await writeDemo(
    { business: 'subscription', customers: 4000, seed: '1', folder: newFolder(), format: 'csv' },
    effects,
  );
  const record = requireSubscriptions(await study([demo.subscriptionsPath!], { asOf: demo.truth.lastDay }));
  const [header = '', ...rows] = readFileSync(demo.customersPath, 'utf8').trim().split('\n');
  const column = (name: string) => header.split(',').indexOf(name);
  const truth = rows.map((row) => row.split(','));
  const alive = truth.filter((row) => row[column('alive')] === 'true');
  const still = alive.filter((row) => row[column('lifetime_end')] === '').length;
  const money = alive.reduce((sum, row) => sum + Number(row[column('money_365')]) * 100, 0);
  const { running, forecast, plans, chosen } = record.subscriptions;
  expect(running).toBe(alive.length);
  expect(chosen!.because).toBe('level');
  expect(still).toBeGreaterThan(forecast!.running.low95);
  expect(still).toBeLessThan(forecast!.running.high95);
  // Of payments, some fail and some are given back; in the truth they are.
  expect(money).toBeGreaterThan(forecast!.payments.low95);
  expect(money).toBeLessThan(forecast!.payments.high95);
  const after = (plan: string, months: number) =>
    plans.find((each) => each.plan === plan)!.retention.find((point) => point.months === months)!;
  for (const { plan, a, b } of [
    { plan: 'basic', a: 0.9, b: 7 },
    { plan: 'plus', a: 0.8, b: 10 },
    { plan: 'pro', a: 0.7, b: 14 },
  ]) {
    // A charge that fails for good ends the contract, too: 4.5 % × 20 % of those that stay.
    const survival = [1, 6, 12].map((t) => {
      let s = (1 - 0.009) ** t;
      for (let i = 0; i < t; i++) s *= (b + i) / (a + b + i);
      return { t, s };
    });
    for (const { t, s } of survival) expect(Math.abs(after(plan, t).fitted - s)).toBeLessThan(0.06);
  }
});
