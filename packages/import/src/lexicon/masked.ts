import { type Fragment, holds, matches, sql } from '@perennial/engine';

/** How a part of an id, an address, a telephone or a name is hidden: `c***`, `j***@gmail.com`, `****1234`, `张*`, `XXXX-1234`, `joh...@gmail.com`. */
const masked = [
  '.*[*＊∗•●…].*',
  '.*#{3,}.*',
  '[xX]{4,}[- ]?.*[0-9]{2,4}',
  '([xX]{3}[- ])+.*',
  '[xX]{3,}@.*',
  '[^@]{0,3}[xX]{4,}[^@]{0,3}@.*',
  String.raw`.*\.{3}[^@]*@.*`,
].join('|');

/** Which cells are looked at for being hidden in part: those with an asterisk, those of any way of hiding, or none. */
export type Masks = 'asterisks' | 'any' | 'none';

/** Whether a text hides a part of what it names, so that several people may have the same. */
export function isMasked(text: Fragment, masks: Masks = 'any'): Fragment {
  if (masks === 'none') return sql`false`;
  return masks === 'any' ? sql`coalesce(${matches(text, masked)}, false)` : sql`coalesce(${holds(text, '*')}, false)`;
}
