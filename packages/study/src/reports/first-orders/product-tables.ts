import type { CustomerLine } from '../../record/scores.ts';
import { basisOf } from '../basis.ts';
import { dimensionWords } from '../cohorts/definition.ts';
import type { Shown } from '../definition.ts';
import { message } from '../message.ts';
import { count, name, number } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { customerList } from '../value/definition.ts';
import type { FirstOrdersResult, Together, TogetherPair } from './first-orders-result.ts';

/** What is bought together, the pairs that chance explains least first. */
export function togetherTable({ record }: Shown<FirstOrdersResult>, of: Together): Table<TogetherPair> {
  return {
    name: `together-${of.dimension}`,
    title: message('first-orders.together', { dimension: { message: dimensionWords(of.dimension) } }),
    says: message('first-orders.together.says', { n: { count: of.baskets } }),
    columns: [
      name('one', 'first-orders.together.one', (row) => row.one),
      name('other', 'first-orders.together.other', (row) => row.other),
      count('with_one', 'first-orders.together.with-one', (row) => row.ones, 3),
      count('with_other', 'first-orders.together.with-other', (row) => row.others, 3),
      count('both', 'first-orders.together.both', (row) => row.both),
      number('decimal', 'by_chance', 'first-orders.together.chance', (row) => row.expected, 1),
      number('decimal', 'lift', 'first-orders.lift', (row) => row.lift),
    ],
    rows: of.rows,
    basis: basisOf(record, { n: of.baskets }),
  };
}

/** Whom to show what others take next: those who began so, have not come back, and are expected to bring most. */
export function toShowTable({ record, result }: Shown<FirstOrdersResult>): readonly Table<CustomerLine>[] {
  const { toShow: found } = result;
  if (!found || found.rows.length === 0) return [];
  return [
    {
      ...customerList(record, found.rows),
      name: 'to-show',
      title: message('first-orders.to-show', {
        next: { text: found.next },
        first: { text: found.first },
        listed: { count: found.rows.length },
        n: { count: found.customers },
      }),
    },
  ];
}
