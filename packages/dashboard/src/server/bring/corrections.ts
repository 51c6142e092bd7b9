/** What a person says of their files besides: as a run is asked. */
export interface Corrections {
  /** The column of a role, by its name. */
  readonly columns: Readonly<Record<string, string>>;
  /** What is done with rows that are not plain orders. */
  readonly rules: Readonly<Record<string, string>>;
  readonly dateOrder?: string;
  readonly currency?: string;
}

export const noCorrections: Corrections = { columns: {}, rules: {} };

/** Columns that a person may have to name. */
export const correctable = [
  'customer',
  'date',
  'amount',
  'order',
  'quantity',
  'price',
  'currency',
  'refund',
  'status',
  'channel',
  'cost',
] as const;

export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
