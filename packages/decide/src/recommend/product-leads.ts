/** What became of customers whose first order held a product. Money in minor units of the business's currency. */
export interface ProductLead {
  readonly product: string;
  readonly customers: number;
  /** The share of them that ordered again within the days. */
  readonly returned: number;
  /** What such a customer brought and is expected to bring, drawn towards the mean of all as far as chance may have parted them. */
  readonly worth: number;
}

/** What customers who came back took then, of those whose first order held a product. */
export interface ProductNext {
  readonly first: string;
  readonly next: string;
  /** Who came back, and of them who took the next. */
  readonly customers: number;
  readonly both: number;
  /** The share of all who came back that took it then. */
  readonly usual: number;
}

/** What a study found of the products of a shop. */
export interface ProductLeads {
  readonly currency: string;
  readonly days: number;
  /** Those worth at least as much as the mean, the most first. */
  readonly leads: readonly ProductLead[];
  /** Those that differ from the usual by more than chance explains, the most first. */
  readonly next: readonly ProductNext[];
}
