import type { OrderFigures } from '@perennial/engine/storage';
import type { Reconciliation } from '../classify/reconciliation.ts';
import type { ImportedSource } from './imported-source.ts';

/** What an import did, and what the workspace's orders are since. */
export interface ImportOutcome {
  readonly reconciliation: Reconciliation;
  readonly sources: readonly ImportedSource[];
  /** ISO 4217; XXX where nothing says it, `ORDERS_ONLY` where orders have no money. */
  readonly currency: string;
  readonly minorUnits: number;
  readonly newOrders: number;
  readonly newCustomers: number;
  /** Minor units, net of what replaced or withdrawn orders had brought. */
  readonly newMoney: number;
  /** Sources numbered higher came with this import. */
  readonly lastSourceBefore: number;
  /** Of the workspace's orders since, where the import has looked at all of them. */
  readonly figures?: OrderFigures | null;
}
