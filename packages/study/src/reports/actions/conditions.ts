import { day, type Fragment, sql } from '@perennial/engine';
import { PROBABLY_ACTIVE } from '@perennial/models';
import { readValueBins, thresholdOf } from '../../score/concentration.ts';
import type { ReportSource } from '../report-source.ts';
import type { ActionList, Rhythm } from './actions-result.ts';

/** Share of the customers, by what they brought, whose loss matters; and by what is expected, who are called the best. */
export const VALUED = { historic: 0.2, expected: 0.1 } as const;

/** Below this chance a customer has probably stopped; from it on they may be kept. */
const WINNABLE = 0.2;
/** Late: silent for so many times the usual gap. Who orders at random is that late by chance one time in seven. */
const LATE = 2;
/** Of what their orders would be worth by the forecast, so much at least they have not sent back. */
const LEAST_KEPT = 0.1;
/** Transactions from which on a customer has a rhythm. */
const HAS_RHYTHM = 3;

/** Who is on which list, in columns of `scores`, and who comes first, in those and `if_active`. A list that nobody can be on is absent. */
export type Conditions = { readonly [List in ActionList]?: { readonly where: Fragment; readonly first: Fragment } };

/** Days since the last order. */
export function silence({ record }: Pick<ReportSource, 'record'>): Fragment {
  return sql`date_diff('day', last_order, ${day(record.settings.asOf)})`;
}

/** What a customer would bring within the horizon beyond what is expected, if they were active for certain, in units of the currency. */
export const ifActive: Fragment = sql`case
  when prob_alive >= 0.01 then cast(expected_money as double) * (1 / cast(prob_alive as double) - 1)
  when prob_alive > 0 and orders > 0
    then cast(expected_transactions as double) / cast(prob_alive as double) * cast(historic_value as double) / orders
  else 0 end`;

/** Where the lists begin and end, by the business's own customers. */
export async function readConditions(source: ReportSource, rhythm: Rhythm | null): Promise<Conditions> {
  const { connection } = source;
  const historic = thresholdOf(await readValueBins(connection, 'historic_value'), VALUED.historic);
  const expected = thresholdOf(await readValueBins(connection, 'expected_money'), VALUED.expected);
  return conditions(source, { historic: historic || 0, expected: expected || 0 }, rhythm);
}

/** `from`: what the valued have brought, and what is expected of the best, at least; in units of the currency. */
export function conditions(
  source: Pick<ReportSource, 'record'>,
  from: { readonly historic: number; readonly expected: number },
  rhythm: Rhythm | null,
): Conditions {
  const silent = silence(source);
  const brought = sql`(historic_value > 0 and historic_value >= ${from.historic})`;
  // Who gave nearly everything back is no good customer, whatever is expected of further orders.
  const kept = sql`(cast(historic_value as double) * cast(expected_transactions as double) >= ${LEAST_KEPT} * cast(expected_money as double) * orders)`;
  const isLate = sql`(transactions >= ${HAS_RHYTHM} and ${silent} * (transactions - 1) > ${LATE} * date_diff('day', first_order, last_order))`;
  return {
    keep: {
      where: sql`transactions > 1 and expected_money > 0 and expected_money >= ${from.expected} and prob_alive >= ${PROBABLY_ACTIVE} and ${kept}
  and not (${brought} and ${isLate})`,
      first: sql`expected_money desc, customer`,
    },
    slipping: {
      where: sql`${brought} and ${isLate} and prob_alive >= ${WINNABLE}`,
      first: sql`if_active desc, expected_money desc, customer`,
    },
    ...(rhythm && {
      'second-order': {
        where: sql`transactions = 1 and prob_alive >= ${WINNABLE} and ${silent} between ${rhythm.low} and ${rhythm.high} and ${kept}`,
        first: sql`expected_money desc, customer`,
      },
    }),
    'win-back': {
      where: sql`${brought} and prob_alive < ${WINNABLE}`,
      first: sql`last_order desc, historic_value desc, customer`,
    },
  };
}
