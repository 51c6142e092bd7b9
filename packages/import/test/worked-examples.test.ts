import { describe, expect, it } from 'vitest';
import { bothSides, testWorkspace } from './import-files.ts';

const HEADER = 'order_id,customer,date,amount';

/** Orders in whole, with what was left out under which reason; both sides of the reconciliation are equal. */
async function imported(rows: readonly string[], header = HEADER) {
  const workspace = await testWorkspace();
  try {
    const { reconciliation } = await workspace.import({ 'orders.csv': [header, ...rows].join('\n') });
    const { source, explained } = bothSides(reconciliation);
    expect(explained).toEqual(source);
    return { orders: await workspace.orders(), reconciliation };
  } finally {
    workspace.close();
  }
}

describe('WooCommerce #66217 and #66320: a refund in part and then in full takes off the order once', () => {
  it.each([
    ['an order of 50, 15 and then the rest', 50, [-15, -35]],
    ['an order of 50, 15 and then all of it', 50, [-15, -50]],
    ['an order of 33.83, 16.13 and then all of it', 33.83, [-16.13, -33.83]],
  ])('%s', async (_, amount, refunds) => {
    const given = refunds.map((refund, i) => `1,a,2025-01-0${3 + i},${refund}`);
    const { orders, reconciliation } = await imported([
      `1,a,2025-01-01,${amount}`,
      ...given,
      '2,a,2025-01-09,20',
      '3,b,2025-01-09,20',
    ]);
    // Nothing is left of it, and no other order pays for the part that was written down twice.
    expect(orders.map(({ order_id, amount: left }) => [order_id, left])).toEqual([
      ['2', 2000],
      ['3', 2000],
    ]);
    expect(reconciliation.returned.money).toBe(0);
    expect(reconciliation.excluded).toMatchObject([{ reason: 'refunded-in-full', rows: 3, orders: 1 }]);
  });
});

it('Triple Whale readme: of 2,000 first orders 1,725 are customers, and each of the 275 others is told under a reason', async () => {
  const status = (i: number) => (i < 125 ? 'paid' : i < 225 ? 'cancelled' : i < 275 ? 'failed' : 'paid');
  const rows = Array.from(
    { length: 2000 },
    (_, i) => `${i},c${i},2025-07-${String(1 + (i % 31)).padStart(2, '0')},${i < 125 ? 0 : 20 + (i % 9)},${status(i)}`,
  );
  const { orders, reconciliation } = await imported(rows, `${HEADER},status`);
  expect(new Set(orders.map(({ customer }) => customer)).size).toBe(1725);
  const reasons = Object.fromEntries(reconciliation.excluded.map((each) => [each.reason, each.orders]));
  expect(reasons).toEqual({ zero: 125, cancelled: 150 });
});

describe('mergeguard: one person with two e-mails, three orders of 240 and two of 160 in all', () => {
  const emails = ['ann@x.example', 'ann@x.example', 'ann@x.example', 'ann@y.example', 'ann@y.example'];
  const row = (email: string, i: number, more = '') => `${i},${email},2025-01-0${1 + i},80${more}`;
  const worth = (orders: readonly { readonly [name: string]: unknown }[]) => {
    const sums = new Map<unknown, number>();
    for (const { customer, amount } of orders) sums.set(customer, (sums.get(customer) ?? 0) + Number(amount) / 100);
    return [...sums.values()];
  };

  it('are two customers of 200 on average where e-mails are all that is known', async () => {
    const { orders } = await imported(
      emails.map((email, i) => row(email, i)),
      'order_id,email,date,amount',
    );
    expect(worth(orders).toSorted()).toEqual([160, 240]);
  });

  it('are one customer of 400 where the file says who they are', async () => {
    const { orders } = await imported(
      [...emails.map((email, i) => row(email, i, ',p1')), '9,bob@x.example,2025-01-09,50,p2'],
      'order_id,email,date,amount,customer_id',
    );
    expect(worth(orders)).toEqual([400, 50]);
  });
});
