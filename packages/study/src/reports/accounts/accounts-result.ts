import type { Interval } from '../../record/interval.ts';

/** A company with the customers who order for it. Money in minor units. */
export interface Account {
  readonly account: string;
  readonly contacts: number;
  /** Σ P(alive). */
  readonly active: number;
  readonly orders: number;
  readonly lastOrder: string;
  readonly historic: number;
  readonly expected: number;
  /** Of the expected money, as if its contacts decided for themselves. */
  readonly interval: Omit<Interval, 'median'>;
}

export interface AccountsResult {
  /** What puts contacts together: `domain` of their e-mail addresses, or what the first order says; null where nobody has said. */
  readonly by: string | null;
  /** All accounts, and the customers who are in none. */
  readonly accounts: number;
  readonly without: number;
  /** The first of them by what is expected. */
  readonly rows: readonly Account[];
}
