import { type Fragment, id, sql } from '@perennial/engine';
import { trimmed } from '@perennial/engine/storage';

/** A cell as text without blanks around it; null where nothing is left. `isTrimmed`: it is so already. */
export function cellText(column: string, isTrimmed = false): Fragment {
  if (isTrimmed) return id(column);
  return sql`nullif(${trimmed(sql`cast(${id(column)} as varchar)`)}, '')`;
}
