import { addDays } from '@perennial/engine';
import { beforeAll, describe, expect, it } from 'vitest';
import { heldOf } from '../../src/reports/ledger/held.ts';
import { readReport } from '../../src/reports/read-report.ts';
import { runStudy } from '../../src/study.ts';
import { csv, effects, file, type Reported, type Rows, reported } from './reported.ts';

const CHANGE = '2025-06-01';
/** Two years in which sixty customers come each month, and come again. */
const all: Rows = Array.from({ length: 24 * 60 }, (_, i) => i).flatMap((i) => {
  const first = addDays('2024-01-01', Math.floor((i * 365) / 720));
  return Array.from({ length: 1 + (i % 5) }, (_, k): Rows[number] => [
    `c${i}`,
    addDays(first, k * (20 + (i % 37))),
    20 + ((i * 7 + k) % 50),
  ]);
});
const LAST = '2025-12-31';
const EARLY = '2025-04-30';

let business: Reported;
beforeAll(async () => {
  const seen = all.filter(([, day]) => day <= LAST);
  const parts = [seen.filter(([, day]) => day <= EARLY), seen.filter(([, day]) => day > EARLY)];
  business = await reported(
    parts.map((rows, i) => file(csv(rows), `orders-${i}.csv`)),
    { horizonDays: 90, cutOffs: 3, businessChanges: [CHANGE] },
  );
});

const saidBy = async (name: 'ledger' | 'accuracy' | 'cohorts') => {
  const { answer, sentences } = await readReport(business.workspace, { name, options: {} });
  return [...answer, ...sentences];
};

const said = async (name: Parameters<typeof saidBy>[0]) => (await saidBy(name)).map(({ code }) => code);

describe('a day on which the business changed', () => {
  it('leaves forecasts across it out of the verdict of the ledger, and says so', async () => {
    const { ledger } = business.report.reports;
    expect(ledger.forecasts.map(({ asOf, businessChanged }) => [asOf, businessChanged])).toEqual([
      [EARLY, CHANGE],
      [business.record.settings.asOf, null],
    ]);
    expect(ledger.forecasts[0]?.isOver).toBe(true);
    expect(heldOf(ledger)).toBeNull();
    expect(
      heldOf({ ...ledger, forecasts: ledger.forecasts.map((each) => ({ ...each, businessChanged: null })) }),
    ).toMatchObject({
      forecasts: 1,
    });
    expect(await said('ledger')).toEqual(['ledger.answer.none', 'business-change.ledger']);
  });

  it('leaves cut-offs before it out of what the backtest is said to find', async () => {
    const money = business.report.reports.accuracy.totals.filter(({ measure }) => measure === 'money');
    expect(money).toHaveLength(3);
    for (const { asOf, businessChanged } of money) expect(businessChanged).toBe(asOf < CHANGE ? CHANGE : null);
    const alike = money.filter(({ businessChanged }) => businessChanged === null);
    expect(alike.length).toBeGreaterThan(0);
    expect(alike.length).toBeLessThan(money.length);
    const says = await saidBy('accuracy');
    expect(says.map(({ code }) => code)).toEqual(['accuracy.answer', 'business-change.accuracy']);
    expect(says[0]?.values).toMatchObject({ cutOffs: { count: alike.length } });
  });

  it('parts the cohorts: none before it is held against one after it', async () => {
    const { pair, quality, businessChanged } = business.report.reports.cohorts;
    expect(businessChanged).toBe(CHANGE);
    expect(pair?.first.cohort).toBe('2025-06');
    expect(pair && pair.last.cohort > '2025-06').toBe(true);
    const after = quality?.rows.filter(({ cohort }) => cohort > '2025-06') ?? [];
    expect(after.length).toBeGreaterThan(0);
    for (const { cohort, before } of after)
      expect(before.customers).toBeLessThanOrEqual(62 * (Number(cohort.slice(5)) - 6));
    expect(await said('cohorts')).toContain('business-change.cohorts');
  });

  it('stands in the record, is kept by later runs, and is over when it is taken back', async () => {
    const { workspace } = business;
    expect(business.record.settings.businessChanges).toEqual([CHANGE]);
    const again = await runStudy(workspace, { horizonDays: 90, cutOffs: 0 }, effects);
    expect(again.settings.businessChanges).toEqual([CHANGE]);
    const without = await runStudy(workspace, { horizonDays: 90, cutOffs: 0, businessChanges: [] }, effects);
    expect(without.settings).not.toHaveProperty('businessChanges');
    expect(await said('ledger')).not.toContain('business-change.ledger');
  });
});
