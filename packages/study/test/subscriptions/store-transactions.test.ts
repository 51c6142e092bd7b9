import { sql } from '@perennial/engine';
import type { Subscription } from '@perennial/import';
import { expect, it } from 'vitest';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { file, newFolder, requireSubscriptions, study } from './businesses.ts';

const HEADER =
  'rc_original_app_user_id,rc_last_seen_app_user_id_alias,country,product_identifier,start_time,end_time,store,is_auto_renewable,is_trial_period,is_in_intro_offer_period,is_sandbox,price_in_usd,takehome_percentage,store_transaction_id,original_store_transaction_id,refunded_at,unsubscribe_detected_at,billing_issues_detected_at,purchased_currency,price_in_purchased_currency,entitlement_identifiers,renewal_number,is_trial_conversion,updated_at';

interface Paid {
  readonly start: string;
  readonly end: string;
  readonly price?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** The transactions of one subscription, as RevenueCat exports them. */
function rowsOf(user: string, paid: readonly Paid[], product = 'pro_monthly'): readonly string[] {
  return paid.map(({ start, end, price = '9.99', more = {} }, i) => {
    const cells: Readonly<Record<string, string>> = {
      rc_original_app_user_id: user,
      product_identifier: product,
      start_time: `${start} 10:00:00`,
      end_time: end && `${end} 10:00:00`,
      is_auto_renewable: 'true',
      is_trial_period: 'false',
      is_sandbox: 'false',
      price_in_usd: price,
      store_transaction_id: `${user}-${i}`,
      original_store_transaction_id: `${user}-0`,
      purchased_currency: 'USD',
      price_in_purchased_currency: price,
      renewal_number: String(i + 1),
      updated_at: `${start} 11:00:00`,
      ...more,
    };
    return HEADER.split(',')
      .map((name) => cells[name] ?? '')
      .join(',');
  });
}

const day = (month: number, of = 5) => new Date(Date.UTC(2024, month, of)).toISOString().slice(0, 10);
/** A month each, from one month to before another. */
const monthly = (from: number, to: number, last: Paid['more'] = {}): readonly Paid[] =>
  Array.from({ length: to - from }, (_, i) => ({
    start: day(from + i),
    end: day(from + i + 1),
    ...(from + i + 1 === to && { more: last }),
  }));

async function studied(rows: readonly string[]) {
  const folder = newFolder();
  const record = requireSubscriptions(
    await study([file('transactions.csv', [HEADER, ...rows])], { folder, asOf: '2024-12-20' }),
  );
  const workspace = await openWorkspace(folder, { create: false, threads: 1 });
  try {
    const kept = await workspace.ledger.rows<{ details: string }>(sql`select details from subscriptions order by id`);
    return { record, kept: kept.map(({ details }) => JSON.parse(details) as Subscription) };
  } finally {
    workspace.close();
  }
}

/** Others, so that there is enough to study: 40 that run, 20 that have left. */
const others = Array.from({ length: 60 }, (_, n) =>
  rowsOf(`u${n}`, monthly(n % 6, n % 3 === 0 ? 7 + (n % 4) : 12)),
).flat();

it('RevenueCat’s transactions are contracts: trials, renewals, an unsubscribe taken back, a change of plan, refunds and what is none', async () => {
  const { record, kept } = await studied([
    ...others,
    // A trial of a week that goes on, then runs.
    ...rowsOf('trial', [
      { start: '2024-01-01', end: '2024-01-08', price: '0', more: { is_trial_period: 'true' } },
      { start: '2024-01-08', end: '2024-02-08' },
      { start: '2024-02-08', end: '2024-03-08', more: { unsubscribe_detected_at: '2024-02-20 09:00:00' } },
      ...monthly(2, 12).map(({ start, end }) => ({ start: start.replace(/05$/, '08'), end: end.replace(/05$/, '08') })),
    ]),
    // A trial that was given up: it would have cost what others pay.
    ...rowsOf('tried', [
      {
        start: '2024-11-01',
        end: '2024-11-08',
        price: '0',
        more: { is_trial_period: 'true', unsubscribe_detected_at: '2024-11-03 09:00:00' },
      },
    ]),
    // Opted out and paid for until January.
    ...rowsOf('leaving', monthly(8, 12, { unsubscribe_detected_at: '2024-12-10 09:00:00' })),
    ...rowsOf('refunded', monthly(0, 4, { refunded_at: '2024-04-09 09:00:00', price_in_usd: '0' })),
    ...rowsOf(
      'tester',
      monthly(0, 4, {}).map((paid) => ({ ...paid, more: { is_sandbox: 'true' } })),
    ),
    ...rowsOf('owner', [{ start: '2024-02-01', end: '', price: '99.99', more: { is_auto_renewable: 'false' } }]),
    // The dearer plan in the middle of a month.
    ...rowsOf('mover', [
      ...monthly(0, 3),
      { start: '2024-03-20', end: '2025-03-20', price: '79.99', more: { product_identifier: 'pro_yearly' } },
    ]),
  ]);
  const of = (user: string) => kept.filter(({ customer }) => customer === user);
  expect(record.settings.currency).toBe('USD');
  expect(of('trial')).toMatchObject([
    { started: '2024-01-01', trialEnd: '2024-01-08', cancelled: null, ended: null, amount: 999, months: 1 },
  ]);
  expect(of('tried')).toMatchObject([
    { started: '2024-11-01', trialEnd: '2024-11-08', ended: '2024-11-08', amount: 999 },
  ]);
  expect(of('leaving')).toMatchObject([{ started: '2024-09-05', cancelled: '2024-12-10', ended: '2025-01-05' }]);
  expect(of('refunded')).toMatchObject([{ started: '2024-01-05', ended: '2024-04-05' }]);
  expect(of('mover')).toMatchObject([
    { plan: 'pro_monthly', started: '2024-01-05', ended: '2024-03-20', amount: 999, months: 1 },
    { plan: 'pro_yearly', started: '2024-03-20', ended: null, amount: 7999, months: 12 },
  ]);
  const { subscriptions } = record;
  expect(Object.fromEntries(subscriptions.leftOut.map(({ reason, rows }) => [reason, rows]))).toEqual({
    refunded: 1,
    sandbox: 4,
    'not-renewing': 1,
  });
  // 40 others, the one after a trial, the one that leaves; a twelfth of the year.
  expect(subscriptions.running).toBe(43);
  expect(subscriptions.revenue).toBe(Math.round(42 * 999 + 7999 / 12));
  expect(subscriptions.trials).toMatchObject({ ended: 2, converted: 1 });
  expect(subscriptions.movements.at(-1)!.closing).toBe(subscriptions.revenue);
});

it('a transaction of two deliveries is as the newer says, and a history that begins with renewals is said to be short', async () => {
  const old = rowsOf('late', monthly(6, 12));
  const again = rowsOf(
    'late',
    monthly(6, 12, { updated_at: '2024-12-15 00:00:00', unsubscribe_detected_at: '2024-12-15 00:00:00' }),
  );
  const cut = rowsOf('cut', monthly(0, 12)).slice(6);
  const { record, kept } = await studied([...others, ...again.slice(-1), ...old, ...cut]);
  expect(kept.filter(({ customer }) => customer === 'late')).toMatchObject([
    { started: '2024-07-05', cancelled: '2024-12-15', ended: '2025-01-05' },
  ]);
  expect(record.sources.flatMap(({ notes }) => notes)).toContainEqual({
    code: 'subscriptions-begun-before',
    values: { subscriptions: { count: 1 } },
  });
});

it('a price abroad that is the same is no change of it, whatever the dollar does', async () => {
  const abroad = rowsOf('abroad', monthly(0, 12)).map((row, i) =>
    row.replace(',9.99,', `,${(10 + i / 10).toFixed(2)},`).replace('USD,9.99', 'EUR,9.99'),
  );
  const { kept } = await studied([...others, ...abroad]);
  expect(kept.filter(({ customer }) => customer === 'abroad')).toMatchObject([
    { started: '2024-01-05', ended: null, amount: 1110 },
  ]);
});
