import { addDays, daysBetween } from '@perennial/engine';
import { formulaPeriods, type PeriodName } from '@perennial/models';
import { describe, expect, it } from 'vitest';
import {
  csv,
  demo,
  file,
  hasRetail,
  onlineRetail,
  type Reported,
  type Rows,
  reported,
  sum,
} from '../../../test/reports/reported.ts';
import { formulas } from './definition.ts';
import type { FormulaGroup, FormulaRow } from './formulas-result.ts';
import { knownMargin, marginOf } from './margin.ts';
import { shownFormulas, viewOf } from './shown-rows.ts';

const daysOf = (name: PeriodName) => formulaPeriods.find((each) => each.name === name)!.days;

/** Customers who ordered within days of a length before a day, and what they did. */
function within({ transactions }: Pick<Reported, 'transactions'>, asOf: string, from: number, to: number) {
  const mine = [...transactions].map(
    ([customer, all]) =>
      [customer, all.filter(({ day }) => daysBetween(day, asOf) >= from && daysBetween(day, asOf) < to)] as const,
  );
  const active = mine.filter(([, days]) => days.length > 0);
  return {
    customers: new Set(active.map(([customer]) => customer)),
    orders: sum(active, ([, days]) => sum(days, ({ orders }) => orders)),
    money: sum(active, ([, days]) => sum(days, ({ money }) => money)),
  };
}

/** What was known on a day of a period. */
function counted(business: Reported, asOf: string, period: PeriodName) {
  const days = daysOf(period);
  const [now, before] = [within(business, asOf, 0, days), within(business, asOf, days, 2 * days)];
  return {
    active: now.customers.size,
    before: before.customers.size,
    both: [...before.customers].filter((customer) => now.customers.has(customer)).length,
    orders: now.orders,
    money: now.money,
  };
}

const rowOf = ({ rows }: FormulaGroup, formula: FormulaRow['formula'], period: PeriodName | null) =>
  rows.find((row) => row.formula === formula && row.period === period)!;

describe.each([
  ['the demo', demo, true],
  ['Online Retail', onlineRetail, hasRetail],
])('the formulas of %s', (_, business, isThere) => {
  it.skipIf(!isThere)('are computed from what the orders say', async () => {
    const found = await business();
    const { record, report, transactions } = found;
    const [all] = report.reports.formulas.groups;
    expect(all!.life.customers).toBe(record.base.customers);
    expect(all!.life.orders).toBe(record.base.orders);
    expect(all!.life.kept).toBe(record.base.historicMoney);
    expect(all!.life.lifespanDays).toBe(sum(transactions.values(), (mine) => mine.at(-1)!.days));
    for (const { period, counted: said, retention, revenue } of all!.inputs) {
      const own = counted(found, record.settings.asOf, period);
      expect(said).toEqual(own);
      expect(retention).toBe(own.both / own.before);
      expect(rowOf(all!, 'margin-over-churn', period).worth.median).toBe(Math.round(revenue / (1 - retention)));
    }
    expect(rowOf(all!, 'historic-average', null).worth.median).toBe(
      Math.round(record.base.historicMoney / record.base.customers),
    );
  });

  it.skipIf(!isThere)(
    'are held against what customers brought after each cut-off, as the accuracy report does',
    async () => {
      const found = await business();
      const { record, report } = found;
      const [all] = report.reports.formulas.groups;
      const unit = 10 ** record.settings.minorUnits;
      for (const [i, cutOff] of record.backtest.cutOffs.entries()) {
        expect(all!.came[i]).toEqual({ customers: cutOff.customers, money: Math.round(cutOff.actualMoney * unit) });
        const forecast = cutOff.forecasts.find(({ method }) => method === record.chosen.method)!;
        expect(rowOf(all!, 'model', null).misses[i]).toBeCloseTo(forecast.money.bias, 5);
        const { active, before, both, money } = counted(found, cutOff.asOf, 'month');
        const [retention, months] = [both / before, cutOff.horizonDays / daysOf('month')];
        const said = (money / active) * active * ((1 - retention ** months) / (1 - retention));
        const miss = rowOf(all!, 'margin-over-churn', 'month').misses[i];
        expect(miss).toBeCloseTo(said / (cutOff.actualMoney * unit) - 1, 5);
      }
    },
  );

  it.skipIf(!isThere)('adds the groups of a dimension up to all customers', async () => {
    const { report } = await business();
    const { groups, dimensions } = report.reports.formulas;
    const [all] = groups;
    for (const dimension of dimensions) {
      const mine = groups.filter((group) => group.dimension === dimension);
      expect(sum(mine, ({ life }) => life.customers)).toBe(all!.life.customers);
      expect(sum(mine, ({ life }) => life.kept)).toBe(all!.life.kept);
      // Those of now alone are not held against the past.
      if (mine.every(({ came }) => came.length === 0)) continue;
      for (const [i, { money }] of all!.came.entries()) expect(sum(mine, ({ came }) => came[i]!.money)).toBe(money);
    }
  });

  it.skipIf(!isThere)('keeps stages, tiers and whatever else first orders say for the page', async () => {
    const { record, report } = await business();
    const { groups, dimensions } = report.reports.formulas;
    const others = (record.base.dimensions ?? []).filter((dimension) => dimension !== 'channel');
    expect(dimensions).toEqual(expect.arrayContaining(['cohort', 'stage', 'tier']));
    for (const { dimension, rows } of groups) {
      const isTested = dimension === null || ['channel', 'cohort'].includes(dimension);
      if (!isTested) expect([...others, 'stage', 'tier', 'saved']).toContain(dimension);
      for (const { worth } of rows) {
        expect(worth.median).toBeGreaterThan(0);
        expect(worth.low95).toBeLessThanOrEqual(worth.high95);
      }
    }
    // The tiers are of the forecast, whatever formulas say.
    const ahead = groups
      .filter(({ dimension }) => dimension === 'tier')
      .map((each) => rowOf(each, 'model', null).ahead);
    expect(ahead.map(({ median }) => median)).toEqual(ahead.map(({ median }) => median).toSorted((a, b) => b - a));
  });

  it.skipIf(!isThere)('says the model’s own value of these customers', async () => {
    const { record, report } = await business();
    const model = rowOf(report.reports.formulas.groups[0]!, 'model', null);
    const n = record.base.customers;
    // Scores are rounded to the cent, customer by customer.
    expect(Math.abs(model.ahead.median - record.value.expectedMoney / n)).toBeLessThan(1);
    if (record.value.discountedInfinite !== null)
      expect(
        Math.abs(model.worth.median - (record.base.historicMoney + record.value.discountedInfinite) / n),
      ).toBeLessThan(2);
  });
});

describe('a business with little to tell', () => {
  const week: Rows = [
    ['ada', '2025-01-05', 10],
    ['ada', '2025-01-08', 20],
    ['bob', '2025-01-07', 30],
    ['cyd', '2025-01-10', 40],
  ];
  const once = Array.from({ length: 40 }, (_, i): Rows[number] => [
    `c${i}`,
    addDays('2024-01-01', i * 9),
    20 + (i % 7),
  ]);
  const cases: readonly (readonly [string, Rows])[] = [
    ['a week', week],
    ['nobody but one who came back', [...once, ['c0', '2024-01-20', 25]]],
    [
      'two customers years apart',
      [
        ['ada', '2020-01-05', 10],
        ['bob', '2025-01-05', 10],
        ['bob', '2025-01-06', 10],
      ],
    ],
  ];

  it.each(cases)('says a finite range above nothing: %s', async (_, rows) => {
    const { report, workspace } = await reported([file(csv(rows))], { currency: 'EUR' });
    workspace.close();
    const { groups } = report.reports.formulas;
    for (const group of groups)
      for (const { worth, ahead, formula } of group.rows)
        for (const { median, low95, high95 } of [worth, ahead]) {
          expect([median, low95, high95].every(Number.isFinite)).toBe(true);
          // What is expected of a customer may be less than a cent; what a formula says of a life is not.
          if (formula !== 'model' && worth.median === median) expect(median).toBeGreaterThan(0);
          expect(low95).toBeLessThanOrEqual(median);
          expect(median).toBeLessThanOrEqual(high95);
        }
  });
});

it('keeps of every figure what the margin leaves, and of errors all', async () => {
  const { report, record } = await demo();
  const result = report.reports.formulas;
  const [whole, kept] = ['100', '40'].map((margin) =>
    shownFormulas(result.groups[0]!, viewOf({ result, record }, { margin })),
  );
  for (const [i, row] of whole!.entries()) {
    expect(kept![i]!.worth.median).toBe(Math.round(row.worth.median * 0.4));
    expect(kept![i]!.toModel ?? 0).toBe(row.toModel ?? 0);
    expect(kept![i]!.misses).toEqual(row.misses);
  }
});

it('takes the margin that the costs of the run give, with its doubt, and one that is asked instead', async () => {
  const orders = Array.from({ length: 240 }, (_, i) => {
    const day = addDays('2024-01-01', (i * 37) % 700);
    return `c${i % 60},${day},${60 + (i % 11)}.00,${(i % 60) % 3 === 0 ? 15 : 30}.00`;
  });
  const text = `${['customer,ordered_at,amount,cost', ...orders].join('\n')}\n`;
  const { report, record, workspace } = await reported([file(text)], { currency: 'EUR' });
  workspace.close();
  const result = report.reports.formulas;
  const margin = knownMargin(record);
  const figure = record.bases.figures.find(({ basis }) => basis === 'gross-margin')!;
  expect(margin).toMatchObject({
    share: figure.expected / record.value.expectedMoney,
    from: 'goods',
    basis: 'gross-margin',
  });
  expect(margin.share).toBeGreaterThan(0.5);
  expect(margin.share).toBeLessThan(0.7);
  expect(margin.shareVariance).toBeGreaterThan(0);
  const [known] = shownFormulas(result.groups[0]!, viewOf({ result, record }, {}));
  const [asked] = shownFormulas(result.groups[0]!, viewOf({ result, record }, { margin: String(100 * margin.share) }));
  expect(known!.worth.median).toBe(asked!.worth.median);
  expect(known!.worth.high95).toBeGreaterThan(asked!.worth.high95);
  const [table] = formulas.tables({ result, record }, {});
  expect(table!.basis[1]).toMatchObject({
    code: 'lab.basis.margin.doubted',
    values: { source: { message: { code: 'lab.margin.goods' } } },
  });
});

it('says which side a formula erred to at every cut-off', async () => {
  const { report, record } = await demo();
  const [all] = report.reports.formulas.groups;
  const judged = (misses: readonly (number | null)[]) =>
    shownFormulas(
      { ...all!, rows: [{ ...all!.rows[0]!, period: null, misses }] },
      {
        period: 'month',
        margin: marginOf('100', record),
      },
    )[0];
  expect(judged([-0.2, -0.1, -0.3])).toMatchObject({ side: 'low' });
  expect(judged([0.2, 0.1])).toMatchObject({ side: 'high' });
  expect(judged([0.2, 0.04])).toMatchObject({ side: 'both' });
  expect(judged([0.2, null])).toMatchObject({ side: null, off: 0.2 });
  expect(judged([null])).toMatchObject({ side: null, off: null });
});

it('says so where a period is asked that the history does not hold twice', async () => {
  const { report, record } = await demo();
  const shown = {
    record,
    result: { ...report.reports.formulas, periods: ['month'] as const, period: 'month' as const },
  };
  expect(formulas.sentences(shown, { per: 'year' })[0]).toMatchObject({ code: 'lab.period.none' });
});

describe('a business whose customers pay every month', () => {
  /** Sixty begin each month; of those there, one in ten leaves before each payment. Each pays 20. */
  const monthly = (months: number): Rows =>
    Array.from({ length: months }, (_, begun) =>
      Array.from({ length: 60 }, (_, i) => {
        const stays = Math.ceil(Math.log(1 - (i + 0.5) / 60) / Math.log(0.9));
        return Array.from({ length: Math.min(stays, months - begun) }, (_, paid): Rows[number] => [
          `m${begun}-${i}`,
          addDays('2023-01-15', Math.round((begun + paid) * daysOf('month'))),
          20,
        ]);
      }).flat(),
    ).flat();

  it('is valued by the contractual model too, which is right about them', async () => {
    const { report, workspace } = await reported([file(csv(monthly(24)))], { currency: 'EUR' });
    workspace.close();
    const { rhythm, groups } = report.reports.formulas;
    expect(rhythm).toBe('month');
    const contract = rowOf(groups[0]!, 'contract', null);
    // A payment now, and nine of ten each month after, discounted at 10 % a year.
    const discount = 1.1 ** (1 / 12);
    expect(contract.worth.median / (2000 / (1 - 0.9 / discount))).toBeCloseTo(1, 1);
    for (const miss of contract.misses) expect(Math.abs(miss!)).toBeLessThan(0.15);
  });

  it('is not taken for one where customers order as they please', async () => {
    const { report } = await demo();
    expect(report.reports.formulas.rhythm).toBeNull();
    expect(report.reports.formulas.groups[0]!.rows.map(({ formula }) => formula)).not.toContain('contract');
  });
});
