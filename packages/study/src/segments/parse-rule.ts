import { Failure, type MessageValue } from '@perennial/words';
import { nearest } from '../nearest.ts';
import type { Comparison, Rule, RuleKind, RuleValue } from './rule.ts';
import { ruleTokens, type Token } from './rule-tokens.ts';

interface Known {
  readonly name: string;
  readonly kind: RuleKind;
}

interface Reader {
  readonly rule: string;
  readonly tokens: readonly Token[];
  readonly columns: readonly Known[];
  place: number;
}

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '=': '=',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

/** Rules longer or deeper than this are not written by people. */
const DEEPEST = 50;

/**
 * Reads a rule such as `orders >= 3 and (channel = 'referral' or last_order >= '2025-01-01')`. `and` binds closer than `or`; there are `not`,
 * `in ('a', 'b')`, `between 1 and 5`, `is empty`, and per cent: `prob_alive < 20%`. Fails with `option-invalid`, naming the place and what may stand there.
 */
export function parseRule(rule: string, columns: readonly Known[]): Rule {
  const reader: Reader = { rule, tokens: ruleTokens(rule), columns, place: 0 };
  if (next(reader).type === 'end') throw new Failure('option-invalid.rule-empty', { columns: names(columns) });
  const read = either(reader, 0);
  if (next(reader).type !== 'end') throw unexpected(reader, ['and', 'or']);
  return read;
}

function next({ tokens, place }: Reader): Token {
  return tokens[place]!;
}

function isWord(token: Token, word: string): boolean {
  return token.type === 'word' && token.text.toLowerCase() === word;
}

/** Takes the next piece if it is this word or sign. */
function took(reader: Reader, text: string): boolean {
  const token = next(reader);
  const is = token.type === 'sign' ? token.text === text : isWord(token, text);
  if (is) reader.place += 1;
  return is;
}

function want(reader: Reader, text: string): void {
  if (!took(reader, text)) throw unexpected(reader, [text]);
}

function either(reader: Reader, depth: number): Rule {
  const parts = [both(reader, depth)];
  while (took(reader, 'or')) parts.push(both(reader, depth));
  return parts.length === 1 ? parts[0]! : { is: 'or', parts };
}

function both(reader: Reader, depth: number): Rule {
  const parts = [one(reader, depth)];
  while (took(reader, 'and')) parts.push(one(reader, depth));
  return parts.length === 1 ? parts[0]! : { is: 'and', parts };
}

function one(reader: Reader, depth: number): Rule {
  if (depth > DEEPEST) throw unexpected(reader, [')']);
  if (took(reader, 'not')) return { is: 'not', part: one(reader, depth + 1) };
  if (!took(reader, '(')) return condition(reader);
  const within = either(reader, depth + 1);
  want(reader, ')');
  return within;
}

function condition(reader: Reader): Rule {
  const column = columnOf(reader);
  const sign = next(reader);
  const how = sign.type === 'sign' ? COMPARISONS[sign.text] : undefined;
  if (how) {
    reader.place += 1;
    return { is: 'compare', column: column.name, how, value: valueAt(reader, column) };
  }
  if (took(reader, 'is')) {
    const isNot = took(reader, 'not');
    if (!took(reader, 'null')) want(reader, 'empty');
    return negated({ is: 'empty', column: column.name }, isNot);
  }
  const isNot = took(reader, 'not');
  if (took(reader, 'in')) return negated({ is: 'in', column: column.name, values: valuesOf(reader, column) }, isNot);
  if (!took(reader, 'between'))
    throw unexpected(reader, [...new Set(Object.values(COMPARISONS)), 'in', 'between', 'is']);
  const from = valueAt(reader, column);
  want(reader, 'and');
  return negated({ is: 'between', column: column.name, from, to: valueAt(reader, column) }, isNot);
}

function negated(rule: Rule, isNot: boolean): Rule {
  return isNot ? { is: 'not', part: rule } : rule;
}

function columnOf(reader: Reader): Known {
  const token = next(reader);
  if (token.type !== 'word') throw unexpected(reader, ['(', 'not'], 'rule.expects.column');
  const found = reader.columns.find(({ name }) => name === token.text.toLowerCase());
  if (!found) throw noColumn(reader, token);
  reader.place += 1;
  return found;
}

function noColumn({ rule, columns }: Reader, { text, at }: Token): Failure {
  const known = columns.map(({ name }) => name);
  return new Failure('option-invalid.rule-no-column', {
    rule: { text: rule },
    position: { count: at },
    column: { text },
    nearest: { text: nearest(text, known) ?? known[0]! },
    columns: names(columns),
  });
}

function valuesOf(reader: Reader, column: Known): readonly RuleValue[] {
  want(reader, '(');
  const values = [valueAt(reader, column)];
  while (took(reader, ',')) values.push(valueAt(reader, column));
  want(reader, ')');
  return values;
}

function valueAt(reader: Reader, { name, kind }: Known): RuleValue {
  const token = next(reader);
  const value = read(token, kind);
  if (value === null)
    throw new Failure('option-invalid.rule-value', {
      rule: { text: reader.rule },
      position: { count: token.at },
      column: { text: name },
      found: foundOf(token),
      expected: { message: { code: `rule.expects.${kind}`, values: {} } },
    });
  reader.place += 1;
  return value;
}

function read({ type, text }: Token, kind: RuleKind): RuleValue | null {
  if (kind === 'number') return type === 'number' ? numberOf(text) : null;
  if (type !== 'text') return null;
  if (kind === 'text') return text.includes('\0') ? null : text;
  return isDay(text) ? text : null;
}

/** Whether the calendar has the day: JavaScript takes 30 February for 2 March. */
function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function numberOf(text: string): number | null {
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  return Number.isFinite(value) ? value : null;
}

function foundOf({ type, text }: Token): MessageValue {
  if (type === 'end') return { message: { code: 'rule.end', values: {} } };
  return { text: type === 'text' ? `'${text}'` : text };
}

function unexpected(reader: Reader, signs: readonly string[], more?: 'rule.expects.column'): Failure {
  const token = next(reader);
  const expected: MessageValue[] = signs.map((text) => ({ text }));
  if (more) expected.unshift({ message: { code: more, values: {} } });
  return new Failure('option-invalid.rule-unexpected', {
    rule: { text: reader.rule },
    position: { count: token.at },
    found: foundOf(token),
    expected: { list: expected },
  });
}

function names(columns: readonly Known[]): MessageValue {
  return { list: columns.map(({ name }) => ({ text: name })) };
}
