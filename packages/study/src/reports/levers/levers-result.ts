import type { LeverState } from '@perennial/models';
import type { BasisName } from '../../record/bases.ts';
import type { QuarterRow } from '../base/base-result.ts';

/** Ends of an interval as factors of what they are of. */
export interface RelativeEnds {
  readonly low95: number;
  readonly low80: number;
  readonly high80: number;
  readonly high95: number;
}

/** What levers and plans are reckoned from. Money in minor units. */
export interface LeversResult {
  /** Null where a run keeps no course of what is to come. */
  readonly state: LeverState | null;
  /** The basis on which costs leave something of revenue, before acquisition; revenue where no costs are known. */
  readonly basis: BasisName;
  readonly discount: number;
  /** Customers active today. */
  readonly active: number;
  /** How sure what is to come is: within the horizon, and without end. */
  readonly horizonEnds: RelativeEnds | null;
  readonly equityEnds: RelativeEnds | null;
  /** New customers a month of late, and over how many days that was counted. */
  readonly newPerMonth: number;
  readonly newDays: number;
  /** Customers whose first orders say what one brings. */
  readonly firstCustomers: number;
  /** Customers of each quarter, who came and who went. */
  readonly flow: readonly QuarterRow[];
}

export const leverNames = ['frequency', 'order-value', 'lifetime', 'margin', 'cac', 'discount'] as const;
export type LeverName = (typeof leverNames)[number];
