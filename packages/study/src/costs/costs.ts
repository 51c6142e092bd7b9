import type { CostsRecord } from '../record/costs-record.ts';
import type { CostSettings } from './cost-settings.ts';

/** Costs as a run uses them: settings in the currency of the orders, and what the files hold in tables. */
export interface Costs {
  readonly settings: CostSettings;
  /** Of the settings and of every file of costs: another one for other costs. Null where nothing is set. */
  readonly fingerprint: string | null;
  /** The products of orders have costs, in the tables of `makeGoodsOfOrders`. */
  readonly hasGoods?: boolean;
  /** As the record of a run tells them; null where nothing is set. */
  readonly record: CostsRecord | null;
}
