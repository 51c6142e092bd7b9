import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BusinessName, writeDemo } from '@perennial/demo';
import { defaultRules } from '@perennial/import';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BasisName } from '../src/record/bases.ts';
import { runStudy } from '../src/study.ts';
import { openWorkspace } from '../src/workspace/workspace.ts';
import { effects, temporaryFolder } from './reports/reported.ts';

async function studied(business: BusinessName) {
  const folder = temporaryFolder();
  const demo = await writeDemo({ business, customers: 1500, seed: 'costs', folder, format: 'csv' }, effects);
  const files = dirname(demo.path);
  const home = join(folder, 'workspace');
  mkdirSync(home);
  copyFileSync(join(files, 'costs.yaml'), join(home, 'costs.yaml'));
  const workspace = await openWorkspace(home, { create: true, threads: 2 });
  const from = { files: [demo.path, join(files, 'spend.csv')] };
  const request = { import: { from, columns: {}, rules: defaultRules, timeZone: 'UTC' }, cutOffs: 1 };
  const record = await runStudy(workspace, request, effects);
  workspace.close();
  const figures = new Map(record.bases.figures.map((figure) => [figure.basis, figure]));
  const truth = JSON.parse(readFileSync(demo.truthPath, 'utf8')) as typeof demo.truth;
  return { record, figure: (basis: BasisName) => figures.get(basis)!, truth: truth.costs! };
}

describe.each(['subscription', 'b2b'] as const)('the %s, whose costs are known', (business) => {
  let found: Awaited<ReturnType<typeof studied>>;
  beforeAll(async () => {
    found = await studied(business);
  });

  it('leaves to date what it really left, and what it will leave lies within the interval', () => {
    const { figure, truth, record } = found;
    const [past, year] = [truth.left.find(({ days }) => days === null)!, truth.left.find(({ days }) => days === 365)!];
    // Goods and fees are known to the cent an order.
    expect(figure('gross-margin').historic / 100 / past.grossMargin).toBeCloseTo(1, 5);
    // How long customers were active is estimated.
    expect(figure('contribution').historic / 100 / past.contribution).toBeCloseTo(1, 1.7);
    expect(figure('net').historic / 100 / past.net).toBeCloseTo(1, 1.7);
    for (const [basis, came] of [
      ['gross-margin', year.grossMargin],
      ['contribution', year.contribution],
      ['net', year.net],
    ] as const) {
      const { low95, high95 } = figure(basis).interval;
      expect(100 * came).toBeGreaterThan(low95);
      expect(100 * came).toBeLessThan(high95);
    }
    expect(record.bases.acquisition).toMatchObject({ spend: Math.round(100 * truth.spend), unmatched: [] });
  });

  it('adds up from revenue to net, to the cent', () => {
    const { record, figure } = found;
    const off = (when: 'past' | 'future') => record.bases.bridge.reduce((sum, line) => sum + line[when], 0);
    expect(figure('revenue').historic - off('past')).toBe(figure('net').historic);
    expect(figure('revenue').expected - off('future')).toBe(figure('net').expected);
  });
});
