import { type Fragment, id, sql, trimmed } from '@perennial/engine';

/** A cell as text without blanks around it; null where nothing is left. */
export function cellText(column: string): Fragment {
  return sql`nullif(${trimmed(sql`cast(${id(column)} as varchar)`)}, '')`;
}
