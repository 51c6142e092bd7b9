import type { CustomerLine } from '../../record/scores.ts';
import { addDays } from '../add-days.ts';
import type { CustomersResult } from './customers-result.ts';

/** A customer of the report as a row. Money in minor units. */
export interface CustomerForecastLine extends CustomerLine {
  readonly discounted: number;
  readonly lifetime: number | null;
  /** The day on which the next order is expected; null where no further one is likely. */
  readonly nextOrder: string | null;
}

/** The customers of the report row by row. */
export function customerLines(all: CustomersResult, asOf: string): readonly CustomerForecastLine[] {
  return all.customer.map((customer, i) => {
    const at = (column: readonly number[]) => column[i] ?? Number.NaN;
    const nextOrder = all.nextOrder[i] ?? null;
    return {
      customer,
      historic: at(all.historic),
      orders: at(all.orders),
      lastOrder: addDays(asOf, at(all.tx) - at(all.T)),
      probAlive: at(all.probAlive),
      expectedTransactions: at(all.expectedTransactions),
      expectedMoney: at(all.expectedMoney),
      money: {
        median: at(all.median),
        low80: at(all.low80),
        high80: at(all.high80),
        low95: at(all.low95),
        high95: at(all.high95),
      },
      discounted: at(all.discounted),
      lifetime: all.lifetime[i] ?? null,
      nextOrder: nextOrder === null ? null : addDays(asOf, nextOrder),
    };
  });
}
