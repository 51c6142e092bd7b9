import { Failure, type FailureMessageCode, type MessageValues } from '@perennial/words';
import type { ColumnRole, ImportRequest, ImportRules } from './import-request.ts';

const roles: Readonly<Record<ColumnRole, true>> = {
  customer: true,
  date: true,
  time: true,
  amount: true,
  quantity: true,
  price: true,
  order: true,
  currency: true,
  refund: true,
  channel: true,
  cost: true,
  status: true,
  test: true,
};

const choices: { readonly [Rule in keyof ImportRules]: readonly ImportRules[Rule][] } = {
  cancelled: ['exclude', 'keep'],
  test: ['exclude', 'keep'],
  zero: ['exclude', 'keep'],
  negative: ['match', 'return', 'exclude'],
  refunds: ['net', 'ignore'],
  guests: ['exclude', 'single'],
};

/** Throws option-invalid on a request that a program without types got wrong; where its source is, is for the source's kind to check. */
export function checkRequest({ columns, rules, dateOrder, timeZone }: ImportRequest): void {
  for (const role of Object.keys(columns)) requireOneOf(Object.keys(roles), role, 'option-invalid.role');
  for (const rule of Object.keys(choices) as (keyof ImportRules)[]) requireChoice(rule, rules[rule], choices[rule]);
  if (dateOrder !== undefined) requireChoice('dateOrder', dateOrder, ['dmy', 'mdy', 'ymd']);
  requireTimeZone(timeZone);
}

function requireChoice(option: keyof ImportRules | 'dateOrder', given: string, allowed: readonly string[]): void {
  requireOneOf(allowed, given, 'option-invalid.choice', { option: { option } });
}

function requireOneOf(
  allowed: readonly string[],
  given: string,
  code: FailureMessageCode,
  values: MessageValues = {},
): void {
  if (!allowed.includes(given))
    throw new Failure(code, { ...values, allowed: { text: allowed.join(', ') }, value: { text: given } });
}

function requireTimeZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch (error) {
    throw new Failure('option-invalid.zone', { value: { text: zone } }, error);
  }
}
