import type { Fragment } from '@perennial/engine';

/** Rows with their meaning, see `sourceRows`. */
export interface ReadableRows {
  readonly query: Fragment;
  /** Digits after the point that an amount can have at most. */
  readonly amountDigits: number;
}
