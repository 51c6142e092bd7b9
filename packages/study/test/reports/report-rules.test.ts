import { holeNames, type Message, type WordKey, words } from '@perennial/words';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportDefinition } from '../../src/reports/definition.ts';
import { readReport } from '../../src/reports/read-report.ts';
import { reports } from '../../src/reports/reports.ts';
import type { NumberColumn } from '../../src/reports/table/column.ts';
import type { Table } from '../../src/reports/table/table.ts';
import { companiesTwice } from './companies.ts';
import { csv, demo, file, type Reported, type Rows, reported } from './reported.ts';
import { servicedShop } from './serviced-shop.ts';

/** Columns that are an average over customers or orders. */
const AVERAGES =
  /(^|_)(mean|average|brought)$|per_customer$|^(difference|forecast_per_customer|first_order_margin|repeat_orders_per_year)$/;
/** Columns that say of how many. */
const COUNTS = /^(customers|n|orders|watched|reached|contacts|returned)$/;
/** What has been booked is known, however roundly it is shown. */
const BOOKED = /^(historic|actual|median_historic|average_order|revenue_to_date)/;

/** Columns of estimates that have no interval of their own, and why. */
const withoutInterval: Readonly<Record<string, readonly string[]>> = {
  'Bridges add up to totals that have theirs': [
    'equity: equity-bridge.equity_revenue',
    'equity: equity-steps.equity_revenue',
    'profit: bridge.future',
    'referrals: credit.own',
    'summary: causes-of-change.money',
  ],
  'Counted from the orders, or beside what then happened': [
    'formulas: inputs.money',
    'formulas: inputs.order_value',
    'formulas: past.forecast',
  ],
  'A worth that has its interval, less what is spent': ['opportunities: opportunities.left'],
  'The same beside it is drawn towards the mean of all, with its interval': [
    'first-orders: first-channel.mean_unshrunk',
  ],
  'A share of the forecast beside it, which has its interval': ['base: existing-and-to-come.kept'],
  'Of the run before, which has its own interval in its own reports': [
    'migration: moves-by-stage.change',
    'migration: moves-by-stage.expected_before',
    'migration: moves-by-tier.change',
    'migration: moves-by-tier.expected_before',
  ],
  'Parts of a sum that has one': [
    'loyalty: programme.gained',
    'loyalty: programme.rewards_anyway',
    'loyalty: programme.rewards_on_more',
    'loyalty: programme.rewards_outstanding',
  ],
  'Of one customer, as far from certain as the forecast beside it': [
    'actions: keep-customers.value_if_active',
    'actions: second-order-customers.value_if_active',
    'actions: slipping-customers.value_if_active',
    'actions: win-back-customers.value_if_active',
    'customers: customers.customer_lifetime_value',
    'customers: customers.discounted_money',
    'referrals: referrers.own',
    'referrals: referrers.own_and_credit',
    'slipping: slipping.money_at_risk',
    'slipping: slipping.most_incentive',
    'slipping: slipping.saved_by_offer',
    'slipping: slipping.value_if_active',
    'summary: largest-changes.before',
    'summary: largest-changes.now',
  ],
  'What the worth beside it is a part of, and what it is assumed to cost': [
    'actions: actions.value_if_active',
    'opportunities: opportunities.at_stake',
    'opportunities: opportunities.cost',
  ],
};

interface Told {
  readonly report: string;
  readonly table: Table;
}

async function tablesOf({ workspace }: Pick<Reported, 'workspace'>): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const { definition } of reports) {
    const { tables } = await readReport(workspace, { name: definition.name, options: {} });
    told.push(...tables.map((table) => ({ report: definition.name, table })));
  }
  return told;
}

function keys({ columns }: Table): readonly string[] {
  return columns.filter(({ type }) => type !== 'interval').map(({ key }) => key);
}

/** Money that is not known to its last digit, by the column itself. */
function isEstimate({ rows }: Table, column: NumberColumn): boolean {
  return rows.some((row) => column.kindOf(row) === 'moneyRound' && column.value(row) !== null);
}

/** A column of figures of several kinds has one of all of them; a median is what its table has an interval of. */
function hasInterval(key: string, intervals: ReadonlySet<string>): boolean {
  return (
    intervals.has(key) || (key === 'value' && intervals.has('interval')) || (key === 'median' && intervals.size > 0)
  );
}

/** Whether a sentence has money in it, and not only among the values that it could tell. */
function saysMoney({ code, values }: Message<WordKey>): boolean {
  return holeNames(words.en[code], 'en').some((name) => 'money' in (values[name] ?? {}));
}

/** Answers that are about a customer by name. */
const aboutOne: readonly string[] = ['customers'];

/** Twenty customers who ordered twice. */
const twenty: Rows = Array.from({ length: 40 }, (_, i) => [
  `c${i % 20}`,
  `2025-0${1 + Math.floor(i / 10)}-1${i % 10}`,
  10 + (i % 7),
]);

describe('every report', () => {
  let told: readonly Told[];
  let small: Reported;
  beforeAll(async () => {
    const businesses = [await demo(), await servicedShop(), await companiesTwice()];
    told = (await Promise.all(businesses.map(tablesOf))).flat();
    small = await reported([file(csv(twenty))], { cutOffs: 0 });
  });

  it('has no average without its n', () => {
    const without = told.filter(
      ({ table }) => keys(table).some((key) => AVERAGES.test(key)) && !keys(table).some((key) => COUNTS.test(key)),
    );
    expect(without.map(({ report, table }) => `${report}: ${table.name}`)).toEqual([]);
  });

  it('shows what is expected of a customer wherever it shows what a first order brought', () => {
    const first = told.filter(({ table }) => keys(table).some((key) => /^first_(day|order_)(?!from|to)/.test(key)));
    expect(new Set(first.map(({ report }) => report))).toContain('channels');
    const without = first.filter(
      ({ table }) => !keys(table).some((key) => /^(forecast|value)_per_customer$|^worth$/.test(key)),
    );
    expect(without.map(({ report, table }) => `${report}: ${table.name}`)).toEqual([]);
  });

  it('has no estimate without its interval', () => {
    const without = told.flatMap(({ report, table }) => {
      const intervals = new Set(table.columns.filter(({ type }) => type === 'interval').map(({ key }) => key));
      return table.columns
        .filter((column) => column.type === 'number' && isEstimate(table, column))
        .filter(({ key }) => !BOOKED.test(key) && !hasInterval(key, intervals))
        .map(({ key }) => `${report}: ${table.name}.${key}`);
    });
    const excepted = Object.values(withoutInterval).flat();
    expect([...new Set(without)].filter((each) => !excepted.includes(each)).toSorted()).toEqual([]);
    // None of them is excepted that has one by now, or is no more.
    expect(excepted.filter((each) => !without.includes(each))).toEqual([]);
  });

  it('has no value by formula of a group of fewer than 30 customers', async () => {
    const { tables } = await readReport(small.workspace, { name: 'formulas', options: { by: 'cohort' } });
    const table = tables.find(({ name }) => name === 'formulas-by-cohort')!;
    const figures = table.columns.filter(({ key }) => key !== 'group' && key !== 'customers');
    expect(table.rows.length).toBeGreaterThan(0);
    expect(figures.some(({ type }) => type === 'interval')).toBe(true);
    const said = figures.flatMap((column) =>
      table.rows.filter((row) =>
        column.type === 'interval' ? column.ends(row) !== null : column.type === 'number' && column.value(row) !== null,
      ),
    );
    expect(said).toEqual([]);
  });

  it.each(reports.map(({ definition }) => definition).filter(({ name }) => !aboutOne.includes(name)))(
    'has no headline of money that rests on fewer than 30 customers: $name',
    async (definition: ReportDefinition) => {
      const { answer } = await readReport(small.workspace, { name: definition.name, options: {} });
      const money = answer.filter(saysMoney);
      expect(small.record.base.customers).toBeLessThan(30);
      expect(money.map(({ code }) => code)).toEqual([]);
    },
  );
});
