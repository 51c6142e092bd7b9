import type { Dialect, Fragment } from '../index.ts';
import { sql } from '../index.ts';

/** What the engines have different words for. */
export function perEngine(written: Readonly<Record<Dialect['name'], Fragment>>): Fragment {
  return { render: (dialect) => written[dialect.name].render(dialect) };
}

/** A text without blanks around it: without spaces, that is; a tab stays. */
export function trimmed(text: Fragment): Fragment {
  return perEngine({ duckdb: sql`trim(${text})`, trino: sql`trim(both ' ' from ${text})` });
}

/** Whether a text holds another. */
export function holds(text: Fragment, part: string): Fragment {
  return perEngine({ duckdb: sql`contains(${text}, ${part})`, trino: sql`(strpos(${text}, ${part}) > 0)` });
}

/** Whether the whole of a text is as a regular expression says. */
export function matches(text: Fragment, pattern: string): Fragment {
  return perEngine({
    duckdb: sql`regexp_full_match(${text}, ${pattern})`,
    trino: sql`regexp_like(${text}, ${`^(?:${pattern})$`})`,
  });
}

/** A text without accents. */
export function unaccented(text: Fragment): Fragment {
  return perEngine({
    duckdb: sql`strip_accents(${text})`,
    trino: sql`regexp_replace(normalize(${text}, NFD), ${String.raw`\p{M}+`}, '')`,
  });
}
