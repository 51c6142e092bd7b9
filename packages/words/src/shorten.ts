const LONGEST = 48;

/** A name short enough for a table: its beginning and its end. Customers are counted in code points, so that no pair is split. */
export function shorten(text: string, longest = LONGEST): string {
  // A code point is two units at most: what lies beyond cannot matter.
  if (text.length <= longest) return text;
  const head = [...text.slice(0, 2 * longest)].slice(0, Math.ceil(longest * 0.6));
  const tail = [...text.slice(-2 * longest)].slice(-Math.floor(longest * 0.3));
  return `${head.join('')}…${tail.join('')}`;
}
