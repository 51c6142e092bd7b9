import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeDemo } from '@perennial/demo';
import { describe, expect, it } from 'vitest';
import { newFolder, requireSubscriptions, study } from './businesses.ts';

const effects = { now: () => new Date('2026-06-01T00:00:00Z'), progress: { begin: () => {}, end: () => {} } };

describe.each(['a', 'b', 'c'])('the contracts of a club whose costs are known (%s)', (seed) => {
  it('leave to date what they really left, and what they will leave lies within the interval', async () => {
    const demo = await writeDemo(
      { business: 'subscription', customers: 3000, seed, folder: newFolder(), format: 'csv' },
      effects,
    );
    const files = dirname(demo.path);
    const folder = newFolder();
    mkdirSync(folder, { recursive: true });
    copyFileSync(join(files, 'costs.yaml'), join(folder, 'costs.yaml'));
    const asked = { folder, asOf: demo.truth.lastDay };
    const record = requireSubscriptions(await study([demo.subscriptionsPath!, join(files, 'spend.csv')], asked));
    const bases = record.subscriptions.bases!;
    const figure = (basis: string) => bases.figures.find((each) => each.basis === basis)!;
    const left = (days: number | null) => demo.truth.costs!.left.find((each) => each.days === days)!;
    const [past, year] = [left(null), left(365)];
    // The contracts tell no payment that failed or was given back: a hundredth or two of the money.
    for (const [basis, really] of [
      ['gross-margin', past.grossMargin],
      ['contribution', past.contribution],
      ['net', past.net],
    ] as const)
      expect(Math.abs(figure(basis).historic / 100 / really - 1), basis).toBeLessThan(0.03);
    for (const [basis, came] of [
      ['gross-margin', year.grossMargin],
      ['contribution', year.contribution],
      ['net', year.net],
    ] as const) {
      const { low95, high95 } = figure(basis).interval;
      expect(100 * came, basis).toBeGreaterThan(low95);
      expect(100 * came, basis).toBeLessThan(high95);
    }
    expect(bases.acquisition).toMatchObject({ spend: Math.round(100 * demo.truth.costs!.spend), unmatched: [] });
    const { acquired } = bases.acquired[0]!;
    expect(acquired.cac / 100 / (demo.truth.costs!.spend / acquired.customers)).toBeCloseTo(1, 6);
  });
});
