/** What names a source of each kind. A new kind adds a line here. */
export interface SourceAddresses {
  /** Files, folders or globs, absolute. Together they are one source. */
  readonly files: readonly string[];
  /** A table of the workspace’s database or cluster, or of a database attached there: `orders`, `schema.orders` or `catalog.schema.orders`. */
  readonly table: string;
  /** Rows that a program holds in memory. */
  readonly rows: RowList;
}

/** Where to find what is imported: one kind of source and its address, like `{ files: ['/data/orders.csv'] }`. */
export type SourceAddress = {
  [Kind in keyof SourceAddresses]: { readonly [Name in Kind]: SourceAddresses[Name] };
}[keyof SourceAddresses];

/**
 * Rows as objects, or as columns of equal length. Numbers are major units, as in a file; a Date is a moment, a text like `2025-12-31 09:30` a
 * time of the business; null and undefined are blank cells.
 */
export type RowList = readonly Readonly<Record<string, ListCell>>[] | Readonly<Record<string, readonly ListCell[]>>;

export type ListCell = string | number | bigint | boolean | Date | null | undefined;
