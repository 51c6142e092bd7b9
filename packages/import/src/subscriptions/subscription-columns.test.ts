import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areSubscriptions, canBeSubscriptions, subscriptionColumns } from './subscription-columns.ts';
import { fateOf } from './subscription-status.ts';

/** Headers as billing systems export them, and what is taken for what. */
const exports = {
  Stripe: [
    'id,Customer ID,Customer Email,Plan,Product,Quantity,Currency,Interval,Amount,Status,Created (UTC),Start (UTC),Trial End (UTC),Canceled At (UTC),Ended At (UTC)',
    {
      customer: 'Customer ID',
      amount: 'Amount',
      interval: 'Interval',
      started: 'Start (UTC)',
      ended: 'Ended At (UTC)',
    },
  ],
  Chargebee: [
    'subscription_id,customer_id,customer_email,plan_id,plan_quantity,plan_unit_price,currency_code,billing_period,billing_period_unit,status,started_at,trial_end,activated_at,cancelled_at,pause_date,resume_date',
    {
      id: 'subscription_id',
      amount: 'plan_unit_price',
      quantity: 'plan_quantity',
      interval: 'billing_period_unit',
      intervalCount: 'billing_period',
      started: 'started_at',
      paused: 'pause_date',
    },
  ],
  Recurly: [
    'subscription_id,account_code,plan_code,plan_name,state,quantity,unit_amount,currency,plan_interval_length,plan_interval_unit,activated_at,canceled_at,expires_at,trial_ends_at',
    {
      customer: 'account_code',
      amount: 'unit_amount',
      started: 'activated_at',
      ended: 'expires_at',
      cancelled: 'canceled_at',
    },
  ],
  Paddle: [
    'subscription_id,customer_id,status,product_id,unit_price,currency_code,billing_cycle_interval,billing_cycle_frequency,started_at,paused_at,canceled_at',
    {
      interval: 'billing_cycle_interval',
      intervalCount: 'billing_cycle_frequency',
      paused: 'paused_at',
      cancelled: 'canceled_at',
    },
  ],
  Lago: [
    'lago_id,external_customer_id,plan_code,plan_amount_cents,plan_amount_currency,interval,status,started_at,terminated_at,canceled_at,trial_ended_at',
    {
      id: 'lago_id',
      customer: 'external_customer_id',
      amount: 'plan_amount_cents',
      currency: 'plan_amount_currency',
      ended: 'terminated_at',
    },
  ],
  Recharge: [
    'subscription_id,customer_id,product_title,price,quantity,order_interval_unit,charge_interval_frequency,created_at,cancelled_at,status',
    {
      plan: 'product_title',
      interval: 'order_interval_unit',
      intervalCount: 'charge_interval_frequency',
      started: 'created_at',
    },
  ],
  'a file of one’s own': ['customer;plan;start;end;amount'.replaceAll(';', ','), { started: 'start', ended: 'end' }],
  'a Polish one': [
    'klient,pakiet,okres rozliczeniowy,kwota,data rozpoczęcia,data zakończenia',
    { interval: 'okres rozliczeniowy' },
  ],
  'one without days': [
    'customerID,tenure,Contract,MonthlyCharges,TotalCharges,Churn',
    { tenure: 'tenure', plan: 'Contract', amount: 'MonthlyCharges' },
  ],
} as const;

describe.each(Object.entries(exports))('the export of %s', (_, [header, found]) => {
  const names = header.split(',');
  it('is recognised, and its columns are', () => {
    expect(areSubscriptions(names)).toBe(true);
    expect(subscriptionColumns(names, 'x.csv')).toMatchObject(found);
  });
});

it.each([
  'Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Total,Created at,Cancelled at,Id',
  'booking,customer,start date,end date,amount',
  'order id,customer,date,total,cancelled at',
  'customer,plan,interval,amount',
])('orders are none: %s', (header) => expect(areSubscriptions(header.split(','))).toBe(false));

it('no export of orders that is known is taken for one', () => {
  const folder = new URL('../../test/exports/', import.meta.url);
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.csv'))) {
    const [header = ''] = readFileSync(new URL(name, folder), 'utf8').split('\n', 1);
    const names = header.split(/[,;\t]/).map((cell) => cell.replaceAll('"', ''));
    expect([name, areSubscriptions(names)]).toEqual([name, false]);
  }
});

it('takes what a person says before what headers say, each column once', () => {
  const names = ['customer', 'plan', 'start', 'end', 'amount', 'list price', 'since'];
  expect(subscriptionColumns(names, 'x.csv', { columns: { amount: 'list price', started: 'since' } })).toEqual({
    customer: 'customer',
    plan: 'plan',
    ended: 'end',
    amount: 'list price',
    started: 'since',
  });
  // A column that is named for one thing is not taken for another besides.
  const swapped = subscriptionColumns(names, 'x.csv', { columns: { started: 'end', ended: 'start' } });
  expect(swapped).toMatchObject({ started: 'end', ended: 'start' });
  expect(subscriptionColumns(names, 'x.csv', { leftOut: ['plan'] })).not.toHaveProperty('plan');
  expect(() => subscriptionColumns(names, 'x.csv', { leftOut: ['amount'] })).toThrow(/the amount/);
});

it('refuses a column that the file does not have', () => {
  const said = { columns: { amount: 'prise' } };
  expect(() => subscriptionColumns(['customer', 'start', 'end', 'amount'], 'x.csv', said)).toThrow(/prise/);
});

it('a person may say so of a file that lacks something, and is told what', () => {
  const names = ['customer', 'plan', 'amount', 'begin'];
  expect(canBeSubscriptions(names)).toBe(true);
  expect(() => subscriptionColumns(names, 'x.csv')).toThrow(/the end/);
});

it.each([
  ['active', 'runs'],
  ['non_renewing', 'runs'],
  ['in_trial', 'runs'],
  ['past_due', 'owes'],
  ['unpaid', 'owes'],
  ['paused', 'paused'],
  ['canceled', 'over'],
  ['expired', 'over'],
  ['incomplete_expired', 'never-began'],
  ['已取消', 'over'],
  [null, 'runs'],
] as const)('the status %s: %s', (status, fate) => expect(fateOf(status)).toBe(fate));
