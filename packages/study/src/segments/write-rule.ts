/** A text as rules write it: the quote within is written twice. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Those with a value of a column; null: those without any. */
export function ruleOfValue(column: string, value: string | null): string {
  return value === null ? `${column} is empty` : `${column} = ${quoted(value)}`;
}

/** Those with none of these values, of which null is having none. */
export function ruleOfOthers(column: string, values: readonly (string | null)[]): string {
  const named = values.flatMap((value) => (value === null ? [] : [quoted(value)]));
  const parts = [
    ...(named.length > 0 ? [`${column} not in (${named.join(', ')})`] : []),
    ...(values.includes(null) ? [`${column} is not empty`] : []),
  ];
  return parts.join(' and ');
}

/** Those of whom an amount is at least as much as one, and less than the other; null: without end. In units of the currency. */
export function ruleOfAmounts(column: string, from: string | null, below: string | null): string {
  return [...(from === null ? [] : [`${column} >= ${from}`]), ...(below === null ? [] : [`${column} < ${below}`])].join(
    ' and ',
  );
}

/** Those of whom a day lies in a span, both its ends included. */
export function ruleOfDays(column: string, from: string, to: string): string {
  return `${column} between ${quoted(from)} and ${quoted(to)}`;
}
