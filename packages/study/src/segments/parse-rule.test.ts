import { sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { Failure } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import { compileRule } from './compile-rule.ts';
import { parseRule } from './parse-rule.ts';
import { ruleColumns } from './rule-columns.ts';

const record = { settings: { asOf: '2025-12-31' }, base: { dimensions: ['channel'] } };
const columns = ruleColumns(record as unknown as Parameters<typeof ruleColumns>[0]);

const people = sql`(select * from (values
  ('ada', 5, 100.0, 90.0, 0.9, date '2025-01-01', date '2025-12-01', 'referral'),
  ('bob', 1, 20.0, 2.0, 0.1, date '2024-01-01', date '2024-01-01', null),
  ('cyd', 3, 60.0, 75.0, 0.5, date '2025-06-01', date '2025-12-31', 'it''s "x"; drop table scores; --')
) as t (customer, orders, historic_value, expected_money, prob_alive, first_order, last_order, first_channel)) as scores`;

async function whom(rule: string): Promise<string> {
  const connection = await openDuckDB(':memory:');
  try {
    const where = compileRule(parseRule(rule, columns), columns);
    const rows = await connection.rows<{ customer: string }>(
      sql`select customer from ${people} where ${where} order by 1`,
    );
    return rows.map(({ customer }) => customer).join(' ');
  } finally {
    connection.close();
  }
}

describe('a rule fits', () => {
  it.each([
    ['orders >= 3', 'ada cyd'],
    ["orders >= 3 and channel = 'referral'", 'ada'],
    ['prob_alive < 50%', 'bob'],
    ["channel != 'referral'", 'bob cyd'],
    ["not channel = 'referral'", 'bob cyd'],
    ['channel is empty', 'bob'],
    ['channel is not null', 'ada cyd'],
    ["customer in ('ada', 'bob')", 'ada bob'],
    ["customer not in ('ada', 'bob')", 'cyd'],
    ['orders between 2 and 4', 'cyd'],
    ['orders not between 2 and 4', 'ada bob'],
    ['orders = 1 or orders = 5 and prob_alive < 50%', 'bob'],
    ['(orders = 1 or orders = 5) and prob_alive > 50%', 'ada'],
    ["last_order >= '2025-12-31'", 'cyd'],
    ['days_since_last_order > 365', 'bob'],
    ['average_order <> 20', ''],
    ['growth_potential > 0', 'cyd'],
    ['growth_potential between -18 and -10', 'ada bob'],
    [`channel = 'it''s "x"; drop table scores; --'`, 'cyd'],
    ["CHANNEL = 'referral' AND Orders >= 5", 'ada'],
    ["channel = ''' or 1 = 1 --'", ''],
  ])('%s: %s', async (rule, found) => expect(await whom(rule)).toBe(found));
});

describe('a rule that cannot be read says where, and what may stand there', () => {
  it.each([
    ['', 'rule-empty', undefined],
    ['orders >= ', 'rule-value', 11],
    ['orders >= 3 and', 'rule-unexpected', 16],
    ['order >= 3', 'rule-no-column', 1],
    ['orders >= 3 prob_alive > 0', 'rule-unexpected', 13],
    ['orders ~ 3', 'rule-unreadable', 8],
    ["channel = 'x", 'rule-open-text', 11],
    ["orders = '3'", 'rule-value', 10],
    ["last_order > '2025-02-30'", 'rule-value', 14],
    ['(orders > 3', 'rule-unexpected', 12],
    ['orders', 'rule-unexpected', 7],
    ['orders in 3', 'rule-unexpected', 11],
    ['channel = referral', 'rule-value', 11],
  ])('%s', (rule, variant, position) => {
    const failure = failureOf(() => parseRule(rule, columns));
    expect(failure.words.code).toBe(`option-invalid.${variant}`);
    expect(failure.words.values.position).toEqual(position === undefined ? undefined : { count: position });
  });

  it('names the nearest column and all there are', () => {
    const { message, remedy } = failureOf(() => parseRule('chanel = 3', columns));
    expect(message).toContain('chanel');
    expect(remedy).toMatch(/Did you mean channel\?.*orders.*channel/);
  });
});

function failureOf(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new RangeError('invalid test; nothing failed');
}
