import { describe, expect, it } from 'vitest';
import type { StudyRecord } from '../../src/record/study-record.ts';
import { budgetOpportunities } from '../../src/reports/budget/opportunities.ts';
import type { ReportResults } from '../../src/reports/definitions.ts';
import { foundReport } from '../../src/reports/found-report.ts';
import { reportDefinitions } from '../../src/reports/index.ts';
import { loyaltyOpportunities } from '../../src/reports/loyalty/opportunities.ts';
import { migrationOpportunities } from '../../src/reports/migration/opportunities.ts';
import { assumedOf } from '../../src/reports/opportunities/assumed.ts';
import type { FoundOpportunity } from '../../src/reports/opportunities/opportunities-result.ts';
import { opportunityLines } from '../../src/reports/opportunities/opportunity-lines.ts';
import { listOf } from '../../src/reports/opportunities/opportunity-words.ts';
import { reckoned } from '../../src/reports/opportunities/reckon.ts';
import { opportunitySources } from '../../src/reports/opportunities/sources.ts';
import type { OpportunityGround } from '../../src/reports/opportunity/opportunity-source.ts';
import { readReport } from '../../src/reports/read-report.ts';
import { referralOpportunities } from '../../src/reports/referrals/opportunities.ts';
import { serviceOpportunities } from '../../src/reports/service/opportunities.ts';
import { servicedShop } from './serviced-shop.ts';

const ends = (of: number) => ({ low95: 0.5 * of, low80: 0.8 * of, high80: 1.2 * of, high95: 2 * of });

/** 1,000 customers of whom 100,000.00 is expected within a year; two years of history. Of revenue, 40 % is kept. */
const record = {
  settings: { horizonDays: 365, currency: 'EUR', minorUnits: 2, asOf: '2026-01-01', basis: 'revenue' },
  base: { customers: 1000, orders: 1000, historicMoney: 5_000_000 },
  bases: {
    figures: [
      { basis: 'revenue', expected: 10_000_000 },
      { basis: 'gross-margin', expected: 4_000_000 },
    ],
  },
  value: {
    activeCustomers: 500,
    expectedMoney: 10_000_000,
    money: { ...ends(10_000_000), median: 10_000_000 },
    uncertainty: { individual: 0 },
  },
  warnings: [],
} as unknown as StudyRecord;
const ground: OpportunityGround = { record, newPerHorizon: 500, days: 730, averageOrder: 5000 };

/** What is made of it where reaching a customer costs 5.00. */
function told(
  opportunities: readonly FoundOpportunity[],
  options: Readonly<Record<string, string>> = { contact: '5' },
) {
  const result = { opportunities, unvalued: [], averageOrder: 5000, baskets: [] };
  return {
    rows: reckoned(result, assumedOf({ record }, options)),
    lines: opportunityLines({ record, result }, options),
  };
}

describe('the reports that yield opportunities', () => {
  it('are reports, and no two say of the same kind', () => {
    const names: readonly string[] = reportDefinitions.map(({ name }) => name);
    expect(opportunitySources.filter(({ report }) => !names.includes(report))).toEqual([]);
    const kinds = opportunitySources.flatMap(({ kinds: each }) => Object.keys(each));
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('yield nothing where nothing was found', () =>
    expect(
      opportunitySources.flatMap<FoundOpportunity>((source) =>
        source.find({}, { ...ground, record: { ...record, concentration: [] } }),
      ),
    ).toEqual([]));
});

describe('referrals', () => {
  const referrals = {
    referred: 200,
    expected: 400_000,
    interval: ends(400_000),
    tiers: [{ tier: 'top', customers: 100, referrers: 40, referred: 90 }],
    toAsk: ['a', 'b', 'c', 'd'].map((customer) => ({ customer })),
  } as unknown as ReportResults['referrals'];

  it('ask those of the best who have brought nobody, each worth what a referred customer is expected to bring', () => {
    // 60 of them, each bringing one of 20.00: 1,200.00; one in twenty, of which 40 % is kept: 24.00.
    const [found] = referralOpportunities.find({ referrals });
    expect(found).toMatchObject({ customers: 60, atStake: 120_000, names: ['a', 'b', 'c'], ends: ends(120_000) });
    const { rows } = told([{ ...found!, atStake: 12_000_000, ends: ends(12_000_000) }]);
    expect(rows[0]).toMatchObject({ worth: 240_000, cost: 30_000 });
    expect(rows[0]!.breakEven).toBeCloseTo(30_000 / 4_800_000, 12);
  });

  it('ask nobody where too few were referred, or all of the best have brought somebody', () => {
    expect(referralOpportunities.find({ referrals: { ...referrals, referred: 29 } })).toEqual([]);
    const tiers = [{ ...referrals.tiers[0]!, referrers: 100 }];
    expect(referralOpportunities.find({ referrals: { ...referrals, tiers } })).toEqual([]);
  });
});

describe('a loyalty programme', () => {
  const loyalty = {
    kept: 0.9,
    members: [{ upTo: 'low', customers: 1000, active: 500, expected: 10_000_000, interval: ends(10_000_000) }],
  } as const;

  it('costs rewards on what is bought anyway and on what is bought for it, and pays from where they are earned', () => {
    // E (m ℓ − q r (1 + ℓ)): 100,000.00 × 0.05 × 0.9 less 4 % of 105,000.00.
    const opportunities = loyaltyOpportunities.find({ loyalty }, ground);
    const { rows } = told(opportunities, { margin: '90' });
    expect(rows[0]).toMatchObject({ worth: 450_000, cost: 420_000 });
    expect(rows[0]!.breakEven).toBeCloseTo(0.04 / (0.9 - 0.04), 12);
  });

  it('is none where rewards eat what members spend more', () =>
    expect(loyaltyOpportunities.find({ loyalty: { ...loyalty, kept: 0.5 } }, ground)).toEqual([]));

  it('stands behind the others where nothing is known of costs', () => {
    const blind = { ...record, bases: { figures: [record.bases.figures[0]!] } } as unknown as StudyRecord;
    const [found] = loyaltyOpportunities.find({ loyalty: { ...loyalty, kept: 1 } }, { ...ground, record: blind });
    expect(found?.isShown).toBe(false);
  });
});

describe('a budget', () => {
  const budget = {
    parts: [{ customers: 100, atRisk: 5_000_000 }],
    newcomer: { customers: 100, money: 5000 },
    cac: 2000,
    newcomers: 50,
    kept: 0.5,
    offer: 500,
    ends: ends(1),
  };

  it('is worth what the best way to part it brings beyond all of it for new customers', () => {
    // 100 offers of 5.00 use half of 1,000.00 and save 2,500.00; half of it wins 50 × 0.5^(2/3) of 25.00 each.
    const [found] = budgetOpportunities.find({ budget }, ground);
    expect(found!.customers).toBe(100);
    expect(found!.atStake).toBe(250_000 + Math.round(50 * 0.5 ** (2 / 3) * 2500) - 125_000);
    expect(found!.ends!.low80).toBe(Math.round(0.8 * found!.atStake));
    expect(told([found!]).lines[0]!.sure[0]!.code).toBe('opportunities.sure.shift-budget');
  });

  it('stays as it is where nobody knows what new customers cost, or keeping brings less', () => {
    expect(budgetOpportunities.find({ budget: { ...budget, cac: null } }, ground)).toEqual([]);
    const parts = [{ customers: 100, atRisk: 1 }];
    expect(budgetOpportunities.find({ budget: { ...budget, parts } }, ground)).toEqual([]);
  });
});

describe('a run before', () => {
  const moves = [
    { from: 'top', to: 'top', customers: 60, before: 900_000, now: 900_000, interval: null },
    { from: 'top', to: 'low', customers: 40, before: 500_000, now: 100_000, interval: null },
    { from: 'high', to: 'low', customers: 99, before: 300_000, now: 100_000, interval: null },
    { from: 'top', to: null, customers: 5, before: 100_000, now: 0, interval: null },
  ];
  const migration = {
    run: 1,
    asOf: '2025-01-01',
    sets: [{ by: 'tier', order: ['top', 'high', 'middle', 'low'], moves }],
    fallen: [],
  };

  it('tells who was among the best and is no more, and what they are expected to bring less', () => {
    const [found] = migrationOpportunities.find({ migration }, ground);
    expect(found).toMatchObject({ customers: 40, atStake: 400_000, cost: { per: 'customer' } });
    const { low95, low80, high80, high95 } = found!.ends!;
    expect([low95, low80, high80, high95].toSorted((a, b) => a - b)).toEqual([low95, low80, high80, high95]);
    expect(listOf(found!)).toBe('migration --table fallen');
  });
});

describe('service', () => {
  it('calls those who had a ticket where they bring less, and is checked by calling half of them', async () => {
    const { workspace } = await servicedShop();
    const { result } = await readReport(workspace, { name: 'service', options: {} });
    const service = result as ReportResults['service'];
    const [found] = serviceOpportunities.find({ service }, ground);
    const effect = service.events[0]!.groups.find(({ value }) => value === 'yes')!.effects.value!;
    expect(found).toMatchObject({ kind: 'after-ticket', customers: 120, isShown: false });
    // 120 in two years are 60 in a year.
    expect(found!.atStake).toBe(Math.round((-effect.difference * (120 * 365)) / 730));
    const { result: all, record: run } = await readReport(workspace, { name: 'opportunities', options: {} });
    const kinds = (all as ReportResults['opportunities']).opportunities.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['after-ticket', 'refer']));
    const { definition } = { definition: reportDefinitions[0] };
    expect(foundReport(definition, {}, run, all).tables[0]!.rows.length).toBeGreaterThan(0);
  });
});
