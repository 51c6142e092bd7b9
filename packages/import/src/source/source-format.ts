/** How a source is written. Said in words by `format.…` of the catalogue. */
export interface SourceFormat {
  /** As a person knows it: `CSV`, `Parquet`; `table` and `list` for what is no file. */
  readonly name: string;
  /** Between the cells of a line: `comma`, `semicolon`, `tab`, `bar`, `blanks`, or the character itself. */
  readonly delimiter?: string;
  /** Of a text, as TextDecoder names it. */
  readonly encoding?: string;
  readonly gzip?: boolean;
  /** Whether its first row names the columns. */
  readonly hasHeader?: boolean;
}
