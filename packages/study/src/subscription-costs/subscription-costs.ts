import type { CostSettings } from '../costs/cost-settings.ts';
import { type DatedValues, valueAt } from '../costs/dated-values.ts';
import type { SpendRecord } from '../record/costs-record.ts';

/** What is known of the costs of subscriptions. */
export interface SubscriptionCosts {
  /** In minor units of the currency of the subscriptions. */
  readonly settings: CostSettings;
  /** Spend beside the customers who began in its month; null where none is known. */
  readonly spend: SpendRecord | null;
  /** What the tickets of each customer have cost until the day; minor units. */
  readonly tickets: ReadonlyMap<string, number>;
  readonly minorPerUnit: number;
  /** Customers of orders bear what does not follow from payments. */
  readonly isBesideOrders: boolean;
}

/** Only what each payment costs: goods, and the fee. The other costs are those of the customers of orders, who would else bear them twice. */
export function ofPaymentsAlone(settings: CostSettings): CostSettings {
  return {
    ...settings,
    shipping: [],
    service: { ...settings.service, perCustomerMonth: [], perTicket: [], perMinute: [] },
    retention: [],
    indirect: [],
  };
}

/** The margin of a plan at a day: that of the category of its name, else the overall one; null where none is set. */
export function marginOf({ categories, margin }: CostSettings, plan: string): (day: string) => number | null {
  const own = Object.entries(categories).find(([name]) => name.trim().toLowerCase() === plan.trim().toLowerCase());
  const values: DatedValues<number> = own?.[1] ?? [];
  return (day) => valueAt(values, day) ?? valueAt(margin, day);
}
