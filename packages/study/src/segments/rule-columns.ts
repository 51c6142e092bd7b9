import { day, type Fragment, id, sql } from '@perennial/engine';
import type { StudyRecord } from '../record/study-record.ts';
import type { RuleKind } from './rule.ts';

/** What a rule may ask of a customer, and what that is in the scores. */
export interface RuleColumn {
  readonly name: string;
  readonly kind: RuleKind;
  readonly sql: Fragment;
}

const NUMBERS = [
  'orders',
  'transactions',
  'historic_value',
  'prob_alive',
  'expected_transactions',
  'expected_money',
  'money_median',
  'discounted_money',
  'residual_lifetime_value',
  'customer_lifetime_value',
] as const;

const DAYS = ['first_order', 'last_order', 'next_order_expected'] as const;

/** The columns of the scores, a few reckoned from them, and what the customers' first orders say, and files of people: `channel`, `age`. Money is in units of the currency. */
export function ruleColumns({ settings, base }: Pick<StudyRecord, 'settings' | 'base'>): readonly RuleColumn[] {
  const since = (column: string) => sql`date_diff('day', ${id(column)}, ${day(settings.asOf)})`;
  return [
    ...NUMBERS.map((name) => ({ name, kind: 'number', sql: id(name) }) as const),
    { name: 'average_order', kind: 'number', sql: sql`(cast(historic_value as double) / nullif(orders, 0))` },
    {
      name: 'growth_potential',
      kind: 'number',
      sql: sql`(cast(expected_money as double) - cast(historic_value as double))`,
    },
    { name: 'days_since_first_order', kind: 'number', sql: since('first_order') },
    { name: 'days_since_last_order', kind: 'number', sql: since('last_order') },
    ...DAYS.map((name) => ({ name, kind: 'day', sql: id(name) }) as const),
    { name: 'customer', kind: 'text', sql: id('customer') },
    ...[...(base.dimensions ?? []), ...(base.links ?? [])].map((name) =>
      base.numbers?.includes(name)
        ? ({ name, kind: 'number', sql: id(`exact_${name}`) } as const)
        : ({ name, kind: 'text', sql: id(`first_${name}`) } as const),
    ),
  ];
}
