/**
 * A formula as plain data, for whoever typesets it: a text is a name, a number or a sign as it reads; a list is a row of formulas.
 * Greek letters are written as themselves.
 */
export type Formula =
  | string
  | readonly Formula[]
  | { readonly over: readonly [top: Formula, bottom: Formula] }
  | { readonly power: readonly [base: Formula, exponent: Formula] }
  | { readonly sub: readonly [base: Formula, index: Formula] }
  | { readonly integral: readonly [from: Formula, to: Formula] }
  /** In brackets. */
  | { readonly group: Formula }
  /** With a bar above. */
  | { readonly mean: Formula };
