import { isOrdersOnly, keyOfOrders } from '../../record/orders-only.ts';
import type { Column } from './column.ts';

/** What can be chosen of a chart: where orders have no money, not that. */
export function measuresOf<Measure extends string>(
  measures: readonly Measure[],
  business: { readonly currency: string },
): readonly [Measure, ...Measure[]] {
  return measures.filter((measure) => measure !== 'money' || !isOrdersOnly(business)) as [Measure, ...Measure[]];
}

/** The columns of a table as a business has them: where orders have no money, without those that would count the orders a second time. */
export function shownColumns<Row>(
  columns: readonly Column<Row>[],
  business: { readonly currency: string },
): readonly Column<Row>[] {
  if (!isOrdersOnly(business)) return columns;
  const keys = new Set(columns.map(({ key }) => key));
  return columns.filter(({ key }) => {
    const name = keyOfOrders(key);
    return name === key || (name === null ? !keys.has('orders') : !keys.has(name));
  });
}
