import type { RuleColumnsAnswer } from '@perennial/server';
import { parseRule, type Rule, type RuleKind } from '@perennial/study/reports';

export const operators: Readonly<Record<RuleKind, readonly string[]>> = {
  number: ['>=', '>', '<=', '<', '=', '!='],
  day: ['>=', '>', '<=', '<', '=', '!='],
  text: ['=', '!='],
};

/** A line of the form: a column, how it is compared, and with what, as it is typed. */
export interface Condition {
  readonly column: string;
  readonly how: string;
  readonly value: string;
}

/** What the form holds: conditions, all of which or any of which are to hold. */
export interface RuleForm {
  readonly join: 'and' | 'or';
  readonly conditions: readonly Condition[];
}

/** The form as a rule; a text in quotes, in which one within is written twice. Empty where no value is given yet. */
export function writeRule({ join, conditions }: RuleForm, columns: RuleColumnsAnswer): string {
  return conditions
    .filter(({ value }) => value.trim() !== '')
    .map(({ column, how, value }) => {
      const kind = columns.find(({ name }) => name === column)?.kind;
      const written = kind === 'number' ? value.trim() : `'${value.replaceAll("'", "''")}'`;
      return `${column} ${how} ${written}`;
    })
    .join(` ${join} `);
}

/** A rule as the form can show it; null where it says more than that. Throws the Failure of a rule that cannot be read. */
export function readRule(text: string, columns: RuleColumnsAnswer): RuleForm | null {
  const rule = parseRule(text, columns);
  const parts = rule.is === 'and' || rule.is === 'or' ? rule.parts : [rule];
  const conditions = parts.map(conditionOf);
  if (!conditions.every((each) => each !== null)) return null;
  return { join: rule.is === 'or' ? 'or' : 'and', conditions };
}

function conditionOf(rule: Rule): Condition | null {
  return rule.is === 'compare' ? { column: rule.column, how: rule.how, value: String(rule.value) } : null;
}
