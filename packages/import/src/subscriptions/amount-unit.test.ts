import { expect, it } from 'vitest';
import { amountUnit } from './amount-unit.ts';

const seen = (header: string, amounts: readonly (number | null)[], column: string, hasEpochs = false) => {
  const { isInCents, notes } = amountUnit(header.split(','), column, amounts, hasEpochs);
  return [isInCents, ...notes.map(({ code }) => code)];
};

it.each([
  ['customer,plan_amount_cents', 'plan_amount_cents', [true, 'minor-units']],
  ['user_id,plan_id,plan_interval,plan_currency,value', 'value', [true, 'subscriptions-cents']],
  ['id,customer,plan.amount,collection_method,livemode', 'plan.amount', [true, 'subscriptions-cents']],
  ['id,customer,price.unit_amount,quantity', 'price.unit_amount', [true, 'subscriptions-cents']],
  ['id,customer_id,plan_unit_price,resource_version', 'plan_unit_price', [true, 'subscriptions-cents']],
  ['id,Customer ID,Amount,Start (UTC),Collection Method', 'Amount', [false]],
  ['customer,plan,start,end,interval,value', 'value', [false]],
  ['subscription_id,account_code,unit_amount,plan_interval_unit', 'unit_amount', [false]],
] as const)('%s: %s', (header, column, expected) =>
  expect(seen(header, [2900, null, 29_000], column)).toEqual(expected),
);

it('amounts with decimals are no cents, whatever stands beside them', () =>
  expect(seen('user_id,plan_interval,plan_currency,value', [29.5, 290], 'value')).toEqual([false]));

it('whole amounts of at least a hundred beside times of programs are asked about', () => {
  expect(seen('id,customer,amount', [2900, 29_000], 'amount', true)).toEqual([false, 'subscriptions-maybe-cents']);
  expect(seen('id,customer,amount', [29, 290], 'amount', true)).toEqual([false]);
  expect(seen('id,customer,amount', [2900, 29_000], 'amount')).toEqual([false]);
});
