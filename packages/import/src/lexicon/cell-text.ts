import { type Fragment, id, sql } from '@perennial/engine';
import { trimmed } from '@perennial/engine/storage';

/** A cell as text without blanks around it; null where nothing is left. */
export function cellText(column: string): Fragment {
  return sql`nullif(${trimmed(sql`cast(${id(column)} as varchar)`)}, '')`;
}
