import { expect, it } from 'vitest';
import { parseRule } from './parse-rule.ts';
import { ruleOfDays, ruleOfOthers, ruleOfValue } from './write-rule.ts';

const columns = [
  { name: 'channel', kind: 'text' },
  { name: 'first_order', kind: 'day' },
] as const;
const read = (rule: string) => parseRule(rule, columns);

it('writes values that are read again as they were, quotes included', () => {
  expect(read(ruleOfValue('channel', "O'Neil"))).toEqual({
    is: 'compare',
    column: 'channel',
    how: '=',
    value: "O'Neil",
  });
  expect(read(ruleOfValue('channel', null))).toEqual({ is: 'empty', column: 'channel' });
});

it('writes all others, with those who have no value or without them', () => {
  expect(ruleOfOthers('channel', ['a', 'b'])).toBe("channel not in ('a', 'b')");
  expect(ruleOfOthers('channel', ['a', null])).toBe("channel not in ('a') and channel is not empty");
  expect(() => read(ruleOfOthers('channel', ['a', null]))).not.toThrow();
});

it('writes a span of days', () => {
  expect(read(ruleOfDays('first_order', '2025-01-01', '2025-01-31'))).toMatchObject({ is: 'between' });
});
