import { type Fragment, id, sql, trimmed } from '@perennial/engine';

/** A cell as text without blanks around it; null where nothing is left. `isTrimmed`: it is so already. */
export function cellText(column: string, isTrimmed = false): Fragment {
  const text = sql`cast(${id(column)} as varchar)`;
  if (isTrimmed) return text;
  return sql`nullif(${trimmed(text)}, '')`;
}
