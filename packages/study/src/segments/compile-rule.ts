import { day, type Fragment, join, sql } from '@perennial/engine';
import type { Rule, RuleValue } from './rule.ts';
import type { RuleColumn } from './rule-columns.ts';

/** A rule as a condition on a row of `scores`: true or false, never unknown. Throws a RangeError where a column is not among those given. */
export function compileRule(rule: Rule, columns: readonly RuleColumn[]): Fragment {
  if (rule.is === 'and' || rule.is === 'or') {
    const parts = rule.parts.map((part) => compileRule(part, columns));
    return sql`(${join(parts, rule.is === 'and' ? ' and ' : ' or ')})`;
  }
  if (rule.is === 'not') return sql`(not ${compileRule(rule.part, columns)})`;
  const column = columns.find(({ name }) => name === rule.column);
  if (!column) throw new RangeError(`invalid rule; no column ${rule.column}`);
  const { sql: of, kind } = column;
  const literal = (value: RuleValue) => (kind === 'day' ? sql`${day(String(value))}` : sql`${value}`);
  if (rule.is === 'empty') return sql`(${of} is null)`;
  if (rule.is === 'in') return known(sql`${of} in (${join(rule.values.map(literal))})`);
  if (rule.is === 'between') return known(sql`${of} between ${literal(rule.from)} and ${literal(rule.to)}`);
  return compared(of, rule.how, literal(rule.value));
}

/** What is not known of a customer fulfils nothing. */
function known(condition: Fragment): Fragment {
  return sql`coalesce(${condition}, false)`;
}

function compared(of: Fragment, how: Extract<Rule, { is: 'compare' }>['how'], value: Fragment): Fragment {
  switch (how) {
    case '=':
      return known(sql`${of} = ${value}`);
    case '!=':
      return sql`(not ${known(sql`${of} = ${value}`)})`;
    case '<':
      return known(sql`${of} < ${value}`);
    case '<=':
      return known(sql`${of} <= ${value}`);
    case '>':
      return known(sql`${of} > ${value}`);
    case '>=':
      return known(sql`${of} >= ${value}`);
  }
}
