/** What a column of a rule holds: numbers, days, or texts. */
export type RuleKind = 'number' | 'day' | 'text';

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** A value of a rule: a number, or a text (a day is one, `YYYY-MM-DD`). */
export type RuleValue = number | string;

/** What a rule says of a customer. A column without a value fulfils no comparison but `!=`. */
export type Rule =
  | { readonly is: 'and'; readonly parts: readonly Rule[] }
  | { readonly is: 'or'; readonly parts: readonly Rule[] }
  | { readonly is: 'not'; readonly part: Rule }
  | { readonly is: 'compare'; readonly column: string; readonly how: Comparison; readonly value: RuleValue }
  | { readonly is: 'in'; readonly column: string; readonly values: readonly RuleValue[] }
  | { readonly is: 'between'; readonly column: string; readonly from: RuleValue; readonly to: RuleValue }
  | { readonly is: 'empty'; readonly column: string };
