import { describe, expect, it } from 'vitest';
import type { Business } from './business.ts';
import { businesses } from './businesses.ts';
import { journal, rowColumns } from './journal.ts';
import { liveBlocks } from './live-blocks.ts';
import { shopParameters } from './shop-parameters.ts';
import { subscriptionParameters } from './subscription-parameters.ts';
import { tradeCalendar } from './trade-calendar.ts';
import { truthColumns } from './truth.ts';

const calendar = tradeCalendar('2025-12-31', 3);

function live(business: Business, customers: number) {
  const book = journal(calendar);
  const blocks = liveBlocks(business, { calendar, customers, journal: book }, 'businesses');
  while (!blocks.next().done);
  const rows = book.takeRows();
  const truth = book.takeCustomers();
  return {
    totals: book.totals(),
    row: (name: (typeof rowColumns)[number]) => Array.from(rows[rowColumns.indexOf(name)]!),
    truth: (name: (typeof truthColumns)[number]) => Array.from(truth[truthColumns.indexOf(name)]!),
  };
}

/** Within 4.5 standard errors of a binomial share: one seed in 150,000 would fail. */
function expectShare(count: number, n: number, share: number): void {
  expect(Math.abs(count / n - share) / Math.sqrt((share * (1 - share)) / n)).toBeLessThan(4.5);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function months(seconds: readonly number[]): number[] {
  const counts = new Array<number>(12).fill(0);
  for (const second of seconds) counts[new Date((calendar.epoch + second) * 1000).getUTCMonth()]!++;
  return counts;
}

describe('the shop', () => {
  const { mess, channels } = shopParameters;
  const { totals, row, truth } = live(businesses.shop, 5000);
  const paid = totals.rows.kept.rows + totals.rows.refunded.rows;

  it.each(['refunded', 'cancelled', 'zero', 'guest', 'test'] as const)(
    'has about as many %s orders as its parameters say',
    (kind) => expectShare(totals.rows[kind].rows, paid, mess[kind]),
  );

  it('gives back a part of as many orders as it says', () =>
    expectShare(totals.partlyRefunded, paid, mess.partlyRefunded));

  it('sells most in November and December', () => {
    const byMonth = months(row('second'));
    const others = byMonth.slice(0, 10);
    expect(Math.min(byMonth[10]!, byMonth[11]!)).toBeGreaterThan(Math.max(...others));
  });

  it('has between 55 and 60 % of customers who bought once', () => {
    const share = totals.oneTimeBuyers / totals.customers;
    expect(share).toBeGreaterThan(0.55);
    expect(share).toBeLessThan(0.6);
  });

  it('keeps the customers of better channels longer', () => {
    const category = truth('category');
    const end = truth('end');
    const aliveShare = channels.map((_, channel) =>
      mean(category.flatMap((of, i) => (of === channel ? [end[i]! >= calendar.days ? 1 : 0] : []))),
    );
    const byDeparture = channels.map((_, i) => i).sort((a, b) => channels[a]!.departure - channels[b]!.departure);
    expect(byDeparture.map((i) => aliveShare[i]!)).toEqual(aliveShare.toSorted((a, b) => b - a));
  });

  it('has a wholesale customer who spends the most', () => {
    const money = truth('money');
    expect(truth('rate')[money.indexOf(Math.max(...money))]).toBeCloseTo((1 - mess.refunded) / 12, 12);
  });
});

describe('the grocery', () => {
  const { totals, row } = live(businesses.grocery, 1000);

  it('is closed on Sundays', () => {
    const weekdays = row('second').map((second) => new Date((calendar.epoch + second) * 1000).getUTCDay());
    expect(weekdays.filter((weekday) => weekday === 0)).toEqual([]);
  });

  it('sees few of its customers once only', () => expect(totals.oneTimeBuyers / totals.customers).toBeLessThan(0.2));
});

describe('the subscription', () => {
  const { totals, truth } = live(businesses.subscription, 5000);
  const { plans, mess } = subscriptionParameters;

  it('fails as many charges as it says', () => {
    const due = totals.rows.kept.rows + totals.rows.refunded.rows + (1 - mess.recovered) * totals.rows.failed.rows;
    expectShare(totals.rows.failed.rows, due, mess.failed);
  });

  it.each([0, 1, 2])('loses a/(a + b) of plan %d, and the charges that fail, at the first renewal', (plan) => {
    const { a, b } = plans[plan]!;
    const kept = (b / (a + b)) * (1 - mess.failed * (1 - mess.recovered));
    const end = truth('end');
    const first = truth('first');
    const category = truth('category');
    const seen = [...first.keys()].filter((i) => category[i] === plan && first[i]! < calendar.days - 40);
    const renewed = seen.filter((i) => end[i]! > first[i]! + 31);
    expectShare(renewed.length, seen.length, kept);
  });
});

describe('the B2B supplier', () => {
  const { totals, row, truth } = live(businesses.b2b, 1000);

  it('sells on weekdays only', () => {
    const weekdays = new Set(row('second').map((second) => new Date((calendar.epoch + second) * 1000).getUTCDay()));
    expect([...weekdays].sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('sells most in the last month of each quarter', () => {
    const byMonth = months(row('second'));
    for (const quarter of [0, 3, 6, 9])
      expect(byMonth[quarter + 2]!).toBeGreaterThan(Math.max(byMonth[quarter]!, byMonth[quarter + 1]!));
  });

  it('earns between 10 and 35 % of its money from one account', () => {
    const share = Math.max(...truth('money')) / 100 / totals.money;
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.35);
  });
});
