import { join as path } from 'node:path';
import {
  type Connection,
  day,
  type Fragment,
  id,
  join,
  makeTemporary,
  rowsWritten,
  sql,
  temporary,
} from '@perennial/engine';
import type { Settings } from '../record/settings.ts';
import type { SubscriptionLine } from '../record/subscription-figures.ts';
import { copyTable } from '../score/score-files.ts';
import type { FinishedFiles } from '../workspace/publish.ts';
import { copyForPeople } from '../workspace/publish.ts';
import { leftColumns } from './left-columns.ts';

/** The subscriptions that run, with what is expected of each: Parquet for the program and for people, and CSV. */
export const SUBSCRIPTION_SCORES = 'subscription-scores.parquet';
const FOR_PEOPLE = 'subscription-scores.csv';
/** The temporary table of them, while a study runs. */
export const SCORES_OF_SUBSCRIPTIONS = 'subscription scores';
const BATCH = 500;

/** Money is decimal, in units of the currency to its last digit. */
export async function writeSubscriptionScores(
  connection: Connection,
  lines: readonly SubscriptionLine[],
  settings: Settings,
  finished: FinishedFiles,
): Promise<readonly string[]> {
  await makeTemporary(
    connection,
    SCORES_OF_SUBSCRIPTIONS,
    sql`select * from (${rowsOf(lines.length > 0 ? lines.slice(0, 1) : NOBODY, settings)}) as typed where false`,
  );
  for (let from = 0; from < lines.length; from += BATCH)
    await rowsWritten(
      connection,
      sql`insert into ${temporary(SCORES_OF_SUBSCRIPTIONS)} ${rowsOf(lines.slice(from, from + BATCH), settings)}`,
    );
  await copyTable(connection, temporary(SCORES_OF_SUBSCRIPTIONS), path(finished.run, SUBSCRIPTION_SCORES), 'parquet');
  copyForPeople(finished, SUBSCRIPTION_SCORES);
  await copyTable(connection, temporary(SCORES_OF_SUBSCRIPTIONS), path(finished.top, FOR_PEOPLE), 'csv');
  return [SUBSCRIPTION_SCORES, FOR_PEOPLE];
}

const NOBODY: readonly SubscriptionLine[] = [
  {
    customer: '',
    subscription: '',
    plan: '',
    since: '2000-01-01',
    months: 0,
    interval: 1,
    revenue: 0,
    historic: 0,
    nextRenewal: '2000-01-01',
    hazard: 0,
    expectedRenewals: 0,
    remainingRenewals: 0,
    derl: 0,
    expectedMoney: 0,
    money: { median: 0, low80: 0, high80: 0, low95: 0, high95: 0 },
    activeMonths: 0,
    discounted: 0,
    discountedInfinite: 0,
    isCancelled: false,
  },
];

function rowsOf(lines: readonly SubscriptionLine[], settings: Settings): Fragment {
  const { minorUnits, currency, basis, horizonDays, annualDiscount, asOf } = settings;
  const money = (minor: number) =>
    sql`cast(${(minor / 10 ** minorUnits).toFixed(minorUnits)} as decimal(18, ${minorUnits}))`;
  const values = lines.map(
    (
      line,
    ) => sql`(${line.customer}, ${line.subscription}, ${line.plan}, ${day(line.since)}, cast(${line.months} as double),
  cast(${line.interval} as double), ${money(line.revenue)}, ${money(line.historic)}, ${day(line.nextRenewal)}, cast(${line.hazard} as double),
  cast(${line.expectedRenewals} as double), cast(${line.remainingRenewals} as double), cast(${line.derl} as double), ${money(line.expectedMoney)},
  ${join([line.money.low95, line.money.low80, line.money.median, line.money.high80, line.money.high95].map(money))},
  ${money(line.discounted)}, ${money(line.discountedInfinite)}, ${money(line.historic + line.discountedInfinite)}, ${line.isCancelled},
  ${join([sql`cast(${line.activeMonths} as double)`, ...leftOf(line).map(([, minor]) => money(minor))])})`,
  );
  const more = ['active_months', ...leftOf(lines[0]!).map(([name]) => name)].map((name) => id(name));
  return sql`select v.*, ${currency} as currency, ${basis} as basis, ${horizonDays} as horizon_days, ${annualDiscount} as annual_discount, ${day(asOf)} as as_of
from (values ${join(values)}) as v (customer, subscription, plan, since, months_renewed, months_to_renewal, monthly_revenue, historic_value, next_renewal,
  chance_to_leave, expected_renewals, remaining_renewals, derl, expected_money,
  money_low95, money_low80, money_median, money_high80, money_high95, discounted_money, residual_lifetime_value, customer_lifetime_value, is_cancelled, ${join(more)})`;
}

function leftOf({ left }: SubscriptionLine) {
  return left ? leftColumns(left) : [];
}
