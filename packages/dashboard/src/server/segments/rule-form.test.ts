import { Failure } from '@perennial/words';
import { expect, it } from 'vitest';
import { readRule, writeRule } from './rule-form.ts';

const columns = [
  { name: 'orders', kind: 'number', values: [] },
  { name: 'channel', kind: 'text', values: ['referral'] },
  { name: 'last_order', kind: 'day', values: [] },
] as const;
const known = columns.map((each) => ({ ...each, values: [...each.values] }));

it.each(['orders >= 3', "orders >= 3 and channel = 'referral'", "channel != 'it''s' or last_order < '2025-01-31'"])(
  '%s is written as it was read',
  (rule) => {
    const form = readRule(rule, known);
    expect(form && writeRule(form, known)).toBe(rule);
  },
);

it.each(['orders in (1, 2)', 'orders = 1 and (orders = 2 or orders = 3)', 'channel is empty'])(
  '%s says more than the form can show',
  (rule) => expect(readRule(rule, known)).toBeNull(),
);

it('leaves out a condition without a value', () => {
  const form = {
    join: 'and',
    conditions: [
      { column: 'orders', how: '>=', value: '3' },
      { column: 'channel', how: '=', value: ' ' },
    ],
  } as const;
  expect(writeRule(form, known)).toBe('orders >= 3');
});

it('refuses what cannot be read, as the server does', () => {
  expect(() => readRule('order >= 3', known)).toThrow(Failure);
});
