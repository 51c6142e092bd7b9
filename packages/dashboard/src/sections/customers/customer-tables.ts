import type { StudyRecord } from '@perennial/study';
import { basisOf, column, type Table } from '@perennial/study/reports';
import type { AlivePoint } from '../../charts/alive-course.ts';
import type { Customer } from './customer-at.ts';

/** The orders of one customer. */
export function ordersTable(
  record: StudyRecord,
  customer: Pick<Customer, 'x' | 'timeline' | 'isCutShort'>,
): Table<Customer['timeline'][number]> {
  return {
    name: 'orders',
    title: { code: 'customers.timeline', values: {} },
    ...(customer.isCutShort && { says: { code: 'customers.older', values: {} } }),
    columns: [
      column.date('date', 'column.date', ({ day }) => day),
      column.money('money', 'column.money', ({ money }) => money),
    ],
    rows: customer.timeline,
    basis: basisOf(record, { n: customer.x + 1 }),
  };
}

/** The chance that a customer still is one, day by day. */
export function aliveTable(
  record: StudyRecord,
  customer: Pick<Customer, 'x'>,
  course: readonly AlivePoint[],
): Table<AlivePoint> {
  return {
    name: 'chance-of-being-alive',
    title: { code: 'customers.course', values: {} },
    says: { code: 'customers.course.says', values: {} },
    columns: [
      column.date('date', 'column.date', ({ day }) => day),
      column.share('prob_alive', 'column.alive', ({ probAlive }) => probAlive),
    ],
    rows: course,
    basis: basisOf(record, { n: customer.x + 1 }),
  };
}
