import { type Fragment, join, sql } from '@perennial/engine';
import type { Recognised } from '../columns/recognise-columns.ts';
import { cellText } from '../lexicon/cell-text.ts';
import { normaliseHeader } from '../lexicon/headers.ts';

/** How the API of Shopify writes an id of its own. */
const SHOPIFY_ID = '^gid://shopify/Order/';

/** What is read of a row beside what is read of its order: by which other numbers that is known, as a list. Null where no column of the export has any. */
export function orderNameParts(names: readonly string[], { columns, export: known }: Recognised): Fragment | null {
  if (columns.order === undefined) return null;
  const found = names.filter((name) => name !== columns.order && known?.orderNames?.includes(normaliseHeader(name)));
  if (found.length === 0) return null;
  const texts = found.map((name) => sql`regexp_replace(${cellText(name)}, ${SHOPIFY_ID}, '')`);
  return sql`, [${join(texts)}] as order_names`;
}
