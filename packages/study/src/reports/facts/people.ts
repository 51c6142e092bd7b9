import { by, day, type Fragment, id, join, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { minorUnits, type ReportSource } from '../report-source.ts';

export const PEOPLE_NAME = 'report people';
/**
 * A row per customer scored: `number`, customer, `age` and `silence`: days from the first and the last order to the as-of date, and what reports want of the scores:
 * `first_order`, `prob_alive`, `transactions`, what they brought, are expected to bring and what is left of them, `historic`, `expected` and `residual` in minor units, and what the
 * first order says, `first_NAME`; and `lot`: one of `LOTS` that they are drawn into by their name. Millions of rows are told apart by a number far faster than by a name.
 */
export const PEOPLE = temporary(PEOPLE_NAME);

/** A bootstrap over so many parts of the customers is right to a fourteenth of its width. */
export const LOTS = 100;

/** The columns of `PEOPLE`. */
export function peopleColumns({ record }: Pick<ReportSource, 'record'>): readonly Fragment[] {
  const names = [
    'number',
    'customer',
    'age',
    'silence',
    'first_order',
    'prob_alive',
    'transactions',
    'historic',
    'expected',
    'residual',
    'lot',
  ];
  return [...names, ...(record.base.dimensions ?? []).map((name) => `first_${name}`)].map((name) => id(name));
}

export function peopleQuery(source: ReportSource): Fragment {
  const { settings, base } = source.record;
  const ago = (date: Fragment) => sql`cast(date_diff('day', ${date}, ${day(settings.asOf)}) as integer)`;
  return sql`
select cast(row_number() over (order by customer) as integer) as number, customer, ${ago(sql`first_order`)} as age, ${ago(sql`last_order`)} as silence,
  first_order, prob_alive, transactions, ${minorUnits('historic_value', source)} as historic, ${minorUnits('expected_money', source)} as expected,
  ${minorUnits('residual_lifetime_value', source)} as residual, ${by((dialect) => dialect.lot('customer', LOTS))} as lot${join(
    (base.dimensions ?? []).map((name) => sql`, ${id(`first_${name}`)}`),
    '',
  )}
from ${SCORES}`;
}
