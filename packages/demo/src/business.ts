import type { Fragment } from '@perennial/engine';
import type { Random } from '@perennial/models';
import type { BusinessCosts } from './costs-truth.ts';
import type { Journal } from './journal.ts';
import type { TradeCalendar } from './trade-calendar.ts';

/** Where a business trades. */
export interface World {
  readonly calendar: TradeCalendar;
  readonly customers: number;
  readonly journal: Journal;
}

/** A business that can be simulated: one object each, so that all are written, counted and tested alike. */
export interface Business {
  readonly name: string;
  readonly currency: string;
  /** Everything the orders are drawn from, with its meaning in the names. */
  readonly parameters: unknown;
  /** Lives one customer after another, by number, and writes each down. */
  readonly simulate: (world: World) => (customer: number, random: Random) => void;
  /** The columns of the file, from a row `moment` (its local time), `number` (of the document) and the columns of `OrderRow`. */
  readonly fileColumns: Fragment;
  /** Its contracts as a billing system exports them, a row each, from the tables of `demo-tables.ts`; absent where it has none. */
  readonly subscriptionFile?: (calendar: TradeCalendar) => Fragment;
  /** A customer's name in the file, from an integer column. */
  readonly customerName: (column: Fragment) => Fragment;
  /** What the category of a customer is called in the truth, and its names. */
  readonly category: { readonly name: string; readonly values: readonly string[] };
  /** Written beside the orders; absent where the business tells none, or in the orders themselves. */
  readonly costs?: BusinessCosts;
}
