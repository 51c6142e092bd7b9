import { expect, it } from 'vitest';
import { file, requireSubscriptions, study } from './businesses.ts';

interface Contract {
  readonly n: number;
  readonly isYearly: boolean;
  readonly price: number;
  readonly start: string;
  /** The empty text where it runs. */
  readonly end: string;
}

/** Contracts of 29 a month and 290 a year; of the 30, ten have left. */
const contracts: readonly Contract[] = Array.from({ length: 30 }, (_, n) => {
  const day = (month: number) => new Date(Date.UTC(2024, month, 2 + (n % 20))).toISOString().slice(0, 10);
  const isYearly = n % 5 === 0;
  const start = isYearly ? -14 : n % 8;
  const end = n % 3 === 1 ? day(isYearly ? -2 : start + 2 + (n % 3)) : '';
  return { n, isYearly, price: isYearly ? 290 : 29, start: day(start), end };
});

const AS_OF = '2024-12-31';
const running = contracts.filter(({ end }) => end === '');
const REVENUE = running.reduce((sum, { isYearly, price }) => sum + price / (isYearly ? 12 : 1), 0);

type Row = (contract: Contract) => string;
const unit = ({ isYearly }: Contract) => (isYearly ? 'year' : 'month');
const status = ({ end }: Contract, over: string, runs = 'active') => (end ? over : runs);
const at = (day: string, time = ' 10:00') => day && `${day}${time}`;
const epoch = (day: string) => day && String(Date.parse(day) / 1000);
const monthly = ({ isYearly, price }: Contract) => (isYearly ? price / 12 : price).toFixed(2);

/** Real headers of billing systems, and a row of each; customers `c0` to `c29`. */
const exports: readonly (readonly [system: string, header: string, row: Row])[] = [
  [
    'Stripe',
    'id,Customer ID,Customer Description,Customer Email,Plan,Product,Quantity,Currency,Interval,Amount,Status,Created (UTC),Start (UTC),Start Date (UTC),Current Period Start (UTC),Current Period End (UTC),Trial Start (UTC),Trial End (UTC),Application Fee Percent,Coupon,Tax Percent,Canceled At (UTC),Ended At (UTC)',
    (c) =>
      `sub_${c.n},c${c.n},,a${c.n}@x.example,pro,prod,1,usd,${unit(c)},${c.price}.00,${status(c, 'canceled')},${at(c.start)},${at(c.start)},${at(c.start)},,,,,,,,${at(c.end)},${at(c.end)}`,
  ],
  [
    'Chargebee, over its tables',
    'subscriptions.id,customers.id,customers.email,subscriptions.plan_id,subscriptions.plan_quantity,subscriptions.plan_unit_price,subscriptions.billing_period,subscriptions.billing_period_unit,subscriptions.currency_code,subscriptions.status,subscriptions.start_date,subscriptions.trial_end,subscriptions.created_at,subscriptions.started_at,subscriptions.activated_at,subscriptions.cancelled_at,subscriptions.mrr,customers.created_at',
    (c) =>
      `s${c.n},c${c.n},a@x.example,pro,1,${c.price}.00,1,${unit(c)},USD,${status(c, 'cancelled')},${at(c.start)},,${at(c.start)},${at(c.start)},${at(c.start)},${at(c.end)},${monthly(c)},2019-01-01 00:00`,
  ],
  [
    'Recurly',
    'account_code,subscription_id,plan_code,plan_name,plan_interval_unit,plan_interval_length,state,quantity,unit_amount,currency,activated_at,trial_started_at,trial_ends_at,canceled_at,expires_at,auto_renew',
    (c) =>
      `c${c.n},s${c.n},pro,Pro,months,${c.isYearly ? 12 : 1},${status(c, 'expired')},1,${c.price}.00,USD,${at(c.start)} UTC,,,${c.end && `${at(c.end)} UTC`},${c.end && `${at(c.end)} UTC`},true`,
  ],
  [
    'Paddle',
    'id,status,customer_id,customer_email,currency_code,created_at,started_at,first_billed_at,next_billed_at,paused_at,canceled_at,billing_cycle_interval,billing_cycle_frequency,product_name,unit_price,quantity',
    (c) =>
      `s${c.n},${status(c, 'canceled')},c${c.n},a@x.example,USD,${at(c.start, 'T10:00:00Z')},${at(c.start, 'T10:00:00Z')},,,,${at(c.end, 'T10:00:00Z')},${unit(c)},1,Pro,${c.price}.00,1`,
  ],
  [
    'Lago',
    'lago_id,external_id,lago_customer_id,external_customer_id,plan_code,status,subscription_at,started_at,ending_at,terminated_at,canceled_at,created_at,plan_amount_cents,plan_amount_currency,plan_interval',
    (c) =>
      `l${c.n},e${c.n},lc${c.n},c${c.n},pro,${status(c, 'terminated')},${at(c.start)},${at(c.start)},,${at(c.end)},,${at(c.start)},${c.price}00,USD,${unit(c)}ly`,
  ],
  [
    'ChartMogul',
    'Customer Name,Customer External ID,Subscription External ID,Plan Name,Quantity,MRR,ARR,Currency,Billing Cycle,Billing Cycle Count,Status,Start Date,End Date,Cancellation Date',
    (c) =>
      `N,c${c.n},s${c.n},Pro,1,${monthly(c)},,USD,${unit(c)},1,${status(c, 'cancelled')},${c.start},${c.end},${c.end}`,
  ],
  [
    'ProfitWell',
    'Customer ID,Email,Name,Status,MRR,Currency,Plan,Billing Interval,Activated On,Churned On',
    (c) =>
      `c${c.n},a@x.example,N,${status(c, 'churned_voluntary')},${monthly(c)},usd,Pro,${unit(c)},${c.start},${c.end}`,
  ],
  [
    'ProfitWell’s interface',
    'user_id,user_alias,subscription_id,subscription_alias,email,plan_id,plan_interval,plan_currency,status,value,start_date,end_date',
    (c) =>
      `pwu_${c.n},c${c.n},pws_${c.n},,a@x.example,pro,${unit(c)},usd,${status(c, 'churned_voluntary')},${c.price}00,${c.start},${c.end}`,
  ],
  [
    'Stripe’s interface',
    'id,object,billing_cycle_anchor,cancel_at_period_end,canceled_at,collection_method,created,currency,current_period_end,customer,ended_at,livemode,plan.id,plan.amount,plan.interval,plan.interval_count,quantity,start_date,status,trial_end',
    (c) =>
      `sub_${c.n},subscription,${epoch(c.start)},false,${epoch(c.end)},charge_automatically,${epoch(c.start)},usd,,c${c.n},${epoch(c.end)},true,price_1,${c.price}00,${unit(c)},1,1,${epoch(c.start)},${status(c, 'canceled')},`,
  ],
  [
    'Chargebee’s interface',
    'id,customer_id,plan_id,plan_quantity,plan_unit_price,billing_period,billing_period_unit,currency_code,status,started_at,activated_at,cancelled_at,resource_version,object,has_scheduled_changes',
    (c) =>
      `s${c.n},c${c.n},pro,1,${c.price}00,1,${unit(c)},USD,${status(c, 'cancelled')},${epoch(c.start)},${epoch(c.start)},${epoch(c.end)},1700000000000,subscription,false`,
  ],
  [
    'Zuora',
    'Subscription: ID,Account: Account Number,Account: Name,Account: Status,Subscription: Name,Subscription: Status,Subscription: Subscription Start Date,Subscription: Subscription End Date,Subscription: Cancelled Date,Rate Plan: Name,Rate Plan Charge: MRR,Rate Plan Charge: Quantity,Rate Plan Charge: Billing Period,Account: Currency',
    (c) =>
      `z${c.n},c${c.n},N,Active,A-S${c.n},${status(c, 'Cancelled', 'Active')},${c.start},${c.end},${c.end},Pro,${monthly(c)},3,${c.isYearly ? 'Annual' : 'Month'},USD`,
  ],
  [
    'Recharge',
    'subscription_id,customer_id,customer_email,status,product_title,variant_title,recurring_price,quantity,charge_interval_frequency,order_interval_frequency,order_interval_unit,created_at,cancelled_at,cancellation_reason',
    (c) =>
      `${c.n},c${c.n},a@x.example,${status(c, 'CANCELLED', 'ACTIVE')},Pro,,${c.price}.00,1,${c.isYearly ? 12 : 1},${c.isYearly ? 12 : 1},month,${at(c.start)},${at(c.end)},`,
  ],
  [
    'WooCommerce Subscriptions',
    'subscription_id,subscription_status,customer_id,start_date,trial_end_date,next_payment_date,last_payment_date,cancelled_date,end_date,billing_period,billing_interval,order_shipping,order_tax,cart_discount,order_total,order_currency,payment_method,customer_email,order_items',
    (c) =>
      `${c.n},wc-${status(c, 'cancelled')},c${c.n},${at(c.start)},0,0,0,${at(c.end) || 0},${at(c.end) || 0},${unit(c)},1,0,0,0,${c.price}.00,USD,stripe,a@x.example,product_id:7|name:Pro`,
  ],
  [
    'Braintree',
    'Subscription ID,Status,Plan ID,Price,Currency ISO Code,Created At,First Billing Date,Paid Through Date,Customer ID,Canceled At,Billing Frequency',
    (c) =>
      `b${c.n},${status(c, 'Canceled', 'Active')},pro,${c.price}.00,USD,${at(c.start)},${c.start},,c${c.n},${at(c.end)},${c.isYearly ? 12 : 1}`,
  ],
  [
    'any other',
    'customer,plan,start,end,amount,interval,currency',
    (c) => `c${c.n},pro,${c.start},${c.end},${c.price},${unit(c)},USD`,
  ],
];

it.each(exports)(
  '%s: an export as it is gives each contract, the revenue of today, and movements that add up',
  async (_, header, row) => {
    const { settings, subscriptions } = requireSubscriptions(
      await study([file('export.csv', [header, ...contracts.map(row)])], { asOf: AS_OF }),
    );
    // Recharge names no currency.
    expect(settings.currency).toBe(/currency/i.test(header) ? 'USD' : 'XXX');
    expect(subscriptions).toMatchObject({ subscriptions: 30, customers: 30, running: running.length, leftOut: [] });
    // MRR of an annual price is written to the cent by some.
    expect(Math.abs(subscriptions.revenue / 100 - REVENUE)).toBeLessThan(0.05);
    for (const {
      opening,
      closing,
      fresh,
      expansion,
      contraction,
      churn,
      reactivation,
      paused,
      resumed,
    } of subscriptions.movements)
      expect(opening + fresh + expansion + contraction + churn + reactivation + paused + resumed).toBe(closing);
    expect(subscriptions.movements.at(-1)!.closing).toBe(subscriptions.revenue);
  },
);

it('intervals of days that are no whole months are counted in days: every 30, 42 and 365', async () => {
  const rows = [30, 42, 365].flatMap((days, i) =>
    Array.from(
      { length: 12 },
      (_, n) => `${i}-${n},c${i}-${n},Pro,12.00,1,${days},day,2023-0${1 + (n % 6)}-11,${n === 3 ? '2024-06-30' : ''}`,
    ),
  );
  const header =
    'id,customer_id,product_title,price,quantity,order_interval_frequency,order_interval_unit,created_at,cancelled_at';
  const { subscriptions } = requireSubscriptions(await study([file('days.csv', [header, ...rows])], { asOf: AS_OF }));
  expect(subscriptions.running).toBe(33);
  const aMonth = 365.25 / 12;
  const revenue = 11 * 12 * (aMonth / 30 + aMonth / 42 + aMonth / 365);
  expect(Math.abs(subscriptions.revenue / 100 - revenue)).toBeLessThan(0.05);
  for (const { nextRenewal } of subscriptions.top) expect(nextRenewal).toMatch(/^\d{4}-\d\d-\d\d$/);
});

it('invoices: who has paid a year’s price once is no subscriber by the month', async () => {
  const paid = (customer: string, price: number, months: readonly number[]) =>
    months.map((m) => `${customer},${new Date(Date.UTC(2023, m, 5)).toISOString().slice(0, 10)},${price}`);
  const month = Array.from({ length: 24 }, (_, m) => m);
  const rows = [
    ...Array.from({ length: 40 }, (_, n) => paid(`m${n}`, 29, month.slice(n % 12))),
    ...Array.from({ length: 10 }, (_, n) => paid(`y${n}`, 290, [n, n + 12])),
    ...paid('once', 290, [18]),
  ].flat();
  const record = await study([file('invoices.csv', ['customer,date,amount', ...rows])], {
    asOf: AS_OF,
    businessModel: 'subscriptions',
  });
  const { subscriptions } = requireSubscriptions(record);
  expect(subscriptions.running).toBe(51);
  expect(Math.abs(subscriptions.revenue / 100 - (40 * 29 + (11 * 290) / 12))).toBeLessThan(1);
});
