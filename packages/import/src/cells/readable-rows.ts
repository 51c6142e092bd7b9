import type { Fragment } from '@perennial/engine';
import type { SuppliedColumns } from '@perennial/engine/storage';

/** Rows with their meaning, see `sourceRows`, that can be read with or without the cleaning of customers' names. */
export interface ReadableRows {
  /** Customers cleaned, or as they are written: then in the type of those that are brought. */
  readonly query: (customers: 'clean' | 'as it is') => Fragment;
  readonly cleanCustomer: (text: Fragment) => Fragment;
  /** Digits after the point that an amount can have at most. */
  readonly amountDigits: number;
  readonly supplied: SuppliedColumns;
}
