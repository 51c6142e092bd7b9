import { type Fragment, id, join, sql } from '@perennial/engine';

/** The text that an integer column stands for; the first is number 0. */
export function choose(column: string, texts: readonly string[]): Fragment {
  const cases = texts.map((text, i) => sql`when ${i} then ${text}`);
  return sql`case ${id(column)} ${join(cases, ' ')} end`;
}

/** A prefix and eight digits, or null where the number is negative. The first is …1. */
export function numberedName(prefix: string, column: Fragment): Fragment {
  return sql`case when ${column} >= 0 then ${prefix} || lpad((${column} + 1)::varchar, 8, '0') end`;
}
