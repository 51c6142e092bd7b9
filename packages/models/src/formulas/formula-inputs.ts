/** What the textbook formulas take. All of one period (a month, a year); money in major units. What is left out leaves the formulas out that need it. */
export interface FormulaInputs {
  /** Money kept of one customer in a period, after the costs that come with it. */
  readonly margin?: number;
  /** Money of one order, orders of a customer in a period, and periods that a customer stays. */
  readonly orderValue?: number;
  readonly frequency?: number;
  readonly lifespan?: number;
  /** Share of an order's value that is kept; 1 where it is left out. */
  readonly marginShare?: number;
  /** Share of the customers that are still there a period later, from 0 to 1. */
  readonly retention?: number;
  /** Customers that the retention was measured on, in one period: it makes the range. */
  readonly customers?: number;
  /** Discount rate a period. 0 where it is left out. */
  readonly discount?: number;
  /** What acquiring a customer costs. */
  readonly acquisitionCost?: number;
  /** Of a loyalty programme: what is given back of each sale, the share of it that is ever claimed, and what running it for a member costs in a period. */
  readonly reward?: number;
  readonly redemption?: number;
  readonly programmeCost?: number;
  /** Revenue of one customer in a period. */
  readonly revenue?: number;
  /** What a customer who stays is worth, their chance to stay without and with an offer, what that gives to who stays, and what asking costs. */
  readonly customerValue?: number;
  readonly stays?: number;
  readonly staysWithOffer?: number;
  readonly offer?: number;
  readonly contactCost?: number;
  /** New customers whom each customer brings. */
  readonly referrals?: number;
  /** Of a cohort, who was there after 0, 1, 2 … periods. */
  readonly survivors?: readonly number[];
}

/** A part of a calculation as it is written down: a sign, or a number with what it is. */
export type ArithmeticTerm =
  | string
  | { readonly amount: number }
  | { readonly share: number }
  | { readonly number: number };

export type FormulaUnit = 'amount' | 'periods' | 'ratio' | 'share';

export type FormulaName =
  | 'orders-over-lifespan'
  | 'margin-over-churn'
  | 'first-payment-now'
  | 'first-payment-later'
  | 'survivors-so-far'
  | 'survivors-projected'
  | 'lifetime'
  | 'still-there'
  | 'payback'
  | 'payback-of-survivors'
  | 'value-to-acquisition-cost'
  | 'most-to-pay'
  | 'loyalty-break-even'
  | 'offer-gain'
  | 'best-offer'
  | 'best-offer-gain'
  | 'referral-chain';

/** One formula with its arithmetic and what comes of it. */
export interface FormulaAnswer {
  readonly name: FormulaName;
  readonly unit: FormulaUnit;
  readonly arithmetic: readonly ArithmeticTerm[];
  /** Null where there is no finite value: nobody leaves and nothing is discounted, or it is never paid back. Of an uplift, the share of the sales there were before. */
  readonly value: number | null;
  /**
   * By the uncertainty of the retention, at 95 %; the upper end is null where nothing bounds it. Left out where the inputs do not tell, but for a value
   * that is not finite: its range is that of one customer seen.
   */
  readonly range?: { readonly low: number; readonly high: number | null };
}
