import { type Fragment, id, sql } from '@perennial/engine';

/** A cell as text without blanks around it; null where nothing is left. */
export function cellText(column: string): Fragment {
  return sql`nullif(trim(cast(${id(column)} as varchar)), '')`;
}
