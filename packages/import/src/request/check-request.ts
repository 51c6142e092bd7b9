import { Failure } from '@perennial/words';
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
  negative: ['return', 'exclude'],
  refunds: ['net', 'ignore'],
  guests: ['exclude', 'single'],
};

/** Throws option-invalid on a request that a program without types got wrong; where its source is, is for the source's kind to check. */
export function checkRequest({ columns, rules, dateOrder, timeZone }: ImportRequest): void {
  for (const role of Object.keys(columns)) requireOneOf('column', role, Object.keys(roles));
  for (const [rule, allowed] of Object.entries(choices))
    requireOneOf(`rule for ${rule}`, rules[rule as keyof ImportRules], allowed);
  if (dateOrder !== undefined) requireOneOf('order of dates', dateOrder, ['dmy', 'mdy', 'ymd']);
  requireTimeZone(timeZone);
}

function requireOneOf(what: string, given: string, allowed: readonly string[]): void {
  if (!allowed.includes(given))
    throw new Failure(
      'option-invalid',
      `invalid ${what}; not one of ${allowed.join(', ')}: ${given}`,
      `Write one of ${allowed.join(', ')}.`,
    );
}

function requireTimeZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch (error) {
    throw new Failure(
      'option-invalid',
      `invalid time zone; not an IANA name: ${zone}`,
      'Write it like --time-zone Europe/Berlin.',
      error,
    );
  }
}
