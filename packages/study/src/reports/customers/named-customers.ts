import type { StudyRecord } from '../../record/study-record.ts';
import type { ActionsResult } from '../actions/actions-result.ts';
import type { BaseResult } from '../base/base-result.ts';
import type { SlippingResult } from '../slipping/slipping-result.ts';
import type { ValueResult } from '../value/value-result.ts';

/** Reports that name customers, as far as they have been built. */
export interface NamingReports {
  readonly actions?: ActionsResult;
  readonly slipping?: SlippingResult;
  readonly base?: BaseResult;
  readonly value?: ValueResult;
}

/** Every customer whom a list, a table or a warning of the report names. */
export function namedCustomers(
  { top, changes, warnings }: Pick<StudyRecord, 'top' | 'changes' | 'warnings'>,
  { actions, slipping, base, value }: NamingReports,
): readonly string[] {
  const rows = [
    ...(actions?.lists.flatMap((list) => list.rows) ?? []),
    ...(slipping?.rows ?? []),
    ...(value ? [...value.top, ...value.bottom] : []),
    ...top,
    ...(changes?.largestChanges ?? []),
  ];
  const warned = warnings.flatMap(({ values: { customer, customers } }) => [
    ...(customer && 'text' in customer ? [customer.text] : []),
    ...(customers && 'customers' in customers ? customers.customers : []),
  ]);
  const placed = base?.corners.flatMap(({ names }) => names) ?? [];
  return [...new Set([...rows.map(({ customer }) => customer), ...placed, ...warned])];
}
